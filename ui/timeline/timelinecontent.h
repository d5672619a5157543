// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/lanes.h"
#include "ui/shell/eventfilter.h"

#include <optional>

namespace kalpanji {

/// Of what a timeline is to be made.
struct TimelineRequest {
    JoinedEvents events;
    EventFilter filter;
    FilterMode mode = FilterMode::Hide;
    LaneGrouping grouping = LaneGrouping::Type;
    AxisCalendar calendar = AxisCalendar::Gregorian;
    QString language; ///< of the dates in words that the filter's text is sought in
};

/// What a timeline shows.
struct TimelineContent {
    JoinedEvents events;
    TimelineIndex index = {};
    Presences presences = {}; ///< of all events; empty: none is dimmed
    QList<EventId> order = {}; ///< joined ids of those in the index, by date
    AxisCalendar calendar = AxisCalendar::Gregorian;
    /// Of the index, what is not dimmed; nothing while none is.
    std::optional<TimelineIndex> hits = {};

    [[nodiscard]] bool isDimmed(EventId id) const
    {
        const auto place = static_cast<std::size_t>(id);
        return place < presences.size() && presences[place] == Presence::Dimmed;
    }
};

/// Safe on any thread.
TimelineContent timelineContent(const TimelineRequest &request);

} // namespace kalpanji
