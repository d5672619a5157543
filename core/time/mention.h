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
    DateEvidence evidence = DateEvidence::Explicit; ///< of `moment`
    qsizetype anchor = -1; ///< the mention it was taken or reckoned from; -1: none
    QString rough; ///< a value that is no moment: "1915-XX-XX", "PRESENT_REF"
    qsizetype block = 0; ///< index into Article::blocks
    qsizetype sentence = 0; ///< number of the sentence within the article
    /// Only connectives ("and", "–", "to") stand between the mention before and this one.
    bool joined = false;
    bool inBrackets = false;
    bool inHeading = false; ///< not reported; but its year counts for what stands below
};

/// Whether it names a place on the calendar: a year, month or day.
bool isCalendarDate(const Mention &mention);
/// That, or a decade or century.
bool isRange(const Mention &mention);
/// The unit it reckons in.
TimeUnit unitOf(const Mention &mention);
/// How many units it is from where the text has arrived: "that year" 0, "the next day" 1.
int offsetOf(const Mention &mention);
/// How many units it is from its anchor, with its sign: "two years before" -2.
int amountOf(const Mention &mention);

} // namespace kalpanji
