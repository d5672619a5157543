// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/mention.h"
#include "core/time/tagger.h"

#include <vector>

namespace kalpanji {

/// Gives offsets and shifts their moment: "a month after …", "the next day", "at that time", "on Thursday"
/// are reckoned from the date that the sentence names, or the last one told before; for news from its day.
/// The mentions before must have theirs.
void reckonFromOthers(std::vector<Mention> &mentions, const TagOptions &options);

} // namespace kalpanji
