// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trade/tradetable.h"

namespace kalpanji {

/// Some goods as a part of all goods of the same year and flow.
struct ProductShare {
    qsizetype figure = -1; ///< into TradeTable::figures
    double share = -1; ///< of all goods, 0–1; negative when that is not known or counted otherwise
    bool isAtLeast = false; ///< the goods are told for a part of the period only: the share is no smaller
};

/// The goods of one flow and year as one source tells them, the most valuable first. Goods that contain each
/// other (HS 87 and HS 8703) never stand side by side: the coarser ones are kept.
struct ProductYear {
    int year = 0;
    TradeFlow flow;
    qsizetype whole = -1; ///< figure of all goods, by the same source or the same way of counting; -1: none
    QList<ProductShare> parts;
};

/// Years that have figures of single goods for `flow`, growing.
QList<int> productYears(const TradeTable &table, const TradeFlow &flow);

ProductYear productsOf(const TradeTable &table, const TradeFlow &flow, int year);

/// The direction that has most figures of single goods; two-way when there are none.
TradeFlow productFlow(const TradeTable &table);

} // namespace kalpanji
