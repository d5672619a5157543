// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/badges.h"

#include "ui/export/findabletext.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace kalpanji {

namespace {

QImage pictureOn(const QColor &ground, QSizeF size, double ratio)
{
    QImage picture((size * ratio).toSize(), QImage::Format_RGB32);
    picture.setDevicePixelRatio(ratio);
    picture.fill(ground);
    return picture;
}

void paintPill(QPainter &painter, const QRectF &rect, const TimelineStyle &style)
{
    const QRectF pill = rect.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(style.theme.panel);
    painter.setPen(QPen(style.theme.faintText, 0.8));
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
}

void paintText(QPainter &painter, QPointF leftCentre, const QString &text, const TimelineStyle &style)
{
    painter.setFont(style.font(TextRole::Badge));
    painter.setPen(style.colour(TextRole::Badge));
    const QFontMetricsF metrics(painter.font());
    drawFindableText(painter, leftCentre + QPointF(0, (metrics.ascent() - metrics.descent()) / 2), text);
}

} // namespace

void paintBadge(QPainter &painter, const QRectF &rect, const QString &text, const TimelineStyle &style)
{
    painter.save();
    paintPill(painter, rect, style);
    const double width = QFontMetricsF(style.font(TextRole::Badge)).horizontalAdvance(text);
    paintText(painter, {rect.center().x() - width / 2, rect.center().y()}, text, style);
    painter.restore();
}

void BadgeSprites::clear()
{
    m_digits.clear();
    m_pills.clear();
}

const BadgeSprites::Digit &BadgeSprites::digit(QChar character, const TimelineStyle &style)
{
    const auto known = m_digits.constFind(character);
    if (known != m_digits.cend())
        return *known;
    const QFontMetricsF metrics(style.font(TextRole::Badge));
    const QRectF ink = metrics.tightBoundingRect(character);
    const double width = std::ceil(std::max(metrics.horizontalAdvance(character), ink.right()));
    const double baseline = (metrics.ascent() - metrics.descent()) / 2; // below the middle of the line
    const double top = std::floor(baseline + ink.top()) - 1;
    const double height = std::ceil(baseline + ink.bottom()) + 1 - top;
    Digit digit {pictureOn(style.theme.panel, {width, height}, m_ratio), width, top};
    QPainter painter(&digit.picture);
    paintText(painter, {0, -top}, character, style);
    painter.end();
    return *m_digits.insert(character, digit);
}

const QImage &BadgeSprites::pill(QSizeF size, const TimelineStyle &style, const QColor &ground)
{
    const std::pair key(qRound(size.width()), ground.rgb());
    const auto known = m_pills.constFind(key);
    if (known != m_pills.cend())
        return *known;
    const QRectF rect(0, 0, key.first, size.height());
    QImage picture = pictureOn(ground, rect.size(), m_ratio);
    QPainter painter(&picture);
    paintPill(painter, rect, style);
    painter.end();
    return *m_pills.insert(key, picture);
}

void BadgeSprites::draw(QPainter &painter, const QRectF &rect, const QString &text,
                        const TimelineStyle &style, const QColor &ground)
{
    const double ratio = painter.device()->devicePixelRatioF();
    if (ratio != m_ratio || rect.height() != m_height) {
        clear();
        m_ratio = ratio;
        m_height = rect.height();
    }
    const auto onPixels = [ratio](double x, double y) {
        return QPointF(std::round(x * ratio) / ratio, std::round(y * ratio) / ratio);
    };
    painter.drawImage(onPixels(rect.left(), rect.top()), pill(rect.size(), style, ground));
    double width = 0;
    for (const QChar character : text)
        width += digit(character, style).width;
    double x = rect.center().x() - width / 2;
    for (const QChar character : text) {
        const Digit &picture = digit(character, style);
        painter.drawImage(onPixels(x, rect.center().y() + picture.top), picture.picture);
        x += picture.width;
    }
}

} // namespace kalpanji
