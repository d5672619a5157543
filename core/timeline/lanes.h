// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/laneindex.h"

#include <QList>

#include <functional>
#include <memory>

namespace kalpanji {

/// The lanes of a timeline by type, in the order they are drawn.
enum class LaneKind : quint8 { Relations, Visits, Agreements, Missions, Statements, Culture, Other };
inline constexpr int laneKindCount = 7;

LaneKind laneOf(EventType type);

/// One lane: what it gathers and its events. `key` is a LaneKind when lanes go by type, otherwise the place
/// in the list of names the lanes were made from.
struct Lane {
    int key = 0;
    QString name; ///< empty when lanes go by type: the view names those
    LaneIndex index;
    /// Whether an event of the index belongs here.
    std::function<bool(const Event &)> holds;
};

/// All lanes of one timeline, shared between the thread that built them and the views.
struct TimelineIndex {
    QList<std::shared_ptr<const Lane>> lanes; ///< none of them empty
    [[nodiscard]] qsizetype size() const;
    [[nodiscard]] qsizetype countInView(double from, double to) const;
};

/// Whether an event is shown.
using EventTest = std::function<bool(const Event &)>;

/// The events that `accepts` lets through and the calendar has a place for, in lanes by type.
TimelineIndex indexByType(const QList<Event> &events, const EventTest &accepts);

} // namespace kalpanji
