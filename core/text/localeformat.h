// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

namespace kalpanji {

/// Numbers and month names as a language writes them, by ICU (CLDR) with our own month tables where
/// CLDR 42 is behind usage (bn: জানুয়ারি, not জানুয়ারী). Creating one costs about a millisecond, using
/// it a microsecond: keep it, never make one in a paint. Copies share; not for use by two threads at once.
class LocaleFormat
{
public:
    /// Narrow: a letter or two, not unique: "J", "জা".
    enum class MonthForm { Wide, Abbreviated, WideGenitive, Narrow };

    explicit LocaleFormat(const QString &language = QStringLiteral("en"));

    /// bn, en, es, hy …
    [[nodiscard]] QString language() const;
    /// "৬,২৩,০০০", "623,000", "623 000": grouped as the language groups.
    [[nodiscard]] QString integer(qint64 value) const;
    /// A year, never grouped: "১৯৯২". For years only; era words are the caller's.
    [[nodiscard]] QString year(qint64 value) const;
    /// With exactly `decimals` places: "৮.১২".
    [[nodiscard]] QString decimal(double value, int decimals) const;
    /// Compact: "৮১ লা", "8.1M", "8,1 M", "8,1 մլն"; at most one decimal.
    [[nodiscard]] QString compact(double value) const;
    /// Compact with words where the language has no common signs: "৮১.২ লাখ", "8.1M", "8,1 M", "8,1 մլն".
    [[nodiscard]] QString compactAmount(double value) const;
    /// "US dollars", "মার্কিন ডলার" for an ISO 4217 code; the code itself when it is not known.
    [[nodiscard]] QString currency(const QString &code) const;
    /// "623,000 US dollars", exact: cents only where there are some. `minor` hundredths of the currency.
    [[nodiscard]] QString money(qint64 minor, const QString &currency) const;
    /// "Armenia", "আর্মেনিয়া" for an ISO 3166-1 alpha-3 code; the code itself when it is not known.
    [[nodiscard]] QString country(const QString &code) const;
    /// `month` 1–12; an empty string for any other.
    [[nodiscard]] QString month(int month, MonthForm form = MonthForm::Wide) const;
    /// The ASCII digits of `text` in the language's own: "14 Jan" → "১৪ Jan".
    [[nodiscard]] QString localisedDigits(const QString &text) const;

private:
    struct Data;
    std::shared_ptr<const Data> m_data;
};

} // namespace kalpanji
