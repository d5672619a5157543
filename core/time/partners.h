// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/mention.h"

#include <vector>

namespace kalpanji {

/// What a mention does not say because one beside it does: the month or year of the other end of a range, the
/// era, the century of "'89"; and whether "in 490" is a year at all.
void completeFromNeighbours(std::vector<Mention> &mentions);

} // namespace kalpanji
