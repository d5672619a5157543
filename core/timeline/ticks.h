// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/ticksteps.h"

#include <functional>

namespace kalpanji {

/// A line on the axis and the label that begins at it, or ends at it where the plot does.
struct Tick {
    double x = 0; ///< of the line, in the pixels of the scale
    double labelX = 0; ///< left edge of the label
    double labelWidth = 0;
    QString label; ///< empty: a line without a label
};

struct AxisTicks {
    TickStep step;
    QList<Tick> minor; ///< labelled by `step`
    QList<Tick> major; ///< year over months, month over days; eras over years too narrow to name them. Labels
                       ///< stay in view
    QList<double> fine; ///< unlabelled subdivisions
};

/// Width of a text as it is drawn, in pixels.
using TextWidth = std::function<double(const QString &)>;

/// The densest step whose labels, as measured, keep apart; what it depends on — the scale and the widest
/// label of the unit — does not change while panning, so neither does the step. Where that would leave less
/// than three labels, they are written narrow. No label is clipped or touches another.
AxisTicks axisTicks(const TimeScale &scale, const TickLabels &labels, const TextWidth &width);

} // namespace kalpanji
