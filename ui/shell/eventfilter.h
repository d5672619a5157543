// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chronology/event.h"

#include <QList>

namespace kalpanji {

/// Which events are shown. An empty list lets everything through.
///
/// What happened, or is told elsewhere, or did not happen is a matter of its own: an event whose status or
/// origin is not wanted has no place at all, while one that other choices leave out may also be dimmed.
struct EventFilter {
    QList<EventType> hiddenTypes;
    QStringList hiddenParticipants; ///< of participants; an event is hidden when all of its are
    QStringList hiddenPlaces; ///< likewise
    QList<qsizetype> hiddenSections; ///< -1: the lead
    bool showOccurred = true;
    bool showIntended = false;
    bool showNegated = false;
    bool showArticle = true; ///< what the article itself tells
    bool showSupplements = false;
    QString text; ///< folded by the views that search
    bool operator==(const EventFilter &) const = default;
    [[nodiscard]] bool accepts(const Event &event) const;
    /// Whether status and origin are wanted.
    [[nodiscard]] bool admits(const Event &event) const;
    /// All of what status and origin let through.
    [[nodiscard]] EventFilter withoutChoices() const;
    /// The same for an article compared with, whose sections are others.
    [[nodiscard]] EventFilter forCompared() const;
};

/// What becomes of the events that the choices of a filter leave out.
enum class FilterMode : quint8 { Hide, Dim };

} // namespace kalpanji
