// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace kalpanji {

/// The value axis of a chart: linear from zero, or logarithmic by decades. `from` < `to` always, whatever
/// the values: one value, huge spans and negative ones included.
struct ValueScale {
    bool logarithmic = false;
    double from = 0; ///< value at the foot of the axis; above 0 when logarithmic
    double to = 1; ///< value at its top
    QList<double> ticks; ///< values, growing, within from…to

    /// 0 at the foot, 1 at the top; clamped. Values that a logarithm has no place for lie at 0.
    [[nodiscard]] double position(double value) const;
};

/// A scale that holds `low`…`high` with about `wanted` ticks at 1, 2 or 5 times a power of ten.
/// Logarithmic only where `high` > 0; `low` is then the smallest positive value.
ValueScale valueScale(double low, double high, bool logarithmic, int wanted = 5);

/// Years to label between `first` and `last`, both included: every 1, 2, 5, 10 … so that at most `most` come.
QList<int> yearTicks(int first, int last, int most);

/// Positions moved as little as needed so that boxes of `size` centred there neither overlap nor leave
/// `from`…`to` while there is room. In the order given.
QList<double> spreadApart(const QList<double> &centres, double size, double from, double to);

/// A stretch on one line.
struct Extent {
    double from = 0;
    double to = 0;
};
/// A row 0…rows-1 for each extent so that none in a row overlap, first come first served; -1: no room left.
QList<int> rowsFor(const QList<Extent> &extents, int rows);

} // namespace kalpanji
