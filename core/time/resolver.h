// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/mention.h"
#include "core/time/tagger.h"

#include <vector>

namespace kalpanji {

/// Gives every mention its value: partners of a coordination share what only one of them names; dates
/// without a year take the one the text has arrived at, by a search over the whole article; offsets and
/// shifts are reckoned. Mentions that stay without a value, and those of headings, are left out.
QList<TimeExpression> resolveMentions(std::vector<Mention> mentions, const TagOptions &options);

} // namespace kalpanji
