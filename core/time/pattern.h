// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/time/lexicon.h"

#include <vector>

namespace kalpanji {

/// What an element of a pattern takes when it is not a class of words.
enum class Builtin : quint8 {
    Class, ///< a class of the pack's "words"
    Day, ///< D: 1–31
    Year, ///< Y: three or four digits
    FourDigitYear, ///< Y4: 1000–2199
    ShortYear, ///< y2: two digits; the partner gives the century
    AnyYear, ///< A: one to five digits, thousands signs allowed
    DecadeYear, ///< Y0: a year that ends in 0
    MonthNumber, ///< m12
    MonthOfYear, ///< M: a month's number behind its year that is not the second year of a range: "2014-10"
    Number, ///< N: digits or number words
    Hour, ///< hour: 0–24
    Minute, ///< minute: two digits, 00–59
    Roman, ///< R
    Dash, ///< dash
    Lower, ///< lower: a word in small letters, or of a script that has none
    Capital, ///< capital: a word with a capital
    Noun, ///< noun: a word in small letters that is not of the class "function"
    AnyNumber, ///< number: any digits
    Sign, ///< a sign, standing for itself
};

/// What a captured class says; a class of another name says nothing.
enum class Role : quint8 {
    None,
    Month,
    BengaliMonth,
    Day,
    Ordinal, ///< an ending that only some day numbers take
    Weekday,
    Part,
    DayPart,
    Unit,
    Direction,
    Offset,
    Number,
    Decade,
    Modifier,
    BeforeChrist,
    Half,
    Before12, ///< "a.m.": twelve is midnight
    Half12, ///< "p.m.": twelve hours are added
};

struct Alternative {
    Builtin kind = Builtin::Class;
    Role role = Role::None;
    char16_t sign = 0;
    int wordClass = -1; ///< Noun: the class of function words
};

enum class Look : quint8 {
    Taken, ///< part of the expression
    Ahead, ///< (x): must follow and is no part of it
    NotAhead, ///< !x
    Behind, ///< <x: the token before
    NotBehind, ///< <!x
};

struct Element {
    std::vector<Alternative> alternatives;
    Look look = Look::Taken;
    bool optional = false;
    bool adjacent = false; ///< no space before it
    bool capital = false; ///< its first word has a capital
};

/// The productions that `pattern` stands for: one for every choice of its optional groups `[a b]`.
/// Errors: InvalidLanguagePack; the subject is the reason.
Result<std::vector<std::vector<Element>>> parsePattern(const QString &pattern, const Lexicon &lexicon);

} // namespace kalpanji
