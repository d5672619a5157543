// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/datemark.h"

#include <functional>

namespace kalpanji {

/// Sizes of what is drawn, in pixels; they follow the font.
struct LayoutMetrics {
    double rowHeight = 22; ///< where there is room
    double leastRowHeight = 18; ///< where there is not: lines of text still do not touch
    double glyph = 11; ///< width of a mark's glyph
    double labelIndent = 5; ///< from the glyph to its label
    double gap = 12; ///< kept free after a label
    double glyphGap = 3; ///< kept free between glyphs
    double lanePadding = 7; ///< above and below the rows of a lane; shrinks before rows do
    double leastPadding = 2; ///< where there is no room
    double digit = 7; ///< of a number on a badge
    int maxLabels = 60; ///< over all lanes
    int mostRows = 8; ///< of a lane
    int singlesPerLane = 200; ///< up to so many in view, every event is tried as a mark of its own
};

/// What a layout asks about an event.
struct LayoutSource {
    /// Width of the label as drawn; 0: not shaped yet, shows as a glyph for now.
    std::function<double(EventId)> labelWidth;
    /// Width of the date that stands before the label where there is room for it; 0: none, or not shaped yet.
    std::function<double(EventId)> dateWidth = [](EventId) { return 0.0; };
    std::function<DateMark(EventId)> mark;
};

} // namespace kalpanji
