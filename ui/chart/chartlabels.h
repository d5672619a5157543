// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chartplan.h"
#include "ui/chart/linetext.h"

#include <QFontMetricsF>

namespace kalpanji {

/// Names of the series: at the right end of lines that reach it, beside the last point of the others.
/// `names` go with the plan's series; `gutter` is the strip right of the plot. Appends to plan.texts.
void placeSeriesLabels(ChartPlan &plan, const QList<LineText> &names, const QFontMetricsF &metrics,
                       const QRectF &gutter);

/// Names of the series in rows, where there is no room beside the lines. Returns the height used from `top`.
double placeLegend(ChartPlan &plan, const QList<LineText> &names, const QFontMetricsF &metrics,
                   const QRectF &area);

/// Marks of the events on one rail and as many of their titles below as fit in `rows` rows without touching.
void placeEventLabels(ChartPlan &plan, const QFont &font, double top, int rows);

/// Whether the last point of a series lies near enough to the right edge to be named beyond it.
bool endsAtRight(const ChartPlan &plan, const TradeSeries &series);

} // namespace kalpanji
