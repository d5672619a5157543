// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinecontent.h"

#include "ui/timeline/eventmatcher.h"

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
    return content;
}

} // namespace kalpanji
