// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/tokens.h"

#include "core/time/characters.h"

namespace kalpanji {

namespace {

constexpr char16_t oneDotLeader = 0x2024;
constexpr WordKey hashSeed = 0xcbf29ce484222325;

/// One step of FNV-1a over code points, with a wider multiplier so that short words spread too.
WordKey hashed(WordKey hash, char32_t c)
{
    hash = (hash ^ c) * 0x9e3779b97f4a7c15;
    return hash ^ (hash >> 29);
}

WordKey keyOfNumber(int value) { return hashed(hashed(hashSeed, 0x110000), static_cast<char32_t>(value)); }

WordKey keyOfFolded(QStringView folded)
{
    WordKey hash = hashSeed;
    for (qsizetype i = 0; i < folded.size();) {
        const Character c = characterAt(folded, i);
        hash = hashed(hash, c.folded);
        i += c.units;
    }
    return hash;
}

/// "ো" and "ৌ" typed in two parts, as some keyboards do.
bool isSplitVowel(char32_t first, char32_t second)
{
    return first == 0x09C7 && (second == 0x09BE || second == 0x09D7);
}

/// Reads the tokens of a stretch of text one after the other.
class Tokeniser
{
public:
    Tokeniser(QStringView text, TextRange range)
        : m_text(text.left(range.end))
        , m_at(range.start)
    {
    }

    bool next(Token &token)
    {
        bool space = m_at == 0 || m_first;
        m_first = false;
        while (m_at < m_text.size()) {
            const Character c = characterAt(m_text, m_at);
            if (c.kind != CharacterKind::Space && c.kind != CharacterKind::Format && !isEditorial(m_at)) {
                token = Token();
                token.spaceBefore = space;
                read(token, c);
                return true;
            }
            space = space || c.kind == CharacterKind::Space;
            m_at += c.units;
        }
        return false;
    }

private:
    /// The brackets of an editor's word in a quotation: "[September] 4".
    [[nodiscard]] bool isEditorial(qsizetype at) const
    {
        return m_text[at] == u'['
            ? at + 1 < m_text.size() && m_text[at + 1].isLetter()
            : m_text[at] == u']' && at > 0 && (m_text[at - 1].isLetter() || m_text[at - 1].isMark());
    }

    void read(Token &token, Character first)
    {
        token.range.start = m_at;
        switch (first.kind) {
        case CharacterKind::Digit:
            readNumber(token);
            break;
        case CharacterKind::Word:
        case CharacterKind::Composing:
            readWord(token, first);
            break;
        default:
            token.sign = m_text[m_at] == QChar(oneDotLeader) ? u'.' : m_text[m_at].unicode();
            token.key = hashed(hashSeed, token.sign);
            m_at += first.units;
        }
        token.range.end = m_at;
    }

    void readWord(Token &token, Character first)
    {
        token.kind = TokenKind::Word;
        token.capital = first.upper;
        WordKey hash = hashSeed;
        bool composing = false;
        char32_t last = 0;
        for (Character c = first;;) {
            if (c.kind != CharacterKind::Format)
                hash = hashed(hash, c.folded);
            composing = composing || c.kind == CharacterKind::Composing || isSplitVowel(last, c.folded);
            last = c.folded;
            m_at += c.units;
            if (m_at >= m_text.size())
                break;
            c = characterAt(m_text, m_at);
            if (c.kind != CharacterKind::Word && c.kind != CharacterKind::Composing
                && c.kind != CharacterKind::Format)
                break;
        }
        token.key = composing
            ? keyOfFolded(foldedWord(m_text.sliced(token.range.start, m_at - token.range.start)))
            : hash;
    }

    void readNumber(Token &token)
    {
        constexpr int exactDigits = 9;
        token.kind = TokenKind::Number;
        qsizetype count = 0;
        while (m_at < m_text.size()) {
            const Character c = characterAt(m_text, m_at);
            if (c.kind != CharacterKind::Digit)
                break;
            token.value = ++count <= exactDigits ? token.value * 10 + c.digit : 0;
            m_at += c.units;
        }
        token.digits = static_cast<quint8>(std::min(count, qsizetype(255)));
        const qsizetype grouped = isAfterGroupSign(token.range.start) ? m_at : endOfGroups();
        token.grouped = grouped > m_at;
        m_at = grouped;
        token.key = token.grouped || count > exactDigits ? 0 : keyOfNumber(token.value);
    }

    [[nodiscard]] bool isDigitAt(qsizetype at) const
    {
        return at < m_text.size() && characterAt(m_text, at).kind == CharacterKind::Digit;
    }

    [[nodiscard]] bool isGroupSign(qsizetype at) const
    {
        return at < m_text.size() && (m_text[at] == u',' || m_text[at] == u'.') && isDigitAt(at + 1)
            && !(m_text[at] == u',' && isYearAt(at + 1));
    }

    /// The year of "November 1,2001": four digits and no more.
    [[nodiscard]] bool isYearAt(qsizetype at) const
    {
        constexpr int yearDigits = 4;
        int digits = 0;
        while (digits <= yearDigits && isDigitAt(at)) {
            at += characterAt(m_text, at).units;
            ++digits;
        }
        return digits == yearDigits;
    }

    /// The "06" and "09" of "1974.06.09".
    [[nodiscard]] bool isAfterGroupSign(qsizetype at) const
    {
        return at >= 2 && (m_text[at - 1] == u'.' || m_text[at - 1] == u',') && isDigitAt(at - 2);
    }

    /// Where a number ends when its groups and decimals are counted in: "623,000", "6.5" — but "1974.06.09",
    /// "1992,", "3, 4" keep their parts.
    [[nodiscard]] qsizetype endOfGroups() const
    {
        qsizetype at = m_at;
        int lastGroup = 0;
        constexpr int mostGroups =
            8; // what is longer is no amount, and must not be looked at again and again
        for (int group = 0; group < mostGroups && isGroupSign(at); ++group) {
            ++at;
            for (lastGroup = 0; isDigitAt(at); ++lastGroup)
                at += characterAt(m_text, at).units;
            if (lastGroup != 3)
                break;
        }
        return lastGroup != 3 && isGroupSign(at) ? m_at : at;
    }

    QStringView m_text;
    qsizetype m_at;
    bool m_first = true;
};

} // namespace

QString foldedWord(QStringView word)
{
    const QString composed = word.toString().normalized(QString::NormalizationForm_C).toCaseFolded();
    QString folded;
    folded.reserve(composed.size());
    for (const QChar c : composed) {
        if (c == QChar(0x0587)) // the Armenian ligature "և" is also typed as two letters
            folded.append(QStringLiteral("\u0565\u0582"));
        else if (c.category() != QChar::Other_Format)
            folded.append(c);
    }
    return folded;
}

WordKey wordKey(QStringView word)
{
    Token token;
    return Tokeniser(word, {0, word.size()}).next(token) ? token.key : 0;
}

void tokenise(QStringView text, TextRange range, QList<Token> &tokens)
{
    tokens.resize(0); // keeps its memory
    Token token;
    for (Tokeniser tokeniser(text, range); tokeniser.next(token);)
        tokens.append(token);
}

QList<Token> tokenise(QStringView text, TextRange range)
{
    QList<Token> tokens;
    tokenise(text, range, tokens);
    return tokens;
}

} // namespace kalpanji
