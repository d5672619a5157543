// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/ticklabels.h"
#include "core/timeline/timescale.h"

#include <QList>

#include <functional>

namespace kalpanji {

/// Distance from one labelled tick to the next: 6, 12 hours; 1, 2, 7 days; 1, 3, 6 months; 1/2/5×10ⁿ years.
struct TickStep {
    TickUnit unit = TickUnit::Year;
    int count = 1;
    bool operator==(const TickStep &) const = default;
};

/// A line on the axis and the label that begins at it.
struct Tick {
    double x = 0; ///< of the line, in the pixels of the scale
    double labelX = 0; ///< left edge of the label
    double labelWidth = 0;
    QString label; ///< empty: a line without a label
};

struct AxisTicks {
    TickStep step;
    QList<Tick> minor; ///< labelled by `step`
    QList<Tick> major; ///< year over months, month over days; empty over years. Labels stay in view
    QList<double> fine; ///< unlabelled subdivisions
};

/// Width of a text as it is drawn, in pixels.
using TextWidth = std::function<double(const QString &)>;

/// The densest step whose labels, as measured, keep apart; what it depends on — the scale and the widest
/// label of the unit — does not change while panning, so neither does the step. No label is clipped or
/// touches another.
AxisTicks axisTicks(const TimeScale &scale, const TickLabels &labels, const TextWidth &width);

} // namespace kalpanji
