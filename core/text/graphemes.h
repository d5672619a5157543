// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/textrange.h"

#include <QString>

namespace kalpanji {

/// Grapheme clusters as ICU sees them (UAX #29 extended clusters): ক্ষ and স্ত্র are one each. A text
/// is never cut, marked or formatted inside one; Qt 6.4 breaks Bengali shaping where that is done.

/// `range` widened so that neither end lies inside a cluster of `text`.
TextRange snappedToClusters(QStringView text, TextRange range);

/// Whether `offset` lies between two clusters of `text` (its two ends do).
bool isClusterBoundary(QStringView text, qsizetype offset);

/// How many clusters a person sees in `text`.
qsizetype clusterCount(QStringView text);

/// `text` cut to at most `clusters` clusters, the last of them "…" when something was cut; never
/// inside a cluster, and at a space when one is near the end.
QString elidedAtCluster(const QString &text, qsizetype clusters);

} // namespace kalpanji
