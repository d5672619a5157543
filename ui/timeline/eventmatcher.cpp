// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/eventmatcher.h"

#include "core/text/fold.h"
#include "ui/timeline/timelinetexts.h"

namespace kalpanji {

EventMatcher::EventMatcher(JoinedEvents events, const EventFilter &filter, LocaleFormat format)
    : m_events(std::move(events))
    , m_filters {filter, filter.forCompared()}
    , m_format(std::move(format))
    , m_wanted(folded(filter.text.trimmed()))
{
}

bool EventMatcher::accepts(const Event &event, int article) const
{
    if (!m_filters[std::size_t(article)].accepts(event))
        return false;
    if (m_wanted.isEmpty())
        return true;
    const QString said = event.title + u'\n' + TimelineTexts::date(event.time, m_format) + u'\n'
        + TimelineTexts::laneName(laneOf(event.type)) + u'\n' + TimelineTexts::standing(event) + u'\n'
        + event.source.of(m_events.document(article)->article.text);
    return folded(said).contains(m_wanted);
}

Presences EventMatcher::presences(FilterMode mode) const
{
    Presences all;
    all.reserve(static_cast<std::size_t>(m_events.size()));
    for (int article = 0; article < m_events.articles(); ++article) {
        for (const Event &event : m_events.document(article)->chronology.events()) {
            const bool dims = mode == FilterMode::Dim && m_filters[std::size_t(article)].admits(event);
            all.push_back(accepts(event, article) ? Presence::Shown
                              : dims              ? Presence::Dimmed
                                                  : Presence::Hidden);
        }
    }
    return all;
}

} // namespace kalpanji
