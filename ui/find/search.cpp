// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/search.h"

#include "core/text/graphemes.h"
#include "ui/shell/viewstate.h"

#include <QtConcurrent>

#include <algorithm>

namespace kalpanji {

Search::Search(ViewState *state, QObject *parent)
    : QObject(parent)
    , m_state(state)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &Search::finish);
    connect(state, &ViewState::documentChanged, this, &Search::followDocument);
    connect(state, &ViewState::filterChanged, this, &Search::followFilter);
}

Search::~Search()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

void Search::start(const SearchQuery &query, qsizetype from)
{
    m_query = query;
    m_from = from;
    if (m_query.text.isEmpty())
        clear();
    else
        run();
}

void Search::clear()
{
    m_query = {};
    m_watcher.setFuture({}); // what still runs is not waited for
    m_result = {{}, m_result.text, {}, false, {}, {}};
    m_current = -1;
    followFilter();
    Q_EMIT found();
}

void Search::run()
{
    // setFuture() drops what the previous search still had to say
    m_watcher.setFuture(QtConcurrent::run(search, m_state->document(), m_query, m_result.text));
}

void Search::finish()
{
    if (m_query.text.isEmpty())
        return;
    m_result = m_watcher.result();
    const auto next = std::lower_bound(m_result.hits.begin(), m_result.hits.end(), m_from,
                                       [](const TextRange &hit, qsizetype from) { return hit.start < from; });
    m_current = m_result.hits.isEmpty() ? -1 : next == m_result.hits.end() ? 0 : next - m_result.hits.begin();
    followFilter();
    Q_EMIT found();
}

void Search::followDocument()
{
    m_result = {};
    m_current = -1;
    m_from = 0;
    if (m_query.text.isEmpty()) {
        clear();
        return;
    }
    run();
}

void Search::followFilter()
{
    const Chronology &chronology = m_state->document()->chronology;
    const auto shown = [&](const QList<EventId> &ids) {
        QList<EventId> kept;
        std::copy_if(ids.begin(), ids.end(), std::back_inserter(kept), [&](EventId id) {
            const Event *event = chronology.find(id);
            return event && m_state->filter().accepts(*event);
        });
        return kept;
    };
    m_events = shown(m_result.dated);
    QList<EventId> marked = shown(m_result.told);
    for (const EventId id : std::as_const(m_events)) {
        if (!marked.contains(id))
            marked.append(id);
    }
    m_state->setSearchHits(marked);
}

TextRange Search::currentHit() const
{
    if (m_current < 0)
        return {};
    return snappedToClusters(m_state->document()->article.text, m_result.hits.at(m_current));
}

qsizetype Search::textLength() const { return m_state->document()->article.text.size(); }

QList<TextRange> Search::hitsWithin(TextRange range) const
{
    const QString &text = m_state->document()->article.text;
    QList<TextRange> within;
    auto hit = std::lower_bound(m_result.hits.begin(), m_result.hits.end(), range.start,
                                [](const TextRange &each, qsizetype start) { return each.end <= start; });
    for (; hit != m_result.hits.end() && hit->start < range.end; ++hit)
        within.append(snappedToClusters(text, *hit));
    return within;
}

void Search::step(int steps)
{
    const qsizetype count = m_result.hits.size();
    if (count == 0)
        return;
    m_current = (m_current + steps + count) % count;
    Q_EMIT stepped();
}

void Search::stepEvent(int steps)
{
    const qsizetype count = m_events.size();
    if (count == 0)
        return;
    const qsizetype at = m_events.indexOf(m_state->selectedEvent());
    const qsizetype next = at < 0 ? (steps > 0 ? 0 : count - 1) : (at + steps + count) % count;
    m_state->selectEvent(m_events.at(next));
}

} // namespace kalpanji
