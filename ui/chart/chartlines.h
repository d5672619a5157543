// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chartplan.h"
#include "ui/chart/strokerecorder.h"

namespace kalpanji {

/// The lines of the series and the band between them, as Qt Charts draws them: taken down once, as shapes
/// that any thread may paint. The only function that knows Qt Charts: no view, no window, no animation, the
/// same on screen, under the offscreen platform and in a file. In the GUI thread; two milliseconds.
QList<Stroke> chartLines(const ChartPlan &plan, const ChartSpec &spec);

} // namespace kalpanji
