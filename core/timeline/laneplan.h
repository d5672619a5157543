// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/lanes.h"
#include "core/timeline/layoutmetrics.h"

namespace kalpanji {

/// Where a lane lies in the plot.
struct LaneBox {
    double top = 0;
    double height = 0;
    double firstRow = 0; ///< top of row 0
    double rowHeight = 0;
    int rows = 1;
    [[nodiscard]] double rowCentre(int row) const { return firstRow + (row + 0.5) * rowHeight; }
    bool operator==(const LaneBox &) const = default;
};

/// The height at which so many lanes have one row each that can still be read.
double leastLanesHeight(qsizetype lanes, const LayoutMetrics &metrics);

/// Shares the whole of `height` out among the lanes by what each needs when the whole span is shown, so that
/// lanes neither move nor grow while zooming and panning. Never less than one readable row a lane: where
/// `height` is less than leastLanesHeight(), that is what they take.
QList<LaneBox> planLanes(const TimelineIndex &index, double width, double height,
                         const LayoutMetrics &metrics, const LayoutSource &source);

} // namespace kalpanji
