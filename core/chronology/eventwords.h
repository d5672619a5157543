// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chronology/event.h"
#include "core/time/languagepack.h"
#include "core/time/timewords.h"

namespace kalpanji {

/// A happening by its words: each slot one of its classes, in order, no more than `gap` tokens apart. The
/// verb is a slot of its own, for without it the words only name the happening.
struct Trigger {
    EventType type = EventType::Other;
    QList<QList<int>> words; ///< alternatives of word classes, slot by slot
    QList<int> verbs; ///< word classes that make it a told happening; empty: the words are enough
    int gap = 4;
    bool named = false; ///< counts without a verb too, where the sentence dates or intends it
};

/// The "events" part of a language pack, compiled.
struct EventWords {
    explicit EventWords(const QJsonObject &events)
        : lexicon(events)
    {
    }

    Lexicon lexicon;
    QList<Trigger> triggers;
    QList<int> negated; ///< verb classes that deny
    int negation = -1; ///< "not": denies what stands within three tokens after it
    int intentBefore = -1;
    int intentAfter = -1;
    int duringVisit = -1; ///< "during the visit": takes the date of the visit told before
    int continuing = -1; ///< "also", "he": takes the date of what was told before
    int connective = -1; ///< words a title does not begin with
    bool datePrecedes = true; ///< the date stands before what it dates (Bengali, Armenian in part)
};
using EventWordsPtr = std::shared_ptr<const EventWords>;

/// Compiled on first use, shared, safe from any thread. Errors: InvalidLanguagePack.
Result<EventWordsPtr> eventWords(const LanguagePack &pack);

} // namespace kalpanji
