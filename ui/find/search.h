// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/find/searchresult.h"

#include <QFutureWatcher>
#include <QObject>

namespace kalpanji {

class ViewState;

/// The search in the article shown: what was found last, and which hit one is at. Searches off the GUI
/// thread; what is typed while a search runs replaces it. Of the events, those the filter hides are left out.
class Search : public QObject
{
    Q_OBJECT

public:
    explicit Search(ViewState *state, QObject *parent = nullptr);
    ~Search() override;

    /// The hit at or after `from` becomes the current one. An empty query finds nothing.
    void start(const SearchQuery &query, qsizetype from);
    void clear();

    /// What the result is of; the query before it while a search runs.
    [[nodiscard]] const SearchQuery &query() const { return m_result.query; }
    [[nodiscard]] const QList<TextRange> &hits() const { return m_result.hits; }
    [[nodiscard]] bool isDate() const { return m_result.isDate; }
    /// The events of the time that the query names, by date.
    [[nodiscard]] const QList<EventId> &events() const { return m_events; }
    [[nodiscard]] qsizetype current() const { return m_current; } ///< index into hits(); -1: none
    /// The current hit, as a person sees it: whole clusters. Empty when there is none.
    [[nodiscard]] TextRange currentHit() const;
    [[nodiscard]] qsizetype textLength() const; ///< of the article searched
    /// The hits that lie in `range` of the article, whole clusters.
    [[nodiscard]] QList<TextRange> hitsWithin(TextRange range) const;

    /// To the next hit, after the last to the first; `steps` −1 for the one before.
    void step(int steps);
    /// Selects the next or the previous of events().
    void stepEvent(int steps);

Q_SIGNALS:
    /// Another result; the current hit may be another too.
    void found();
    /// A person went to another hit.
    void stepped();

private:
    void run();
    void finish();
    void followDocument();
    void followFilter();

    ViewState *m_state;
    QFutureWatcher<SearchResult> m_watcher;
    SearchQuery m_query; ///< of the search that was started last
    SearchResult m_result;
    QList<EventId> m_events;
    qsizetype m_from = 0;
    qsizetype m_current = -1;
};

} // namespace kalpanji
