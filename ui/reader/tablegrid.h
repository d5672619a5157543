// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"

namespace kalpanji {

/// Where each cell of a table stands once cells that reach over several columns or rows have taken their
/// room.
struct TableGrid {
    struct Place {
        int row = 0;
        int column = 0;
        int rowSpan = 1; ///< cut off at the table's last row
        int columnSpan = 1;
        qsizetype cellRow = 0; ///< index into Table::rows
        qsizetype cell = 0; ///< index into that row
        bool operator==(const Place &) const = default;
    };
    int rows = 0;
    int columns = 0;
    QList<Place> places; ///< in text order
};

/// At most `columnLimit` columns: what lies beyond is left out, so that a hostile span costs no memory.
TableGrid tableGrid(const Table &table, int columnLimit = 64);

} // namespace kalpanji
