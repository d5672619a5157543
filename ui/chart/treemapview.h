// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/goodspainter.h"

#include <QListView>

namespace kalpanji {

class ProductModel;

/// The rows of a ProductModel as the tiles of a treemap: arrows go to the tile that lies there, screen
/// readers walk over it as a list.
class TreemapView : public QListView
{
    Q_OBJECT

public:
    explicit TreemapView(ProductModel *products, QWidget *parent = nullptr);

    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &, ScrollHint) override { } // all tiles are in sight
    void reset() override;
    [[nodiscard]] const QList<PlacedGoods> &goods() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void invalidate();
    [[nodiscard]] qsizetype placeOf(const QModelIndex &index) const; ///< into goods(); -1: no tile

    ProductModel *m_products;
    mutable GoodsPainter m_painter;
    mutable bool m_isCurrent = false; ///< it shows the present model, size, look
};

} // namespace kalpanji
