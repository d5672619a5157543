// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinecontent.h"

#include "ui/timeline/eventmatcher.h"

#include <algorithm>

namespace kalpanji {

TimelineContent timelineContent(const TimelineRequest &request)
{
    TimelineContent content {request.events, {}, {}, {}, request.calendar};
    content.presences =
        EventMatcher(request.events, request.filter, LocaleFormat(request.language)).presences(request.mode);
    content.index = indexBy(request.grouping, request.events, content.presences, request.calendar);
    content.order = request.events.byDate();
    content.order.removeIf([&content](EventId id) {
        return content.presences[static_cast<std::size_t>(id)] == Presence::Hidden;
    });
    Presences &presences = content.presences;
    if (std::find(presences.begin(), presences.end(), Presence::Dimmed) != presences.end()) {
        Presences shown = presences;
        std::replace(shown.begin(), shown.end(), Presence::Dimmed, Presence::Hidden);
        content.hits = indexBy(LaneGrouping::Type, request.events, shown, request.calendar);
    }
    return content;
}

} // namespace kalpanji
