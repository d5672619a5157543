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
    enum class MonthForm { Wide, Abbreviated, WideGenitive };

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
    /// `month` 1–12; an empty string for any other.
    [[nodiscard]] QString month(int month, MonthForm form = MonthForm::Wide) const;
    /// The ASCII digits of `text` in the language's own: "14 Jan" → "১৪ Jan".
    [[nodiscard]] QString localisedDigits(const QString &text) const;

private:
    struct Data;
    std::shared_ptr<const Data> m_data;
};

} // namespace kalpanji
