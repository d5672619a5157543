// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trade/import/tradeimport.h"

namespace kalpanji::test {

inline const TradePair armeniaMexico {QStringLiteral("ARM"), QStringLiteral("MEX")};

/// Imports `bytes` as if they were a file.
Result<TradeImport> read(const QByteArray &bytes, const QString &name = QStringLiteral("table.csv"),
                         const std::optional<TradePair> &pair = armeniaMexico);

/// "2014 MEX→ARM 8121518.35", with the product where there is one: what a figure says, in one line.
QStringList told(const QList<TradeFigure> &figures);

/// "negative_value 3": the reason and the lines.
QStringList skipped(const ImportReport &report);

} // namespace kalpanji::test
