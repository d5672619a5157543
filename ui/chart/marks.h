// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QPainterPath>
#include <QPen>

namespace kalpanji {

/// The outline of a mark about `centre`; all shapes cover about the area of a circle of `radius`.
QPainterPath markPath(MarkShape shape, QPointF centre, double radius);

/// Colour, shape and dash of a series by its style number: three differences, so that none hangs on one.
QColor seriesColour(const Theme &theme, int style);
MarkShape seriesShape(int style);
QPen seriesPen(const Theme &theme, int style, double width);

} // namespace kalpanji
