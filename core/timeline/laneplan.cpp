// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/laneplan.h"

#include "core/timeline/lanelayout.h"
#include "core/timeline/timescale.h"

#include <algorithm>
#include <numeric>

namespace kalpanji {

namespace {

/// Rows that the lane fills when every event of it is labelled where it can be, at most metrics.mostRows.
int rowsNeeded(const LaneIndex &lane, const TimeScale &scale, const LayoutMetrics &metrics,
               const LayoutSource &source)
{
    if (lane.size() > 2 * metrics.singlesPerLane)
        return metrics.mostRows;
    LaneTask task;
    task.index = &lane;
    task.rows = metrics.mostRows;
    task.maxLabels = 2 * metrics.singlesPerLane;
    const LaneFrame frame = layoutLane(task, scale, metrics, source, {});
    int highest = frame.badges.isEmpty() ? 0 : metrics.mostRows - 1;
    for (const PlacedMark &mark : frame.marks)
        highest = std::max(highest, mark.row);
    return highest + 1;
}

DayWindow wholeOf(const TimelineIndex &index)
{
    DaySpan all = index.lanes.first()->index.span();
    for (const auto &lane : index.lanes) {
        const DaySpan span = lane->index.span();
        all = {std::min(all.earliest, span.earliest), std::max(all.latest, span.latest)};
    }
    const double room = double(all.days()) * 0.04;
    return clamped({double(all.earliest) - room, double(all.latest + 1) + room});
}

} // namespace

double leastLanesHeight(qsizetype lanes, const LayoutMetrics &metrics)
{
    return double(lanes) * (metrics.leastRowHeight + 2 * metrics.leastPadding);
}

QList<LaneBox> planLanes(const TimelineIndex &index, double width, double height,
                         const LayoutMetrics &metrics, const LayoutSource &source)
{
    height = std::max(height, leastLanesHeight(index.lanes.size(), metrics));
    QList<LaneBox> boxes;
    if (index.lanes.isEmpty())
        return boxes;
    const TimeScale whole(wholeOf(index), width);
    std::vector<int> rows;
    for (const auto &lane : index.lanes)
        rows.push_back(rowsNeeded(lane->index, whole, metrics, source));
    const auto lanes = static_cast<int>(rows.size());
    // rows go only when neither padding nor row height can shrink any more, the tallest lane's first
    const auto rowsThatFit =
        static_cast<int>((height - 2 * metrics.leastPadding * lanes) / metrics.leastRowHeight);
    while (std::accumulate(rows.begin(), rows.end(), 0) > std::max(lanes, rowsThatFit))
        --*std::max_element(rows.begin(), rows.end());
    const int total = std::accumulate(rows.begin(), rows.end(), 0);
    // what is left goes to the rows up to what looks well, and then to the space between lanes
    const double wanted = height - 2 * metrics.lanePadding * lanes;
    const double rowHeight = std::clamp(wanted / total, metrics.leastRowHeight, metrics.rowHeight * 1.3);
    const double padding = std::max(metrics.leastPadding, (height - total * rowHeight) / lanes / 2);
    double top = 0;
    for (const int count : rows) {
        const double laneHeight = count * rowHeight + 2 * padding;
        boxes.append({top, laneHeight, top + padding, rowHeight, count});
        top += laneHeight;
    }
    return boxes;
}

} // namespace kalpanji
