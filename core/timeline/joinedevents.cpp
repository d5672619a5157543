// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/joinedevents.h"

#include <algorithm>
#include <vector>

namespace kalpanji {

JoinedEvents::JoinedEvents(DocumentPtr first, DocumentPtr second)
    : m_documents {std::move(first), std::move(second)}
    , m_firstOfSecond(static_cast<qint32>(m_documents[0]->chronology.events().size()))
{
}

qsizetype JoinedEvents::size() const
{
    return m_firstOfSecond + (m_documents[1] ? m_documents[1]->chronology.events().size() : 0);
}

JoinedEvents::Place JoinedEvents::placeOf(EventId joined) const
{
    const auto id = static_cast<qint32>(joined);
    if (!m_documents[1] || id < m_firstOfSecond)
        return {0, joined};
    return {1, static_cast<EventId>(id - m_firstOfSecond)};
}

EventId JoinedEvents::joined(Place place) const
{
    if (place.article == 0 || place.id == EventId::None)
        return place.id;
    return static_cast<EventId>(static_cast<qint32>(place.id) + m_firstOfSecond);
}

const Event *JoinedEvents::find(EventId joined) const
{
    const Place place = placeOf(joined);
    return document(place.article)->chronology.find(place.id);
}

QList<EventId> JoinedEvents::byDate() const
{
    QList<EventId> all = m_documents[0]->chronology.byDate();
    if (articles() == 1)
        return all;
    const qsizetype middle = all.size();
    const QList<EventId> &second = m_documents[1]->chronology.byDate();
    for (const EventId id : second)
        all.append(joined({1, id}));
    std::vector<std::pair<DayNumber, EventId>> dated; // the span of a value is parsed: once an event
    dated.reserve(static_cast<std::size_t>(all.size()));
    for (const EventId id : std::as_const(all))
        dated.emplace_back(find(id)->time.span().earliest, id);
    std::inplace_merge(dated.begin(), dated.begin() + middle, dated.end());
    std::transform(dated.begin(), dated.end(), all.begin(), [](const auto &entry) { return entry.second; });
    return all;
}

} // namespace kalpanji
