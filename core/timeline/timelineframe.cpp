// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/timelineframe.h"

#include <QSet>

#include <algorithm>

namespace kalpanji {

const PlacedMark *TimelineFrame::find(EventId id) const
{
    for (const LaneFrame &lane : lanes) {
        for (const PlacedMark &mark : lane.marks) {
            if (mark.id == id)
                return &mark;
        }
    }
    return nullptr;
}

RowMemory TimelineFrame::memory() const
{
    RowMemory memory;
    memory.pixelsPerDay = scale.pixelsPerDay();
    for (const LaneFrame &lane : lanes) {
        for (const PlacedMark &mark : lane.marks) {
            if (mark.labelWidth > 0)
                memory.rows.insert(mark.id, mark.row);
        }
    }
    return memory;
}

qsizetype TimelineFrame::inView() const
{
    qsizetype total = 0;
    for (const LaneFrame &lane : lanes)
        total += lane.inView;
    return total;
}

TimelineFrame layoutFrame(const TimelineIndex &index, const QList<LaneBox> &boxes, const TimeScale &scale,
                          const LayoutMetrics &metrics, const LayoutSource &source, const RowMemory &memory,
                          EventId emphasised)
{
    TimelineFrame frame;
    frame.scale = scale;
    frame.boxes = boxes;
    const int perLane = std::max(4, metrics.maxLabels / std::max(1, static_cast<int>(index.lanes.size())));
    for (int lane = 0; lane < index.lanes.size(); ++lane) {
        const LaneTask task {&index.lanes.at(lane)->index, lane, boxes.at(lane).rows, perLane, emphasised};
        frame.lanes.append(layoutLane(task, scale, metrics, source, memory));
    }
    return frame;
}

QList<EventId> membersOf(const TimelineIndex &index, const TimelineFrame &frame, const CountBadge &badge,
                         qsizetype limit)
{
    QSet<EventId> drawn;
    for (const PlacedMark &mark : frame.lanes.at(badge.lane).marks)
        drawn.insert(mark.id);
    const LaneIndex &lane = index.lanes.at(badge.lane)->index;
    const DayWindow window = frame.scale.window();
    std::vector<qsizetype> indices;
    if (badge.cell.from <= window.from || badge.cell.to >= window.to) {
        const std::vector<qsizetype> reaching = lane.reachingIn(window.from, window.to, limit);
        for (const qsizetype i : reaching) {
            const bool atLeft = lane.anchor(i) < window.from;
            if (atLeft ? badge.cell.from <= window.from : badge.cell.to >= window.to)
                indices.push_back(i);
        }
    }
    const qsizetype last = lane.anchorsBefore(badge.cell.to);
    for (qsizetype i = lane.anchorsBefore(badge.cell.from); i < last && qsizetype(indices.size()) < 2 * limit;
         ++i)
        indices.push_back(i);
    std::sort(indices.begin(), indices.end());
    QList<EventId> members;
    for (const qsizetype i : indices) {
        const EventId id = lane.at(i).id;
        if (!drawn.contains(id) && members.size() < limit)
            members.append(id);
    }
    return members;
}

} // namespace kalpanji
