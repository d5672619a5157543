// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/lanelayout.h"
#include "core/timeline/laneplan.h"

namespace kalpanji {

/// Everything a picture of the plot shows, as numbers.
struct TimelineFrame {
    TimeScale scale;
    QList<LaneBox> boxes; ///< one a lane
    QList<LaneFrame> lanes;

    [[nodiscard]] const PlacedMark *find(EventId id) const;
    /// What to hand to the next frame.
    [[nodiscard]] RowMemory memory() const;
    [[nodiscard]] qsizetype inView() const;
};

/// Lays out all lanes into `boxes`.
TimelineFrame layoutFrame(const TimelineIndex &index, const QList<LaneBox> &boxes, const TimeScale &scale,
                          const LayoutMetrics &metrics, const LayoutSource &source,
                          const RowMemory &memory = {}, EventId emphasised = EventId::None);

/// The events a badge counts: those of its cell that `frame` gives no mark, by date; at most `limit`.
QList<EventId> membersOf(const TimelineIndex &index, const TimelineFrame &frame, const CountBadge &badge,
                         qsizetype limit = 1000);

} // namespace kalpanji
