// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/tablegrid.h"

namespace kalpanji {

TableGrid tableGrid(const Table &table, int columnLimit)
{
    TableGrid grid;
    grid.rows = static_cast<int>(table.rows.size());
    QList<int> takenUntil; ///< by column: first row that is free again
    for (int row = 0; row < grid.rows; ++row) {
        const QList<TableCellText> &cells = table.rows.at(row);
        int column = 0;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            while (column < takenUntil.size() && takenUntil.at(column) > row)
                ++column;
            if (column >= columnLimit)
                break;
            int columnSpan = std::clamp(cells.at(i).columnSpan, 1, columnLimit - column);
            for (int next = 1; next < columnSpan; ++next) { // never over a cell that reaches down from above
                if (column + next < takenUntil.size() && takenUntil.at(column + next) > row)
                    columnSpan = next;
            }
            const int rowSpan = std::clamp(cells.at(i).rowSpan, 1, grid.rows - row);
            grid.places.append({row, column, rowSpan, columnSpan, row, i});
            takenUntil.resize(std::max<qsizetype>(takenUntil.size(), column + columnSpan));
            std::fill_n(takenUntil.begin() + column, columnSpan, row + rowSpan);
            column += columnSpan;
        }
    }
    grid.columns = static_cast<int>(takenUntil.size());
    return grid;
}

} // namespace kalpanji
