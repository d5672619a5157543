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

TickLabels::TickLabels(LocaleFormat format, AxisCalendar calendar)
    : m_format(std::move(format))
    , m_calendar(calendar)
{
}

TickLabels TickLabels::narrow() const
{
    TickLabels labels = *this;
    labels.m_narrow = true;
    return labels;
}

QString TickLabels::year(int year) const
{
    return m_narrow && year <= 0 ? m_format.year(1 - year) : yearAndEra(year);
}

QString TickLabels::yearAndEra(int year) const
{
    return year > 0 ? m_format.year(year) : inWords(yearValue(year), m_format);
}

QString TickLabels::eraBeforeChrist() const
{
    return yearAndEra(0).remove(m_format.year(1)).trimmed(); // "1 BCE" without its number
}

QString TickLabels::month(int month) const
{
    return m_format.month(month,
                          m_narrow ? LocaleFormat::MonthForm::Narrow : LocaleFormat::MonthForm::Abbreviated);
}

QString TickLabels::dayOfMonth(int day) const { return m_format.year(day); }

QString TickLabels::hour(int hour) const
{
    return m_format.localisedDigits(QStringLiteral("%1:00").arg(hour, 2, 10, QLatin1Char('0')));
}

QString TickLabels::monthAndYear(CivilDate date) const
{
    if (date.year > 0 && date.year < 10000)
        return inWords(
            QStringLiteral("%1-%2").arg(yearValue(date.year)).arg(date.month, 2, 10, QLatin1Char('0')),
            m_format);
    // outside what a TIMEX3 value can say
    return m_format.month(date.month, LocaleFormat::MonthForm::Wide) + QLatin1Char(' ')
        + yearAndEra(date.year);
}

QString TickLabels::day(CivilDate date) const
{
    if (date.year > 0 && date.year < 10000)
        return inWords(QStringLiteral("%1-%2-%3")
                           .arg(yearValue(date.year))
                           .arg(date.month, 2, 10, QLatin1Char('0'))
                           .arg(date.day, 2, 10, QLatin1Char('0')),
                       m_format);
    const QString name = m_format.month(date.month, LocaleFormat::MonthForm::WideGenitive);
    return dayOfMonth(date.day) + QLatin1Char(' ') + name + QLatin1Char(' ') + yearAndEra(date.year);
}

} // namespace kalpanji
