// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chartwalk.h"

#include <algorithm>
#include <cmath>

namespace kalpanji {

namespace {

qsizetype firstPoint(const ChartPlan &plan) { return plan.points.isEmpty() ? -1 : 0; }

} // namespace

qsizetype besidePoint(const ChartPlan &plan, qsizetype point, int step)
{
    if (point < 0)
        return firstPoint(plan);
    const qsizetype next = point + step;
    const bool isThere =
        next >= 0 && next < plan.points.size() && plan.points.at(next).series == plan.points.at(point).series;
    return isThere ? next : point;
}

qsizetype inOtherSeries(const ChartPlan &plan, qsizetype point, int step)
{
    if (point < 0)
        return firstPoint(plan);
    const qsizetype series = plan.points.at(point).series + step;
    const auto away = [&](qsizetype other) {
        return std::abs(plan.points.at(other).at.x() - plan.points.at(point).at.x());
    };
    qsizetype nearest = -1;
    for (qsizetype i = 0; i < plan.points.size(); ++i) {
        if (plan.points.at(i).series == series && (nearest < 0 || away(i) < away(nearest)))
            nearest = i;
    }
    return nearest;
}

qsizetype endOfSeries(const ChartPlan &plan, qsizetype point, SeriesEnd end)
{
    if (plan.points.isEmpty())
        return -1;
    const int step = end == SeriesEnd::Last ? 1 : -1;
    qsizetype at = std::max<qsizetype>(point, 0);
    while (besidePoint(plan, at, step) != at)
        at += step;
    return at;
}

} // namespace kalpanji
