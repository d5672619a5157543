// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/grammar.h"

#include "core/time/taking.h"

#include <QJsonArray>

#include <limits>

namespace kalpanji {

namespace {

const QHash<QString, RuleKind> &kinds()
{
    static const QHash<QString, RuleKind> names {
        {QStringLiteral("date"), RuleKind::Date},
        {QStringLiteral("decade"), RuleKind::Decade},
        {QStringLiteral("century"), RuleKind::Century},
        {QStringLiteral("millennium"), RuleKind::Millennium},
        {QStringLiteral("duration"), RuleKind::Duration},
        {QStringLiteral("shift"), RuleKind::Shift},
        {QStringLiteral("offset"), RuleKind::Offset},
        {QStringLiteral("fixed"), RuleKind::Fixed},
        {QStringLiteral("set"), RuleKind::Set},
        {QStringLiteral("none"), RuleKind::None},
    };
    return names;
}

const QHash<QString, Partner> &partners()
{
    static const QHash<QString, Partner> names {
        {QStringLiteral("any"), Partner::Any},
        {QStringLiteral("year"), Partner::Year},
        {QStringLiteral("month day"), Partner::MonthDay},
    };
    return names;
}

bool follows(Partner partner, const Captures *before)
{
    switch (partner) {
    case Partner::None:
        return true;
    case Partner::Any:
        return before != nullptr;
    case Partner::Year:
        return before && before->year > 0 && !before->shortYear;
    case Partner::MonthDay:
        return before && before->day > 0 && before->month > 0;
    }
    return false;
}

Rule ruleOf(const QJsonObject &object)
{
    Rule rule;
    rule.name = object.value(u"rule").toString();
    rule.bce = object.value(u"era").toString() == QLatin1String("bce");
    if (object.contains(u"offset"))
        rule.offset = object.value(u"offset").toInt();
    if (object.contains(u"number"))
        rule.number = valueCode(object.value(u"number").toString());
    if (object.contains(u"unit"))
        rule.unit = static_cast<TimeUnit>(valueCode(object.value(u"unit").toString()));
    rule.modifier = valueCode(object.value(u"mod").toString());
    rule.fixed = object.value(u"value").toString();
    rule.fromFollowing = object.value(u"from").toString() == QLatin1String("following");
    rule.deictic = object.value(u"deictic").toBool();
    rule.partner = partners().value(object.value(u"partner").toString(), Partner::None);
    rule.month = object.value(u"month").toInt();
    rule.day = object.value(u"day").toInt();
    rule.modified = object.value(u"modified").toBool();
    rule.weak = object.value(u"weak").toBool();
    return rule;
}

} // namespace

void Reading::read(QStringView article, TextRange sentence, const Lexicon &known)
{
    text = article;
    lexicon = &known;
    tokenise(article, sentence, tokens);
    words.clear();
    for (const Token &token : std::as_const(tokens))
        words.push_back(known.word(token.key));
}

Tag Reading::tagAt(qsizetype index, int wordClass) const
{
    if (index < tokens.size() && wordClass >= 0) {
        const Lexicon::Word &word = words[static_cast<std::size_t>(index)];
        if (word.classes && word.classes->test(static_cast<std::size_t>(wordClass))) {
            for (const Lexicon::Entry &entry : word.entries) {
                if (entry.tag.wordClass == wordClass && lexicon->continues(entry, tokens, index))
                    return entry.tag;
            }
        }
    }
    return {-1, 0, 0};
}

Result<Grammar> Grammar::compile(const QJsonObject &dates, const Lexicon &lexicon, const QString &fileName)
{
    Grammar grammar;
    grammar.m_numberClass = lexicon.wordClass(u"number");
    grammar.m_numberLinkClass = lexicon.wordClass(u"number_link");
    grammar.m_startsOfClass.resize(Lexicon::mostClasses);
    if (lexicon.classNames().size() > static_cast<qsizetype>(Lexicon::mostClasses))
        return Error {ErrorCode::InvalidLanguagePack, fileName + u": dates.words: too many word classes"};
    const QJsonArray rules = dates.value(u"rules").toArray();
    for (const QJsonValue &value : rules) {
        const QJsonObject object = value.toObject();
        Rule rule = ruleOf(object);
        const auto problem = [&](const QString &what) {
            return Error {ErrorCode::InvalidLanguagePack,
                          fileName + u": dates.rules \"" + rule.name + u"\": " + what};
        };
        const QString kind = object.value(u"kind").toString(QStringLiteral("date"));
        if (!kinds().contains(kind))
            return problem(QStringLiteral("unknown kind \"%1\"").arg(kind));
        rule.kind = kinds().value(kind);
        Result<std::vector<std::vector<Element>>> productions =
            parsePattern(object.value(u"pattern").toString(), lexicon);
        if (!productions)
            return problem(productions.error().subject);
        const auto index = static_cast<qsizetype>(grammar.m_rules.size());
        grammar.m_rules.push_back(std::move(rule));
        for (std::vector<Element> elements : *productions) {
            grammar.m_productions.push_back({index, std::move(elements)});
            if (grammar.m_productions.size() > std::numeric_limits<quint16>::max())
                return problem(QStringLiteral("too many rules"));
            grammar.addStarts(static_cast<quint16>(grammar.m_productions.size() - 1));
        }
    }
    return grammar;
}

void Grammar::addStarts(quint16 production)
{
    const auto add = [production](Starts &starts) {
        if (starts.empty() || starts.back() != production)
            starts.push_back(production);
    };
    for (const Element &element : m_productions[production].elements) {
        if (element.look != Look::Taken && element.look != Look::Ahead)
            continue;
        for (const Alternative &alternative : element.alternatives) {
            switch (alternative.kind) {
            case Builtin::Class:
                add(m_startsOfClass[static_cast<std::size_t>(alternative.wordClass)]);
                m_startingClasses.set(static_cast<std::size_t>(alternative.wordClass));
                break;
            case Builtin::Sign:
            case Builtin::Dash:
                add(m_startsOfSign);
                break;
            case Builtin::Roman:
            case Builtin::Lower:
            case Builtin::Capital:
            case Builtin::Noun:
                add(m_startsOfWord);
                break;
            case Builtin::Number:
                if (m_numberClass >= 0) {
                    add(m_startsOfClass[static_cast<std::size_t>(m_numberClass)]);
                    m_startingClasses.set(static_cast<std::size_t>(m_numberClass));
                }
                [[fallthrough]];
            default:
                m_productions[production].numbers |= numberKind(alternative.kind);
                add(m_startsOfNumber);
            }
        }
        if (!element.optional)
            return;
    }
}

bool Grammar::standsBefore(const Element &element, const Reading &reading, qsizetype at) const
{
    Captures ignored;
    return at > 0
        && std::any_of(
               element.alternatives.begin(), element.alternatives.end(), [&](const Alternative &alternative) {
                   return take(alternative, reading, at - 1, m_numberClass, m_numberLinkClass, ignored) == 1;
               });
}

bool Grammar::matchFrom(const Production &production, std::size_t index, const Reading &reading,
                        State &state) const
{
    if (index == production.elements.size())
        return state.first >= 0;
    const Element &element = production.elements[index];
    if (element.look == Look::Behind || element.look == Look::NotBehind) {
        return standsBefore(element, reading, state.at) == (element.look == Look::Behind)
            && matchFrom(production, index + 1, reading, state);
    }
    const bool inText = state.at < reading.tokens.size();
    if (inText && !(element.adjacent && reading.tokens.at(state.at).spaceBefore)
        && !(element.capital && !reading.tokens.at(state.at).capital)) {
        for (const Alternative &alternative : element.alternatives) {
            State next = state;
            const qsizetype taken =
                take(alternative, reading, state.at, m_numberClass, m_numberLinkClass, next.captures);
            if (taken == 0)
                continue;
            if (element.look == Look::NotAhead)
                return false;
            next.at += taken;
            if (element.look == Look::Ahead) {
                next.captures = state.captures;
            } else {
                next.first = next.first < 0 ? state.at : next.first;
                next.end = next.at;
            }
            if (matchFrom(production, index + 1, reading, next)) {
                state = next;
                return true;
            }
        }
    }
    return (element.look == Look::NotAhead || element.optional)
        && matchFrom(production, index + 1, reading, state);
}

void Grammar::tryAll(const Starts &starts, const Reading &reading, qsizetype index, Around around,
                     Match &best, int &bestOrder, quint32 numbers) const
{
    for (const quint16 number : starts) {
        const Production &production = m_productions[number];
        if (numbers != 0 && (production.numbers & numbers) == 0)
            continue;
        const Rule &rule = m_rules[static_cast<std::size_t>(production.rule)];
        if (!follows(rule.partner, around.before) || (rule.modified && !around.behindModifier))
            continue;
        State state;
        state.at = index;
        if (!matchFrom(production, 0, reading, state))
            continue;
        if (state.end > best.end || (state.end == best.end && number < bestOrder)) {
            best = {&rule, state.first, state.end, state.captures};
            bestOrder = number;
        }
    }
}

Match Grammar::longestAt(const Reading &reading, qsizetype index, Around around) const
{
    Match best;
    int bestOrder = std::numeric_limits<int>::max();
    const Token &token = reading.tokens.at(index);
    const Lexicon::Word &word = reading.words[static_cast<std::size_t>(index)];
    if (word.classes && (*word.classes & m_startingClasses).any()) {
        Lexicon::ClassSet tried = ~m_startingClasses;
        for (const Lexicon::Entry &entry : word.entries) {
            const auto number = static_cast<std::size_t>(entry.tag.wordClass);
            if (tried.test(number) || !reading.lexicon->continues(entry, reading.tokens, index))
                continue;
            tryAll(m_startsOfClass[number], reading, index, around, best, bestOrder);
            tried.set(number);
        }
    }
    if (token.kind == TokenKind::Number)
        tryAll(m_startsOfNumber, reading, index, around, best, bestOrder, numberKindsOf(token));
    else if (token.kind == TokenKind::Sign)
        tryAll(m_startsOfSign, reading, index, around, best, bestOrder);
    else
        tryAll(m_startsOfWord, reading, index, around, best, bestOrder);
    return best;
}

} // namespace kalpanji
