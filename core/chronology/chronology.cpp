// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chronology/chronology.h"

#include <limits>

namespace kalpanji {

Chronology::Chronology(QList<Event> events)
    : m_events(std::move(events))
{
    // the span of a value is parsed from its text: once an event, not once a comparison
    std::vector<std::pair<DayNumber, EventId>> dated;
    for (qsizetype i = 0; i < m_events.size(); ++i) {
        m_events[i].id = static_cast<EventId>(i);
        if (m_events[i].time.hasSpan())
            dated.emplace_back(m_events[i].time.span().earliest, m_events[i].id);
    }
    std::sort(dated.begin(), dated.end()); // of one day in text order, which is that of the ids
    m_byDate.reserve(static_cast<qsizetype>(dated.size()));
    for (const auto &[day, id] : dated)
        m_byDate.append(id);
}

const Event *Chronology::find(EventId id) const
{
    const auto index = static_cast<qsizetype>(id);
    return index >= 0 && index < m_events.size() ? &m_events.at(index) : nullptr;
}

QList<EventId> Chronology::within(DaySpan span) const
{
    QList<EventId> found;
    std::copy_if(m_byDate.begin(), m_byDate.end(), std::back_inserter(found),
                 [&](EventId id) { return find(id)->time.span().intersects(span); });
    return found;
}

EventId Chronology::at(qsizetype offset) const
{
    EventId nearest = EventId::None;
    qsizetype best = std::numeric_limits<qsizetype>::max();
    for (const Event &event : m_events) {
        if (!event.source.contains(offset))
            continue;
        const qsizetype distance = event.trigger.contains(offset) ? 0
            : offset < event.trigger.start                        ? event.trigger.start - offset
                                                                  : offset - event.trigger.end + 1;
        if (distance < best) {
            best = distance;
            nearest = event.id;
        }
    }
    return nearest;
}

std::optional<DaySpan> Chronology::span() const
{
    std::optional<DaySpan> all;
    for (const Event &event : m_events) {
        if (!event.isMark())
            continue;
        const DaySpan span = event.time.span();
        all =
            all ? DaySpan {std::min(all->earliest, span.earliest), std::max(all->latest, span.latest)} : span;
    }
    return all;
}

} // namespace kalpanji
