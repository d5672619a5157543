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
    if (articles() == 1)
        return m_documents[0]->chronology.byDate();
    std::array<std::vector<std::pair<DayNumber, EventId>>, most> dated;
    for (int article = 0; article < most; ++article) {
        const Chronology &chronology = document(article)->chronology;
        for (qsizetype i = 0; i < chronology.byDate().size(); ++i)
            dated[std::size_t(article)].emplace_back(chronology.spansByDate().at(i).earliest,
                                                     joined({article, chronology.byDate().at(i)}));
    }
    std::vector<std::pair<DayNumber, EventId>> merged;
    std::merge(dated[0].begin(), dated[0].end(), dated[1].begin(), dated[1].end(),
               std::back_inserter(merged));
    QList<EventId> all;
    for (const auto &[day, id] : merged)
        all.append(id);
    return all;
}

} // namespace kalpanji
