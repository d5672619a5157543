// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/laneindex.h"

#include "core/timeline/radixsort.h"

#include <algorithm>
#include <cmath>

namespace kalpanji {

namespace {

constexpr std::size_t fanout = 16;

/// Levels of a tree over `values`: each entry of a level takes `pick` of up to 16 of the level below.
template<typename Leaf, typename Pick>
std::vector<std::vector<qint32>> treeOver(std::size_t size, Leaf leaf, Pick pick)
{
    std::vector<std::vector<qint32>> levels;
    std::size_t below = size;
    while (below > fanout) {
        const bool first = levels.empty();
        std::vector<qint32> level((below + fanout - 1) / fanout);
        for (std::size_t i = 0; i < level.size(); ++i) {
            const std::size_t end = std::min(below, (i + 1) * fanout);
            const auto value = [&](std::size_t k) { return first ? leaf(k) : levels.back()[k]; };
            level[i] = value(i * fanout);
            for (std::size_t k = i * fanout + 1; k < end; ++k)
                level[i] = pick(level[i], value(k));
        }
        below = level.size();
        levels.push_back(std::move(level));
    }
    return levels;
}

/// First index in the ascending `values` within [low, high) that is not below `value`.
qsizetype lowerBound(const std::vector<qint32> &values, std::size_t low, std::size_t high, double value)
{
    const auto begin = values.begin() + std::ptrdiff_t(low);
    return std::lower_bound(begin, values.begin() + std::ptrdiff_t(high), value,
                            [](qint32 a, double b) { return a < b; })
        - values.begin();
}

} // namespace

LaneIndex::LaneIndex(std::vector<TimelineItem> items)
{
    // days of the calendar's whole reach, twice, fit an int32
    struct Place {
        qint32 sum;
        quint32 item;
    };
    const std::size_t n = items.size();
    std::vector<Place> order(n);
    for (std::size_t i = 0; i < n; ++i)
        order[i] = {items[i].start + items[i].end, static_cast<quint32>(i)};
    radixSort(order, [](const Place &place) { return place.sum; });
    m_sum.resize(n);
    m_end.resize(n);
    m_id.resize(n);
    m_priority.resize(n);
    m_starts.resize(n);
    for (std::size_t i = 0; i < n; ++i) {
        const TimelineItem &item = items[order[i].item];
        m_sum[i] = order[i].sum;
        m_end[i] = item.end;
        m_id[i] = static_cast<qint32>(item.id);
        m_priority[i] = item.priority;
        m_starts[i] = item.start;
    }
    m_ends = m_end;
    radixSort(m_starts, [](qint32 day) { return day; });
    radixSort(m_ends, [](qint32 day) { return day; });
    buildTables();
}

void LaneIndex::buildTables()
{
    const std::size_t n = m_sum.size();
    m_best = treeOver(
        n, [](std::size_t k) { return static_cast<qint32>(k); },
        [this](qint32 a, qint32 b) { return better(b, a) ? b : a; });
    m_latestEnd = treeOver(
        n, [this](std::size_t k) { return m_end[k]; }, [](qint32 a, qint32 b) { return std::max(a, b); });
    m_earliestStart = treeOver(
        n, [this](std::size_t k) { return m_sum[k] - m_end[k]; },
        [](qint32 a, qint32 b) { return std::min(a, b); });
    if (n < 64)
        return;
    // the finest table has about a bin for eight events; each further one half as many
    const auto range = static_cast<quint64>(qint64(m_sum.back()) - m_sum.front()) + 1;
    while ((range >> m_shift) > n / 8)
        ++m_shift;
    const std::size_t bins = static_cast<std::size_t>(range >> m_shift) + 2;
    std::vector<qint32> finest(bins);
    std::size_t i = 0;
    for (std::size_t bin = 0; bin < bins; ++bin) {
        const qint64 edge = m_sum.front() + (qint64(bin) << m_shift);
        while (i < n && m_sum[i] < edge)
            ++i;
        finest[bin] = static_cast<qint32>(i);
    }
    m_counts.push_back(std::move(finest));
    while (m_counts.back().size() > 64) {
        const std::vector<qint32> &finer = m_counts.back();
        std::vector<qint32> coarser(finer.size() / 2 + 1, finer.back());
        for (std::size_t bin = 0; 2 * bin < finer.size(); ++bin)
            coarser[bin] = finer[2 * bin];
        m_counts.push_back(std::move(coarser));
    }
}

TimelineItem LaneIndex::at(qsizetype index) const
{
    const auto i = static_cast<std::size_t>(index);
    return {m_sum[i] - m_end[i], m_end[i], static_cast<EventId>(m_id[i]), m_priority[i]};
}

DaySpan LaneIndex::span() const
{
    return m_sum.empty() ? DaySpan {0, -1} : DaySpan {m_starts.front(), m_ends.back()};
}

qsizetype LaneIndex::anchorsBefore(double day) const
{
    const double value = 2 * day - 1; // anchor < day  <=>  sum < 2 day - 1
    const std::size_t n = m_sum.size();
    if (m_counts.empty())
        return lowerBound(m_sum, 0, n, value);
    if (value <= m_sum.front())
        return 0;
    if (value > m_sum.back())
        return size();
    const auto bin = static_cast<std::size_t>((value - m_sum.front()) / double(qint64(1) << m_shift));
    const std::vector<qint32> &table = m_counts.front();
    return lowerBound(m_sum, std::size_t(table[bin]), std::size_t(table[bin + 1]), value);
}

qsizetype LaneIndex::startedBefore(double day) const { return lowerBound(m_starts, 0, m_starts.size(), day); }

qsizetype LaneIndex::endedBy(double day) const
{
    return std::upper_bound(m_ends.begin(), m_ends.end(), day - 1, [](double a, qint32 b) { return a < b; })
        - m_ends.begin();
}

qsizetype LaneIndex::countInView(double from, double to) const { return startedBefore(to) - endedBy(from); }

bool LaneIndex::better(qsizetype a, qsizetype b) const
{
    const quint8 pa = m_priority[std::size_t(a)];
    const quint8 pb = m_priority[std::size_t(b)];
    return pa > pb || (pa == pb && a < b);
}

qsizetype LaneIndex::best(qsizetype first, qsizetype last) const
{
    if (first >= last)
        return -1;
    qsizetype result = first;
    const auto consider = [&](qsizetype index) {
        if (better(index, result))
            result = index;
    };
    // climb from both ends: whole blocks are answered by the level above
    qsizetype low = first;
    qsizetype high = last;
    std::size_t level = 0; // 0: the items themselves
    const auto entry = [&](qsizetype i) {
        return level == 0 ? i : qsizetype(m_best[level - 1][std::size_t(i)]);
    };
    constexpr auto block = static_cast<qsizetype>(fanout);
    while (low < high) {
        if (level == m_best.size() || high - low <= block) {
            for (; low < high; ++low)
                consider(entry(low));
            break;
        }
        for (; low % block != 0; ++low)
            consider(entry(low));
        for (; high % block != 0 && high > low; --high)
            consider(entry(high - 1));
        low /= block;
        high /= block;
        ++level;
    }
    return result;
}

std::vector<qsizetype> LaneIndex::reachingIn(double from, double to, qsizetype limit) const
{
    std::vector<qsizetype> found;
    constexpr auto block = static_cast<qsizetype>(fanout);
    // walks [first, last), skipping every block in which `mayReach` of the tree's entry is false
    const auto walk = [&](qsizetype first, qsizetype last, const std::vector<std::vector<qint32>> &tree,
                          auto leaf, auto reaches) {
        qsizetype i = first;
        while (i < last && qsizetype(found.size()) < limit) {
            qsizetype skip = 0;
            qsizetype size = block;
            for (std::size_t level = 0; level < tree.size() && i % size == 0; ++level, size *= block) {
                if (reaches(tree[level][std::size_t(i / size)]))
                    break;
                skip = size;
            }
            if (skip > 0) {
                i += skip;
                continue;
            }
            if (reaches(leaf(i)))
                found.push_back(i);
            ++i;
        }
    };
    walk(
        0, anchorsBefore(from), m_latestEnd, [this](qsizetype i) { return m_end[std::size_t(i)]; },
        [from](qint32 end) { return double(end) + 1 > from; });
    walk(
        anchorsBefore(to), size(), m_earliestStart,
        [this](qsizetype i) { return m_sum[std::size_t(i)] - m_end[std::size_t(i)]; },
        [to](qint32 start) { return double(start) < to; });
    return found;
}

void LaneIndex::cumulative(double from, double daysPerColumn, qsizetype columns,
                           std::vector<float> &counts) const
{
    counts.resize(static_cast<std::size_t>(columns) + 1);
    // the coarsest table that still has two bins a column
    std::size_t level = 0;
    while (level + 1 < m_counts.size() && std::ldexp(1.0, m_shift + int(level) + 1) <= daysPerColumn)
        ++level;
    const double binsPerDay = m_counts.empty() ? 0 : 2 / std::ldexp(1.0, m_shift + int(level));
    if (m_counts.empty() || daysPerColumn * binsPerDay < 0.25) { // table too coarse: the events are few, count
        const qsizetype before = anchorsBefore(from);
        const qsizetype end = anchorsBefore(from + double(columns) * daysPerColumn);
        std::fill(counts.begin(), counts.end(), 0.0F);
        // in each column first what lies in the one before it, then the sum of all: no branch an event
        const qint32 *sums = m_sum.data();
        const double columnsPerDay = 1 / daysPerColumn;
        for (qsizetype i = before; i < end; ++i) {
            const auto column = static_cast<qsizetype>(((sums[i] + 1) / 2.0 - from) * columnsPerDay);
            counts[static_cast<std::size_t>(std::min(column + 1, columns))] += 1;
        }
        float total = float(before);
        for (float &count : counts)
            count = total += count;
        return;
    }
    const std::vector<qint32> &table = m_counts[level];
    // table entries before which all, between which some, and after which none of the columns begin
    const double binsPerColumn = daysPerColumn * binsPerDay;
    const double first = (from - (m_sum.front() + 1) / 2.0) * binsPerDay;
    const auto columnAt = [&](double bin) {
        const double column = std::ceil((bin - first) / binsPerColumn);
        return static_cast<std::size_t>(std::clamp(column, 0.0, double(counts.size())));
    };
    const std::size_t begin = columnAt(0);
    const std::size_t end = std::max(begin, columnAt(double(table.size() - 1)));
    std::fill(counts.begin(), counts.begin() + std::ptrdiff_t(begin), float(table.front()));
    const qint32 *bins = table.data();
    const auto lastBin = static_cast<qint32>(table.size()) - 2;
    float *column = counts.data();
    for (std::size_t i = begin; i < end; ++i) {
        const double bin = first + double(i) * binsPerColumn;
        const qint32 whole = std::min(static_cast<qint32>(bin), lastBin);
        const qint32 below = bins[whole];
        column[i] = float(below) + float(bin - whole) * float(bins[whole + 1] - below);
    }
    std::fill(counts.begin() + std::ptrdiff_t(end), counts.end(), float(table.back()));
}

qsizetype LaneIndex::bytes() const
{
    const auto of = [](const auto &vector) { return vector.capacity() * sizeof(vector[0]); };
    std::size_t total = of(m_sum) + of(m_end) + of(m_id) + of(m_priority) + of(m_starts) + of(m_ends);
    for (const auto *levels : {&m_best, &m_latestEnd, &m_earliestStart, &m_counts}) {
        for (const auto &level : *levels)
            total += of(level);
    }
    return static_cast<qsizetype>(total);
}

} // namespace kalpanji
