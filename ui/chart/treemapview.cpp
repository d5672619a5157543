// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/treemapview.h"

#include "ui/chart/productmodel.h"
#include "ui/shell/language.h"

#include <QFontInfo>
#include <QIdentityProxyModel>
#include <QPainter>

namespace kalpanji {

namespace {

/// The first column alone: for a screen reader a tile is one thing.
class FirstColumn : public QIdentityProxyModel
{
public:
    using QIdentityProxyModel::QIdentityProxyModel;
    [[nodiscard]] int columnCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : 1;
    }
};

int gapBetween(int firstEnd, int secondBegin, int secondEnd, int firstBegin)
{
    return std::max({0, secondBegin - firstEnd, firstBegin - secondEnd});
}

/// How far apart two tiles stand; 0 when they touch.
int distanceOf(const QRect &a, const QRect &b)
{
    return gapBetween(a.right(), b.left(), b.right(), a.left())
        + gapBetween(a.bottom(), b.top(), b.bottom(), a.top());
}

} // namespace

TreemapView::TreemapView(ProductModel *products, QWidget *parent)
    : QListView(parent)
    , m_products(products)
{
    auto *tiles = new FirstColumn(this);
    tiles->setSourceModel(products);
    setModel(tiles);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
}

void TreemapView::invalidate()
{
    m_isCurrent = false;
    viewport()->update();
}

const QList<PlacedGoods> &TreemapView::goods() const
{
    if (!m_isCurrent) {
        QFont pixels = font();
        pixels.setPixelSize(QFontInfo(font()).pixelSize());
        m_painter = GoodsPainter({m_products->document(), m_products->products(), GoodsShape::Treemap,
                                  currentTheme(), Language::format(), pixels, viewport()->size()});
        m_isCurrent = true;
    }
    return m_painter.goods();
}

qsizetype TreemapView::placeOf(const QModelIndex &index) const
{
    const qsizetype figure = index.data(ProductModel::figureRole).toLongLong();
    const auto found = std::find_if(goods().begin(), goods().end(), [&](const PlacedGoods &placed) {
        return index.isValid() && placed.figure == figure;
    });
    return found == goods().end() ? -1 : found - goods().begin();
}

QRect TreemapView::visualRect(const QModelIndex &index) const
{
    const qsizetype place = placeOf(index);
    return place < 0 ? QRect() : goods().at(place).rect.toAlignedRect();
}

QModelIndex TreemapView::indexAt(const QPoint &point) const
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (visualRect(index).contains(point))
            return index;
    }
    return {};
}

/// The nearest tile that lies that way, the largest of equally near ones; where there is none, the tile
/// itself.
QModelIndex TreemapView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const QModelIndex current = currentIndex();
    const int rows = model()->rowCount();
    if (rows == 0)
        return {};
    if (action == MoveEnd)
        return model()->index(rows - 1, 0);
    if (action == MoveHome || !current.isValid())
        return model()->index(0, 0);
    if (action == MoveNext || action == MovePrevious)
        return model()->index(std::clamp(current.row() + (action == MoveNext ? 1 : -1), 0, rows - 1), 0);
    const QRect from = visualRect(current);
    QModelIndex nearest = current;
    int least = std::numeric_limits<int>::max();
    for (int row = 0; row < rows; ++row) {
        const QRect to = visualRect(model()->index(row, 0));
        const bool isThere = action == MoveLeft        ? to.right() <= from.left() + 1
            : action == MoveRight                      ? to.left() >= from.right() - 1
            : action == MoveUp || action == MovePageUp ? to.bottom() <= from.top() + 1
                                                       : to.top() >= from.bottom() - 1;
        const int distance = distanceOf(from, to);
        if (isThere && !to.isEmpty() && distance < least) {
            least = distance;
            nearest = model()->index(row, 0);
        }
    }
    return nearest;
}

void TreemapView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const Theme &theme = currentTheme();
    painter.fillRect(viewport()->rect(), theme.paper);
    (void)goods();
    m_painter.paint(painter);
    if (const qsizetype current = placeOf(currentIndex()); current >= 0) {
        painter.setPen(QPen(theme.accent, hasFocus() ? 3 : 2));
        painter.drawRect(goods().at(current).rect.adjusted(1.5, 1.5, -1.5, -1.5));
    }
}

void TreemapView::resizeEvent(QResizeEvent *) { invalidate(); }

void TreemapView::reset()
{
    QListView::reset();
    invalidate();
}

void TreemapView::changeEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::LanguageChange:
    case QEvent::PaletteChange:
    case QEvent::FontChange:
        invalidate();
        break;
    default:
        break;
    }
    QListView::changeEvent(event);
}

} // namespace kalpanji
