// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/sentences.h"
#include "core/time/grammar.h"
#include "core/time/languagepack.h"

namespace kalpanji {

/// The "dates" part of a language pack, compiled: made once a pack, shared by all articles.
struct TimeWords {
    Lexicon lexicon;
    Grammar grammar;
    SentenceRules sentences;
    /// Whether a date may stand before the noun it belongs to, whose article is not its own: "the 1941
    /// campaign".
    bool attributive = false;
};
using TimeWordsPtr = std::shared_ptr<const TimeWords>;

/// Compiled on first use and kept as long as the program runs; safe from any thread.
/// Errors: InvalidLanguagePack.
Result<TimeWordsPtr> timeWords(const LanguagePack &pack);

} // namespace kalpanji
