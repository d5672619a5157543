// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/tokens.h"

namespace kalpanji {

namespace {

bool isJoiner(QChar c) { return c == QChar(0x200C) || c == QChar(0x200D) || c == QChar(0x00AD); }

bool isWordCharacter(QChar c) { return c.isLetter() || c.isMark() || isJoiner(c); }

int digitValue(QChar c) { return c.category() == QChar::Number_DecimalDigit ? c.digitValue() : -1; }

qsizetype endOfDigits(QStringView text, qsizetype at, qsizetype end)
{
    while (at < end && digitValue(text.at(at)) >= 0)
        ++at;
    return at;
}

/// Where a number ends when its groups and decimals are counted in: "623,000", "6.5" — but "1974.06.09",
/// "1992,", "3, 4" keep their parts.
qsizetype endOfGroupedNumber(QStringView text, qsizetype end, qsizetype limit)
{
    qsizetype at = end;
    int groups = 0;
    qsizetype lastGroup = 0;
    while (at + 1 < limit && (text.at(at) == u',' || text.at(at) == u'.')
           && digitValue(text.at(at + 1)) >= 0) {
        const qsizetype next = endOfDigits(text, at + 1, limit);
        lastGroup = next - at - 1;
        ++groups;
        at = next;
        if (lastGroup != 3)
            break;
    }
    const bool continues =
        at + 1 < limit && (text.at(at) == u'.' || text.at(at) == u',') && digitValue(text.at(at + 1)) >= 0;
    return groups == 0 || (lastGroup != 3 && continues) ? end : at;
}

Token numberAt(QStringView text, qsizetype at, qsizetype limit)
{
    constexpr int exactDigits = 9;
    Token token;
    token.kind = TokenKind::Number;
    const qsizetype end = endOfDigits(text, at, limit);
    token.digits = static_cast<int>(std::min(end - at, qsizetype(1000)));
    if (token.digits <= exactDigits) {
        for (qsizetype i = at; i < end; ++i)
            token.value = token.value * 10 + digitValue(text.at(i));
    }
    const qsizetype grouped = endOfGroupedNumber(text, end, limit);
    token.grouped = grouped > end;
    token.range = {at, grouped};
    return token;
}

} // namespace

QString foldedWord(QStringView word)
{
    QString folded;
    folded.reserve(word.size());
    bool plain = true;
    for (const QChar c : word) {
        if (isJoiner(c))
            continue;
        plain = plain && c.unicode() < 0x80;
        folded.append(c == QChar(0x2024) ? QChar(u'.') : c);
    }
    if (!plain)
        folded = folded.normalized(QString::NormalizationForm_C);
    return folded.toCaseFolded();
}

QList<Token> tokenise(QStringView text, TextRange range)
{
    QList<Token> tokens;
    bool space = true;
    for (qsizetype i = range.start; i < range.end;) {
        const QChar c = text.at(i);
        if (c.isSpace()) {
            space = true;
            ++i;
            continue;
        }
        Token token;
        if (digitValue(c) >= 0) {
            token = numberAt(text, i, range.end);
        } else if (isWordCharacter(c)) {
            qsizetype end = i + 1;
            while (end < range.end && isWordCharacter(text.at(end)))
                ++end;
            token.kind = TokenKind::Word;
            token.range = {i, end};
            token.folded = foldedWord(token.range.of(text));
        } else {
            token.range = {i, i + 1};
            token.folded = QString(c);
        }
        token.spaceBefore = space;
        space = false;
        i = token.range.end;
        tokens.append(std::move(token));
    }
    return tokens;
}

} // namespace kalpanji
