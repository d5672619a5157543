// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/pattern.h"
#include "core/time/rule.h"

#include <QJsonObject>

namespace kalpanji {

/// The tokens of a sentence, each with what the lexicon knows of it.
struct Reading {
    QStringView text;
    QList<Token> tokens;
    std::vector<Lexicon::Word> words; ///< one a token
    const Lexicon *lexicon = nullptr;

    void read(QStringView article, TextRange sentence, const Lexicon &known);
    /// The tag of class `wordClass` at `index`; length 0 when there is none.
    [[nodiscard]] Tag tagAt(qsizetype index, int wordClass) const;
};

struct Match {
    const Rule *rule = nullptr;
    qsizetype first = 0; ///< token
    qsizetype end = 0; ///< token after the last, contexts left out
    Captures captures;
};

/// What stands right before the place where a match is looked for: some rules ask for it.
struct Around {
    const Captures *before = nullptr; ///< of the expression that ends there
    bool behindModifier = false; ///< "the end of"
};

/// The productions of one language, from the pack's "rules": sequences of token classes. In a pattern a class
/// of the pack's "words" is called by its name, a sign stands for itself, and these take numbers and words by
/// their form: `D` a day, `m12` a month, `M` one that cannot be the second of two years, `Y` three or four
/// digits, `Y4` 1000–2199, `Y0` one of those that ends in 0, `A` a year of any length, `y2` two digits, `N` a
/// number in digits or words, `digits` any digits, `R` a Roman numeral, `hour`, `minute`, `lower` and
/// `capital` any word, `noun` one in small letters outside the class "function", `dash` any dash. `x?` may be
/// missing, `a|b` is either,
/// `_x` follows without a space, `^x` begins with a
/// capital, `[x y]` may be missing as a whole, `(x)` must be there but is no part of the
/// expression, `!x` must not follow, `<x` must and `<!x` must not stand before.
class Grammar
{
public:
    /// Errors: InvalidLanguagePack naming the rule and the element that is not known.
    static Result<Grammar> compile(const QJsonObject &dates, const Lexicon &lexicon, const QString &fileName);

    /// The longest match that begins at token `index`; rule is null when none does. Ties go to the rule
    /// that stands first in the pack.
    [[nodiscard]] Match longestAt(const Reading &reading, qsizetype index, Around around) const;
    /// Whether a word the lexicon does not know may begin an expression (a Roman numeral).
    [[nodiscard]] bool startsWithAnyWord() const { return !m_startsOfWord.empty(); }

private:
    struct Production {
        qsizetype rule = 0;
        std::vector<Element> elements;
        quint32 numbers = 0; ///< as what it may begin with a number: NumberKinds
    };
    /// The productions that a token may begin, by what the token is.
    using Starts = std::vector<quint16>;

    struct State {
        qsizetype at = 0;
        qsizetype first = -1;
        qsizetype end = 0;
        Captures captures;
    };

    void addStarts(quint16 production);
    void tryAll(const Starts &starts, const Reading &reading, qsizetype index, Around around, Match &best,
                int &bestOrder, quint32 numbers = 0) const;
    [[nodiscard]] bool matchFrom(const Production &production, std::size_t element, const Reading &reading,
                                 State &state) const;
    [[nodiscard]] bool standsBefore(const Element &element, const Reading &reading, qsizetype at) const;

    std::vector<Rule> m_rules;
    std::vector<Production> m_productions;
    std::vector<Starts> m_startsOfClass;
    Lexicon::ClassSet m_startingClasses;
    Starts m_startsOfNumber;
    Starts m_startsOfSign;
    Starts m_startsOfWord; ///< any word: Roman numerals, words by their form
    int m_numberClass = -1;
    int m_numberLinkClass = -1;
};

} // namespace kalpanji
