// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/characters.h"

#include <array>

namespace kalpanji {

namespace {

constexpr char32_t tableSize = 0x1000; // Latin to Tibetan: all but a few of the characters met

CharacterKind kindOf(char32_t c)
{
    if (QChar::isSpace(c))
        return CharacterKind::Space;
    switch (QChar::category(c)) {
    case QChar::Number_DecimalDigit:
        return CharacterKind::Digit;
    case QChar::Other_Format:
        return CharacterKind::Format;
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
        return QChar::combiningClass(c) == 230 ? CharacterKind::Composing : CharacterKind::Word;
    default:
        break;
    }
    if (!QChar::isLetter(c))
        return CharacterKind::Other;
    constexpr char32_t armenianLigature = 0x0587; // "և", also typed as two letters
    const bool takenApart = c >= 0x0900 && QChar::decompositionTag(c) == QChar::Canonical; // U+09DF
    return takenApart || c == armenianLigature ? CharacterKind::Composing : CharacterKind::Word;
}

Character describe(char32_t c)
{
    Character character;
    character.folded = QChar::toCaseFolded(c);
    character.kind = kindOf(c);
    if (character.kind == CharacterKind::Digit)
        character.digit = static_cast<qint8>(QChar::digitValue(c));
    character.upper = QChar::isUpper(c);
    character.units = QChar::requiresSurrogates(c) ? 2 : 1;
    return character;
}

std::array<Character, tableSize> makeTable()
{
    std::array<Character, tableSize> table;
    for (char32_t c = 0; c < tableSize; ++c)
        table[c] = describe(c);
    return table;
}

} // namespace

Character characterAt(QStringView text, qsizetype at)
{
    static const std::array<Character, tableSize> table = makeTable();
    const QChar unit = text[at];
    if (unit.unicode() < tableSize)
        return table[unit.unicode()];
    if (unit.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return describe(QChar::surrogateToUcs4(unit, text[at + 1]));
    return unit.isSurrogate() ? Character {unit.unicode()} : describe(unit.unicode());
}

} // namespace kalpanji
