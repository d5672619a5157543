// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kalpanji {

/// TIMEX3 types (TimeML 1.2.1).
enum class TimexType : quint8 { Date, Duration, Time, Set };

/// TIMEX3 `mod`, as far as prose of this kind uses it.
enum class TimexModifier : quint8 { None, Start, Mid, End, Approx, Before, After };

/// How finely a value is known. An Unknown one has no place on a calendar (a duration, PRESENT_REF).
enum class Precision : quint8 {
    Unknown,
    Day,
    Week,
    Month,
    Season,
    Quarter,
    Half,
    Year,
    Decade,
    Century,
    Millennium,
    Range
};

/// A day as a number: the Julian Day Number at noon (QDate::toJulianDay), proleptic Gregorian calendar,
/// no year zero. 1992-01-14 is 2448636; 1 January of 1 CE is 1721426.
using DayNumber = qint64;

/// First and last possible day, both included.
struct DaySpan {
    DayNumber earliest = 0;
    DayNumber latest = 0;
    [[nodiscard]] DayNumber days() const { return latest - earliest + 1; }
    [[nodiscard]] bool intersects(DaySpan other) const
    {
        return other.earliest <= latest && earliest <= other.latest;
    }
    bool operator==(const DaySpan &) const = default;
};

/// A TIMEX3 value: `1992-01-14`, `2002-03`, `2014`, `192` (decade), `16` (17th century), `BC0480`, `BC03`
/// (4th century BC), `1969-SU`, `1998-Q3`, `1998-H2`, `1998-W03`, `BC0480-06`, `P23Y`, `PRESENT_REF`, `A/B`
/// (a range, both ends included).
struct TimeValue {
    TimexType type = TimexType::Date;
    QString value;
    TimexModifier mod = TimexModifier::None;

    [[nodiscard]] bool isEmpty() const { return value.isEmpty(); }
    [[nodiscard]] Precision precision() const;
    /// Where the value lies on the calendar, `mod` disregarded; false from hasSpan() when it does not.
    [[nodiscard]] bool hasSpan() const { return precision() != Precision::Unknown; }
    [[nodiscard]] DaySpan span() const;
    bool operator==(const TimeValue &) const = default;
};

/// EDTF (ISO 8601-2, levels 0–2): `1992-01-14`, `192X`, `16XX`, `1969-22`, `2014~`, `../1990`, `-0479` (480
/// BC: years are astronomical there). Empty for what has no place on a calendar.
QString toEdtf(const TimeValue &time);

/// ISO 8601 of a day: `1992-01-14`; before Christ with an astronomical year: 1 January 480 BC is
/// `-0479-01-01`.
QString isoDay(DayNumber day);

/// "START", "MID", … ; empty for None. And "DATE", "DURATION", … ; "day", "month", … for output.
QString toString(TimexModifier mod);
QString toString(TimexType type);
QString toString(Precision precision);

} // namespace kalpanji
