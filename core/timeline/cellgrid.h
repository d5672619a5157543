// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/laneindex.h"
#include "core/timeline/timescale.h"

namespace kalpanji {

/// The window cut at places fixed in time (multiples of a power of two of days), 144 to 288 pixels apart, so
/// that what is gathered in a cell does not change while panning; cells cut short by an edge join their
/// neighbour.
class CellGrid
{
public:
    explicit CellGrid(const TimeScale &scale);

    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_bounds.size()) - 1; }
    [[nodiscard]] DayWindow cell(qsizetype i) const
    {
        return {m_bounds[static_cast<std::size_t>(i)], m_bounds[static_cast<std::size_t>(i) + 1]};
    }
    /// The cell of a day; days outside the window belong to the cell at that edge.
    [[nodiscard]] qsizetype cellOf(double day) const;

private:
    std::vector<double> m_bounds;
};

} // namespace kalpanji
