// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chronology/clauses.h"

namespace kalpanji {

/// What a clause tells: the kind of happening and whether it happened.
struct Telling {
    EventType type = EventType::Other;
    EventStatus status = EventStatus::Occurred;
    bool typed = false; ///< by a trigger; else only a finite verb
    bool onlyThen = false; ///< "not … until 1923": it happened then
    bool weak = false; ///< by a bare participle: nothing without a date of its own
    qsizetype first = 0; ///< tokens from the words that tell it …
    qsizetype end = 0; ///< … to the end of its predicate
    qsizetype noun = -1; ///< the token that names it, where one does
    QString standsFor; ///< what its pronoun, or nothing, stands for: "honorary consulate"
};

/// What the article told of last, for words that stand for it.
struct Topic {
    int noun = -1; ///< word class of what it was: a mission, an accord
    QString name; ///< as it was written
    EventType type = EventType::Other;
    bool hasType = false; ///< `type` is that of the event told last
};

/// What the clause tells of; nothing for states, figures and bare reports.
std::optional<Telling> tellingOf(const SentenceReading &sentence, const Clause &clause, const Topic &topic);

/// The kind of happening that tokens [first, end) name without telling it: "the signing of the treaty".
Telling namedIn(const SentenceReading &sentence, qsizetype first, qsizetype end);

/// The noun within [first, end) that a trigger marked `named` asks for, `taken` excepted; -1: none.
qsizetype nestedName(const SentenceReading &sentence, qsizetype first, qsizetype end, qsizetype taken,
                     EventType &type);

/// The last noun of tokens [first, end) that later words may stand for; nothing changes where there is none.
/// Returns whether there is one.
bool findTopic(const SentenceReading &sentence, qsizetype first, qsizetype end, Topic &topic);

} // namespace kalpanji
