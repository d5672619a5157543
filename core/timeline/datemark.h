// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chronology/event.h"
#include "core/timeline/civildate.h"

namespace kalpanji {

/// How an event's date is drawn, as true as it is known: a day is a point, a month or year a band with soft
/// ends and a glyph at its weight, a range a bar, "before" and "after" are open at one side.
struct DateMark {
    enum class Form : quint8 { Point, Band, Bar };
    enum class Edge : quint8 {
        Sharp, ///< known to the day
        Soft, ///< within the band, nobody knows where
        Wavering, ///< "about": the band itself is uncertain
        Open, ///< "before", "after": goes on
    };
    Form form = Form::Point;
    Edge startEdge = Edge::Sharp;
    Edge endEdge = Edge::Sharp;
    double from = 0; ///< day D fills [D, D + 1)
    double to = 1;
    double glyph = 0.5; ///< where the glyph stands: the middle; a sixth from an end for "early" and "late"
    bool operator==(const DateMark &) const = default;
};

/// The mark of a value that has a span, on an axis of this calendar.
DateMark dateMark(const TimeValue &time, AxisCalendar calendar = AxisCalendar::Gregorian);

/// 0–255, which of several events in one place is named: how much the kind of event changes, how finely its
/// date is known, whether the article itself tells it.
quint8 priorityOf(const Event &event);

} // namespace kalpanji
