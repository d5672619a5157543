// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trade/flowreader.h"

namespace kalpanji {

/// The goods that a sentence lists, of two or more, with who sells them to whom: "Georgia's main exports to
/// Uruguay are wine, mineral water and ferroalloys."
std::optional<ProductList> productsIn(QStringView text, TextRange sentence, const QList<Token> &tokens,
                                      const TradeWords &words, FlowReader &flows);

} // namespace kalpanji
