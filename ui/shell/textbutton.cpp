// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/textbutton.h"

#include <QPainter>
#include <QStyleOptionToolButton>

namespace kalpanji {

namespace {
constexpr int sideMargin = 6; // pixels
constexpr int topMargin = 3;
constexpr int arrowSize = 8;
} // namespace

TextButton::TextButton(QWidget *parent)
    : QToolButton(parent)
{
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setPopupMode(InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
}

QSize TextButton::sizeHint() const
{
    const QSize words = fontMetrics().size(Qt::TextShowMnemonic, text());
    const int arrow = menu() && m_arrowShown ? arrowSize + sideMargin : 0;
    return {words.width() + 2 * sideMargin + arrow, words.height() + 2 * topMargin};
}

void TextButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.text.clear();
    option.features &= ~QStyleOptionToolButton::HasMenu;
    style()->drawComplexControl(QStyle::CC_ToolButton, &option, &painter, this);
    const QRect inside = rect().adjusted(sideMargin, 0, -sideMargin, 0);
    const QRect words = QStyle::visualRect(layoutDirection(), rect(), inside);
    style()->drawItemText(&painter, words, int(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextShowMnemonic,
                          palette(), isEnabled(), text(), foregroundRole());
    if (!menu() || !m_arrowShown)
        return;
    QStyleOption arrow;
    arrow.initFrom(this);
    arrow.rect = QStyle::visualRect(
        layoutDirection(), rect(),
        {width() - sideMargin - arrowSize, (height() - arrowSize) / 2, arrowSize, arrowSize});
    style()->drawPrimitive(QStyle::PE_IndicatorArrowDown, &arrow, &painter, this);
}

} // namespace kalpanji
