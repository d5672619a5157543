// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/ticklabels.h"
#include "core/timeline/timescale.h"

#include <QList>

namespace kalpanji {

/// Distance from one labelled tick to the next: 6, 12 hours; 1, 2, 7 days; 1, 3, 6 months; 1/2/5×10ⁿ years.
struct TickStep {
    TickUnit unit = TickUnit::Year;
    int count = 1;
    bool operator==(const TickStep &) const = default;
};

/// All steps, from finest to coarsest.
const QList<TickStep> &tickSteps();

/// The least and the greatest distance in days between two neighbouring lines of the step in `window`.
double leastDistance(TickStep step, const DayWindow &window);
double greatestDistance(TickStep step);

/// The days of every line of the step in the window, from the one before it on.
QList<double> tickDays(TickStep step, const DayWindow &window, AxisCalendar calendar);

/// The words for a line of the step.
QString tickLabel(TickStep step, double day, const TickLabels &labels);

/// A line and its words.
struct TickLine {
    double day = 0;
    QString label;
};
QList<TickLine> tickLines(TickStep step, const DayWindow &window, const TickLabels &labels);

/// Those of the unit above: days over hours, months over days, years over months; over years that are written
/// without their era, the eras.
QList<TickLine> linesAbove(TickStep step, const DayWindow &window, const TickLabels &labels);

} // namespace kalpanji
