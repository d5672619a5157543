// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/mention.h"
#include "core/time/tagger.h"

#include <vector>

namespace kalpanji {

/// Gives the mentions without a year the one the text has arrived at: by the search over the whole article,
/// or for news from the day of the report.
void findYears(std::vector<Mention> &mentions, const TagOptions &options);

} // namespace kalpanji
