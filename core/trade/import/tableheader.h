// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trade/import/importreport.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace kalpanji {

/// The columns of a table by name. Names are compared by their letters and digits alone, whatever the case:
/// "Trade Value (US$)", "TradeValueUS" and "trade_value_us" are one.
class TableHeader
{
public:
    explicit TableHeader(const QStringList &names);

    /// The column of the first of `names` that the table has; -1 when it has none.
    [[nodiscard]] int column(std::initializer_list<QLatin1String> names) const;
    [[nodiscard]] bool hasAll(std::initializer_list<QLatin1String> names) const;
    [[nodiscard]] const QStringList &names() const { return m_names; }

private:
    QStringList m_names; ///< as written
    QHash<QString, int> m_columns;
};

/// A row of a table; a column it does not have is empty.
struct TableRow {
    const std::vector<QByteArrayView> &fields;
    qint64 line = 0;

    [[nodiscard]] QByteArrayView at(int column) const
    {
        return column >= 0 && static_cast<std::size_t>(column) < fields.size()
            ? fields[static_cast<std::size_t>(column)].trimmed()
            : QByteArrayView();
    }
};

/// The format that a header is of; nothing for a table of another kind.
std::optional<TableFormat> formatOf(const TableHeader &header);

} // namespace kalpanji
