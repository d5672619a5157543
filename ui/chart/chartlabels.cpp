// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chartlabels.h"

#include <cmath>

namespace kalpanji {

namespace {

/// What a label should not cover: the marks, and the lines between them every few pixels.
QList<QPointF> obstaclesOf(const ChartPlan &plan)
{
    constexpr double every = 6;
    QList<QPointF> obstacles;
    for (qsizetype i = 0; i < plan.points.size(); ++i) {
        const PlacedPoint &point = plan.points.at(i);
        obstacles.append(point.at);
        if (i == 0 || plan.points.at(i - 1).series != point.series)
            continue;
        const QPointF step = point.at - plan.points.at(i - 1).at;
        const int pieces = static_cast<int>(std::hypot(step.x(), step.y()) / every);
        for (int piece = 1; piece < pieces; ++piece)
            obstacles.append(plan.points.at(i - 1).at + step * piece / pieces);
    }
    return obstacles;
}

double costOf(const QRectF &label, const ChartPlan &plan, const QList<QPointF> &obstacles)
{
    double cost = plan.plot.adjusted(0, 0, 4, 0).contains(label) ? 0 : 500;
    for (const PlacedText &text : plan.texts)
        cost += text.rect.intersects(label) ? 200 : 0;
    const QRectF kept = label.adjusted(-2, -1, 2, 1);
    for (const QPointF &obstacle : obstacles)
        cost += kept.contains(obstacle) ? 3 : 0;
    for (const PlacedPoint &point : plan.points) // a figure is hidden, not only a way to it
        cost += kept.contains(point.at) ? 100 : 0;
    return cost;
}

/// The place about `at` where a label of `size` covers least; earlier places win ties.
QRectF bestPlace(QPointF at, QSizeF size, double distance, const ChartPlan &plan,
                 const QList<QPointF> &obstacles)
{
    const double w = size.width();
    const double h = size.height();
    const double d = distance;
    QList<QPointF> places {{d, -h / 2}, {-w - d, -h / 2}, {-w / 2, -h - d}, {-w / 2, d},
                           {d, -h - d}, {d, d},           {-w - d, -h - d}, {-w - d, d}};
    for (const double far : {2.0, 3.5, 5.0, 7.0, 10.0}) {
        places.append({-w / 2, -h - far * d});
        places.append({-w / 2, far * d});
    }
    QRectF best;
    double least = 0;
    for (const QPointF &place : std::as_const(places)) {
        const QRectF label(at + place, size);
        const double cost = costOf(label, plan, obstacles);
        if (best.isEmpty() || cost < least) {
            best = label;
            least = cost;
        }
        if (least == 0)
            break;
    }
    return best;
}

const PlacedPoint *lastPointOf(const ChartPlan &plan, qsizetype series)
{
    const auto found = std::find_if(plan.points.rbegin(), plan.points.rend(),
                                    [series](const PlacedPoint &point) { return point.series == series; });
    return found == plan.points.rend() ? nullptr : &*found;
}

} // namespace

bool endsAtRight(const ChartPlan &plan, const TradeSeries &series)
{
    return series.points.size() > 1 && plan.chart.position(series.points.last().when()) > 0.93;
}

void placeSeriesLabels(ChartPlan &plan, const QList<LineText> &names, const QFontMetricsF &metrics,
                       const QRectF &gutter)
{
    const double height = metrics.height() * 1.1;
    const double gap = std::max(plan.markRadius * 2, metrics.height() * 0.5);
    QList<qsizetype> outside;
    QList<double> centres;
    for (qsizetype i = 0; i < plan.chart.series.size(); ++i) {
        if (endsAtRight(plan, plan.chart.series.at(i))) {
            outside.append(i);
            centres.append(lastPointOf(plan, i)->at.y());
        }
    }
    const QList<double> placed = spreadApart(centres, height, gutter.top(), gutter.bottom());
    for (qsizetype i = 0; i < outside.size(); ++i) {
        const QRectF rect(gutter.left() + gap, placed.at(i) - height / 2, gutter.width() - gap, height);
        const QString name = names.at(outside.at(i)).fitted(rect.width()).text;
        plan.texts.append(
            {rect, name, Qt::AlignLeft | Qt::AlignVCenter, plan.chart.series.at(outside.at(i)).style});
    }
    const QList<QPointF> obstacles = obstaclesOf(plan);
    for (qsizetype i = 0; i < plan.chart.series.size(); ++i) {
        if (outside.contains(i))
            continue;
        const FittedText name = names.at(i).fitted(plan.plot.width() * 0.45);
        const QSizeF size(name.width + 4, height);
        const QRectF rect = bestPlace(lastPointOf(plan, i)->at, size, gap, plan, obstacles);
        const QPointF at = lastPointOf(plan, i)->at;
        const bool isAway = !rect.adjusted(-gap * 1.6, -gap * 1.6, gap * 1.6, gap * 1.6).contains(at);
        plan.texts.append({rect, name.text, Qt::AlignCenter, plan.chart.series.at(i).style, false,
                           isAway ? std::optional(at) : std::nullopt});
    }
}

double placeLegend(ChartPlan &plan, const QList<LineText> &names, const QFontMetricsF &metrics,
                   const QRectF &area)
{
    const double height = metrics.height() * 1.25;
    const double mark = metrics.height() * 1.2;
    double x = area.left();
    double y = area.top();
    for (qsizetype i = 0; i < names.size(); ++i) {
        const FittedText name = names.at(i).fitted(area.width() - mark);
        const double width = name.width + mark + metrics.height() * 0.7;
        if (x > area.left() && x + width - metrics.height() * 0.7 > area.right()) {
            x = area.left();
            y += height;
        }
        plan.texts.append({QRectF(x + mark, y, width - mark, height), name.text,
                           Qt::AlignLeft | Qt::AlignVCenter, plan.chart.series.at(i).style});
        x += width;
    }
    return y + height - area.top();
}

void placeEventLabels(ChartPlan &plan, const QFont &font, double top, int rows)
{
    const QFontMetricsF metrics(font);
    const double rowHeight = metrics.height() * 1.15;
    const double radius = metrics.height() * 0.26;
    const double gap = metrics.height() * 0.5;
    // rows are given out by short labels, so that many get one; then each takes the room up to the next
    const double shortest = metrics.height() * 9;
    constexpr qsizetype surelyLonger = 45; // in characters of any script
    QList<Extent> extents;
    for (qsizetype i = 0; i < plan.chart.events.size(); ++i) {
        const ChartEvent &event = plan.chart.events.at(i);
        const QPointF at(plan.x(event.middle()), top + radius * 1.6);
        const double width = event.title.size() > surelyLonger
            ? shortest
            : std::min(LineText(event.title, font, shortest).width(), shortest);
        const double left = std::max(plan.plot.left(), std::min(at.x() - radius, plan.plot.right() - width));
        extents.append({left, left + width + gap});
        plan.events.append({at,
                            std::max(plan.x(event.from), plan.plot.left()),
                            std::min(plan.x(event.to), plan.plot.right()),
                            {},
                            {},
                            i});
    }
    const QList<int> placed = rowsFor(extents, rows);
    for (qsizetype i = 0; i < placed.size(); ++i) {
        if (placed.at(i) < 0)
            continue;
        double end = plan.plot.right();
        for (qsizetype other = 0; other < placed.size(); ++other) {
            if (placed.at(other) == placed.at(i) && extents.at(other).from > extents.at(i).from)
                end = std::min(end, extents.at(other).from - gap);
        }
        PlacedEvent &event = plan.events[i];
        const double from = extents.at(i).from;
        const FittedText title =
            LineText(plan.chart.events.at(event.event).title, font, end - from).fitted(end - from);
        event.text = title.text;
        if (!title.text.isEmpty())
            event.label = {from, top + radius * 3.4 + placed.at(i) * rowHeight, title.width, rowHeight};
    }
}

} // namespace kalpanji
