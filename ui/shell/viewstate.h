// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"
#include "core/timeline/lanes.h"
#include "ui/shell/eventfilter.h"

#include <QObject>

namespace kalpanji {

/// What is selected: one event, or one trade figure, or an event of the article compared with, or nothing.
struct Selection {
    enum class Kind : quint8 { None, Event, Figure, ComparedEvent };
    Kind kind = Kind::None;
    EventId event = EventId::None;
    qsizetype figure = -1; ///< index into TradeTable::figures
    EventId compared = EventId::None; ///< in ViewState::compared()
    bool operator==(const Selection &) const = default;
};

/// A visible stretch of time, as day numbers with fractions; `from` < `to`.
struct TimeWindow {
    double from = 0;
    double to = 1;
    [[nodiscard]] double days() const { return to - from; }
    [[nodiscard]] bool meets(const TimeWindow &other) const { return from < other.to && other.from < to; }
    bool operator==(const TimeWindow &) const = default;
};

/// The window that shows every mark of `events` that `filter` lets through, with some room at both sides.
TimeWindow wholeWindow(const JoinedEvents &events, const EventFilter &filter = {},
                       AxisCalendar calendar = AxisCalendar::Gregorian);

/// The one document, selection, visible window and filter that all views of a window share. Views hold
/// none of their own; they call a setter here and follow the signals. GUI thread only.
class ViewState : public QObject
{
    Q_OBJECT

public:
    explicit ViewState(QObject *parent = nullptr);

    /// Never null.
    [[nodiscard]] const DocumentPtr &document() const { return m_document; }
    [[nodiscard]] const Selection &selection() const { return m_selection; }
    [[nodiscard]] EventId selectedEvent() const { return m_selection.event; }
    [[nodiscard]] const TimeWindow &window() const { return m_window; }
    [[nodiscard]] const EventFilter &filter() const { return m_filter; }
    /// The events that the search has found: ticks on the timeline.
    [[nodiscard]] const QList<EventId> &searchHits() const { return m_searchHits; }
    [[nodiscard]] LaneGrouping laneGrouping() const { return m_laneGrouping; }

    /// Replaces the document; clears selection and filter and fits the window to it. The article compared
    /// with and the one shown change places, which leaves filter and window as they are.
    void setDocument(DocumentPtr document);
    /// An article whose events stand beside those of document() on the timeline; null: none.
    [[nodiscard]] const DocumentPtr &compared() const { return m_compared; }
    void setCompared(DocumentPtr document);
    [[nodiscard]] JoinedEvents events() const { return JoinedEvents(m_document, m_compared); }
    /// By its place in events().
    void selectEvent(JoinedEvents::Place place);
    [[nodiscard]] JoinedEvents::Place selectedPlace() const;
    void selectEvent(EventId event);
    void selectFigure(qsizetype figure);
    void clearSelection();
    void select(const Selection &selection);
    void setWindow(const TimeWindow &window);
    void setFilter(const EventFilter &filter);
    void setSearchHits(const QList<EventId> &hits);
    void setLaneGrouping(LaneGrouping grouping);
    [[nodiscard]] FilterMode filterMode() const { return m_filterMode; }
    void setFilterMode(FilterMode mode);
    /// Which calendar the timeline is written in.
    [[nodiscard]] AxisCalendar calendar() const { return m_calendar; }
    void setCalendar(AxisCalendar calendar);
    /// Ids of the sets of eras shown above the lanes.
    [[nodiscard]] const QStringList &eras() const { return m_eras; }
    void setEras(const QStringList &ids);
    /// Shows or hides what other sources add, and fits the window to what is shown then.
    void showSupplements(bool on);
    /// wholeWindow() of what is shown, reckoned once; of all that could be where filters only dim.
    [[nodiscard]] const TimeWindow &wholeSpan() const { return m_whole; }

Q_SIGNALS:
    void documentChanged();
    void comparedChanged();
    void filterModeChanged(kalpanji::FilterMode mode);
    void calendarChanged(kalpanji::AxisCalendar calendar);
    void selectionChanged(const kalpanji::Selection &selection);
    void windowChanged(const kalpanji::TimeWindow &window);
    void filterChanged(const kalpanji::EventFilter &filter);
    void searchHitsChanged();
    void laneGroupingChanged(kalpanji::LaneGrouping grouping);
    void erasChanged(const QStringList &ids);
    /// Enter or double click on a mark, a list row, a chart point: bring its sentence into view and focus.
    void sourceRequested(const kalpanji::Selection &selection);

private:
    void measureWhole();

    DocumentPtr m_document = std::make_shared<const Document>();
    DocumentPtr m_compared;
    FilterMode m_filterMode = FilterMode::Hide;
    AxisCalendar m_calendar = AxisCalendar::Gregorian;
    Selection m_selection;
    TimeWindow m_window;
    TimeWindow m_whole;
    EventFilter m_filter;
    QList<EventId> m_searchHits;
    LaneGrouping m_laneGrouping = LaneGrouping::Type;
    QStringList m_eras;
};

} // namespace kalpanji
