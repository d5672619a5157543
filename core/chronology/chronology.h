// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chronology/event.h"

#include <QList>

#include <optional>

namespace kalpanji {

/// The events of one article: an immutable list in text order with the look-ups every view needs.
class Chronology
{
public:
    Chronology() = default;
    /// Numbers the events in the order given.
    explicit Chronology(QList<Event> events);

    [[nodiscard]] const QList<Event> &events() const { return m_events; }
    [[nodiscard]] bool isEmpty() const { return m_events.isEmpty(); }
    /// The event, or nullptr for an id that is not here.
    [[nodiscard]] const Event *find(EventId id) const;
    /// Ids of the events that have a place on the calendar, by earliest day, then text order.
    [[nodiscard]] const QList<EventId> &byDate() const { return m_byDate; }
    /// Their days, in the same order.
    [[nodiscard]] const QList<DaySpan> &spansByDate() const { return m_spansByDate; }
    /// Ids of all others, in text order.
    [[nodiscard]] const QList<EventId> &undated() const { return m_undated; }
    /// Of byDate(), those that may have happened within `span`.
    [[nodiscard]] QList<EventId> within(DaySpan span) const;
    /// The event whose trigger lies at or nearest to `offset` within a sentence that covers it.
    [[nodiscard]] EventId at(qsizetype offset) const;
    /// From the first to the last day of all marks; nothing when there is no mark.
    [[nodiscard]] std::optional<DaySpan> span() const;

private:
    QList<Event> m_events;
    QList<EventId> m_byDate;
    QList<EventId> m_undated;
    QList<DaySpan> m_spansByDate; ///< read from the text of the values once
};

} // namespace kalpanji
