// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chronology/event.h"

#include <vector>

namespace kalpanji {

/// An event as the index sees it: first and last possible day, both included.
struct TimelineItem {
    qint32 start = 0;
    qint32 end = 0;
    EventId id = EventId::None;
    quint8 priority = 0;
    bool operator==(const TimelineItem &) const = default;
};

/// The events of one lane, immutable, sorted by the middle of their span ("anchor"). What a frame asks costs
/// no more for ten million events than for a thousand: counts come from sorted arrays behind a table of
/// cumulative counts, the most important event of a stretch from a tree of maxima. About 23 bytes an event.
///
/// An item is in view when [start, end + 1) intersects the window; its anchor is (start + end + 1) / 2.
class LaneIndex
{
public:
    LaneIndex() = default;
    explicit LaneIndex(std::vector<TimelineItem> items);

    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_sum.size()); }
    [[nodiscard]] TimelineItem at(qsizetype index) const;
    [[nodiscard]] double anchor(qsizetype index) const { return (m_sum[std::size_t(index)] + 1) / 2.0; }
    /// First and last day of all; {0, -1} when empty.
    [[nodiscard]] DaySpan span() const;

    /// How many anchors lie before `day`: also the index of the first at or after it.
    [[nodiscard]] qsizetype anchorsBefore(double day) const;
    /// How many items begin before `day` (start < day), and how many are over by then (end + 1 <= day).
    [[nodiscard]] qsizetype startedBefore(double day) const;
    [[nodiscard]] qsizetype endedBy(double day) const;
    [[nodiscard]] qsizetype countInView(double from, double to) const;

    /// The index of the highest priority in [first, last), the earliest of equals; -1 when empty.
    [[nodiscard]] qsizetype best(qsizetype first, qsizetype last) const;
    /// Items that reach into the window while their anchor lies outside, at most `limit`, by index.
    [[nodiscard]] std::vector<qsizetype> reachingIn(double from, double to, qsizetype limit) const;
    /// Anchors before each of `columns` + 1 equally spaced days from `from` on, interpolated where the table
    /// is finer than the question: for shades, not for numbers shown. `counts` is resized.
    void cumulative(double from, double daysPerColumn, qsizetype columns, std::vector<float> &counts) const;
    /// Bytes held, for the benchmark.
    [[nodiscard]] qsizetype bytes() const;

private:
    [[nodiscard]] bool better(qsizetype a, qsizetype b) const;
    void buildTables();

    std::vector<qint32> m_sum; // start + end, ascending: twice the anchor, less one
    std::vector<qint32> m_end; // of the same item
    std::vector<qint32> m_id;
    std::vector<quint8> m_priority;
    std::vector<qint32> m_starts; // ascending, on their own
    std::vector<qint32> m_ends;
    // Trees over blocks of 16: per level, the best index, the latest end, the earliest start.
    std::vector<std::vector<qint32>> m_best;
    std::vector<std::vector<qint32>> m_latestEnd;
    std::vector<std::vector<qint32>> m_earliestStart;
    // Cumulative counts of anchors at 2^m_shift halves of a day a bin; one more entry than bins.
    std::vector<std::vector<qint32>> m_counts;
    int m_shift = 0;
};

} // namespace kalpanji
