// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/markgeometry.h"

#include <QHash>
#include <QList>

namespace kalpanji {

/// "+n": so many events hereabouts have no mark of their own.
struct CountBadge {
    int lane = 0;
    int row = 0;
    double x = 0; ///< middle
    double width = 0;
    qsizetype count = 0;
    DayWindow cell; ///< whose events it counts, the marks drawn within it left out
    bool operator==(const CountBadge &) const = default;
};

struct LaneFrame {
    QList<PlacedMark> marks;
    QList<CountBadge> badges;
    qsizetype inView = 0; ///< == marks + the counts of the badges, always
    bool dense = false; ///< more than can be tried singly: draw the density behind
};

/// The row of each labelled mark of the frame before, and at which scale that was: while panning a label
/// keeps its row or gives up being labelled, and never jumps.
struct RowMemory {
    double pixelsPerDay = 0;
    QHash<EventId, int> rows;
};

struct LaneTask {
    const LaneIndex *index = nullptr;
    int lane = 0;
    int rows = 1;
    int maxLabels = 60;
    EventId emphasised = EventId::None; ///< the selected event: a mark of its own, badges make way for it
};

/// Lays out one lane. Every event in view is either a mark or counted on a badge. What a label says shrinks
/// with the room: date and title, title, glyph alone, number on a badge.
LaneFrame layoutLane(const LaneTask &task, const TimeScale &scale, const LayoutMetrics &metrics,
                     const LayoutSource &source, const RowMemory &memory);

} // namespace kalpanji
