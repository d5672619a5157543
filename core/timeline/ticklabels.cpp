// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/ticklabels.h"

namespace kalpanji {

namespace {

/// How a language writes a year before the common era and a month or day with its year (CLDR 42 patterns).
struct Patterns {
    QString beforeCommonEra;
    QString monthAndYear;
    QString day;
};

Patterns patternsOf(const QString &language)
{
    if (language == QLatin1String("bn"))
        return {QStringLiteral("%1 খ্রিস্টপূর্ব"), QStringLiteral("%1 %2"), QStringLiteral("%1 %2 %3")};
    if (language == QLatin1String("es"))
        return {QStringLiteral("%1 a. C."), QStringLiteral("%1 de %2"), QStringLiteral("%1 de %2 de %3")};
    if (language == QLatin1String("hy"))
        return {QStringLiteral("մ.թ.ա. %1"), QStringLiteral("%1 %2"), QStringLiteral("%1 %2, %3")};
    return {QStringLiteral("%1 BCE"), QStringLiteral("%1 %2"), QStringLiteral("%1 %2 %3")};
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
    return patternsOf(m_format.language()).beforeCommonEra.arg(m_format.year(1 - qint64(year)));
}

QString TickLabels::month(int month) const { return m_format.month(month, m_months); }

QString TickLabels::dayOfMonth(int day) const { return m_format.year(day); }

QString TickLabels::hour(int hour) const
{
    return m_format.localisedDigits(QStringLiteral("%1:00").arg(hour, 2, 10, QLatin1Char('0')));
}

QString TickLabels::monthAndYear(int month, int year) const
{
    const QString name = m_format.month(month, LocaleFormat::MonthForm::Wide);
    return patternsOf(m_format.language()).monthAndYear.arg(name, this->year(year));
}

QString TickLabels::day(int day, int month, int year) const
{
    const QString name = m_format.month(month, LocaleFormat::MonthForm::WideGenitive);
    return patternsOf(m_format.language()).day.arg(dayOfMonth(day), name, this->year(year));
}

} // namespace kalpanji
