// SPDX-License-Identifier: GPL-3.0-or-later
// Every lane goes one way, however many events it holds: candidates for marks are chosen (all, or the most
// important of each cell), badges are given their places in the last row, candidates are placed by first fit,
// and what found no place is counted on the badge of its cell. A cell that turns out to need a badge gets one
// and the lane is laid out again; cells only ever join that set, so this ends. Room that is left over then
// goes to the one event a badge would stand for, and to dates before the titles.
#include "core/timeline/lanelayout.h"

#include "core/timeline/cellgrid.h"

#include <algorithm>

namespace kalpanji {

namespace {

constexpr qsizetype fewPerCell = 3; // so many are tried singly in a dense lane too
constexpr std::size_t usualCandidates = 64;

struct Candidate {
    qsizetype index = -1; ///< in the lane
    TimelineItem item;
    qsizetype cell = 0;
    int rank = 0; ///< emphasised 2, kept from the frame before 1, new 0
    int keptRow = -1; ///< its row in the frame before
    PlacedMark mark = {}; ///< without a row and a label yet
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
        m_candidates.reserve(usualCandidates);
        const DayWindow &window = m_scale.window();
        m_frame.inView = m_task.index->countInView(window.from, window.to);
        if (m_frame.inView == 0)
            return m_frame;
        m_frame.dense = m_frame.inView > m_metrics.singlesPerLane;
        countCells();
        chooseCandidates();
        std::vector<bool> badged(m_counts.size(), false);
        for (std::size_t cell = 0; m_frame.dense && cell < badged.size(); ++cell)
            badged[cell] = m_counts[cell] > fewPerCell;
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
        const double anchor = m_task.index->anchor(index);
        const int keptRow = m_memory.rows.value(item.id, -1);
        const int rank = item.id == m_task.emphasised ? 2 : keptRow >= 0 ? 1 : 0;
        PlacedMark mark = unlabelledMark(item, anchor, m_scale, m_metrics, m_source);
        mark.lane = m_task.lane;
        mark.row = -1;
        m_candidates.push_back({index, item, m_grid.cellOf(anchor), rank, keptRow, mark});
    }

    /// Of the emphasised event, when it is in view here; -1 when not, or when thousands share its middle.
    [[nodiscard]] qsizetype indexOfEmphasised() const
    {
        constexpr qsizetype mostLookedAt = 10000;
        if (m_task.emphasised == EventId::None)
            return -1;
        const DateMark mark = m_source.mark(m_task.emphasised);
        if (mark.from >= m_scale.window().to || mark.to <= m_scale.window().from)
            return -1;
        const LaneIndex &index = *m_task.index;
        const double middle = (mark.from + mark.to) / 2;
        const qsizetype first = index.anchorsBefore(middle);
        const qsizetype last = std::min(index.anchorsBefore(middle + 0.5), first + mostLookedAt);
        for (qsizetype i = first; i < last; ++i) {
            if (index.at(i).id == m_task.emphasised)
                return i;
        }
        return -1;
    }

    void chooseCandidates()
    {
        const LaneIndex &index = *m_task.index;
        if (m_frame.dense) {
            for (std::size_t cell = 0; cell + 1 < m_firsts.size(); ++cell) {
                if (m_firsts[cell + 1] - m_firsts[cell] <= fewPerCell) {
                    for (qsizetype i = m_firsts[cell]; i < m_firsts[cell + 1]; ++i)
                        addCandidate(i);
                } else {
                    addCandidate(index.best(m_firsts[cell], m_firsts[cell + 1]));
                }
            }
        } else {
            for (qsizetype i = m_firsts.front(); i < m_firsts.back(); ++i)
                addCandidate(i);
            const DayWindow &window = m_scale.window();
            for (const qsizetype i : index.reachingIn(window.from, window.to, m_frame.inView))
                addCandidate(i);
        }
        const bool chosen = std::any_of(m_candidates.begin(), m_candidates.end(),
                                        [](const Candidate &candidate) { return candidate.rank == 2; });
        if (const qsizetype emphasised = chosen ? -1 : indexOfEmphasised(); emphasised >= 0)
            addCandidate(emphasised);
        std::sort(m_candidates.begin(), m_candidates.end(), [](const Candidate &a, const Candidate &b) {
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
        m_frame.marks.reserve(static_cast<qsizetype>(m_candidates.size()));
        m_frame.badges.clear();
        RowSpace space(m_task.rows);
        std::vector<qsizetype> left = m_counts;
        std::vector<const Candidate *> unplaced(left.size(), nullptr); // the last one of each cell
        placeBadges(badged, space);
        int labels = 0;
        for (const Candidate &candidate : m_candidates) {
            const auto cell = static_cast<std::size_t>(candidate.cell);
            if (placeMark(candidate, space, labels))
                --left[cell];
            else
                unplaced[cell] = &candidate;
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
        for (CountBadge &badge : m_frame.badges) {
            const auto cell = static_cast<std::size_t>(cellOf(badge));
            if (left[cell] == 1 && unplaced[cell]) { // the event itself rather than "+1"
                space.release(badge.row, intervalOf(badge));
                const bool placed = placeMark(*unplaced[cell], space, labels)
                    || placeInsteadOfLabel(*unplaced[cell], space, labels);
                left[cell] -= placed ? 1 : 0;
                if (left[cell] > 0)
                    space.take(badge.row, intervalOf(badge));
            }
            badge.count = left[cell];
        }
        m_frame.badges.removeIf([](const CountBadge &badge) { return badge.count == 0; });
        placeDates(space);
        return true;
    }

    [[nodiscard]] qsizetype cellOf(const CountBadge &badge) const
    {
        return m_grid.cellOf((badge.cell.from + badge.cell.to) / 2);
    }

    [[nodiscard]] RowInterval intervalOf(const CountBadge &badge) const
    {
        const double half = (badge.width + m_metrics.glyphGap) / 2;
        return {badge.x - half, badge.x + half};
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
            makeWay(badge, m_scale.x(cell.from) + half, m_scale.x(cell.to) - half);
            space.take(badge.row, intervalOf(badge));
            m_frame.badges.append(badge);
        }
    }

    /// In a lane of one row a badge stands beside the glyph of the emphasised event, where it can, and not on
    /// it: that event is seen whatever else is there.
    void makeWay(CountBadge &badge, double least, double most) const
    {
        if (m_task.rows > 1 || m_candidates.empty() || m_candidates.front().rank < 2)
            return;
        const double x = m_candidates.front().mark.x;
        const double apart = (badge.width + m_metrics.glyph) / 2 + m_metrics.glyphGap;
        if (std::abs(badge.x - x) >= apart)
            return;
        const bool before = x - apart >= least;
        const bool after = x + apart <= most;
        if (before && (badge.x < x || !after))
            badge.x = x - apart;
        else if (after)
            badge.x = x + apart;
    }

    bool placeMark(const Candidate &candidate, RowSpace &space, int &labels)
    {
        PlacedMark mark = candidate.mark;
        const double width = labels < m_task.maxLabels ? m_source.labelWidth(mark.id) : 0;
        PlacedMark labelled = mark;
        if (width > 0 && setLabel(labelled, width, m_scale, m_metrics)) {
            // while panning a label stays in its row or goes; when the scale changes it only prefers it
            const RowInterval wanted = rowInterval(labelled, m_metrics);
            labelled.row = space.freeRow(wanted, candidate.keptRow);
            if (labelled.row < 0 && !m_panning)
                labelled.row = space.freeRow(wanted);
            if (labelled.row >= 0)
                mark = labelled;
        }
        if (mark.row < 0)
            mark.row = space.freeRow(rowInterval(mark, m_metrics), candidate.keptRow);
        if (mark.row < 0)
            mark.row = space.freeRow(rowInterval(mark, m_metrics));
        if (mark.row < 0 && candidate.rank == 2) { // without its span rather than not at all
            mark.from = mark.to = mark.x;
            mark.row = space.freeRow(rowInterval(mark, m_metrics));
        }
        if (mark.row < 0)
            return false;
        space.take(mark.row, rowInterval(mark, m_metrics));
        labels += mark.labelWidth > 0 ? 1 : 0;
        m_frame.marks.append(mark);
        return true;
    }

    /// A single event is seen rather than the title of another: takes the label off the least important mark
    /// whose label alone is in its way.
    bool placeInsteadOfLabel(const Candidate &candidate, RowSpace &space, int &labels)
    {
        PlacedMark wanted = candidate.mark;
        const RowInterval room = rowInterval(wanted, m_metrics);
        for (qsizetype i = m_frame.marks.size() - 1; i >= 0; --i) {
            const PlacedMark labelled = m_frame.marks.at(i);
            if (labelled.labelWidth <= 0 || labelled.id == m_task.emphasised)
                continue;
            PlacedMark bare = labelled;
            bare.labelX = bare.labelWidth = 0;
            space.release(labelled.row, rowInterval(labelled, m_metrics));
            space.take(bare.row, rowInterval(bare, m_metrics));
            if (space.isFree(bare.row, room)) {
                m_frame.marks[i] = bare;
                wanted.row = bare.row;
                space.take(wanted.row, room);
                m_frame.marks.append(wanted);
                --labels;
                return true;
            }
            space.release(bare.row, rowInterval(bare, m_metrics));
            space.take(labelled.row, rowInterval(labelled, m_metrics));
        }
        return false;
    }

    /// Puts the date before a title wherever nobody loses room by it.
    void placeDates(RowSpace &space)
    {
        for (PlacedMark &mark : m_frame.marks) {
            const double date = mark.labelWidth > 0 ? m_source.dateWidth(mark.id) : 0;
            if (date <= 0)
                continue;
            PlacedMark dated = mark;
            if (!setLabel(dated, mark.labelWidth + date, m_scale, m_metrics))
                continue;
            dated.dateWidth = date;
            space.release(mark.row, rowInterval(mark, m_metrics));
            if (space.isFree(mark.row, rowInterval(dated, m_metrics)))
                mark = dated;
            space.take(mark.row, rowInterval(mark, m_metrics));
        }
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
