// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chronology/eventtitle.h"

#include "core/text/graphemes.h"

namespace kalpanji {

namespace {

constexpr qsizetype longestTitle = 60; // clusters

bool isSeparator(QChar c) { return c.isSpace() || QStringView(u",;:–—-।.!?։").contains(c); }

/// Where the words begin once connectives and separators at the front are left out.
qsizetype afterConnectives(QStringView text, qsizetype from, qsizetype to, const EventWords &words)
{
    const QList<Token> tokens = tokenise(text, {from, to});
    for (qsizetype i = 0; i < tokens.size();) {
        if (tokens.at(i).kind == TokenKind::Sign && isSeparator(text.at(tokens.at(i).range.start))) {
            ++i;
            continue;
        }
        const Tag tag =
            words.connective < 0 ? Tag {-1, 0, 0} : words.lexicon.find(tokens, i, words.connective);
        if (tag.length == 0)
            return tokens.at(i).range.start;
        i += tag.length;
    }
    return from;
}

} // namespace

QString eventTitle(QStringView text, TextRange sentence, TextRange trigger, const QList<TextRange> &dates,
                   const EventWords &words)
{
    qsizetype from = sentence.start;
    for (const TextRange &date : dates) {
        if (date.end <= trigger.start)
            from = std::max(from, date.end);
    }
    const qsizetype to = words.verbFinal ? std::max(trigger.end, from) : sentence.end;
    from = afterConnectives(text, from, to, words);
    QString title = text.sliced(from, to - from).toString();
    for (const TextRange &date : dates) { // a date after the trigger says nothing that the mark does not
        if (date.start >= from && date.end <= to)
            title.remove(text.sliced(date.start, date.length()).toString());
    }
    title = title.simplified();
    while (!title.isEmpty() && isSeparator(title.back()))
        title.chop(1);
    if (!words.verbFinal && !title.isEmpty() && title.front().isLower())
        title[0] = title.front().toUpper();
    return elidedAtCluster(title, longestTitle);
}

} // namespace kalpanji
