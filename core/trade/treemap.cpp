// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trade/treemap.h"

#include <algorithm>
#include <numeric>

namespace kalpanji {

namespace {

/// The longest side by the shortest of the worst of a row's rectangles: areas that add up to `sum`, the
/// largest and the smallest of them, along a side of length `side`.
double worstRatio(double sum, double largest, double smallest, double side)
{
    const double thickness = sum / side;
    return std::max(largest / (thickness * thickness), thickness * thickness / smallest);
}

/// Lays the areas out along the shorter side of `rest`, and takes their strip off it.
void layRow(const QList<double> &areas, QRectF &rest, QList<QRectF> &placed)
{
    const double sum = std::accumulate(areas.begin(), areas.end(), 0.0);
    const bool isColumn = rest.width() >= rest.height();
    const double side = isColumn ? rest.height() : rest.width();
    const double thickness = sum / side;
    double at = isColumn ? rest.top() : rest.left();
    for (const double area : areas) {
        const double length = area / thickness;
        placed.append(isColumn ? QRectF(rest.left(), at, thickness, length)
                               : QRectF(at, rest.top(), length, thickness));
        at += length;
    }
    if (isColumn)
        rest.setLeft(rest.left() + thickness);
    else
        rest.setTop(rest.top() + thickness);
}

} // namespace

QList<QRectF> treemapOf(const QList<double> &values, const QRectF &area)
{
    const double total = std::accumulate(values.begin(), values.end(), 0.0);
    if (total <= 0 || area.isEmpty())
        return QList<QRectF>(values.size());
    const double scale = area.width() * area.height() / total;
    QList<QRectF> placed;
    QRectF rest = area;
    QList<double> row;
    double sum = 0;
    for (const double value : values) {
        const double next = value * scale;
        const double side = std::min(rest.width(), rest.height());
        const bool isWorse = !row.isEmpty()
            && worstRatio(sum + next, row.first(), next, side)
                > worstRatio(sum, row.first(), row.last(), side);
        if (isWorse) {
            layRow(row, rest, placed);
            row.clear();
            sum = 0;
        }
        row.append(next);
        sum += next;
    }
    layRow(row, rest, placed);
    return placed;
}

} // namespace kalpanji
