// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chartplan.h"

namespace kalpanji {

/// Gives every point its mark, where one is drawn, and a ring for each point that the mark covers: two
/// sources that tell the same of a year would look like one. After the points have their places.
void placeMarks(ChartPlan &plan, double lineHeight);

} // namespace kalpanji
