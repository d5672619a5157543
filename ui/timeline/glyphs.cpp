// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/glyphs.h"

#include <QPainter>

#include <cmath>
#include <numbers>

namespace kalpanji {

namespace {

/// Corners of a regular polygon, or with `inner` < 1 of a star; the first points up.
QPolygonF polygon(int corners, double radius, double inner = 1, double turn = 0)
{
    QPolygonF shape;
    const int points = inner < 1 ? corners * 2 : corners;
    for (int i = 0; i < points; ++i) {
        const double angle = 2 * std::numbers::pi * i / points - std::numbers::pi / 2 + turn;
        const double r = inner < 1 && i % 2 == 1 ? radius * inner : radius;
        shape << QPointF(std::cos(angle) * r, std::sin(angle) * r);
    }
    return shape;
}

} // namespace

QPainterPath glyphPath(MarkShape shape, double size)
{
    QPainterPath path;
    const double r = size / 2;
    const auto close = [&path](const QPolygonF &corners) {
        path.addPolygon(corners);
        path.closeSubpath();
    };
    switch (shape) {
    case MarkShape::Circle:
        path.addEllipse(QPointF(), r * 0.92, r * 0.92);
        break;
    case MarkShape::Diamond:
        close(polygon(4, r * 1.1));
        break;
    case MarkShape::Square:
        path.addRect(-r * 0.84, -r * 0.84, r * 1.68, r * 1.68);
        break;
    case MarkShape::TriangleUp:
        close(polygon(3, r * 1.15).translated(0, r * 0.2));
        break;
    case MarkShape::TriangleDown:
        close(polygon(3, r * 1.15, 1, std::numbers::pi).translated(0, -r * 0.2));
        break;
    case MarkShape::Pentagon:
        close(polygon(5, r * 1.05));
        break;
    case MarkShape::Hexagon:
        close(polygon(6, r));
        break;
    case MarkShape::Star:
        close(polygon(5, r * 1.2, 0.45).translated(0, r * 0.08));
        break;
    case MarkShape::Cross: {
        const double arm = r * 0.34;
        QPolygonF plus {{-arm, -r}, {arm, -r}, {arm, -arm}, {r, -arm}, {r, arm},   {arm, arm},
                        {arm, r},   {-arm, r}, {-arm, arm}, {-r, arm}, {-r, -arm}, {-arm, -arm}};
        close(QTransform().rotate(45).map(plus));
        break;
    }
    }
    return path;
}

void paintGlyph(QPainter &painter, QPointF centre, double size, const GlyphLook &look, const Theme &theme)
{
    const QColor colour = theme.category(categoryOf(look.type));
    const bool foreign = look.origin != EventOrigin::Article;
    const double inner = foreign ? size * 0.62 : size;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(centre);
    if (foreign) {
        painter.setPen(QPen(colour, 1.2, look.origin == EventOrigin::User ? Qt::DotLine : Qt::SolidLine));
        painter.setBrush(theme.paper);
        painter.drawEllipse(QPointF(), size * 0.56, size * 0.56);
    }
    if (look.status == EventStatus::Occurred) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
    } else {
        painter.setPen(QPen(colour, 1.5));
        painter.setBrush(theme.paper);
    }
    painter.drawPath(glyphPath(shapeOf(look.type), inner));
    if (look.status == EventStatus::Negated)
        painter.drawLine(QPointF(-size * 0.6, size * 0.6), QPointF(size * 0.6, -size * 0.6));
    painter.restore();
}

void GlyphSprites::draw(QPainter &painter, QPointF centre, double size, const GlyphLook &look,
                        const Theme &theme)
{
    const double ratio = painter.device()->devicePixelRatioF();
    if (ratio != m_ratio || size != m_size) {
        m_sprites.clear();
        m_ratio = ratio;
        m_size = size;
    }
    const auto key = static_cast<quint32>(look.type) | (static_cast<quint32>(look.status) << 8)
        | (static_cast<quint32>(look.origin) << 16);
    const double side = std::ceil(size * 1.5) + 2;
    QImage *sprite = m_sprites.object(key);
    if (sprite == nullptr) {
        auto picture = std::make_unique<QImage>((QSizeF(side, side) * ratio).toSize(),
                                                QImage::Format_ARGB32_Premultiplied);
        picture->setDevicePixelRatio(ratio);
        picture->fill(Qt::transparent);
        QPainter own(picture.get());
        paintGlyph(own, {side / 2, side / 2}, size, look, theme);
        own.end();
        sprite = picture.release();
        m_sprites.insert(key, sprite); // takes it over
    }
    painter.drawImage(QPointF(std::round((centre.x() - side / 2) * ratio) / ratio,
                              std::round((centre.y() - side / 2) * ratio) / ratio),
                      *sprite);
}

} // namespace kalpanji
