// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/textrange.h"

#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QString>

namespace kalpanji {

/// What a language's sentences end with, and what only looks as if it ended one; the "sentences" part of
/// its pack. ICU 72 splits after every ড., মো., Sr., U.S. and takes neither ৷ nor Armenian ":" for an end.
struct SentenceRules {
    QString ends = QStringLiteral(".!?।॥৷։"); ///< signs that end a sentence wherever they stand
    bool colonEnds = false; ///< Armenian: ":" followed by a capital is the old way to write ։
    QSet<QString> abbreviations; ///< case-folded, without the full stop

    static SentenceRules fromJson(const QJsonObject &pack);
};

/// The sentences of `block` within `text`, without the white space between them, in order. Closing quotes
/// and brackets belong to the sentence they end.
QList<TextRange> splitSentences(QStringView text, TextRange block, const SentenceRules &rules);

} // namespace kalpanji
