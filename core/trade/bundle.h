// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/trade/tradetable.h"

#include <QList>

namespace kalpanji {

/// The figures shipped with the bundled article: all free to pass on. Errors only when the resource is
/// damaged.
Result<QList<TradeFigure>> bundledTrade();

/// Open Trade Statistics 1995–2018, CC BY-NC 4.0: not free, therefore only on request.
Result<QList<TradeFigure>> optionalTrade();

/// Whether the optional figures are about the pair of `table`; and whether a figure is one of them.
bool hasOptionalTrade(const TradeTable &table);
bool isOptionalFigure(const TradeFigure &figure);

/// Figures out of our own series format:
/// {"series":[{"source","flow":"ARM→MEX"|"two-way","annual":{"2014":720}, "monthly":{"2014-03":720}, …}]},
/// "product" and "product_name" when the series is about some goods alone, values in whole units of
/// "currency" (USD when absent), "precision" in units. Error MalformedInput; the subject names `name` and
/// what is wrong.
Result<QList<TradeFigure>> readTradeSeries(const QByteArray &json, const QString &name);

} // namespace kalpanji
