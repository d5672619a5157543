// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/civildate.h"
#include "core/timeline/joinedevents.h"
#include "core/timeline/laneindex.h"

#include <QList>

#include <functional>
#include <memory>

namespace kalpanji {

/// The lanes of a timeline by type, in the order they are drawn.
enum class LaneKind : quint8 { Relations, Visits, Agreements, Missions, Statements, Culture, Other };
inline constexpr int laneKindCount = 7;

LaneKind laneOf(EventType type);

/// One lane: what it gathers and its events. `key` is a LaneKind when lanes go by type; LaneKind::Other is
/// also that of the last lane of other groupings.
struct Lane {
    int key = static_cast<int>(LaneKind::Other);
    QString name; ///< empty when lanes go by type, and of the last lane: the view names those
    LaneIndex index;
    /// Whether an event of its article that is in the index belongs here.
    std::function<bool(const Event &)> holds;
    int article = 0; ///< whose events: JoinedEvents::Place
};

/// All lanes of one timeline, shared between the thread that built them and the views.
struct TimelineIndex {
    QList<std::shared_ptr<const Lane>> lanes; ///< none of them empty
    [[nodiscard]] qsizetype size() const;
    [[nodiscard]] qsizetype countInView(double from, double to) const;
};

/// How an event takes part: dimmed ones keep their place and are counted, but others are named before them.
enum class Presence : quint8 { Hidden, Dimmed, Shown };
using Presences = std::vector<Presence>; ///< by joined id

/// What the lanes of a timeline gather.
enum class LaneGrouping : quint8 {
    Type,
    Participants, ///< who is in it together
    Country, ///< the first one named
    Section, ///< of the article
};

/// The events that are not hidden and that the calendar has a place for, in lanes as asked; the lanes of the
/// second article follow those of the first. Other lanes than those by type come by how many events they
/// hold; what belongs to none, or to one of the rarest, stands in a last lane without a name. Lanes by
/// country are named by ISO 3166-1 alpha-3 codes, joined by "+".
TimelineIndex indexBy(LaneGrouping grouping, const JoinedEvents &events, const Presences &presences,
                      AxisCalendar calendar = AxisCalendar::Gregorian);

} // namespace kalpanji
