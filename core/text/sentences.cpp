// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/sentences.h"

#include <QJsonArray>

namespace kalpanji {

namespace {

bool isCloser(QChar c) { return QStringView(u")]}»”’\"'").contains(c); }

/// The word that ends just before `at`.
QStringView wordBefore(QStringView text, qsizetype at, qsizetype from)
{
    qsizetype start = at;
    while (start > from && !text.at(start - 1).isSpace()
           && !QStringView(u"([{«“\"'").contains(text.at(start - 1)))
        --start;
    return text.sliced(start, at - start);
}

int letterCount(QStringView word)
{
    return static_cast<int>(std::count_if(word.begin(), word.end(), [](QChar c) { return c.isLetter(); }));
}

/// Whether the full stop at `at` belongs to an abbreviation, an initial, a number or a web address.
bool isInnerStop(QStringView text, qsizetype at, TextRange block, const SentenceRules &rules)
{
    const bool atEnd = at + 1 >= block.end;
    const QChar next = atEnd ? QChar(u' ') : text.at(at + 1);
    if (!next.isSpace() && !isCloser(next) && next != u'[')
        return true; // 6.5, U.S., example.org
    if (atEnd)
        return false;
    const QStringView word = wordBefore(text, at, block.start);
    if (word.isEmpty())
        return false;
    if (rules.abbreviations.contains(word.toString().toCaseFolded()))
        return true;
    // an initial: one letter (with its signs), or letters with stops between: "এ.", "J.", "U.S."
    const bool initial = letterCount(word) == 1 && word.front().isLetter();
    const bool initials = word.contains(u'.') && letterCount(word) <= 4;
    if (!initial && !initials)
        return false;
    qsizetype after = at + 1;
    while (after < block.end && text.at(after).isSpace())
        ++after;
    // scripts without capitals cannot tell; there an initial goes on
    return after < block.end && (initial || !text.at(after).isUpper());
}

} // namespace

SentenceRules SentenceRules::fromJson(const QJsonObject &pack)
{
    SentenceRules rules;
    const QJsonObject part = pack.value(u"sentences").toObject();
    rules.colonEnds = part.value(u"colon_ends").toBool();
    const QJsonArray words = part.value(u"abbreviations").toArray();
    for (const QJsonValue &word : words) {
        QString plain = word.toString().toCaseFolded();
        if (plain.endsWith(u'.'))
            plain.chop(1);
        rules.abbreviations.insert(plain);
    }
    return rules;
}

QList<TextRange> splitSentences(QStringView text, TextRange block, const SentenceRules &rules)
{
    QList<TextRange> sentences;
    qsizetype start = block.start;
    const auto close = [&](qsizetype end) {
        while (start < end && text.at(start).isSpace())
            ++start;
        qsizetype stop = end;
        while (stop > start && text.at(stop - 1).isSpace())
            --stop;
        if (stop > start)
            sentences.append({start, stop});
        start = end;
    };
    for (qsizetype i = block.start; i < block.end; ++i) {
        const QChar c = text.at(i);
        if (c == u'\n') {
            close(i);
            continue;
        }
        const bool colon = rules.colonEnds && c == u':' && i + 1 < block.end && text.at(i + 1).isSpace();
        if (!colon && !rules.ends.contains(c))
            continue;
        if (c == u'.' && isInnerStop(text, i, block, rules))
            continue;
        qsizetype end = i + 1;
        while (end < block.end && (isCloser(text.at(end)) || rules.ends.contains(text.at(end))))
            ++end;
        close(end);
        i = end - 1;
    }
    close(block.end);
    return sentences;
}

} // namespace kalpanji
