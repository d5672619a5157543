// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/rule.h"

#include <QDate>

namespace kalpanji {

/// A place on the calendar, as far as it is known. Years are astronomical (1 BC is 0), so that they can be
/// reckoned with; values and days are written with historical ones.
struct Moment {
    enum class Level : quint8 { Nothing, Millennium, Century, Decade, Year, Part, Month, Week, Day };

    Level level = Level::Nothing; ///< how finely it is meant
    bool hasYear = false;
    int year = 0; ///< of a decade, century or millennium: any year within
    int month = 0; ///< 1–12, 0 when not known
    int day = 0; ///< 1–31, 0 when not known
    YearPart part = YearPart::None;

    /// Month that stands for a season, quarter or half when months are compared; 0 when there is none.
    [[nodiscard]] int comparableMonth() const;
    /// The day, when it is fully known and exists.
    [[nodiscard]] QDate date() const;
    static Moment ofDate(QDate date, Level level);
    static Moment ofYear(int year, Level level);
};

/// Year 480 BC is -479.
constexpr int astronomicalYear(int historical, bool bce) { return bce ? 1 - historical : historical; }

/// What a rule's captures say of the calendar by themselves. Bengali dates become Gregorian ones.
Moment momentOf(const Rule &rule, const Captures &captures);

/// The moment `amount` units from `from`, as finely as the unit; Nothing when `from` is not known that
/// finely.
Moment shifted(const Moment &from, TimeUnit unit, int amount);

/// The TIMEX3 value; empty while the year is missing or the day does not exist.
QString valueOf(const Moment &moment);
/// As `valueOf`, with "XX" for the month or day that a unit of this fineness calls for: "1915-XX-XX".
QString roughValueOf(const Moment &moment, TimeUnit unit);
/// The TIMEX3 value of a duration: `P23Y`, `P2.5Y`, `PXD`, `PT1H`.
QString durationValueOf(const Captures &captures);
/// What follows the day for a time of day: "TMO", "T11:00"; empty when there is none.
QString timeOfDay(const Captures &captures);

} // namespace kalpanji
