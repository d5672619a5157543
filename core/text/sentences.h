// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/textrange.h"

#include <QJsonObject>
#include <QList>
#include <QSet>

namespace kalpanji {

/// Where sentences of a language end, as far as languages differ: the "sentences" part of a language pack.
struct SentenceRules {
    QString terminators = QStringLiteral(".?!…"); ///< each ends a sentence when nothing speaks against it
    QSet<QString> abbreviations; ///< case-folded, without the last full stop: "ড", "sr", "u.s"
    QSet<QString>
        starters; ///< case-folded words that begin a sentence even after an abbreviation: "the", "in"
    bool ordinalFullStop = false; ///< "14. Januar": a full stop after a number of one or two digits is no end
    bool colonEnds = false; ///< Armenian typed on a Latin keyboard: ":" before a capital for "։"

    static SentenceRules fromJson(const QJsonObject &sentences);
};

/// The sentences of `block` in text order, each without the white space around it; closing quotation marks,
/// brackets and reference marks ("।[১]") belong to the sentence before them. Linear; never splits a cluster,
/// as it splits at white space and after punctuation only. ICU 72 breaks after every abbreviation and
/// initial ("ড. | মুহাম্মদ") and not at "৷": this is used instead of it.
QList<TextRange> splitSentences(QStringView text, TextRange block, const SentenceRules &rules);

} // namespace kalpanji
