// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chartmarks.h"

#include <QHash>

#include <cmath>

namespace kalpanji {

namespace {

constexpr qsizetype mostRings = 3; // a target of more is no mark any more; the card tells of all

/// Marks nearer than this, in radii, lie on each other: less than half of the lower one is to be seen, and
/// nothing of it below the article's larger mark.
constexpr double covering = 0.75;

/// Whether a line leads to or from the point.
bool isJoined(const ChartPlan &plan, const PlacedPoint &placed)
{
    const QList<SeriesPoint> &points = plan.chart.series.at(placed.series).points;
    const qsizetype point = placed.point;
    const auto isOnLine = [&](qsizetype i) {
        return i >= 0 && i < points.size() && points.at(i).state == ValueState::Stated
            && (points.at(i).value > 0 || !plan.chart.scale.logarithmic);
    };
    return (isOnLine(point - 1) && follows(points.at(point).period, points.at(point - 1).period))
        || (isOnLine(point + 1) && follows(points.at(point + 1).period, points.at(point).period));
}

bool lieOnEachOther(const ChartPlan &plan, const PlacedPoint &a, const PlacedPoint &b)
{
    const QPointF away = a.at - b.at;
    return std::hypot(away.x(), away.y()) <= plan.markRadius * covering;
}

void placeRings(ChartPlan &plan)
{
    QHash<double, QList<qsizetype>> columns; // points of one period have one x
    for (qsizetype i = 0; i < plan.points.size(); ++i) {
        QList<qsizetype> &column = columns[plan.points.at(i).at.x()];
        const auto above = std::find_if(column.cbegin(), column.cend(), [&](qsizetype other) {
            return lieOnEachOther(plan, plan.points.at(other), plan.points.at(i));
        });
        if (above != column.cend() && plan.points.at(*above).covered.size() < mostRings)
            plan.points[*above].covered.append(i);
        column.append(i);
    }
}

} // namespace

void placeMarks(ChartPlan &plan, double lineHeight)
{
    if (!plan.bars.isEmpty())
        return;
    const double full = lineHeight * 0.27;
    for (PlacedPoint &point : plan.points) {
        const TradeSeries &series = plan.chart.series.at(point.series);
        const bool isLast = point.point + 1 == series.points.size();
        if (!plan.isDense)
            point.radius = plan.markRadius * (series.style == 0 ? 1.7 : 1);
        else if (isLast)
            point.radius = full;
        else if (point.hollow || !isJoined(plan, point))
            point.radius = plan.markRadius;
    }
    placeRings(plan);
}

QList<qsizetype> ChartPlan::pointsAt(qsizetype point) const
{
    QList<qsizetype> there;
    for (qsizetype i = 0; i < points.size(); ++i) {
        const bool isSamePeriod = points.at(i).at.x() == points.at(point).at.x();
        if (isSamePeriod && lieOnEachOther(*this, points.at(i), points.at(point)))
            there.append(i);
    }
    return there;
}

double ChartPlan::ringRadius(const PlacedPoint &point, qsizetype nth) const
{
    constexpr double widest = 1.4; // a star's reach, in radii
    return point.radius * widest + (double(nth) + 0.5) * std::max(point.radius * 0.5, 2.0);
}

double ChartPlan::outline(const PlacedPoint &point) const
{
    constexpr double smallest = 8;
    return std::max({smallest, point.radius * 2, ringRadius(point, point.covered.size())});
}

} // namespace kalpanji
