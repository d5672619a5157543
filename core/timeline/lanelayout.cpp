// SPDX-License-Identifier: GPL-3.0-or-later
// Every lane goes one way, however many events it holds: candidates for marks are chosen (all, or the most
// important of each cell), badges are given their places in the last row, candidates are placed by first fit,
// and what found no place is counted on the badge of its cell. A cell that turns out to need a badge gets one
// and the lane is laid out again; cells only ever join that set, so this ends.
#include "core/timeline/lanelayout.h"

#include "core/timeline/cellgrid.h"
#include "core/timeline/rowspace.h"

#include <algorithm>

namespace kalpanji {

namespace {

struct Candidate {
    qsizetype index = -1; ///< in the lane
    TimelineItem item;
    qsizetype cell = 0;
    int rank = 0; ///< emphasised 2, kept from the frame before 1, new 0
};

class LanePlacer
{
public:
    LanePlacer(const LaneTask &task, const TimeScale &scale, const LayoutMetrics &metrics,
               const LayoutSource &source, const RowMemory &memory)
        : m_task(task)
        , m_scale(scale)
        , m_metrics(metrics)
        , m_source(source)
        , m_memory(memory)
        , m_grid(scale)
        , m_panning(memory.pixelsPerDay == scale.pixelsPerDay())
    {
    }

    LaneFrame place()
    {
        const DayWindow &window = m_scale.window();
        m_frame.inView = m_task.index->countInView(window.from, window.to);
        if (m_frame.inView == 0)
            return m_frame;
        m_frame.dense = m_frame.inView > m_metrics.singlesPerLane;
        countCells();
        chooseCandidates();
        std::vector<bool> badged(m_counts.size(), false);
        for (std::size_t cell = 0; m_frame.dense && cell < badged.size(); ++cell)
            badged[cell] = m_counts[cell] > 1;
        while (!tryPlacing(badged)) { }
        return m_frame;
    }

private:
    void countCells()
    {
        const LaneIndex &index = *m_task.index;
        const DayWindow &window = m_scale.window();
        qsizetype before = index.anchorsBefore(window.from);
        const qsizetype first = before;
        for (qsizetype cell = 0; cell < m_grid.size(); ++cell) {
            const qsizetype after = index.anchorsBefore(m_grid.cell(cell).to);
            m_firsts.push_back(before);
            m_counts.push_back(after - before);
            before = after;
        }
        m_firsts.push_back(before);
        // spans that only reach in from either side are counted where they show
        m_counts.front() += first - index.endedBy(window.from);
        m_counts.back() += index.startedBefore(window.to) - before;
    }

    void addCandidate(qsizetype index)
    {
        const TimelineItem item = m_task.index->at(index);
        const bool kept = m_memory.rows.contains(item.id);
        m_candidates.push_back({index, item, m_grid.cellOf(m_task.index->anchor(index)),
                                item.id == m_task.emphasised ? 2
                                    : kept                   ? 1
                                                             : 0});
    }

    void chooseCandidates()
    {
        const LaneIndex &index = *m_task.index;
        if (m_frame.dense) {
            for (std::size_t cell = 0; cell + 1 < m_firsts.size(); ++cell) {
                const qsizetype best = index.best(m_firsts[cell], m_firsts[cell + 1]);
                if (best >= 0)
                    addCandidate(best);
            }
        } else {
            for (qsizetype i = m_firsts.front(); i < m_firsts.back(); ++i)
                addCandidate(i);
            const DayWindow &window = m_scale.window();
            for (const qsizetype i : index.reachingIn(window.from, window.to, m_frame.inView))
                addCandidate(i);
        }
        std::stable_sort(m_candidates.begin(), m_candidates.end(),
                         [](const Candidate &a, const Candidate &b) {
                             if (a.rank != b.rank)
                                 return a.rank > b.rank;
                             if (a.item.priority != b.item.priority)
                                 return a.item.priority > b.item.priority;
                             return a.index < b.index;
                         });
    }

    /// False when a cell had to be added to `badged`.
    bool tryPlacing(std::vector<bool> &badged)
    {
        m_frame.marks.clear();
        m_frame.badges.clear();
        RowSpace space(m_task.rows, m_metrics.gap);
        std::vector<qsizetype> left = m_counts;
        placeBadges(badged, space);
        int labels = 0;
        for (const Candidate &candidate : m_candidates) {
            const auto cell = static_cast<std::size_t>(candidate.cell);
            if (m_task.rows == 1 && badged[cell])
                continue; // a single row holds either the marks of a cell or their number
            if (placeMark(candidate, space, labels))
                --left[cell];
        }
        bool settled = true;
        for (std::size_t cell = 0; cell < left.size(); ++cell) {
            if (left[cell] > 0 && !badged[cell]) {
                badged[cell] = true;
                settled = false;
            }
        }
        if (!settled)
            return false;
        for (CountBadge &badge : m_frame.badges)
            badge.count =
                left[static_cast<std::size_t>(m_grid.cellOf((badge.cell.from + badge.cell.to) / 2))];
        m_frame.badges.removeIf([](const CountBadge &badge) { return badge.count == 0; });
        return true;
    }

    void placeBadges(const std::vector<bool> &badged, RowSpace &space)
    {
        for (std::size_t i = 0; i < badged.size(); ++i) {
            if (!badged[i])
                continue;
            const DayWindow cell = m_grid.cell(static_cast<qsizetype>(i));
            CountBadge badge;
            badge.lane = m_task.lane;
            badge.row = m_task.rows - 1;
            badge.cell = cell;
            int digits = 1;
            for (qsizetype n = m_counts[i]; n >= 10; n /= 10)
                ++digits;
            badge.width = m_metrics.digit * (digits + 1.4 + (digits > 3 ? 0.4 : 0)) + 8;
            // where its events are: between the first and the last of them
            const qsizetype first = m_firsts[i];
            const qsizetype last = m_firsts[i + 1];
            const double middle = last > first
                ? (m_task.index->anchor(first) + m_task.index->anchor(last - 1)) / 2
                : (cell.from + cell.to) / 2;
            const double half =
                std::min(badge.width + m_metrics.gap, (cell.to - cell.from) * m_scale.pixelsPerDay()) / 2;
            badge.x = std::clamp(m_scale.x(middle), m_scale.x(cell.from) + half, m_scale.x(cell.to) - half);
            space.take(badge.row, badge.x - badge.width / 2, badge.x + badge.width / 2);
            m_frame.badges.append(badge);
        }
    }

    [[nodiscard]] PlacedMark geometry(const Candidate &candidate) const
    {
        PlacedMark mark;
        mark.id = candidate.item.id;
        mark.lane = m_task.lane;
        const double days = candidate.item.end - candidate.item.start + 1;
        if (days * m_scale.pixelsPerDay() < m_metrics.glyph && days < 400) {
            mark.date.glyph = m_task.index->anchor(candidate.index);
            mark.x = std::clamp(m_scale.x(mark.date.glyph), 0.0, m_scale.width());
            mark.from = mark.to = mark.x;
            return mark;
        }
        mark.date = m_source.mark(mark.id);
        mark.from = std::max(0.0, m_scale.x(mark.date.from));
        mark.to = std::min(m_scale.width(), m_scale.x(mark.date.to));
        const double half = std::min(m_metrics.glyph, mark.to - mark.from) / 2;
        mark.x = std::clamp(m_scale.x(mark.date.glyph), mark.from + half,
                            std::max(mark.from + half, mark.to - half));
        if (mark.date.form == DateMark::Form::Point)
            mark.from = mark.to = mark.x;
        return mark;
    }

    bool placeMark(const Candidate &candidate, RowSpace &space, int &labels)
    {
        PlacedMark mark = geometry(candidate);
        const double left = std::min(mark.from, mark.x - m_metrics.glyph / 2);
        const double right = std::max(mark.to, mark.x + m_metrics.glyph / 2);
        const int keptRow = m_memory.rows.value(mark.id, -1);
        // while panning a label stays in its row or goes; when the scale changes it only prefers it
        const auto rowFor = [&](double from, double to) {
            const int row = space.freeRow(from, to, keptRow);
            return row < 0 && !m_panning ? space.freeRow(from, to, -1) : row;
        };
        const double width = labels < m_task.maxLabels ? m_source.labelWidth(mark.id) : 0;
        if (width > 0) {
            const double start = mark.x + m_metrics.glyph / 2 + m_metrics.labelIndent;
            const double flipped = mark.x - m_metrics.glyph / 2 - m_metrics.labelIndent - width;
            const bool fitsRight = start + width <= m_scale.width();
            if (fitsRight || flipped >= 0) {
                mark.labelX = fitsRight ? start : flipped;
                mark.labelWidth = width;
                mark.row = rowFor(std::min(left, mark.labelX), std::max(right, mark.labelX + width));
            }
        }
        if (mark.labelWidth == 0 || mark.row < 0) {
            mark.labelX = mark.labelWidth = 0;
            mark.row = rowFor(left, right);
            if (mark.row < 0)
                mark.row = space.freeRow(left, right, -1);
        }
        if (mark.row < 0)
            return false;
        space.take(mark.row, mark.labelWidth > 0 ? std::min(left, mark.labelX) : left,
                   mark.labelWidth > 0 ? std::max(right, mark.labelX + mark.labelWidth) : right);
        labels += mark.labelWidth > 0 ? 1 : 0;
        m_frame.marks.append(mark);
        return true;
    }

    const LaneTask &m_task;
    const TimeScale &m_scale;
    const LayoutMetrics &m_metrics;
    const LayoutSource &m_source;
    const RowMemory &m_memory;
    CellGrid m_grid;
    bool m_panning;
    LaneFrame m_frame;
    std::vector<qsizetype> m_counts; // in view, per cell
    std::vector<qsizetype> m_firsts; // index of the first anchor of each cell, and one past the last
    std::vector<Candidate> m_candidates;
};

} // namespace

LaneFrame layoutLane(const LaneTask &task, const TimeScale &scale, const LayoutMetrics &metrics,
                     const LayoutSource &source, const RowMemory &memory)
{
    return LanePlacer(task, scale, metrics, source, memory).place();
}

} // namespace kalpanji
