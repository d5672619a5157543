// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace kalpanji {

enum class CharacterKind : quint8 {
    Other,
    Space,
    Digit, ///< Unicode Nd
    Word, ///< a letter or a mark
    Composing, ///< a mark that may fuse with the letter before it under NFC: such words are folded whole
    Format, ///< joiner, soft hyphen, zero-width space: not seen by any comparison
};

/// What the tokeniser must know of a character, looked up once.
struct Character {
    char32_t folded = 0; ///< simple case folding
    CharacterKind kind = CharacterKind::Other;
    qint8 digit = -1;
    bool upper = false;
    quint8 units = 1; ///< UTF-16 units it takes
};

/// The character that begins at `at`; a lone surrogate is an Other. A table serves the scripts up to U+0FFF.
Character characterAt(QStringView text, qsizetype at);

} // namespace kalpanji
