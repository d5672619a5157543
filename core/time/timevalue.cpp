// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/timevalue.h"

#include <QDate>

namespace kalpanji {

Precision TimeValue::precision() const
{
    const bool digits = !value.isEmpty() && value.at(0).isDigit();
    switch (value.size()) {
    case 10:
        return digits ? Precision::Day : Precision::Unknown;
    case 7:
        return digits ? Precision::Month : Precision::Unknown;
    case 4:
        return digits ? Precision::Year : Precision::Unknown;
    default:
        return Precision::Unknown;
    }
}

DaySpan TimeValue::span() const
{
    const int year = value.left(4).toInt();
    const int month = value.mid(5, 2).toInt();
    switch (precision()) {
    case Precision::Day: {
        const DayNumber day = QDate::fromString(value, Qt::ISODate).toJulianDay();
        return {day, day};
    }
    case Precision::Month: {
        const QDate first(year, month, 1);
        return {first.toJulianDay(), first.addMonths(1).toJulianDay() - 1};
    }
    case Precision::Year:
        return {QDate(year, 1, 1).toJulianDay(), QDate(year, 12, 31).toJulianDay()};
    default:
        return {};
    }
}

QString toString(TimexModifier mod)
{
    switch (mod) {
    case TimexModifier::None:
        break;
    case TimexModifier::Start:
        return QStringLiteral("START");
    case TimexModifier::Mid:
        return QStringLiteral("MID");
    case TimexModifier::End:
        return QStringLiteral("END");
    case TimexModifier::Approx:
        return QStringLiteral("APPROX");
    case TimexModifier::Before:
        return QStringLiteral("BEFORE");
    case TimexModifier::After:
        return QStringLiteral("AFTER");
    }
    return {};
}

QString toString(TimexType type)
{
    switch (type) {
    case TimexType::Date:
        return QStringLiteral("DATE");
    case TimexType::Duration:
        return QStringLiteral("DURATION");
    case TimexType::Time:
        return QStringLiteral("TIME");
    case TimexType::Set:
        return QStringLiteral("SET");
    }
    return {};
}

QString toString(Precision precision)
{
    switch (precision) {
    case Precision::Unknown:
        break;
    case Precision::Day:
        return QStringLiteral("day");
    case Precision::Week:
        return QStringLiteral("week");
    case Precision::Month:
        return QStringLiteral("month");
    case Precision::Season:
        return QStringLiteral("season");
    case Precision::Quarter:
        return QStringLiteral("quarter");
    case Precision::Half:
        return QStringLiteral("half-year");
    case Precision::Year:
        return QStringLiteral("year");
    case Precision::Decade:
        return QStringLiteral("decade");
    case Precision::Century:
        return QStringLiteral("century");
    case Precision::Millennium:
        return QStringLiteral("millennium");
    case Precision::Range:
        return QStringLiteral("range");
    }
    return {};
}

} // namespace kalpanji
