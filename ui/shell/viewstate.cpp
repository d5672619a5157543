// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/viewstate.h"

namespace kalpanji {

bool EventFilter::accepts(const Event &event) const
{
    if (event.status == EventStatus::Intended && !showIntended)
        return false;
    if (event.status == EventStatus::Negated && !showNegated)
        return false;
    if (event.origin == EventOrigin::Supplement && !showSupplements)
        return false;
    const auto allHidden = [](const QStringList &names, const QStringList &hidden) {
        return !names.isEmpty() && !hidden.isEmpty()
            && std::all_of(names.begin(), names.end(),
                           [&hidden](const QString &name) { return hidden.contains(name); });
    };
    return !hiddenTypes.contains(event.type) && !hiddenSections.contains(event.section)
        && !allHidden(event.participants, hiddenCountries) && !allHidden(event.places, hiddenPlaces);
}

ViewState::ViewState(QObject *parent)
    : QObject(parent)
    , m_whole(wholeWindow(*m_document))
{
}

void ViewState::setDocument(DocumentPtr document)
{
    Q_ASSERT(document);
    m_document = std::move(document);
    m_selection = {};
    m_filter = {};
    m_searchHits = {};
    m_whole = wholeWindow(*m_document, m_filter);
    m_window = m_whole;
    Q_EMIT documentChanged();
    Q_EMIT filterChanged(m_filter);
    Q_EMIT windowChanged(m_window);
    Q_EMIT selectionChanged(m_selection);
}

void ViewState::selectEvent(EventId event)
{
    select({event == EventId::None ? Selection::Kind::None : Selection::Kind::Event, event, -1});
}

void ViewState::selectFigure(qsizetype figure)
{
    select({figure < 0 ? Selection::Kind::None : Selection::Kind::Figure, EventId::None, figure});
}

void ViewState::clearSelection() { select({}); }

void ViewState::select(const Selection &selection)
{
    if (selection == m_selection)
        return;
    m_selection = selection;
    Q_EMIT selectionChanged(m_selection);
}

void ViewState::setWindow(const TimeWindow &window)
{
    if (window == m_window)
        return;
    m_window = window;
    Q_EMIT windowChanged(m_window);
}

void ViewState::setFilter(const EventFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_whole = wholeWindow(*m_document, m_filter);
    Q_EMIT filterChanged(m_filter);
}

void ViewState::setSearchHits(const QList<EventId> &hits)
{
    if (hits == m_searchHits)
        return;
    m_searchHits = hits;
    Q_EMIT searchHitsChanged();
}

void ViewState::setLaneGrouping(LaneGrouping grouping)
{
    if (grouping == m_laneGrouping)
        return;
    m_laneGrouping = grouping;
    Q_EMIT laneGroupingChanged(grouping);
}

void ViewState::setEras(const QStringList &ids)
{
    if (ids == m_eras)
        return;
    m_eras = ids;
    Q_EMIT erasChanged(m_eras);
}

void ViewState::showSupplements(bool on)
{
    if (m_filter.showSupplements == on)
        return;
    EventFilter filter = m_filter;
    filter.showSupplements = on;
    setFilter(filter);
    setWindow(wholeSpan()); // they reach further than the article does
}

TimeWindow wholeWindow(const Document &document, const EventFilter &filter)
{
    const Chronology &chronology = document.chronology;
    const QList<DaySpan> &spans = chronology.spansByDate();
    const auto isShown = [&](qsizetype i) {
        return filter.accepts(*chronology.find(chronology.byDate().at(i)));
    };
    qsizetype first = 0;
    while (first < spans.size() && !isShown(first))
        ++first;
    if (first == spans.size())
        return {2448622.0, 2461772.0}; // 1992-01-01 … 2028-01-01: an axis to look at while there is no mark
    DaySpan span = spans.at(first);
    // from the end, so that only the few that reach further than all before are looked up
    for (qsizetype i = spans.size() - 1; i > first; --i) {
        if (spans.at(i).latest > span.latest && isShown(i))
            span.latest = spans.at(i).latest;
    }
    const double room = std::max(15.0, double(span.days()) * 0.04);
    return {double(span.earliest) - room, double(span.latest + 1) + room};
}

} // namespace kalpanji
