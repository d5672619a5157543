// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "core/time/timeexpression.h"

namespace kalpanji {

/// The years that the times named within `range` reach over, first to last, as one value: "1991/2015",
/// "2014"; empty when none is named. `times` in text order.
TimeValue yearsWithin(TextRange range, const QList<TimeExpression> &times);

} // namespace kalpanji
