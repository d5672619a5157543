// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chartplan.h"

namespace kalpanji {

// Where the keyboard goes from a point. Points are indices into ChartPlan::points; from -1, none, every way
// leads to the first point, and to -1 when there is none.

/// The point before (-1) or after (1) in the same series; the point itself at the end.
qsizetype besidePoint(const ChartPlan &plan, qsizetype point, int step);

/// The point of the series before or after that lies nearest in time; -1 past the last series.
qsizetype inOtherSeries(const ChartPlan &plan, qsizetype point, int step);

enum class SeriesEnd : quint8 { First, Last };
qsizetype endOfSeries(const ChartPlan &plan, qsizetype point, SeriesEnd end);

} // namespace kalpanji
