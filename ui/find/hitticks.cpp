// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/hitticks.h"

#include "ui/shell/theme.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOptionSlider>

namespace kalpanji {

namespace {
constexpr int hitCategory = 5; // as the hits in the text
}

HitTicks::HitTicks(QScrollBar *bar)
    : QWidget(bar)
    , m_bar(bar)
{
    setObjectName(QStringLiteral("hitTicks"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    bar->installEventFilter(this);
    setGeometry(bar->rect());
    hide();
}

void HitTicks::setTicks(QList<double> places)
{
    m_places = std::move(places);
    setVisible(!m_places.isEmpty());
    update();
}

void HitTicks::setCurrent(double place)
{
    m_current = place;
    update();
}

bool HitTicks::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(m_bar->rect());
    return QWidget::eventFilter(watched, event);
}

void HitTicks::paintEvent(QPaintEvent *)
{
    QStyleOptionSlider option;
    option.initFrom(m_bar);
    option.orientation = Qt::Vertical;
    option.minimum = m_bar->minimum();
    option.maximum = m_bar->maximum();
    option.pageStep = m_bar->pageStep();
    const QRect groove =
        m_bar->style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarGroove, m_bar);
    QPainter painter(this);
    const Theme &theme = currentTheme();
    const auto draw = [&](double place, int height, const QColor &colour) {
        const int y = groove.top() + qRound(place * (groove.height() - height));
        painter.fillRect(QRect(groove.left() + 2, y, groove.width() - 4, height), colour);
    };
    int last = -1;
    for (const double place : std::as_const(m_places)) {
        const int row = qRound(place * groove.height());
        if (row == last)
            continue; // thousands of hits fall on hundreds of rows
        last = row;
        draw(place, 2, theme.category(hitCategory));
    }
    if (m_current >= 0)
        draw(m_current, 3, theme.accent);
}

} // namespace kalpanji
