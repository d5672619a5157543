// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chronology/sentencereading.h"

namespace kalpanji {

/// A verb that tells: tokens [first, end) of the sentence.
struct Predicate {
    qsizetype first = 0;
    qsizetype end = 0;
    WordForm form = WordForm::Past;
    bool listed = true; ///< in the pack, not told by its ending alone
    bool helped = false; ///< an auxiliary goes with it
    bool denied = false; ///< by an affix
};

/// Tokens [first, end) around the predicates between which no boundary stands.
struct Clause {
    qsizetype first = 0;
    qsizetype end = 0;
    QList<Predicate> predicates;
    bool relative = false; ///< begins with "who", "that"
    bool cause = false; ///< tells what the rest of the sentence follows from
    /// Where its words begin, behind the boundary's own.
    qsizetype body = 0;
    /// Tokens [leadFirst, leadEnd) of it that stand before a clause within: "In 2021 a company, founded
    /// 25 years earlier, built …".
    qsizetype leadFirst = 0;
    qsizetype leadEnd = 0;
    [[nodiscard]] bool holds(qsizetype token) const
    {
        return (token >= first && token < end) || (token >= leadFirst && token < leadEnd);
    }
};

/// The clauses of a sentence in text order; none for a sentence that tells nothing.
QList<Clause> findClauses(const SentenceReading &sentence);

} // namespace kalpanji
