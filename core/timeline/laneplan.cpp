// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/laneplan.h"

#include "core/timeline/timescale.h"

#include <algorithm>
#include <numeric>

namespace kalpanji {

namespace {

constexpr int mostRows = 6;
constexpr qsizetype simulatedUpTo = 400;

/// Rows that every event of the lane needs to be labelled at this scale, at most mostRows.
int rowsNeeded(const LaneIndex &lane, const TimeScale &scale, const LayoutMetrics &metrics,
               const LayoutSource &source)
{
    if (lane.size() > simulatedUpTo)
        return mostRows;
    std::vector<double> freeFrom; // of each row
    for (qsizetype i = 0; i < lane.size(); ++i) {
        const TimelineItem item = lane.at(i);
        const double left = std::min(scale.x(item.start), scale.x(lane.anchor(i)) - metrics.glyph / 2);
        const double label =
            scale.x(lane.anchor(i)) + metrics.glyph / 2 + metrics.labelIndent + source.labelWidth(item.id);
        const double right = std::max(scale.x(item.end + 1), label) + metrics.gap;
        const auto row =
            std::find_if(freeFrom.begin(), freeFrom.end(), [left](double x) { return x <= left; });
        if (row == freeFrom.end())
            freeFrom.push_back(right);
        else
            *row = right;
    }
    return std::min(mostRows, static_cast<int>(freeFrom.size()));
}

} // namespace

QList<LaneBox> planLanes(const TimelineIndex &index, double width, double height,
                         const LayoutMetrics &metrics, const LayoutSource &source)
{
    QList<LaneBox> boxes;
    if (index.lanes.isEmpty())
        return boxes;
    DaySpan all = index.lanes.first()->index.span();
    for (const auto &lane : index.lanes) {
        const DaySpan span = lane->index.span();
        all = {std::min(all.earliest, span.earliest), std::max(all.latest, span.latest)};
    }
    const TimeScale whole(clamped({double(all.earliest), double(all.latest + 1)}), width * 0.92);
    std::vector<int> rows;
    for (const auto &lane : index.lanes)
        rows.push_back(rowsNeeded(lane->index, whole, metrics, source));
    const auto lanes = static_cast<double>(rows.size());
    double padding = metrics.lanePadding;
    const auto rowsThatFit = [&] {
        return static_cast<int>((height - 2 * padding * lanes) / metrics.rowHeight);
    };
    while (std::accumulate(rows.begin(), rows.end(), 0)
           > std::max(static_cast<int>(rows.size()), rowsThatFit()))
        --*std::max_element(rows.begin(), rows.end());
    const int total = std::accumulate(rows.begin(), rows.end(), 0);
    // too little room for a row each: rows shrink, and the padding with them
    double rowHeight = metrics.rowHeight;
    if (2 * padding * lanes + total * rowHeight > height) {
        padding = std::min(padding, height / lanes * 0.1);
        rowHeight = std::min(rowHeight, (height - 2 * padding * lanes) / total);
    }
    const double spare = std::max(0.0, height - 2 * padding * lanes - total * rowHeight);
    padding += std::min(spare / lanes / 2, metrics.rowHeight * 0.9);
    double top = 0;
    for (const int count : rows) {
        const double laneHeight = count * rowHeight + 2 * padding;
        boxes.append({top, laneHeight, top + padding, rowHeight, count});
        top += laneHeight;
    }
    return boxes;
}

} // namespace kalpanji
