// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trade/tradefigure.h"

#include <QList>

namespace kalpanji {

/// All trade figures of a document, joined: the article's, the bundle's, imported ones.
class TradeTable
{
public:
    TradeTable() = default;
    TradeTable(QList<TradeFigure> figures, QList<ProductList> products);

    [[nodiscard]] const QList<TradeFigure> &figures() const { return m_figures; }
    [[nodiscard]] const QList<ProductList> &products() const { return m_products; }
    [[nodiscard]] bool isEmpty() const { return m_figures.isEmpty() && m_products.isEmpty(); }

private:
    QList<TradeFigure> m_figures; ///< by period, flow, then source
    QList<ProductList> m_products;
};

} // namespace kalpanji
