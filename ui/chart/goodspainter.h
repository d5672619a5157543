// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"
#include "core/text/localeformat.h"
#include "core/trade/productshares.h"
#include "ui/shell/theme.h"

#include <QFont>
#include <QRectF>

class QPainter;

namespace kalpanji {

enum class GoodsShape : quint8 { Bars, Treemap };

/// Goods to be drawn, for whom and how large.
struct GoodsSpec {
    DocumentPtr document;
    ProductYear products;
    GoodsShape shape = GoodsShape::Bars;
    Theme theme;
    LocaleFormat format;
    QFont font; ///< with a pixel size: all distances follow from it
    QSizeF size; ///< pixels
};

struct PlacedLine {
    QPointF baseline;
    QString text; ///< cut to fit, at a cluster
};

struct PlacedGoods {
    QRectF rect; ///< of the tile or the bar
    qsizetype figure = -1; ///< into TradeTable::figures; -1: what no source names, the rest of all goods
    bool isWhole = false; ///< all goods together
    QList<PlacedLine> lines;
};

/// The goods of a year as a treemap or as bars. Made in the GUI thread, then a value that any thread may
/// paint.
class GoodsPainter
{
public:
    GoodsPainter() = default;
    explicit GoodsPainter(GoodsSpec spec);

    [[nodiscard]] const QList<PlacedGoods> &goods() const { return m_goods; }
    /// From (0,0), without a background.
    void paint(QPainter &painter) const;

private:
    void placeTreemap();
    void placeBars();
    [[nodiscard]] QList<PlacedLine> label(const QRectF &tile, const QString &name,
                                          const QString &amount) const;
    [[nodiscard]] QString nameOf(qsizetype figure) const;
    [[nodiscard]] double valueOf(qsizetype figure) const;
    /// Whether some goods are told for a part of the year only.
    [[nodiscard]] bool hasGaps() const;
    /// What the named goods leave of the whole; 0 when that is not known.
    [[nodiscard]] double rest() const;

    GoodsSpec m_spec;
    QList<PlacedGoods> m_goods;
    double m_lineHeight = 16;
};

} // namespace kalpanji
