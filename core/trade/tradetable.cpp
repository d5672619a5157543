// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trade/tradetable.h"

namespace kalpanji {

TradeTable::TradeTable(QList<TradeFigure> figures, QList<ProductList> products)
    : m_figures(std::move(figures))
    , m_products(std::move(products))
{
    std::stable_sort(m_figures.begin(), m_figures.end(),
                     [](const TradeFigure &a, const TradeFigure &b) { return a.period < b.period; });
}

} // namespace kalpanji
