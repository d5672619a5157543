// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/viewstate.h"

#include <array>

namespace kalpanji {

ViewState::ViewState(QObject *parent)
    : QObject(parent)
{
    measureWhole();
}

void ViewState::measureWhole()
{
    const bool dims = m_filterMode == FilterMode::Dim;
    m_whole = wholeWindow(events(), dims ? m_filter.withoutChoices() : m_filter, m_calendar);
}

void ViewState::setDocument(DocumentPtr document)
{
    Q_ASSERT(document);
    const bool changePlaces = document == m_compared;
    if (changePlaces)
        m_compared = m_document;
    m_document = std::move(document);
    m_selection = {};
    m_filter = changePlaces ? m_filter.forCompared() : EventFilter();
    m_searchHits = {};
    measureWhole();
    if (!changePlaces)
        m_window = m_whole;
    Q_EMIT documentChanged();
    Q_EMIT filterChanged(m_filter);
    Q_EMIT windowChanged(m_window);
    Q_EMIT selectionChanged(m_selection);
}

void ViewState::setCompared(DocumentPtr document)
{
    if (document == m_compared)
        return;
    m_compared = std::move(document);
    if (m_selection.kind == Selection::Kind::ComparedEvent)
        clearSelection();
    measureWhole();
    Q_EMIT comparedChanged();
    setWindow(m_whole);
}

void ViewState::selectEvent(JoinedEvents::Place place)
{
    if (place.article == 0 || place.id == EventId::None)
        selectEvent(place.id);
    else
        select({Selection::Kind::ComparedEvent, EventId::None, -1, place.id});
}

JoinedEvents::Place ViewState::selectedPlace() const
{
    if (m_selection.kind == Selection::Kind::ComparedEvent)
        return {1, m_selection.compared};
    return {0, m_selection.event};
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
    measureWhole();
    Q_EMIT filterChanged(m_filter);
}

void ViewState::setFilterMode(FilterMode mode)
{
    if (mode == m_filterMode)
        return;
    m_filterMode = mode;
    measureWhole();
    Q_EMIT filterModeChanged(mode);
}

void ViewState::setCalendar(AxisCalendar calendar)
{
    if (calendar == m_calendar)
        return;
    m_calendar = calendar;
    measureWhole();
    Q_EMIT calendarChanged(calendar);
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

TimeWindow wholeWindow(const JoinedEvents &events, const EventFilter &filter, AxisCalendar calendar)
{
    std::optional<DaySpan> whole;
    const std::array filters {filter, filter.forCompared()};
    for (int article = 0; article < events.articles(); ++article) {
        const Chronology &chronology = events.document(article)->chronology;
        const QList<DaySpan> &spans = chronology.spansByDate();
        // whether event `i` reaches further than those before it; of the others few are looked up
        const auto widen = [&](qsizetype i) {
            const DaySpan own = spanIn(calendar, spans.at(i));
            if (whole && own.earliest >= whole->earliest && own.latest <= whole->latest)
                return false;
            if (!filters[std::size_t(article)].accepts(*chronology.find(chronology.byDate().at(i))))
                return false;
            whole = whole
                ? DaySpan {std::min(whole->earliest, own.earliest), std::max(whole->latest, own.latest)}
                : own;
            return true;
        };
        qsizetype first = 0;
        while (first < spans.size() && !widen(first))
            ++first;
        for (qsizetype i = spans.size() - 1; i > first; --i)
            widen(i);
    }
    if (!whole)
        return {2448622.0, 2461772.0}; // 1992-01-01 … 2028-01-01: an axis to look at while there is no mark
    const double room = std::max(15.0, double(whole->days()) * 0.04);
    return {double(whole->earliest) - room, double(whole->latest + 1) + room};
}

} // namespace kalpanji
