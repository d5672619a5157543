// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/textrange.h"

#include <QList>
#include <QString>

namespace kalpanji {

enum class TokenKind : quint8 { Word, Number, Sign };

/// What two tokens of the same word, number or sign have in common whatever their spelling: a 64-bit hash of
/// the folded word. Packs hold a few thousand words, so a chance meeting of two is out of reach.
using WordKey = quint64;

/// A word, a number or a single sign of prose. Ranges are UTF-16 offsets into the article's text.
struct Token {
    TextRange range;
    WordKey key = 0;
    int value = 0; ///< Number: its value when it has at most nine digits; otherwise 0
    TokenKind kind = TokenKind::Sign;
    quint8 digits = 0; ///< Number: how many digits, at most 255
    bool grouped = false; ///< Number: thousands or decimal signs within ("৬২৩,০০০", "6.5")
    bool spaceBefore = true;
    bool capital = false; ///< Word: begins with an upper-case letter
    char16_t sign = 0; ///< Sign: itself; the one-dot leader U+2024 as a full stop
};

/// The tokens of `range`, in one pass; digits of any script (Unicode Nd). Format characters (joiners, soft
/// hyphens, U+200B) are no part of what is compared.
QList<Token> tokenise(QStringView text, TextRange range);
/// The same into a list that is used again and again.
void tokenise(QStringView text, TextRange range, QList<Token> &tokens);

/// `word` as words are compared: NFC, case-folded, without format characters.
QString foldedWord(QStringView word);

/// The key of a word, a number in digits or a sign as a token would have it.
WordKey wordKey(QStringView word);

} // namespace kalpanji
