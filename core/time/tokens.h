// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/textrange.h"

#include <QList>
#include <QString>

namespace kalpanji {

enum class TokenKind : quint8 { Word, Number, Sign };

/// A word, a number or a single sign of prose. Ranges are UTF-16 offsets into the article's text.
struct Token {
    TokenKind kind = TokenKind::Sign;
    TextRange range;
    QString folded; ///< Word: NFC, case-folded, without joiners and soft hyphens; Sign: itself
    int value = 0; ///< Number: its value when it has at most nine digits
    int digits = 0; ///< Number: how many digits
    bool grouped = false; ///< Number: thousands or decimal signs within ("৬২৩,০০০", "6.5")
    bool spaceBefore = true;
};

/// The tokens of `range`, in one pass; digits of any script (Unicode Nd).
QList<Token> tokenise(QStringView text, TextRange range);

/// `word` as words are compared: NFC, case-folded, joiners (U+200C, U+200D) and soft hyphens dropped, the
/// one-dot leader U+2024 as a full stop.
QString foldedWord(QStringView word);

} // namespace kalpanji
