// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/ticklabels.h"

#include "core/time/datewords.h"

namespace kalpanji {

namespace {

/// As a TIMEX3 value writes a year: "1992", "BC0480".
QString yearValue(int year)
{
    if (year > 0)
        return QStringLiteral("%1").arg(year, 4, 10, QLatin1Char('0'));
    return QStringLiteral("BC%1").arg(1 - year, 4, 10, QLatin1Char('0'));
}

QString inWords(const QString &value, const LocaleFormat &format)
{
    return dateInWords({TimexType::Date, value, TimexModifier::None}, format);
}

} // namespace

TickLabels::TickLabels(LocaleFormat format, LocaleFormat::MonthForm months)
    : m_format(std::move(format))
    , m_months(months)
{
}

QString TickLabels::year(int year) const
{
    if (year > 0)
        return m_format.year(year);
    return inWords(yearValue(year), m_format);
}

QString TickLabels::month(int month) const { return m_format.month(month, m_months); }

QString TickLabels::dayOfMonth(int day) const { return m_format.year(day); }

QString TickLabels::hour(int hour) const
{
    return m_format.localisedDigits(QStringLiteral("%1:00").arg(hour, 2, 10, QLatin1Char('0')));
}

QString TickLabels::monthAndYear(int month, int year) const
{
    if (year > 0 && year < 10000)
        return inWords(QStringLiteral("%1-%2").arg(yearValue(year)).arg(month, 2, 10, QLatin1Char('0')),
                       m_format);
    // outside what a TIMEX3 value can say
    return m_format.month(month, LocaleFormat::MonthForm::Wide) + QLatin1Char(' ') + this->year(year);
}

QString TickLabels::day(int day, int month, int year) const
{
    if (year > 0 && year < 10000)
        return inWords(QStringLiteral("%1-%2-%3")
                           .arg(yearValue(year))
                           .arg(month, 2, 10, QLatin1Char('0'))
                           .arg(day, 2, 10, QLatin1Char('0')),
                       m_format);
    const QString name = m_format.month(month, LocaleFormat::MonthForm::WideGenitive);
    return dayOfMonth(day) + QLatin1Char(' ') + name + QLatin1Char(' ') + this->year(year);
}

} // namespace kalpanji
