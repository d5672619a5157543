// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/time/lexicon.h"

#include <QJsonArray>

#include <array>

namespace kalpanji {

/// What a production makes of its captures.
enum class RuleKind : quint8 {
    Date, ///< year, month, day, as far as given
    Decade,
    Century,
    Season,
    Duration, ///< number and unit
    Shift, ///< number, unit and direction: a date reckoned from another
    YearOffset, ///< "that year", "the following year"
    MonthOffset, ///< "the same month", "the following month"
    Fixed, ///< a value of its own: PRESENT_REF
    None, ///< looks like a date and is none: consumed, not reported
};

/// What the elements of a matched production captured; 0 where nothing was.
struct Captures {
    int year = 0;
    int month = 0;
    int day = 0;
    int number = 0; ///< N, a century's number
    int unit = -1; ///< 0 day, 1 week, 2 month, 3 year, 4 decade, 5 century
    int direction = 0;
    int season = -1;
    bool hasNumber = false;
};

struct Rule {
    QString name;
    RuleKind kind = RuleKind::Date;
    bool bce = false;
    int offset = 0; ///< YearOffset, MonthOffset
    int modifier = 0; ///< a TimexModifier the words of the rule imply
    QString fixed; ///< Fixed: the value
};

struct Match {
    const Rule *rule = nullptr;
    qsizetype first = 0; ///< token
    qsizetype end = 0; ///< token after the last, contexts left out
    Captures captures;
};

/// The productions of one language, from the pack's "rules": sequences of token classes. In a pattern, `D`
/// is a day number, `Y` a number of three or four digits, `Y4` one of four, `A` a year of any length, `m12` a
/// month number, `N` a number in digits or words, `R` a Roman numeral; a class of the pack's "words" is
/// called by its name, a sign stands for itself, `dash` for any dash. `x?` may be missing, `a|b` is either,
/// `_x` follows without a space, `(x)` must be there but is no part of the expression, `!x` must not follow.
class Grammar
{
public:
    /// Errors: InvalidLanguagePack naming the rule and the element that is not known.
    static Result<Grammar> compile(const QJsonObject &dates, const Lexicon &lexicon, const QString &fileName);

    /// The longest match that begins at token `index`; rule is null when none does. Ties go to the rule
    /// that stands first in the pack.
    [[nodiscard]] Match longestAt(const QList<Token> &tokens, qsizetype index) const;

private:
    enum class Builtin : quint8 {
        Day,
        Year,
        FourDigitYear,
        AnyYear,
        MonthNumber,
        Number,
        Roman,
        Dash,
        Sign,
        Class
    };
    struct Alternative {
        Builtin kind = Builtin::Sign;
        QString sign;
        int wordClass = -1;
        QString className;
    };
    struct Element {
        QList<Alternative> alternatives;
        bool optional = false;
        bool adjacent = false;
        bool context = false;
        bool negative = false;
    };
    struct Production {
        Rule rule;
        QList<Element> elements;
    };

    struct State {
        qsizetype at = 0;
        qsizetype first = -1;
        qsizetype end = 0;
        Captures captures;
    };

    [[nodiscard]] bool matchFrom(const Production &production, qsizetype element, const QList<Token> &tokens,
                                 State &state) const;
    /// How many tokens `alternative` takes at `at`; 0 for none.
    [[nodiscard]] qsizetype take(const Alternative &alternative, const QList<Token> &tokens, qsizetype at,
                                 Captures &captures) const;
    [[nodiscard]] bool canBegin(const Production &production, const QList<Token> &tokens, qsizetype at) const;

    const Lexicon *m_lexicon = nullptr;
    QList<Production> m_productions;
    int m_numberClass = -1;
};

/// Value of a Roman numeral (also in Cyrillic look-alikes), 0 when `word` is none. 1–3999.
int romanValue(QStringView word);

} // namespace kalpanji
