// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace kalpanji {

class ChartCanvas;

/// Makes every ChartCanvas a chart whose points a screen reader can walk. Safe to call more than once.
void installChartAccessibility();

/// Tells the screen reader that `point` (into ChartPlan::points) is the current one now.
void notifyChartFocus(ChartCanvas *canvas, qsizetype point);

} // namespace kalpanji
