// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace kalpanji {

/// What a production makes of its captures.
enum class RuleKind : quint8 {
    Date, ///< year, part of it, month, day, hour, as far as given
    Decade,
    Century,
    Millennium,
    Duration, ///< number and unit
    Shift, ///< number, unit and direction: a date reckoned from another
    Offset, ///< so many units after the one the text has arrived at: "that year" (0), "the next day" (1)
    Fixed, ///< a value of its own: PRESENT_REF
    Set, ///< what comes back: "every 10 June"
    None, ///< looks like a date and is none: consumed, not reported
};

enum class TimeUnit : qint8 {
    None = -1,
    Day,
    Week,
    Month,
    Year,
    Decade,
    Century,
    Millennium,
    Hour,
    Minute,
    Second
};
enum class YearPart : qint8 {
    None = -1,
    Spring,
    Summer,
    Autumn,
    Winter,
    Quarter1,
    Quarter2,
    Quarter3,
    Quarter4,
    Half1,
    Half2
};
enum class DayPart : quint8 { None, Morning, Afternoon, Evening, Night, Daytime };

/// What the elements of a matched production captured; 0 where nothing was, unless said otherwise.
struct Captures {
    int year = 0; ///< as written: before Christ too it counts from 1
    int month = 0; ///< 1–12
    int day = 0; ///< 1–31
    int number = 0; ///< of units, of a century; -1: "some"
    int direction = 0; ///< -1 back, 1 forward
    int offset = 0;
    int hour = -1;
    int minute = 0;
    YearPart part = YearPart::None;
    TimeUnit unit = TimeUnit::None;
    DayPart dayPart = DayPart::None;
    quint8 weekday = 0; ///< 1 Monday – 7 Sunday
    quint8 modifier = 0; ///< a TimexModifier
    bool hasNumber = false;
    bool hasOffset = false;
    bool half = false; ///< "and a half"
    bool bce = false;
    bool bengaliEra = false; ///< day, month and year are of the Bengali calendar
    bool shortYear = false; ///< two digits: the century is the partner's
};

/// Which expression a rule must follow at once, as the other end of a range or a coordination.
enum class Partner : quint8 { None, Any, Year, MonthDay };

struct Rule {
    QString name;
    RuleKind kind = RuleKind::Date;
    bool bce = false;
    std::optional<int> offset;
    std::optional<int> number; ///< Duration: when the pattern names none; -1 for "some"
    TimeUnit unit = TimeUnit::None; ///< when the pattern names none
    int month = 0; ///< of a feast: "Christmas 1914"
    int day = 0;
    int modifier = 0; ///< a TimexModifier the words of the rule imply
    QString fixed; ///< Fixed, Set: the value
    /// Shift: reckoned from the date that follows ("a month after the fall in December") when there is one.
    bool fromFollowing = false;
    /// Said from the writer's day: "today", "last year". A news report has one, an encyclopedia has not.
    bool deictic = false;
    Partner partner = Partner::None;
    bool modified = false; ///< only behind a modifier: "the end of the year"
    /// A bare small number that is a year only where the text tells of such years: "in 490".
    bool weak = false;
};

} // namespace kalpanji
