// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/eventmatcher.h"

#include "core/text/fold.h"
#include "ui/timeline/timelinetexts.h"

namespace kalpanji {

EventMatcher::EventMatcher(DocumentPtr document, EventFilter filter, LocaleFormat format)
    : m_document(std::move(document))
    , m_filter(std::move(filter))
    , m_format(std::move(format))
    , m_wanted(folded(m_filter.text.trimmed()))
{
}

bool EventMatcher::accepts(const Event &event) const
{
    if (!m_filter.accepts(event))
        return false;
    if (m_wanted.isEmpty())
        return true;
    const QString said = event.title + u'\n' + TimelineTexts::date(event.time, m_format) + u'\n'
        + TimelineTexts::laneName(laneOf(event.type)) + u'\n' + TimelineTexts::standing(event) + u'\n'
        + event.source.of(m_document->article.text);
    return folded(said).contains(m_wanted);
}

} // namespace kalpanji
