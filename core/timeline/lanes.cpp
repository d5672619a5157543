// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/lanes.h"

#include "core/timeline/datemark.h"

#include <array>
#include <limits>

namespace kalpanji {

namespace {

/// Days beyond what a sum of two int32 can hold stand at the end of the calendar.
qint32 indexDay(DayNumber day)
{
    constexpr DayNumber limit = std::numeric_limits<qint32>::max() / 2 - 1;
    return static_cast<qint32>(qBound(-limit, day, limit));
}

} // namespace

LaneKind laneOf(EventType type)
{
    switch (type) {
    case EventType::RelationsEstablished:
    case EventType::RelationsRestored:
    case EventType::RelationsBroken:
        return LaneKind::Relations;
    case EventType::Visit:
    case EventType::Meeting:
        return LaneKind::Visits;
    case EventType::Agreement:
        return LaneKind::Agreements;
    case EventType::EmbassyOpened:
    case EventType::EmbassyClosed:
        return LaneKind::Missions;
    case EventType::Recognition:
    case EventType::Statement:
    case EventType::Protest:
        return LaneKind::Statements;
    case EventType::Culture:
        return LaneKind::Culture;
    case EventType::Other:
        break;
    }
    return LaneKind::Other;
}

qsizetype TimelineIndex::size() const
{
    qsizetype total = 0;
    for (const auto &lane : lanes)
        total += lane->index.size();
    return total;
}

qsizetype TimelineIndex::countInView(double from, double to) const
{
    qsizetype total = 0;
    for (const auto &lane : lanes)
        total += lane->index.countInView(from, to);
    return total;
}

TimelineIndex indexByType(const QList<Event> &events, const EventTest &accepts)
{
    std::array<std::vector<TimelineItem>, laneKindCount> items;
    for (const Event &event : events) {
        if (!event.time.hasSpan() || !accepts(event))
            continue;
        const DaySpan span = event.time.span();
        items[std::size_t(laneOf(event.type))].push_back(
            {indexDay(span.earliest), indexDay(span.latest), event.id, priorityOf(event)});
    }
    TimelineIndex index;
    for (std::size_t kind = 0; kind < items.size(); ++kind) {
        if (!items[kind].empty())
            index.lanes.append(std::make_shared<const Lane>(Lane {
                static_cast<int>(kind), {}, LaneIndex(std::move(items[kind])), [kind](const Event &event) {
                    return std::size_t(laneOf(event.type)) == kind;
                }}));
    }
    return index;
}

} // namespace kalpanji
