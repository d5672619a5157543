// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/timevalue.h"

class QJsonObject;

namespace kalpanji {

/// When an item of a vis-timeline is, from its "start" and "end": a day or a range of days; empty when there
/// is no start that can be read, or a year too far off for a TimeValue. An item is over when its end comes:
/// the day of that moment is its last only if the moment is not the midnight the day begins with.
TimeValue visTimeOf(const QJsonObject &item);

} // namespace kalpanji
