// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/moment.h"
#include "core/time/timeexpression.h"

namespace kalpanji {

/// A time expression as it stands in the text, before the article has told which year it is of.
struct Mention {
    TextRange range;
    const Rule *rule = nullptr;
    Captures captures;
    Moment moment; ///< what is known of it by now
    TimexModifier mod = TimexModifier::None;
    qsizetype block = 0; ///< index into Article::blocks
    qsizetype sentence = 0; ///< number of the sentence within the article
    /// Only connectives ("and", "–", "to") stand between the mention before and this one.
    bool joined = false;
    bool inBrackets = false;
    bool inHeading = false; ///< not reported; but its year counts for what stands below
};

} // namespace kalpanji
