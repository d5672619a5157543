// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pageview.h"

#include "ui/print/printedarticle.h"

#include <QKeyEvent>
#include <QPainter>

namespace kalpanji {

PageView::PageView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("pageView"));
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(260, 340);
}

void PageView::setArticle(std::shared_ptr<const PrintedArticle> article)
{
    m_article = std::move(article);
    setPage(0);
}

void PageView::setPage(int page)
{
    m_page = page;
    setAccessibleName(m_article ? m_article->title() + u' ' + m_article->pageLabel(page) : QString());
    update();
}

void PageView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!m_article) {
        painter.setPen(palette().windowText().color());
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("Laying out the pages…"));
        return;
    }
    constexpr double border = 10;
    const QSizeF paper = m_article->paperSize();
    const QSizeF room = QSizeF(size()) - QSizeF(2 * border, 2 * border);
    const double scale = std::min(room.width() / paper.width(), room.height() / paper.height());
    const QSizeF shown = paper * scale;
    const QRectF sheet(QPointF((width() - shown.width()) / 2, (height() - shown.height()) / 2), shown);
    painter.setPen(palette().mid().color());
    painter.setBrush(Qt::white);
    painter.drawRect(sheet);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.translate(sheet.topLeft());
    painter.scale(scale, scale);
    m_article->paintPage(painter, m_page);
    if (hasFocus()) {
        painter.setPen(QPen(palette().highlight().color(), 2 / scale));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF({}, paper));
    }
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Right:
    case Qt::Key_Down:
        Q_EMIT turned(1);
        return;
    case Qt::Key_PageUp:
    case Qt::Key_Left:
    case Qt::Key_Up:
        Q_EMIT turned(-1);
        return;
    case Qt::Key_Home:
        Q_EMIT turned(-m_page);
        return;
    case Qt::Key_End:
        if (m_article)
            Q_EMIT turned(m_article->pageCount() - 1 - m_page);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void PageView::wheelEvent(QWheelEvent *event)
{
    Q_EMIT turned(event->angleDelta().y() > 0 ? -1 : 1);
    event->accept();
}

} // namespace kalpanji
