// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chronology/eventdelegate.h"

#include "ui/chronology/eventmodel.h"

#include <QPainter>
#include <QTextLayout>

namespace kalpanji {

namespace {

constexpr int titleLines = 2;

QFont dateFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

int gap(const QFontMetrics &metrics) { return metrics.height() / 3; }

/// From line to line, in pixels, with room for the signs of Bengali, which reach further than its font
/// claims.
int lineStep(const QFont &font)
{
    return std::max(QFontMetrics(font).height(), QFontInfo(font).pixelSize() * 8 / 5);
}

/// `text` in at most titleLines lines, the last elided; Qt elides between clusters.
void drawWrapped(QPainter &painter, const QRect &box, const QString &text)
{
    QTextLayout layout(text, painter.font());
    layout.beginLayout();
    qreal y = 0;
    for (int i = 0; i < titleLines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(box.width());
        const QString rest = text.mid(line.textStart());
        if (i == titleLines - 1 && line.textStart() + line.textLength() < text.size()) {
            const QRectF last(box.left(), box.top() + y, box.width(), line.height());
            painter.drawText(last, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine,
                             painter.fontMetrics().elidedText(rest, Qt::ElideRight, box.width()));
            break;
        }
        line.draw(&painter, QPointF(box.left(), box.top() + y));
        y += lineStep(painter.font());
    }
    layout.endLayout();
}

} // namespace

EventDelegate::EventDelegate(const EventModel *model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

QSize EventDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.height() * 10,
            lineStep(dateFont(option.font)) + titleLines * lineStep(option.font)
                + 2 * gap(option.fontMetrics)};
}

void EventDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Event *event = m_model->find(index.row());
    if (!event)
        return;
    const Theme &theme = currentTheme();
    if (m_isDark != theme.isDark())
        m_glyphs.clear();
    m_isDark = theme.isDark();
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, theme.accentWash);
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), theme.accent);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(option.rect, theme.band);
    }
    const int space = gap(option.fontMetrics);
    const int glyph = option.fontMetrics.height() * 3 / 4;
    const int left = option.rect.left() + 3 * space + glyph;
    const QRect box(left, option.rect.top() + space, option.rect.right() - space - left,
                    option.rect.height() - 2 * space);
    const QFontMetrics date(dateFont(option.font));
    m_glyphs.draw(*painter,
                  QPointF(option.rect.left() + 2 * space + glyph / 2.0, box.top() + date.height() / 2.0),
                  glyph, {event->type, event->status, event->origin}, theme);
    painter->setFont(dateFont(option.font));
    painter->setPen(theme.faintText);
    painter->drawText(QRect(box.left(), box.top(), box.width(), date.height()),
                      Qt::AlignLeft | Qt::AlignVCenter,
                      date.elidedText(m_model->dateLine(*event), Qt::ElideRight, box.width()));
    painter->setFont(option.font);
    painter->setPen(theme.text);
    drawWrapped(*painter, box.adjusted(0, lineStep(dateFont(option.font)), 0, 0), event->title);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(theme.accent);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

} // namespace kalpanji
