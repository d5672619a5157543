// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trade/chartscale.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kalpanji {

namespace {

/// The largest of 1, 2, 5 times a power of ten that is not above `value` > 0.
double niceFloor(double value)
{
    const double power = std::pow(10, std::floor(std::log10(value)));
    for (const double factor : {5.0, 2.0}) {
        if (value >= factor * power * (1 - 1e-12))
            return factor * power;
    }
    return power;
}

double niceCeiling(double value)
{
    const double power = std::pow(10, std::floor(std::log10(value)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (value <= factor * power * (1 + 1e-12))
            return factor * power;
    }
    return 10 * power;
}

ValueScale linearScale(double low, double high, int wanted)
{
    low = std::min(low, 0.0);
    high = std::max(high, 0.0);
    if (high - low <= 0)
        high = 1;
    const double step = niceCeiling((high - low) / wanted);
    ValueScale scale {false, std::floor(low / step + 1e-9) * step, std::ceil(high / step - 1e-9) * step, {}};
    const auto steps = std::llround((scale.to - scale.from) / step);
    for (qint64 i = 0; i <= steps; ++i)
        scale.ticks.append(scale.from + static_cast<double>(i) * step);
    return scale;
}

ValueScale logarithmicScale(double low, double high, int wanted)
{
    ValueScale scale {true, niceFloor(low), niceCeiling(high), {}};
    if (scale.to < scale.from * 10) { // at least a decade, so that one value does not stand in a corner
        scale.from = niceFloor(low / 3);
        scale.to = niceCeiling(high * 3);
    }
    const double decades = std::log10(scale.to / scale.from);
    const int decadeStep = std::max(1, static_cast<int>(std::ceil(decades / (wanted + 3))));
    const int first = static_cast<int>(std::floor(std::log10(scale.from)));
    const int last = static_cast<int>(std::ceil(std::log10(scale.to)));
    for (int power = first; power <= last; power += decadeStep) {
        for (const double factor : {1.0, 2.0, 5.0}) {
            const double value = factor * std::pow(10, power);
            const bool isWithin = value >= scale.from * (1 - 1e-9) && value <= scale.to * (1 + 1e-9);
            if (isWithin && (factor == 1.0 || decades < 2.5))
                scale.ticks.append(value);
        }
    }
    return scale;
}

} // namespace

double ValueScale::position(double value) const
{
    if (!logarithmic)
        return std::clamp((value - from) / (to - from), 0.0, 1.0);
    if (value <= from)
        return 0;
    return std::min(std::log10(value / from) / std::log10(to / from), 1.0);
}

ValueScale valueScale(double low, double high, bool logarithmic, int wanted)
{
    if (logarithmic && high > 0)
        return logarithmicScale(low > 0 ? low : high, high, wanted);
    return linearScale(low, high, wanted);
}

QList<int> yearTicks(int first, int last, int most)
{
    int step = 1;
    for (int power = 1; last / step - (first - 1) / step > std::max(most, 1); power *= 10) {
        for (const int factor : {1, 2, 5}) {
            step = factor * power;
            if (last / step - (first - 1) / step <= std::max(most, 1))
                break;
        }
    }
    QList<int> years;
    const int start = first + ((step - first % step) % step);
    for (int year = start; year <= last; year += step)
        years.append(year);
    return years;
}

QList<double> spreadApart(const QList<double> &centres, double size, double from, double to)
{
    QList<qsizetype> order(centres.size());
    std::iota(order.begin(), order.end(), qsizetype(0));
    std::stable_sort(order.begin(), order.end(),
                     [&](qsizetype a, qsizetype b) { return centres[a] < centres[b]; });

    // Blocks of touching boxes, each at the mean of what its boxes want; merged while they overlap.
    struct Block {
        double sum; ///< of wanted starts, each shifted back by its place in the block
        qsizetype count;
        [[nodiscard]] double start() const { return sum / static_cast<double>(count); }
    };
    const auto keptWithin = [&](const Block &block) {
        const double latest = to - size * static_cast<double>(block.count);
        return std::max(from, std::min(block.start(), latest));
    };
    QList<Block> blocks;
    for (const qsizetype index : std::as_const(order)) {
        blocks.append({centres.at(index) - size / 2, 1});
        while (blocks.size() > 1) {
            const Block last = blocks.last();
            Block &before = blocks[blocks.size() - 2];
            if (keptWithin(before) + size * static_cast<double>(before.count) <= keptWithin(last) + 1e-9)
                break;
            before.sum +=
                last.sum - size * static_cast<double>(before.count) * static_cast<double>(last.count);
            before.count += last.count;
            blocks.removeLast();
        }
    }
    QList<double> placed(centres.size());
    qsizetype next = 0;
    for (const Block &block : std::as_const(blocks)) {
        for (qsizetype i = 0; i < block.count; ++i)
            placed[order.at(next++)] = keptWithin(block) + size * (static_cast<double>(i) + 0.5);
    }
    return placed;
}

QList<int> rowsFor(const QList<Extent> &extents, int rows)
{
    QList<QList<Extent>> taken(rows);
    QList<int> result;
    for (const Extent &extent : extents) {
        const auto isFree = [&extent](const QList<Extent> &row) {
            return std::none_of(row.begin(), row.end(), [&](const Extent &other) {
                return extent.from < other.to && other.from < extent.to;
            });
        };
        const auto row = std::find_if(taken.begin(), taken.end(), isFree);
        result.append(row == taken.end() ? -1 : static_cast<int>(row - taken.begin()));
        if (row != taken.end())
            row->append(extent);
    }
    return result;
}

} // namespace kalpanji
