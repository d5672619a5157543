// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/taking.h"

#include "core/time/numerals.h"

namespace kalpanji {

namespace {

bool isDash(const Token &token)
{
    return token.kind == TokenKind::Sign && QStringView(u"-–—−‑~").contains(QChar(token.sign));
}

bool isShort(const Token &token) { return !token.grouped && token.digits <= 2; }

/// Numbers, by their form.
qsizetype takeNumber(Builtin kind, const Token &token, Captures &captures)
{
    if (token.kind != TokenKind::Number)
        return 0;
    const int value = token.value;
    switch (kind) {
    case Builtin::Day:
        captures.day = value;
        return isShort(token) && value >= 1 && value <= 31 ? 1 : 0;
    case Builtin::MonthNumber:
        captures.month = value;
        return isShort(token) && value >= 1 && value <= 12 ? 1 : 0;
    case Builtin::MonthOfYear:
        captures.month = value;
        return isShort(token) && value >= 1 && value <= 12
                && (token.digits == 1 || value <= captures.year % 100)
            ? 1
            : 0;
    case Builtin::Year:
        captures.year = value;
        return !token.grouped && token.digits >= 3 && token.digits <= 4 && value >= 100 ? 1 : 0;
    case Builtin::FourDigitYear:
    case Builtin::DecadeYear:
        captures.year = value;
        if (kind == Builtin::DecadeYear && (value % 10 != 0 || value < 100 || token.digits > 4))
            return 0;
        return !token.grouped && value < 2200
                && (token.digits == 4 ? value >= 1000 : kind == Builtin::DecadeYear)
            ? 1
            : 0;
    case Builtin::ShortYear:
        captures.year = value;
        captures.shortYear = true;
        return !token.grouped && token.digits == 2 ? 1 : 0;
    case Builtin::AnyYear:
        captures.year = value;
        return value > 0 && !token.grouped && token.digits <= 5 ? 1 : 0;
    case Builtin::Hour:
        captures.hour = value;
        return isShort(token) && value <= 24 ? 1 : 0;
    case Builtin::Minute:
        captures.minute = value;
        return !token.grouped && token.digits == 2 && value < 60 ? 1 : 0;
    default: // AnyNumber
        return token.grouped ? 0 : 1;
    }
}

/// What a word of a class says, written into `captures`; false when it contradicts what is there already.
bool capture(Role role, int value, Captures &captures)
{
    switch (role) {
    case Role::BengaliMonth:
        captures.bengaliEra = true;
        [[fallthrough]];
    case Role::Month:
        captures.month = value;
        break;
    case Role::Day:
        captures.day = value;
        break;
    case Role::Ordinal: {
        constexpr int anyDay = 99;
        return value == 0 || value == anyDay || captures.day == 0 || captures.day == value;
    }
    case Role::Weekday:
        captures.weekday = static_cast<quint8>(value);
        break;
    case Role::Part:
        captures.part = static_cast<YearPart>(value);
        break;
    case Role::DayPart:
        captures.dayPart = static_cast<DayPart>(value);
        break;
    case Role::Unit:
        captures.unit = static_cast<TimeUnit>(value);
        break;
    case Role::Direction:
        captures.direction = value;
        break;
    case Role::Offset:
        captures.offset = value;
        captures.hasOffset = true;
        break;
    case Role::Number:
        captures.number = value;
        captures.hasNumber = true;
        break;
    case Role::Decade:
        captures.year = 1900 + value;
        break;
    case Role::Modifier:
        captures.modifier = static_cast<quint8>(value);
        break;
    case Role::BeforeChrist:
        captures.bce = true;
        break;
    case Role::Half:
        captures.half = true;
        break;
    case Role::Before12:
        captures.hour %= 12;
        break;
    case Role::Half12:
        if (captures.hour > 12)
            return false;
        captures.hour = captures.hour % 12 + 12;
        break;
    case Role::None:
        break;
    }
    return true;
}

/// The first entry of the class that does not contradict what was captured: "রা" ends both 2 and 3.
qsizetype takeWord(const Alternative &alternative, const Reading &reading, qsizetype at, Captures &captures)
{
    const Lexicon::Word &word = reading.words[static_cast<std::size_t>(at)];
    if (!word.classes || !word.classes->test(static_cast<std::size_t>(alternative.wordClass)))
        return 0;
    for (const Lexicon::Entry &entry : word.entries) {
        if (entry.tag.wordClass == alternative.wordClass
            && reading.lexicon->continues(entry, reading.tokens, at)
            && capture(alternative.role, entry.tag.value, captures))
            return entry.tag.length;
    }
    return 0;
}

/// "23", "three", "twenty-three", "treinta y dos".
qsizetype takeCount(const Reading &reading, qsizetype at, int number, int link, Captures &captures)
{
    const Token &token = reading.tokens.at(at);
    if (token.kind == TokenKind::Number) {
        captures.number = token.value;
        captures.hasNumber = true;
        return !token.grouped && token.digits <= 4 ? 1 : 0;
    }
    const Tag first = reading.tagAt(at, number);
    if (first.length == 0)
        return 0;
    captures.number = first.value;
    captures.hasNumber = true;
    if (first.value < 20 || first.value % 10 != 0)
        return first.length;
    qsizetype next = at + first.length;
    if (next < reading.tokens.size() && isDash(reading.tokens.at(next)))
        ++next;
    else
        next += reading.tagAt(next, link).length;
    const Tag ones = reading.tagAt(next, number);
    if (ones.length == 0 || ones.value < 1 || ones.value > 9)
        return first.length;
    captures.number += ones.value;
    return next + ones.length - at;
}

} // namespace

NumberKinds numberKindsOf(const Token &token)
{
    NumberKinds kinds = numberKind(Builtin::Number);
    for (const Builtin kind : {Builtin::Day, Builtin::Year, Builtin::FourDigitYear, Builtin::ShortYear,
                               Builtin::AnyYear, Builtin::DecadeYear, Builtin::MonthNumber,
                               Builtin::MonthOfYear, Builtin::Hour, Builtin::Minute, Builtin::AnyNumber}) {
        Captures ignored;
        if (takeNumber(kind, token, ignored) > 0)
            kinds |= numberKind(kind);
    }
    return kinds;
}

qsizetype take(const Alternative &alternative, const Reading &reading, qsizetype at, int number,
               int numberLink, Captures &captures)
{
    const Token &token = reading.tokens.at(at);
    switch (alternative.kind) {
    case Builtin::Class:
        return takeWord(alternative, reading, at, captures);
    case Builtin::Sign:
        return token.kind == TokenKind::Sign && token.sign == alternative.sign ? 1 : 0;
    case Builtin::Dash:
        return isDash(token) ? 1 : 0;
    case Builtin::Lower:
        return token.kind == TokenKind::Word && !token.capital ? 1 : 0;
    case Builtin::Capital:
        return token.kind == TokenKind::Word && token.capital ? 1 : 0;
    case Builtin::Noun:
        return token.kind == TokenKind::Word && !token.capital
                && reading.tagAt(at, alternative.wordClass).length == 0
            ? 1
            : 0;
    case Builtin::Roman:
        captures.number = token.kind == TokenKind::Word ? romanValue(token.range.of(reading.text)) : 0;
        captures.hasNumber = captures.number > 0;
        return captures.hasNumber ? 1 : 0;
    case Builtin::Number:
        return takeCount(reading, at, number, numberLink, captures);
    default:
        return takeNumber(alternative.kind, token, captures);
    }
}

} // namespace kalpanji
