// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/laneplan.h"
#include "core/timeline/timescale.h"

#include <QHash>

namespace kalpanji {

/// An event drawn as a mark of its own. Pixels of the plot.
struct PlacedMark {
    EventId id = EventId::None;
    int lane = 0;
    int row = 0;
    double x = 0; ///< middle of the glyph; within the visible part of its span
    double from = 0; ///< of the span, clipped to the plot; a point has from == to == x
    double to = 0;
    DateMark date;
    double labelX = 0;
    double labelWidth = 0; ///< 0: no label
    bool operator==(const PlacedMark &) const = default;
};

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
    EventId emphasised = EventId::None; ///< the selected event: a mark of its own wherever there is room
};

/// Lays out one lane. Every event in view is either a mark or counted on a badge.
LaneFrame layoutLane(const LaneTask &task, const TimeScale &scale, const LayoutMetrics &metrics,
                     const LayoutSource &source, const RowMemory &memory);

} // namespace kalpanji
