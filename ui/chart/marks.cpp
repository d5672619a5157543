// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/marks.h"

#include <QTransform>

#include <array>
#include <cmath>
#include <numbers>

namespace kalpanji {

namespace {

// The article in vermilion, then blue, green, purple, orange, sky, violet (places in Theme::category).
constexpr std::array<int, 7> colourOrder {1, 0, 2, 3, 5, 4, 6};
constexpr std::array shapeOrder {MarkShape::Diamond,    MarkShape::Circle,       MarkShape::Square,
                                 MarkShape::TriangleUp, MarkShape::TriangleDown, MarkShape::Pentagon,
                                 MarkShape::Star,       MarkShape::Hexagon};

QPainterPath polygon(int corners, double turn, double radius, double inner = 1)
{
    QPainterPath path;
    const int steps = inner < 1 ? corners * 2 : corners;
    for (int i = 0; i < steps; ++i) {
        const double angle = turn + 2 * std::numbers::pi * i / steps;
        const double reach = inner < 1 && i % 2 == 1 ? radius * inner : radius;
        const QPointF at(reach * std::sin(angle), -reach * std::cos(angle));
        if (i == 0)
            path.moveTo(at);
        else
            path.lineTo(at);
    }
    path.closeSubpath();
    return path;
}

QPainterPath crossPath(double radius)
{
    const double arm = radius * 0.4;
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRect(-radius, -arm, 2 * radius, 2 * arm);
    path.addRect(-arm, -radius, 2 * arm, 2 * radius);
    return QTransform().rotate(45).map(path.simplified());
}

QPainterPath pathAtOrigin(MarkShape shape, double radius)
{
    constexpr double half = std::numbers::pi / 4;
    switch (shape) {
    case MarkShape::Diamond:
        return polygon(4, 0, radius * 1.25);
    case MarkShape::Square:
        return polygon(4, half, radius * 1.25);
    case MarkShape::TriangleUp:
        return polygon(3, 0, radius * 1.35);
    case MarkShape::TriangleDown:
        return polygon(3, std::numbers::pi, radius * 1.35);
    case MarkShape::Pentagon:
        return polygon(5, 0, radius * 1.15);
    case MarkShape::Hexagon:
        return polygon(6, 0, radius * 1.1);
    case MarkShape::Star:
        return polygon(5, 0, radius * 1.4, 0.45);
    case MarkShape::Cross:
        return crossPath(radius);
    case MarkShape::Circle:
        break;
    }
    QPainterPath path;
    path.addEllipse(QPointF(), radius, radius);
    return path;
}

} // namespace

QPainterPath markPath(MarkShape shape, QPointF centre, double radius)
{
    return pathAtOrigin(shape, radius).translated(centre);
}

namespace {

/// The place of a style in an order that comes again after its end, save its first, the article's.
std::size_t placeIn(std::size_t size, int style)
{
    return style == 0 ? 0 : 1 + static_cast<std::size_t>(style - 1) % (size - 1);
}

} // namespace

QColor seriesColour(const Theme &theme, int style)
{
    const std::size_t place = placeIn(colourOrder.size(), style);
    // an orange dark enough for light paper is vermilion to those who lack red or green cones: brown is not
    constexpr std::size_t orange = 4;
    return place == orange && !theme.isDark() ? QColor(0x4D, 0x2E, 0x00)
                                              : theme.category(colourOrder.at(place));
}

MarkShape seriesShape(int style) { return shapeOrder.at(placeIn(shapeOrder.size(), style)); }

QPen seriesPen(const Theme &theme, int style, double width)
{
    QPen pen(seriesColour(theme, style), width);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::RoundJoin);
    static const std::array<QList<qreal>, 4> dashes {QList<qreal> {}, {5, 2.5}, {1.5, 2}, {6, 2, 1.5, 2}};
    const QList<qreal> &dash = dashes.at(static_cast<std::size_t>(std::max(style - 1, 0)) % dashes.size());
    if (!dash.isEmpty())
        pen.setDashPattern(dash);
    return pen;
}

} // namespace kalpanji
