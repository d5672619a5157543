// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trade/tradetable.h"

namespace kalpanji {

/// Two-way totals of the sources that state both directions of a period but no total. Each import series
/// is paired with the same source's one export series; the sum is as precise as its coarser part. `figures`
/// are sorted by period.
QList<TradeFigure> derivedTotals(const QList<TradeFigure> &figures);

/// Groups `figures`, sorted by period and flow, and compares each group. Figures in another currency than
/// the group's first, of single products or of parts of a period are not compared.
QList<TradeComparison> compareFigures(const QList<TradeFigure> &figures);

} // namespace kalpanji
