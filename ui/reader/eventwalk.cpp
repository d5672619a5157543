// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/eventwalk.h"

#include "ui/shell/viewstate.h"

namespace kalpanji {

namespace {

bool isToldAndShown(const ViewState &state, const Event &event)
{
    return !event.source.isEmpty() && state.filter().accepts(event);
}

} // namespace

EventId eventAfter(const ViewState &state, qsizetype offset)
{
    const Chronology &chronology = state.document()->chronology;
    const Event *selected = chronology.find(state.selectedEvent());
    for (const Event &event : chronology.events()) {
        const bool isAfter = selected ? event.id > selected->id : event.source.start >= offset;
        if (isAfter && isToldAndShown(state, event))
            return event.id;
    }
    return EventId::None;
}

EventId eventBefore(const ViewState &state, qsizetype offset)
{
    const Chronology &chronology = state.document()->chronology;
    const Event *selected = chronology.find(state.selectedEvent());
    EventId found = EventId::None;
    for (const Event &event : chronology.events()) {
        const bool isBefore = selected ? event.id < selected->id : event.source.start < offset;
        if (isBefore && isToldAndShown(state, event))
            found = event.id;
    }
    return found;
}

} // namespace kalpanji
