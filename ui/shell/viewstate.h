// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"
#include "core/timeline/lanes.h"

#include <QObject>

namespace kalpanji {

/// What is selected: one event, or one trade figure, or nothing.
struct Selection {
    enum class Kind : quint8 { None, Event, Figure };
    Kind kind = Kind::None;
    EventId event = EventId::None;
    qsizetype figure = -1; ///< index into TradeTable::figures
    bool operator==(const Selection &) const = default;
};

/// A visible stretch of time, as day numbers with fractions; `from` < `to`.
struct TimeWindow {
    double from = 0;
    double to = 1;
    [[nodiscard]] double days() const { return to - from; }
    bool operator==(const TimeWindow &) const = default;
};

/// Which events are shown. An empty list lets everything through.
struct EventFilter {
    QList<EventType> hiddenTypes;
    QStringList hiddenCountries; ///< of participants; an event is hidden when all of its are
    QStringList hiddenPlaces; ///< likewise
    QList<qsizetype> hiddenSections; ///< -1: the lead
    bool showIntended = false;
    bool showNegated = false;
    bool showSupplements = false;
    QString text; ///< folded by the views that search
    bool operator==(const EventFilter &) const = default;
    [[nodiscard]] bool accepts(const Event &event) const;
};

/// The window that shows every mark of `document` that `filter` lets through, with some room at both sides.
TimeWindow wholeWindow(const Document &document, const EventFilter &filter = {});

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

    /// Replaces the document; clears selection and filter and fits the window to it.
    void setDocument(DocumentPtr document);
    void selectEvent(EventId event);
    void selectFigure(qsizetype figure);
    void clearSelection();
    void select(const Selection &selection);
    void setWindow(const TimeWindow &window);
    void setFilter(const EventFilter &filter);
    void setSearchHits(const QList<EventId> &hits);
    void setLaneGrouping(LaneGrouping grouping);
    /// Ids of the sets of eras shown above the lanes.
    [[nodiscard]] const QStringList &eras() const { return m_eras; }
    void setEras(const QStringList &ids);
    /// Shows or hides what other sources add, and fits the window to what is shown then.
    void showSupplements(bool on);
    /// wholeWindow() of what is shown, reckoned once.
    [[nodiscard]] const TimeWindow &wholeSpan() const { return m_whole; }

Q_SIGNALS:
    void documentChanged();
    void selectionChanged(const kalpanji::Selection &selection);
    void windowChanged(const kalpanji::TimeWindow &window);
    void filterChanged(const kalpanji::EventFilter &filter);
    void searchHitsChanged();
    void laneGroupingChanged(kalpanji::LaneGrouping grouping);
    void erasChanged(const QStringList &ids);
    /// Enter or double click on a mark, a list row, a chart point: bring its sentence into view and focus.
    void sourceRequested(const kalpanji::Selection &selection);

private:
    DocumentPtr m_document = std::make_shared<const Document>();
    Selection m_selection;
    TimeWindow m_window;
    TimeWindow m_whole;
    EventFilter m_filter;
    QList<EventId> m_searchHits;
    LaneGrouping m_laneGrouping = LaneGrouping::Type;
    QStringList m_eras;
};

} // namespace kalpanji
