// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <vector>

namespace kalpanji {

/// A stretch of a row, in pixels; the room that has to stay free around what stands there is part of it.
struct RowInterval {
    double from = 0;
    double to = 0;
    bool operator==(const RowInterval &) const = default;
};

/// The rows of a lane and what stands in them.
class RowSpace
{
public:
    explicit RowSpace(int rows)
        : m_rows(static_cast<std::size_t>(rows))
    {
    }

    [[nodiscard]] int rows() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] bool isFree(int row, RowInterval wanted) const
    {
        const std::vector<RowInterval> &taken = m_rows[static_cast<std::size_t>(row)];
        return std::none_of(taken.begin(), taken.end(), [wanted](const RowInterval &other) {
            return wanted.from < other.to && other.from < wanted.to;
        });
    }
    /// The first free row; -1 when none is. A `preferred` row is the only one considered.
    [[nodiscard]] int freeRow(RowInterval wanted, int preferred = -1) const
    {
        if (preferred >= 0 && preferred < rows())
            return isFree(preferred, wanted) ? preferred : -1;
        for (int row = 0; row < rows(); ++row) {
            if (isFree(row, wanted))
                return row;
        }
        return -1;
    }
    void take(int row, RowInterval interval) { m_rows[static_cast<std::size_t>(row)].push_back(interval); }
    /// Frees what was taken with the very same numbers.
    void release(int row, RowInterval interval)
    {
        std::erase(m_rows[static_cast<std::size_t>(row)], interval);
    }

private:
    std::vector<std::vector<RowInterval>> m_rows;
};

} // namespace kalpanji
