// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chronology/telling.h"

namespace kalpanji {

/// A happening that is named, not told: "After the coup of 3 May 1999, …".
struct NamedHappening {
    qsizetype first = 0; ///< tokens
    qsizetype end = 0;
    qsizetype date = -1; ///< index into SentenceReading::dates
    bool within = false; ///< as a part of the clause around it, not as its cause
};

/// The named happenings of a sentence; their dates are marked as taken.
QList<NamedHappening> findNamed(SentenceReading &sentence, const QList<Clause> &clauses);

/// The dates that are the clause's own, as indices into SentenceReading::dates: none, one, or several when
/// they are coordinated ("in May and November").
QList<qsizetype> datesOf(const SentenceReading &sentence, const Clause &clause, const Telling &telling);

/// Where a date stands for what happened instead ("not in 2005, sino in 2010"): its index, or -1.
qsizetype dateInstead(const SentenceReading &sentence, const Clause &clause);

} // namespace kalpanji
