// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/mention.h"
#include "core/time/tagger.h"

namespace kalpanji {

/// Gives every mention its value: partners of a coordination share what only one of them names; dates
/// without a year take the one the text has arrived at, by a search over the whole article; offsets are
/// reckoned. Mentions that stay without a value are left out.
QList<TimeExpression> resolveMentions(QList<Mention> mentions, bool anchorFollows, const TagOptions &options);

} // namespace kalpanji
