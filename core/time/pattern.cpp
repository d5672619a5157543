// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/pattern.h"

namespace kalpanji {

namespace {

Role roleOf(const QString &wordClass)
{
    static const QHash<QString, Role> roles {
        {QStringLiteral("month"), Role::Month},
        {QStringLiteral("calmonth"), Role::BengaliMonth},
        {QStringLiteral("day"), Role::Day},
        {QStringLiteral("ordinal"), Role::Ordinal},
        {QStringLiteral("weekday"), Role::Weekday},
        {QStringLiteral("part"), Role::Part},
        {QStringLiteral("daypart"), Role::DayPart},
        {QStringLiteral("unit"), Role::Unit},
        {QStringLiteral("direction"), Role::Direction},
        {QStringLiteral("offset"), Role::Offset},
        {QStringLiteral("nth"), Role::Number},
        {QStringLiteral("number"), Role::Number},
        {QStringLiteral("tens"), Role::Decade},
        {QStringLiteral("mod"), Role::Modifier},
        {QStringLiteral("bce"), Role::BeforeChrist},
        {QStringLiteral("half"), Role::Half},
        {QStringLiteral("am"), Role::Before12},
        {QStringLiteral("pm"), Role::Half12},
    };
    return roles.value(wordClass.section(u'_', 0, 0), Role::None); // "month_sure" is a month
}

const QHash<QString, Builtin> &builtins()
{
    static const QHash<QString, Builtin> names {
        {QStringLiteral("D"), Builtin::Day},
        {QStringLiteral("Y"), Builtin::Year},
        {QStringLiteral("Y4"), Builtin::FourDigitYear},
        {QStringLiteral("y2"), Builtin::ShortYear},
        {QStringLiteral("A"), Builtin::AnyYear},
        {QStringLiteral("Y0"), Builtin::DecadeYear},
        {QStringLiteral("m12"), Builtin::MonthNumber},
        {QStringLiteral("M"), Builtin::MonthOfYear},
        {QStringLiteral("N"), Builtin::Number},
        {QStringLiteral("hour"), Builtin::Hour},
        {QStringLiteral("minute"), Builtin::Minute},
        {QStringLiteral("R"), Builtin::Roman},
        {QStringLiteral("dash"), Builtin::Dash},
        {QStringLiteral("lower"), Builtin::Lower},
        {QStringLiteral("capital"), Builtin::Capital},
        {QStringLiteral("digits"), Builtin::AnyNumber},
        {QStringLiteral("noun"), Builtin::Noun},
    };
    return names;
}

Error problem(const QString &what) { return {ErrorCode::InvalidLanguagePack, what}; }

Result<Element> parseElement(QString part, const Lexicon &lexicon)
{
    Element element;
    if (part.size() > 2 && part.startsWith(u'(') && part.endsWith(u')')) {
        element.look = Look::Ahead;
        part = part.mid(1).chopped(1);
    }
    const auto strip = [&part](const char *prefix) {
        const QLatin1String mark(prefix);
        const bool there = part.size() > mark.size() && part.startsWith(mark);
        if (there)
            part = part.mid(mark.size());
        return there;
    };
    if (strip("<!"))
        element.look = Look::NotBehind;
    else if (strip("<"))
        element.look = Look::Behind;
    else if (strip("!"))
        element.look = Look::NotAhead;
    element.adjacent = strip("_");
    element.capital = strip("^");
    if (part.size() > 1 && part.endsWith(u'?')) {
        element.optional = true;
        part.chop(1);
    }
    const QStringList names = part.split(u'|');
    for (const QString &name : names) {
        Alternative alternative;
        if (builtins().contains(name)) {
            alternative.kind = builtins().value(name);
            if (alternative.kind == Builtin::Noun)
                alternative.wordClass = lexicon.wordClass(u"function");
        } else if (name.size() == 1 && !name.at(0).isLetter()) {
            alternative.kind = Builtin::Sign;
            alternative.sign = name.at(0).unicode();
        } else {
            alternative.wordClass = lexicon.wordClass(name);
            alternative.role = roleOf(name);
            if (alternative.wordClass < 0)
                return problem(QStringLiteral("unknown word class \"%1\"").arg(name));
        }
        element.alternatives.push_back(alternative);
    }
    return element;
}

/// "a [b c] d" → "a b c d", "a d". Groups do not nest.
Result<QStringList> withoutGroups(const QString &pattern)
{
    constexpr qsizetype mostVariants = 64;
    QStringList done;
    QStringList open {pattern};
    while (!open.isEmpty()) {
        const QString next = open.takeFirst();
        const qsizetype from = next.indexOf(u'[');
        if (from < 0) {
            done.append(next);
            continue;
        }
        const qsizetype to = next.indexOf(u']', from);
        if (to < 0)
            return problem(QStringLiteral("a group is not closed"));
        open.append(next.left(from) + next.mid(from + 1, to - from - 1) + next.mid(to + 1));
        open.append(next.left(from) + next.mid(to + 1));
        if (open.size() + done.size() > mostVariants)
            return problem(QStringLiteral("too many groups"));
    }
    return done;
}

} // namespace

Result<std::vector<std::vector<Element>>> parsePattern(const QString &pattern, const Lexicon &lexicon)
{
    const Result<QStringList> variants = withoutGroups(pattern);
    if (!variants)
        return variants.error();
    std::vector<std::vector<Element>> productions;
    for (const QString &variant : *variants) {
        std::vector<Element> elements;
        const QStringList parts = variant.split(u' ', Qt::SkipEmptyParts);
        constexpr qsizetype mostElements = 32; // each that may be missing doubles what is tried
        if (parts.size() > mostElements)
            return problem(QStringLiteral("too many elements"));
        for (const QString &part : parts) {
            Result<Element> element = parseElement(part, lexicon);
            if (!element)
                return element.error();
            elements.push_back(std::move(element).value());
        }
        const bool takes = std::any_of(elements.begin(), elements.end(), [](const Element &element) {
            return element.look == Look::Taken && !element.optional;
        });
        if (!takes)
            return problem(QStringLiteral("the pattern takes nothing"));
        productions.push_back(std::move(elements));
    }
    return productions;
}

} // namespace kalpanji
