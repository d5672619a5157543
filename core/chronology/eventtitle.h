// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chronology/telling.h"

namespace kalpanji {

/// A line of at most 60 clusters that says what happened: the clause without its dates and the words that
/// join it to the one before. Where the clause leaves its subject out, `subject` stands for it. It is cut
/// between words; where verbs come last, in the middle, so that the verb stays.
QString eventTitle(const SentenceReading &sentence, const Clause &clause, const Telling &telling,
                   const QString &subject);

/// The same for a happening that tokens [first, end) name.
QString namedTitle(const SentenceReading &sentence, qsizetype first, qsizetype end);

/// The words of the clause before its verb, for the clauses that go on from it; empty where verbs come last.
QString subjectOf(const SentenceReading &sentence, const Clause &clause);

/// What `relative` is about: the words between the verb of the clause before and it; empty where there are
/// none.
QString antecedentOf(const SentenceReading &sentence, const Clause &before, const Clause &relative);

} // namespace kalpanji
