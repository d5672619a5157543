// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/laneindex.h"
#include "core/timeline/layoutmetrics.h"
#include "core/timeline/rowspace.h"
#include "core/timeline/timescale.h"

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
    double labelX = 0; ///< of the date before the title, when there is one
    double labelWidth = 0; ///< of date and title together; 0: no label
    double dateWidth = 0; ///< of the date and the space after it; 0: the title stands alone
    bool operator==(const PlacedMark &) const = default;
};

/// Glyph and span of an item whose middle is `anchor`, without a label and a row yet. Spans smaller than the
/// glyph are drawn as points.
PlacedMark unlabelledMark(const TimelineItem &item, double anchor, const TimeScale &scale,
                          const LayoutMetrics &metrics, const LayoutSource &source);

/// Gives the mark a label of this width after its span, or before it, or within it beside the glyph, wherever
/// it stays inside the plot; false when it does nowhere.
bool setLabel(PlacedMark &mark, double width, const TimeScale &scale, const LayoutMetrics &metrics);

/// What the mark takes up of its row, with the room kept free around it.
RowInterval rowInterval(const PlacedMark &mark, const LayoutMetrics &metrics);

} // namespace kalpanji
