// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chartplan.h"

#include <QFontMetricsF>

namespace kalpanji {

/// A text on one line and how wide it is. To know that it has to be shaped, which is most of what laying out
/// a chart costs: so it is kept.
struct FittedText {
    QString text;
    double width = 0;
};

FittedText measured(const QString &text, const QFontMetricsF &metrics);

/// `whole` cut at a cluster so that it is at most `width` wide; empty when not even three clusters fit.
FittedText fitted(const FittedText &whole, const QFontMetricsF &metrics, double width);

/// Names of the series: at the right end of lines that reach it, beside the last point of the others.
/// `names` go with the plan's series; `gutter` is the strip right of the plot. Appends to plan.texts.
void placeSeriesLabels(ChartPlan &plan, const QList<FittedText> &names, const QFontMetricsF &metrics,
                       const QRectF &gutter);

/// Names of the series in rows, where there is no room beside the lines. Returns the height used from `top`.
double placeLegend(ChartPlan &plan, const QList<FittedText> &names, const QFontMetricsF &metrics,
                   const QRectF &area);

/// Marks of the events on one rail and as many of their titles below as fit in `rows` rows without touching.
void placeEventLabels(ChartPlan &plan, const QFontMetricsF &metrics, double top, int rows);

/// Whether the last point of a series lies near enough to the right edge to be named beyond it.
bool endsAtRight(const ChartPlan &plan, const TradeSeries &series);

} // namespace kalpanji
