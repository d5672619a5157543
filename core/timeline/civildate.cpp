// SPDX-License-Identifier: GPL-3.0-or-later
// Julian dates after E. G. Richards, "Calendars", in: Explanatory Supplement to the Astronomical Almanac, 3rd
// edition (2013), section 15.11; in whole numbers with floor division, so that years before 4800 BCE work
// too.
#include "core/timeline/civildate.h"

#include <QDate>

#include <algorithm>

namespace kalpanji {

namespace {

constexpr qint64 floorDiv(qint64 a, qint64 b)
{
    return a / b - ((a % b != 0 && (a % b < 0) != (b < 0)) ? 1 : 0);
}

CivilDate julianDate(DayNumber day)
{
    const qint64 c = day + 32082; // since 1 March 4801 BCE
    const qint64 d = floorDiv(4 * c + 3, 1461);
    const qint64 e = c - floorDiv(1461 * d, 4);
    const qint64 m = (5 * e + 2) / 153;
    return {static_cast<int>(d - 4800 + m / 10), static_cast<int>(m + 3 - 12 * (m / 10)),
            static_cast<int>(e - (153 * m + 2) / 5 + 1)};
}

DayNumber julianDay(CivilDate date)
{
    const int beforeMarch = (14 - date.month) / 12;
    const qint64 y = qint64(date.year) + 4800 - beforeMarch;
    const int m = date.month + 12 * beforeMarch - 3;
    return date.day + (153 * m + 2) / 5 + 365 * y + floorDiv(y, 4) - 32083;
}

} // namespace

CivilDate civilDate(DayNumber day, AxisCalendar calendar)
{
    if (calendar == AxisCalendar::JulianBefore1582 && day < gregorianReform)
        return julianDate(day);
    const QDate date = QDate::fromJulianDay(day);
    return {date.year() > 0 ? date.year() : date.year() + 1, date.month(), date.day()};
}

DayNumber dayNumber(CivilDate date, AxisCalendar calendar)
{
    const DayNumber gregorian =
        QDate(date.year > 0 ? date.year : date.year - 1, date.month, date.day).toJulianDay();
    return calendar == AxisCalendar::JulianBefore1582 && gregorian < gregorianReform ? julianDay(date)
                                                                                     : gregorian;
}

DaySpan spanIn(AxisCalendar calendar, DaySpan written)
{
    if (calendar == AxisCalendar::Gregorian || written.earliest >= gregorianReform)
        return written;
    const auto reread = [calendar](DayNumber day) { return dayNumber(civilDate(day), calendar); };
    const DayNumber earliest = reread(written.earliest);
    return {earliest, std::max(earliest, reread(written.latest))}; // 5–14 October 1582 overtake the 15th
}

} // namespace kalpanji
