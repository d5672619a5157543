// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace kalpanji {

/// The rows of a lane and what stands in them, as intervals of pixels.
class RowSpace
{
public:
    RowSpace(int rows, double gap)
        : m_rows(static_cast<std::size_t>(rows))
        , m_gap(gap)
    {
    }

    [[nodiscard]] int rows() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] bool isFree(int row, double from, double to) const
    {
        for (const Interval &taken : m_rows[static_cast<std::size_t>(row)]) {
            if (from < taken.to + m_gap && taken.from < to + m_gap)
                return false;
        }
        return true;
    }
    /// The first free row; `preferred` is tried before all others when it is one; -1 when none is free.
    [[nodiscard]] int freeRow(double from, double to, int preferred) const
    {
        if (preferred >= 0 && preferred < rows())
            return isFree(preferred, from, to) ? preferred : -1;
        for (int row = 0; row < rows(); ++row) {
            if (isFree(row, from, to))
                return row;
        }
        return -1;
    }
    void take(int row, double from, double to)
    {
        m_rows[static_cast<std::size_t>(row)].push_back({from, to});
    }

private:
    struct Interval {
        double from;
        double to;
    };
    std::vector<std::vector<Interval>> m_rows;
    double m_gap;
};

} // namespace kalpanji
