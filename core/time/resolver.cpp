// SPDX-License-Identifier: GPL-3.0-or-later
// Resolution in passes over the mentions, in text order: what neighbours say for each other, the years, the
// twins of another calendar, what is reckoned from others; then the values.
#include "core/time/resolver.h"

#include "core/time/mentionyears.h"
#include "core/time/partners.h"
#include "core/time/reckoning.h"

namespace kalpanji {

namespace {

using Level = Moment::Level;

/// "১১ জ্যৈষ্ঠ ১৩০৬ (২৪ মে ১৮৯৯)": the Gregorian day beside a Bengali one is the value of both; without it
/// the day may be one off, for the calendars of Bangladesh and West Bengal differ.
void adoptTwins(std::vector<Mention> &mentions)
{
    constexpr qint64 farthest = 3; // days
    for (std::size_t i = 0; i < mentions.size(); ++i) {
        Mention &mention = mentions[i];
        if (!mention.captures.bengaliEra || mention.moment.level != Level::Day)
            continue;
        mention.mod = TimexModifier::Approx;
        for (const std::size_t other :
             {i + 1, i - 1}) { // before the first there is none: it wraps to too great
            if (other >= mentions.size() || mentions[other].sentence != mention.sentence
                || mentions[other].captures.bengaliEra || mentions[other].moment.level != Level::Day)
                continue;
            const qint64 apart = mention.moment.date().daysTo(mentions[other].moment.date());
            if (apart > farthest || apart < -farthest)
                continue;
            mention.moment = mentions[other].moment;
            mention.mod = TimexModifier::None;
            mention.evidence = DateEvidence::Inherited;
            mention.anchor = static_cast<qsizetype>(other);
            break;
        }
    }
}

QString setValueOf(const Mention &mention)
{
    const Captures &captures = mention.captures;
    if (captures.month == 0)
        return mention.rule->fixed.isEmpty() ? durationValueOf(captures) : mention.rule->fixed;
    const QString month = QStringLiteral("XXXX-%1").arg(captures.month, 2, 10, QLatin1Char('0'));
    return captures.day > 0 ? month + QStringLiteral("-%1").arg(captures.day, 2, 10, QLatin1Char('0'))
                            : month;
}

/// TIMEX3 type and value.
TimeValue valueOf(const Mention &mention)
{
    switch (mention.rule->kind) {
    case RuleKind::Duration:
        return {TimexType::Duration, durationValueOf(mention.captures), mention.mod};
    case RuleKind::Fixed:
        return {TimexType::Date, mention.rule->fixed, mention.mod};
    case RuleKind::Set:
        return {TimexType::Set, setValueOf(mention), mention.mod};
    default:
        break;
    }
    const QString value = mention.rough.isEmpty() ? valueOf(mention.moment) : mention.rough;
    const QString clock = timeOfDay(mention.captures);
    if (clock.isEmpty())
        return {TimexType::Date, value, mention.mod};
    return {TimexType::Time, (value.isEmpty() ? QStringLiteral("XXXX-XX-XX") : value) + clock, mention.mod};
}

QList<TimeExpression> expressionsOf(const std::vector<Mention> &mentions)
{
    QList<qsizetype> places(static_cast<qsizetype>(mentions.size()), -1);
    QList<TimeExpression> found;
    for (std::size_t i = 0; i < mentions.size(); ++i) {
        const Mention &mention = mentions[i];
        TimeExpression expression;
        expression.time = mention.inHeading ? TimeValue() : valueOf(mention);
        if (expression.time.isEmpty())
            continue;
        expression.range = mention.range;
        expression.rule = mention.rule->name;
        expression.evidence =
            expression.time.type == TimexType::Duration ? DateEvidence::None : mention.evidence;
        expression.anchor = mention.anchor;
        places[static_cast<qsizetype>(i)] = found.size();
        found.append(expression);
    }
    for (TimeExpression &expression : found)
        expression.anchor = expression.anchor < 0 ? -1 : places.at(expression.anchor);
    return found;
}

} // namespace

QList<TimeExpression> resolveMentions(std::vector<Mention> mentions, const TagOptions &options)
{
    completeFromNeighbours(mentions);
    findYears(mentions, options);
    adoptTwins(mentions);
    reckonFromOthers(mentions, options);
    return expressionsOf(mentions);
}

} // namespace kalpanji
