// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chronology/chronology.h"

#include <limits>

namespace kalpanji {

Chronology::Chronology(QList<Event> events)
    : m_events(std::move(events))
{
    struct Dated {
        DaySpan span;
        EventId id;
    };
    std::vector<Dated> dated;
    for (qsizetype i = 0; i < m_events.size(); ++i) {
        m_events[i].id = static_cast<EventId>(i);
        if (m_events[i].time.hasSpan())
            dated.push_back({m_events[i].time.span(), m_events[i].id});
        else
            m_undated.append(m_events[i].id);
    }
    std::stable_sort(dated.begin(), dated.end(), [](const Dated &left, const Dated &right) {
        return left.span.earliest < right.span.earliest; // of one day in text order
    });
    m_byDate.reserve(static_cast<qsizetype>(dated.size()));
    m_spansByDate.reserve(static_cast<qsizetype>(dated.size()));
    for (const Dated &event : dated) {
        m_byDate.append(event.id);
        m_spansByDate.append(event.span);
    }
}

const Event *Chronology::find(EventId id) const
{
    const auto index = static_cast<qsizetype>(id);
    return index >= 0 && index < m_events.size() ? &m_events.at(index) : nullptr;
}

QList<EventId> Chronology::within(DaySpan span) const
{
    QList<EventId> found;
    for (qsizetype i = 0; i < m_byDate.size(); ++i) {
        if (m_spansByDate.at(i).intersects(span))
            found.append(m_byDate.at(i));
    }
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
    for (qsizetype i = 0; i < m_byDate.size(); ++i) {
        if (find(m_byDate.at(i))->status != EventStatus::Occurred)
            continue;
        const DaySpan span = m_spansByDate.at(i);
        all =
            all ? DaySpan {std::min(all->earliest, span.earliest), std::max(all->latest, span.latest)} : span;
    }
    return all;
}

} // namespace kalpanji
