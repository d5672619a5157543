// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/timevalue.h"

namespace kalpanji {

/// Which calendar an axis is written in. Gregorian is proleptic; with JulianBefore1582 the dates before 15
/// October 1582 are Julian ones.
enum class AxisCalendar : quint8 { Gregorian, JulianBefore1582 };

/// The first day of the Gregorian calendar, 15 October 1582; the day before was 4 October.
inline constexpr DayNumber gregorianReform = 2299161;

/// A date whose year counts astronomically, 0 being 1 BCE, so that arithmetic passes it without a hole.
struct CivilDate {
    int year = 1;
    int month = 1; ///< 1–12
    int day = 1; ///< 1–31
    bool operator==(const CivilDate &) const = default;
};

CivilDate civilDate(DayNumber day, AxisCalendar calendar = AxisCalendar::Gregorian);

/// The day of a date; a date that the reform left out (5–14 October 1582) is the day its Julian reading
/// names.
DayNumber dayNumber(CivilDate date, AxisCalendar calendar = AxisCalendar::Gregorian);

/// Where a date written as `written` (proleptic Gregorian, as TimeValue::span() says) stands on an axis of
/// this calendar. Articles write the dates of their own time: on a Julian axis, "12 October 1492" is read as
/// the Julian date it was.
DaySpan spanIn(AxisCalendar calendar, DaySpan written);

} // namespace kalpanji
