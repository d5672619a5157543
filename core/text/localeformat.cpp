// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/localeformat.h"

#include <unicode/currunit.h>
#include <unicode/dtfmtsym.h>
#include <unicode/numberformatter.h>
#include <unicode/numsys.h>
#include <unicode/ucurr.h>

#include <array>
#include <cstdlib>

namespace kalpanji {

namespace {

QString toQString(const icu::UnicodeString &text)
{
    return QString(reinterpret_cast<const QChar *>(text.getBuffer()), text.length());
}

using Months = std::array<QString, 12>;

Months monthsOf(const icu::DateFormatSymbols &symbols, icu::DateFormatSymbols::DtContextType context,
                icu::DateFormatSymbols::DtWidthType width)
{
    Months months;
    int32_t count = 0;
    const icu::UnicodeString *names = symbols.getMonths(count, context, width);
    for (int32_t i = 0; i < std::min(count, 12); ++i)
        months[static_cast<std::size_t>(i)] = toQString(names[i]);
    return months;
}

// CLDR 42 still writes জানুয়ারী and ফেব্রুয়ারী; the Bangla Academy, today's Wikipedia and CLDR 48 write these.
const Months bengaliMonths {
    QStringLiteral("জানুয়ারি"), QStringLiteral("ফেব্রুয়ারি"), QStringLiteral("মার্চ"),
    QStringLiteral("এপ্রিল"),   QStringLiteral("মে"),       QStringLiteral("জুন"),
    QStringLiteral("জুলাই"),    QStringLiteral("আগস্ট"),     QStringLiteral("সেপ্টেম্বর"),
    QStringLiteral("অক্টোবর"),  QStringLiteral("নভেম্বর"),   QStringLiteral("ডিসেম্বর"),
};

} // namespace

struct LocaleFormat::Data {
    QString language;
    icu::number::LocalizedNumberFormatter integer;
    icu::number::LocalizedNumberFormatter compact;
    icu::number::LocalizedNumberFormatter compactAmount;
    icu::Locale locale;
    Months wide;
    Months abbreviated;
    Months genitive;
    Months narrow;
    char32_t zero = U'0';
};

LocaleFormat::LocaleFormat(const QString &language)
{
    using namespace icu::number;
    auto data = std::make_shared<Data>();
    data->language = language;
    data->locale = icu::Locale(language.toLatin1().constData());
    data->integer = NumberFormatter::withLocale(data->locale).precision(Precision::integer());
    data->compact = NumberFormatter::withLocale(data->locale)
                        .notation(Notation::compactShort())
                        .precision(Precision::maxFraction(1));
    // bn: CLDR's short লা is no word a reader knows; the long form লাখ is as short as others' signs
    data->compactAmount =
        language == QLatin1String("bn") ? data->compact.notation(Notation::compactLong()) : data->compact;
    UErrorCode status = U_ZERO_ERROR;
    const icu::DateFormatSymbols symbols(data->locale, status);
    using Symbols = icu::DateFormatSymbols;
    data->wide = monthsOf(symbols, Symbols::STANDALONE, Symbols::WIDE);
    data->genitive = monthsOf(symbols, Symbols::FORMAT, Symbols::WIDE);
    data->abbreviated = monthsOf(symbols, Symbols::STANDALONE, Symbols::ABBREVIATED);
    data->narrow = monthsOf(symbols, Symbols::STANDALONE, Symbols::NARROW);
    if (language == QLatin1String("bn"))
        data->wide = data->genitive = bengaliMonths;
    const std::unique_ptr<icu::NumberingSystem> digits(
        icu::NumberingSystem::createInstance(data->locale, status));
    if (digits && !digits->isAlgorithmic())
        data->zero = static_cast<char32_t>(digits->getDescription().char32At(0));
    m_data = std::move(data);
}

QString LocaleFormat::language() const { return m_data->language; }

QString LocaleFormat::integer(qint64 value) const
{
    UErrorCode status = U_ZERO_ERROR;
    return toQString(m_data->integer.formatInt(value, status).toString(status));
}

QString LocaleFormat::year(qint64 value) const
{
    return localisedDigits(
        QString::number(value)); // what ICU writes ungrouped, without its objects: axes ask often
}

QString LocaleFormat::decimal(double value, int decimals) const
{
    UErrorCode status = U_ZERO_ERROR;
    return toQString(m_data->integer.precision(icu::number::Precision::fixedFraction(decimals))
                         .formatDouble(value, status)
                         .toString(status));
}

QString LocaleFormat::compact(double value) const
{
    UErrorCode status = U_ZERO_ERROR;
    return toQString(m_data->compact.formatDouble(value, status).toString(status));
}

QString LocaleFormat::compactAmount(double value) const
{
    UErrorCode status = U_ZERO_ERROR;
    return toQString(m_data->compactAmount.formatDouble(value, status).toString(status));
}

QString LocaleFormat::currency(const QString &code) const
{
    UErrorCode status = U_ZERO_ERROR;
    int32_t length = 0;
    const UChar *name = ucurr_getPluralName(reinterpret_cast<const UChar *>(code.utf16()),
                                            m_data->locale.getName(), nullptr, "other", &length, &status);
    return U_SUCCESS(status) ? QString(reinterpret_cast<const QChar *>(name), length) : code;
}

QString LocaleFormat::money(qint64 minor, const QString &currency) const
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::CurrencyUnit unit(reinterpret_cast<const char16_t *>(currency.utf16()), status);
    if (U_FAILURE(status))
        return integer(minor / 100) + u' ' + currency;
    const auto formatter = m_data->integer.unit(unit).unitWidth(UNUM_UNIT_WIDTH_FULL_NAME);
    if (minor % 100 == 0)
        return toQString(formatter.formatInt(minor / 100, status).toString(status));
    const QByteArray decimal = QByteArray::number(minor / 100) + '.'
        + QByteArray::number(std::abs(minor % 100)).rightJustified(2, '0');
    const QByteArray exact = minor < 0 && minor > -100 ? QByteArray('-' + decimal) : decimal;
    return toQString(formatter.precision(icu::number::Precision::fixedFraction(2))
                         .formatDecimal({exact.constData(), static_cast<int32_t>(exact.size())}, status)
                         .toString(status));
}

QString LocaleFormat::country(const QString &code) const
{
    const icu::Locale region("und", code.toLatin1().constData());
    icu::UnicodeString name;
    region.getDisplayCountry(m_data->locale, name);
    return name.isEmpty() ? code : toQString(name);
}

QString LocaleFormat::month(int month, MonthForm form) const
{
    if (month < 1 || month > 12)
        return {};
    const auto index = static_cast<std::size_t>(month - 1);
    switch (form) {
    case MonthForm::Wide:
        return m_data->wide[index];
    case MonthForm::WideGenitive:
        return m_data->genitive[index];
    case MonthForm::Narrow:
        return m_data->narrow[index];
    case MonthForm::Abbreviated:
        break;
    }
    return m_data->abbreviated[index];
}

QString LocaleFormat::localisedDigits(const QString &text) const
{
    QString result = text;
    for (QChar &c : result) {
        if (c >= u'0' && c <= u'9')
            c = QChar(static_cast<char16_t>(m_data->zero + (c.unicode() - u'0')));
    }
    return result;
}

} // namespace kalpanji
