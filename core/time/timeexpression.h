// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/textrange.h"
#include "core/time/timevalue.h"

namespace kalpanji {

/// How a date came to be known.
enum class DateEvidence : quint8 {
    None,
    Explicit, ///< written there
    Inherited, ///< a part, or all, taken from another expression or from the event within which it is told
    Computed, ///< reckoned from another expression ("a month after …")
};

/// A stretch of prose that names a time.
struct TimeExpression {
    TextRange range;
    TimeValue time;
    QString rule; ///< name of the rule that made it
    DateEvidence evidence = DateEvidence::Explicit;
    qsizetype anchor = -1; ///< Inherited, Computed: index of the expression it was taken from; -1 when none
    bool operator==(const TimeExpression &) const = default;
};

QString toString(DateEvidence evidence);

} // namespace kalpanji
