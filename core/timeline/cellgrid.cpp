// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/cellgrid.h"

#include <algorithm>
#include <cmath>

namespace kalpanji {

namespace {
constexpr double leastPixels = 144;
}

CellGrid::CellGrid(const TimeScale &scale)
{
    const double wanted = leastPixels / scale.pixelsPerDay();
    const double days = std::exp2(std::ceil(std::log2(wanted)));
    const DayWindow window = scale.window();
    m_bounds.push_back(window.from);
    for (double bound = (std::floor(window.from / days) + 1) * days; bound < window.to; bound += days) {
        if (bound - window.from >= wanted * 0.75 && window.to - bound >= wanted * 0.75)
            m_bounds.push_back(bound);
    }
    m_bounds.push_back(window.to);
}

qsizetype CellGrid::cellOf(double day) const
{
    const auto above = std::upper_bound(m_bounds.begin(), m_bounds.end(), day);
    return std::clamp<qsizetype>(above - m_bounds.begin() - 1, 0, size() - 1);
}

} // namespace kalpanji
