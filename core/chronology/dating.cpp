// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chronology/dating.h"

#include <algorithm>
#include <limits>

namespace kalpanji {

namespace {

constexpr qsizetype attributeReach = 3; // tokens from a noun to the date that describes it

bool hasWords(const SentenceReading &sentence, qsizetype first, qsizetype end)
{
    for (qsizetype i = first; i < end; ++i) {
        if (!sentence.isDated(i) && !sentence.isSign(i) && !sentence.is(i, sentence.words().linkFiller)
            && !sentence.is(i, sentence.words().attributive))
            return true;
    }
    return false;
}

/// Whether the word at `index` is the end of a verb: "named after".
bool endsVerb(const SentenceReading &sentence, qsizetype index)
{
    if (index == 0)
        return false;
    const QList<Tag> &tags = sentence.tagsAt(index - 1);
    return std::any_of(tags.begin(), tags.end(),
                       [](const Tag &tag) { return tag.length > 1 && tag.value != 0; });
}

/// Whether a verb that tells, or a comma with none of its participles behind, stands in [first, end).
bool isBroken(const SentenceReading &sentence, const QList<Clause> &clauses, qsizetype first, qsizetype end)
{
    bool participle = false;
    for (const Clause &clause : clauses) {
        for (const Predicate &predicate : clause.predicates) {
            if (predicate.first < first || predicate.first >= end)
                continue;
            if (predicate.form != WordForm::Participle)
                return true;
            participle = true;
        }
    }
    for (qsizetype i = first; i < end && !participle; ++i) {
        if (!sentence.isDated(i) && sentence.sign(i) == u',')
            return true;
    }
    return false;
}

/// The round bracket that is open at `token`; -1 when none is.
qsizetype bracketAround(const SentenceReading &sentence, qsizetype token)
{
    for (qsizetype i = token; i-- > 0 && sentence.sign(i) != u')';) {
        if (sentence.sign(i) == u'(')
            return i;
    }
    return -1;
}

/// "Mariana Ibáñez (Potosí, 12 April 1887 – Sucre, 3 November 1961) was …": the two ends of a life, or of a
/// reign, behind its name.
bool isLifespan(const SentenceReading &sentence, qsizetype date)
{
    const QList<DateGroup> &dates = sentence.dates();
    const qsizetype bracket = bracketAround(sentence, dates.at(date).first);
    if (bracket <= 0)
        return false;
    const auto shares = [&](qsizetype other) {
        return other >= 0 && other < dates.size()
            && bracketAround(sentence, dates.at(other).first) == bracket;
    };
    return dates.at(date).time.value.contains(u'/') || shares(date - 1) || shares(date + 1);
}

/// "… opened in Sofia in 1999, and in 2000 that of Bulgaria in Yerevan": the verb is left out.
bool isGapped(const SentenceReading &sentence, qsizetype verb, qsizetype date)
{
    qsizetype before = sentence.dates().at(date).first - 1;
    while (before > verb && sentence.is(before, sentence.words().linkFiller))
        --before;
    return before > verb && sentence.is(before, sentence.words().conjunction);
}

} // namespace

QList<NamedHappening> findNamed(SentenceReading &sentence, const QList<Clause> &clauses)
{
    const EventWords &words = sentence.words();
    QList<NamedHappening> found;
    for (qsizetype d = 0; d < sentence.dates().size(); ++d) {
        DateGroup &date = sentence.dates()[d];
        if (!date.time.hasSpan() || date.joined)
            continue;
        NamedHappening named;
        named.date = d;
        const qsizetype from = d > 0 ? sentence.dates().at(d - 1).end : 0;
        // "after the resignation of … on 11 February 2011"
        const qsizetype cause = sentence.find(words.cause, from, date.first);
        const bool leads = cause >= 0 && !endsVerb(sentence, cause)
            && hasWords(sentence, cause + 1, date.first)
            && !isBroken(sentence, clauses, cause + 1, date.first);
        const bool clauseFollows =
            date.attributive || date.end >= sentence.size() || sentence.isSign(date.end);
        // "২৪ এপ্রিল ২০১৩ তারিখে ভবন ধসের ঘটনায়", "1988 թվականի երկրաշարժից հետո"
        const qsizetype limit =
            d + 1 < sentence.dates().size() ? sentence.dates().at(d + 1).first : sentence.size();
        const qsizetype causeAfter = sentence.find(words.causeAfter, date.end, limit);
        const bool trails = causeAfter >= 0 && hasWords(sentence, date.end, causeAfter)
            && !isBroken(sentence, clauses, date.end, causeAfter);
        // "the military coup of 3 May 1999"
        const qsizetype happening =
            date.attributive ? sentence.find(words.happening, date.first - attributeReach, date.first) : -1;
        if (leads && clauseFollows) {
            named.first = cause + sentence.tagOf(cause, {words.cause}).length;
            named.end = date.end;
            sentence.setAside(cause, named.end);
        } else if (trails) {
            named.first = date.end;
            named.end = causeAfter;
            sentence.setAside(date.first, causeAfter + sentence.tagOf(causeAfter, {words.causeAfter}).length);
        } else if (happening >= 0) {
            named.first = happening;
            named.end = date.end;
            named.within = true;
        } else {
            continue;
        }
        date.taken = true;
        found.append(named);
    }
    return found;
}

QList<qsizetype> datesOf(const SentenceReading &sentence, const Clause &clause, const Telling &telling)
{
    const EventWords &words = sentence.words();
    const qsizetype instead = sentence.find(words.instead, clause.first, clause.end);
    QList<qsizetype> candidates;
    QList<qsizetype> attributes;
    for (qsizetype d = 0; d < sentence.dates().size(); ++d) {
        const DateGroup &date = sentence.dates().at(d);
        if (!clause.holds(date.first) || date.taken || isLifespan(sentence, d)
            || (instead >= 0 && date.first > instead))
            continue;
        if (!date.time.hasSpan() && telling.status != EventStatus::Negated)
            continue;
        if (!date.attributive)
            candidates.append(d);
        else if (telling.noun >= 0 && telling.noun < date.first
                 && date.first - telling.noun <= attributeReach)
            attributes.append(d);
    }
    if (candidates.isEmpty())
        candidates = attributes;
    if (candidates.size() < 2)
        return candidates;
    const qsizetype verb = clause.predicates.constFirst().first;
    qsizetype chosen = candidates.constFirst();
    qsizetype nearest = std::numeric_limits<qsizetype>::max();
    for (const qsizetype d : candidates) {
        const DateGroup &date = sentence.dates().at(d);
        const qsizetype distance = date.first > verb ? date.first - verb : verb - date.end;
        if (words.verbFinal ? date.first <= verb || d == chosen : distance < nearest) {
            nearest = distance;
            chosen = d;
        }
    }
    QList<qsizetype> joined {chosen};
    for (qsizetype d = chosen; candidates.contains(d - 1) && sentence.dates().at(d).joined; --d)
        joined.prepend(d - 1);
    for (qsizetype d = chosen + 1; candidates.contains(d) && sentence.dates().at(d).joined; ++d)
        joined.append(d);
    for (qsizetype d = chosen + 1; d < sentence.dates().size(); ++d) {
        if (candidates.contains(d) && !joined.contains(d) && isGapped(sentence, verb, d))
            joined.append(d);
    }
    return joined;
}

qsizetype dateInstead(const SentenceReading &sentence, const Clause &clause)
{
    const qsizetype instead = sentence.find(sentence.words().instead, clause.first, clause.end);
    for (qsizetype d = 0; instead >= 0 && d < sentence.dates().size(); ++d) {
        const DateGroup &date = sentence.dates().at(d);
        if (date.first > instead && date.first < clause.end && date.time.hasSpan())
            return d;
    }
    return -1;
}

} // namespace kalpanji
