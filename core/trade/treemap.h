// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>

namespace kalpanji {

/// A rectangle for each of `values`, which are positive and do not grow: together they fill `area`, each in
/// proportion to its value and as near to a square as rows and columns allow (Bruls, Huizing and van Wijk
/// 2000, "Squarified treemaps").
QList<QRectF> treemapOf(const QList<double> &values, const QRectF &area);

} // namespace kalpanji
