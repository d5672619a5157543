// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/grammar.h"

#include "core/time/timevalue.h"

namespace kalpanji {

namespace {

const QHash<QString, RuleKind> &kinds()
{
    static const QHash<QString, RuleKind> names {
        {QStringLiteral("date"), RuleKind::Date},
        {QStringLiteral("decade"), RuleKind::Decade},
        {QStringLiteral("century"), RuleKind::Century},
        {QStringLiteral("season"), RuleKind::Season},
        {QStringLiteral("duration"), RuleKind::Duration},
        {QStringLiteral("shift"), RuleKind::Shift},
        {QStringLiteral("year-offset"), RuleKind::YearOffset},
        {QStringLiteral("month-offset"), RuleKind::MonthOffset},
        {QStringLiteral("fixed"), RuleKind::Fixed},
        {QStringLiteral("none"), RuleKind::None},
    };
    return names;
}

bool isDash(const Token &token)
{
    return token.kind == TokenKind::Sign && QStringView(u"-–—−‑").contains(token.folded);
}

bool isPlainNumber(const Token &token) { return token.kind == TokenKind::Number && !token.grouped; }

} // namespace

int romanValue(QStringView word)
{
    int total = 0;
    int last = 1000;
    for (const QChar c : word) {
        int value = 0;
        switch (c.toUpper().unicode()) {
        case u'I':
        case u'І': // Cyrillic
            value = 1;
            break;
        case u'V':
            value = 5;
            break;
        case u'X':
        case u'Х': // Cyrillic
            value = 10;
            break;
        case u'L':
            value = 50;
            break;
        case u'C':
        case u'С': // Cyrillic
            value = 100;
            break;
        case u'M':
        case u'М': // Cyrillic
            value = 1000;
            break;
        default:
            return 0;
        }
        total += value > last ? value - 2 * last : value;
        last = value;
    }
    return total;
}

Result<Grammar> Grammar::compile(const QJsonObject &dates, const Lexicon &lexicon, const QString &fileName)
{
    static const QHash<QString, Builtin> builtins {
        {QStringLiteral("D"), Builtin::Day},
        {QStringLiteral("Y"), Builtin::Year},
        {QStringLiteral("Y4"), Builtin::FourDigitYear},
        {QStringLiteral("A"), Builtin::AnyYear},
        {QStringLiteral("m12"), Builtin::MonthNumber},
        {QStringLiteral("N"), Builtin::Number},
        {QStringLiteral("R"), Builtin::Roman},
        {QStringLiteral("dash"), Builtin::Dash},
    };
    Grammar grammar;
    grammar.m_lexicon = &lexicon;
    grammar.m_numberClass = lexicon.wordClass(u"number");
    const QJsonArray rules = dates.value(u"rules").toArray();
    for (const QJsonValue &value : rules) {
        const QJsonObject object = value.toObject();
        Production production;
        Rule &rule = production.rule;
        rule.name = object.value(u"rule").toString();
        const auto problem = [&](const QString &what) {
            return Error {ErrorCode::InvalidLanguagePack,
                          fileName + u": dates.rules \"" + rule.name + u"\": " + what};
        };
        const QString kind = object.value(u"kind").toString(QStringLiteral("date"));
        if (!kinds().contains(kind))
            return problem(QStringLiteral("unknown kind \"%1\"").arg(kind));
        rule.kind = kinds().value(kind);
        rule.bce = object.value(u"era").toString() == QLatin1String("bce");
        rule.offset = object.value(u"offset").toInt();
        rule.modifier = valueCode(object.value(u"mod").toString());
        rule.fixed = object.value(u"value").toString();
        const QStringList parts = object.value(u"pattern").toString().split(u' ', Qt::SkipEmptyParts);
        for (QString part : parts) {
            Element element;
            if (part.size() > 1 && part.startsWith(u'(')) {
                element.context = true;
                part = part.mid(1, part.size() - 2);
            }
            if (part.size() > 1 && part.startsWith(u'!')) {
                element.negative = true;
                part = part.mid(1);
            }
            if (part.size() > 1 && part.startsWith(u'_')) {
                element.adjacent = true;
                part = part.mid(1);
            }
            if (part.size() > 1 && part.endsWith(u'?')) {
                element.optional = true;
                part.chop(1);
            }
            const QStringList names = part.split(u'|');
            for (const QString &name : names) {
                Alternative alternative;
                alternative.className = name;
                if (builtins.contains(name)) {
                    alternative.kind = builtins.value(name);
                } else if (name.size() == 1 && !name.at(0).isLetter()) {
                    alternative.sign = name;
                } else {
                    alternative.kind = Builtin::Class;
                    alternative.wordClass = lexicon.wordClass(name);
                    if (alternative.wordClass < 0)
                        return problem(QStringLiteral("unknown word class \"%1\"").arg(name));
                }
                element.alternatives.append(alternative);
            }
            production.elements.append(element);
        }
        if (production.elements.isEmpty())
            return problem(QStringLiteral("the pattern is missing"));
        grammar.m_productions.append(production);
    }
    return grammar;
}

qsizetype Grammar::take(const Alternative &alternative, const QList<Token> &tokens, qsizetype at,
                        Captures &captures) const
{
    const Token &token = tokens.at(at);
    const bool number = isPlainNumber(token);
    switch (alternative.kind) {
    case Builtin::Day:
        if (!number || token.digits > 2 || token.value < 1 || token.value > 31)
            return 0;
        captures.day = token.value;
        return 1;
    case Builtin::Year:
        if (!number || token.digits < 3 || token.digits > 4 || token.value < 100)
            return 0;
        captures.year = token.value;
        return 1;
    case Builtin::FourDigitYear:
        if (!number || token.digits != 4 || token.value < 1000 || token.value > 2199)
            return 0;
        captures.year = token.value;
        return 1;
    case Builtin::AnyYear: // "৩,০০০" and "3000" with an era word
        if (token.kind != TokenKind::Number || token.digits > 5)
            return 0;
        captures.year = token.value;
        return token.value > 0 && !token.grouped ? 1 : 0;
    case Builtin::MonthNumber:
        if (!number || token.digits > 2 || token.value < 1 || token.value > 12)
            return 0;
        captures.month = token.value;
        return 1;
    case Builtin::Number:
        if (number && token.digits <= 4) {
            captures.number = token.value;
            captures.hasNumber = true;
            return 1;
        }
        if (const Tag tag = m_lexicon->find(tokens, at, m_numberClass);
            m_numberClass >= 0 && tag.length > 0) {
            captures.number = tag.value;
            captures.hasNumber = true;
            return tag.length;
        }
        return 0;
    case Builtin::Roman:
        captures.number = token.kind == TokenKind::Word ? romanValue(token.folded) : 0;
        captures.hasNumber = captures.number > 0;
        return captures.hasNumber ? 1 : 0;
    case Builtin::Dash:
        return isDash(token) ? 1 : 0;
    case Builtin::Sign:
        return token.kind == TokenKind::Sign && token.folded == alternative.sign ? 1 : 0;
    case Builtin::Class:
        break;
    }
    const Tag tag = m_lexicon->find(tokens, at, alternative.wordClass);
    if (tag.length == 0)
        return 0;
    if (alternative.className == QLatin1String("month")
        || alternative.className == QLatin1String("month_sure"))
        captures.month = tag.value;
    else if (alternative.className == QLatin1String("unit"))
        captures.unit = tag.value;
    else if (alternative.className == QLatin1String("season"))
        captures.season = tag.value;
    else if (alternative.className == QLatin1String("direction"))
        captures.direction = tag.value;
    else if (alternative.className == QLatin1String("century_word")) {
        captures.number = tag.value;
        captures.hasNumber = true;
    } else if (alternative.className == QLatin1String("day_word")) {
        captures.day = tag.value;
    } else if (alternative.className.startsWith(QLatin1String("ordinal")) && tag.value > 0 && captures.day > 0
               && !(captures.day == tag.value || tag.value == 99)) {
        return 0; // an ending that this number does not take
    }
    return tag.length;
}

bool Grammar::matchFrom(const Production &production, qsizetype index, const QList<Token> &tokens,
                        State &state) const
{
    if (index == production.elements.size())
        return state.first >= 0;
    const Element &element = production.elements.at(index);
    const bool inText = state.at < tokens.size();
    if (inText && !(element.adjacent && tokens.at(state.at).spaceBefore)) {
        for (const Alternative &alternative : element.alternatives) {
            State next = state;
            const qsizetype taken = take(alternative, tokens, state.at, next.captures);
            if (taken == 0)
                continue;
            if (element.negative)
                return false;
            next.at += taken;
            if (element.context) {
                next.captures = state.captures;
            } else {
                next.first = next.first < 0 ? state.at : next.first;
                next.end = next.at;
            }
            if (matchFrom(production, index + 1, tokens, next)) {
                state = next;
                return true;
            }
        }
    }
    if (element.negative || element.optional)
        return matchFrom(production, index + 1, tokens, state);
    return false;
}

bool Grammar::canBegin(const Production &production, const QList<Token> &tokens, qsizetype at) const
{
    // a quick look at the first element spares most productions the walk
    for (const Element &element : production.elements) {
        Captures scratch;
        const bool fits = std::any_of(element.alternatives.begin(), element.alternatives.end(),
                                      [&](const Alternative &a) { return take(a, tokens, at, scratch) > 0; });
        if (fits)
            return true;
        if (!element.optional)
            return false;
    }
    return false;
}

Match Grammar::longestAt(const QList<Token> &tokens, qsizetype index) const
{
    Match best;
    for (const Production &production : m_productions) {
        if (!canBegin(production, tokens, index))
            continue;
        State state;
        state.at = index;
        if (matchFrom(production, 0, tokens, state) && state.end > best.end)
            best = {&production.rule, state.first, state.end, state.captures};
    }
    return best;
}

} // namespace kalpanji
