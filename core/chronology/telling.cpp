// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chronology/telling.h"

#include <limits>

namespace kalpanji {

namespace {

constexpr qsizetype modalReach = 4; // tokens from "did not" to its verb
constexpr qsizetype negationReach = 3;
constexpr qsizetype farAway = 1000;
constexpr qsizetype reportReach = 2; // tokens from what is to come to the word that reports it

/// How well a trigger's words fit: less is better, compared member by member.
struct Fit {
    const Trigger *trigger = nullptr;
    qsizetype nearest = std::numeric_limits<qsizetype>::max();
    qsizetype nouns = 0; ///< more is better
    qsizetype farthest = std::numeric_limits<qsizetype>::max();
    qsizetype first = 0; ///< tokens that its words span
    qsizetype end = 0;
    qsizetype noun = -1;
    bool byTopic = false;
    [[nodiscard]] bool isBetterThan(const Fit &other) const
    {
        return nearest != other.nearest ? nearest < other.nearest
            : nouns != other.nouns      ? nouns > other.nouns
                                        : farthest < other.farthest;
    }
};

bool isTelling(WordForm form) { return form != WordForm::Name && form != WordForm::NonFinite; }

class ClauseReader
{
public:
    ClauseReader(const SentenceReading &sentence, const Clause &clause, const Topic &topic)
        : m_sentence(sentence)
        , m_words(sentence.words())
        , m_clause(clause)
        , m_topic(topic)
    {
    }

    std::optional<Telling> read()
    {
        if (const std::optional<Telling> intended = readIntent())
            return intended;
        const Predicate &main = mainPredicate();
        Telling telling = tellingFrom(main, m_best);
        if (m_best.trigger && m_best.trigger->verbs.isEmpty() && m_sentence.is(main.first, m_words.state))
            return {}; // "the consulate was open until 2006"
        if (!m_best.trigger) {
            if (m_sentence.is(main.first, m_words.sameDeed) && m_topic.hasType) {
                telling.type = m_topic.type;
                telling.typed = true;
            } else if (!tellsSomething(main)) {
                return {};
            }
        }
        telling.onlyThen = isNegated(main) && !main.denied && hasUntil();
        const bool off = telling.typed && m_words.verbFinal
            && m_sentence.has(m_words.calledOff, m_clause.first, m_clause.end);
        telling.status = off || (isNegated(main) && !telling.onlyThen) ? EventStatus::Negated
            : main.form == WordForm::Future                            ? EventStatus::Intended
                                                                       : EventStatus::Occurred;
        return telling;
    }

    /// The best trigger for verbs at the given tokens, its nouns within [first, end).
    [[nodiscard]] Fit bestFit(const QList<qsizetype> &verbs, qsizetype origin, qsizetype first,
                              qsizetype end) const
    {
        Fit best;
        for (const Trigger &trigger : m_words.triggers) {
            const Fit fit = fitOf(trigger, verbs, origin, first, end);
            if (fit.trigger && fit.isBetterThan(best))
                best = fit;
        }
        return best;
    }

private:
    [[nodiscard]] Fit fitOf(const Trigger &trigger, const QList<qsizetype> &verbs, qsizetype origin,
                            qsizetype first, qsizetype end) const
    {
        Fit fit;
        fit.first = origin;
        fit.end = origin;
        if (!trigger.verbs.isEmpty()) {
            const auto verb = std::find_if(verbs.begin(), verbs.end(), [&](qsizetype token) {
                const Tag tag = m_sentence.tagOf(token, trigger.verbs);
                return tag.length > 0 && tag.value != static_cast<int>(WordForm::Name)
                    && tag.length == longestVerb(token); // "went to war" is no going to
            });
            if (verb == verbs.end())
                return fit;
            origin = *verb;
            fit.first = origin;
            fit.end = origin + m_sentence.tagOf(origin, trigger.verbs).length;
            fit.nearest = 0;
        }
        if (m_sentence.findAny(trigger.without, first, end) >= 0)
            return fit;
        fit.farthest = 0;
        for (const QList<int> &slot : trigger.nouns) {
            const qsizetype noun = nearestNoun(slot, origin, first, end);
            if (noun < 0) {
                if (trigger.topic && slot.contains(m_topic.noun) && m_topic.noun >= 0 && refersBack(first)) {
                    fit.byTopic = true;
                    fit.farthest = farAway; // a noun that stands there comes before one that does not
                    continue;
                }
                return fit;
            }
            const qsizetype distance = distanceOf(noun, slot, origin);
            ++fit.nouns;
            fit.nearest = std::min(fit.nearest, distance);
            fit.farthest = std::max(fit.farthest, distance);
            fit.first = std::min(fit.first, noun);
            fit.end = std::max(fit.end, noun + m_sentence.tagOf(noun, slot).length);
            if (fit.noun < 0)
                fit.noun = noun;
        }
        fit.trigger = &trigger;
        return fit;
    }

    [[nodiscard]] int longestVerb(qsizetype token) const
    {
        int longest = 0;
        for (const Tag &tag : m_sentence.tagsAt(token)) {
            if (tag.value != static_cast<int>(WordForm::Name))
                longest = std::max(longest, tag.length);
        }
        return longest;
    }

    [[nodiscard]] qsizetype nearestNoun(const QList<int> &classes, qsizetype origin, qsizetype first,
                                        qsizetype end) const
    {
        for (qsizetype distance = 0; distance < end - first; ++distance) {
            for (const qsizetype i : {origin - distance, origin + distance}) {
                if (i >= first && i < end && m_sentence.tagOf(i, classes).length > 0)
                    return i;
            }
        }
        return -1;
    }

    /// In tokens, from the end of the noun that is nearer.
    [[nodiscard]] qsizetype distanceOf(qsizetype noun, const QList<int> &classes, qsizetype origin) const
    {
        return noun > origin ? noun - origin : origin - (noun + m_sentence.tagOf(noun, classes).length - 1);
    }

    /// Whether the clause names no subject of its own: it begins with its verb, or has a pronoun.
    [[nodiscard]] bool refersBack(qsizetype first) const
    {
        const qsizetype verb = m_clause.predicates.constFirst().first;
        for (qsizetype i = std::max(first, qsizetype(0)); i < m_clause.end; ++i) {
            const int length = m_sentence.tagOf(i, {m_words.pronoun}).length;
            const bool article = m_sentence.is(i, m_words.article); // "las reanudaron", but not "Los Arcos"
            if (length > 1 || (length == 1 && (!article || i + 1 == verb)))
                return true;
        }
        const qsizetype behind = m_clause.predicates.constFirst().end;
        if (m_sentence.is(behind, m_words.article) && behind + 1 < m_sentence.size()
            && m_sentence.tagsAt(behind + 1).isEmpty())
            return false; // "se suprimieron los visados"
        for (qsizetype i = m_clause.body; i < verb; ++i) {
            const bool matters =
                !m_sentence.isDated(i) && !m_sentence.isSign(i) && m_sentence.tagsAt(i).isEmpty();
            if (matters)
                return false;
        }
        return true;
    }

    /// Tokens that act as the predicate's verb: itself, and what a modal verb governs.
    [[nodiscard]] QList<qsizetype> verbsOf(const Predicate &predicate) const
    {
        if (m_sentence.is(predicate.first, m_words.modal)) {
            for (qsizetype i = predicate.end; i < std::min(predicate.end + modalReach, m_clause.end); ++i) {
                if (isNonFinite(i))
                    return {i};
            }
        }
        return {predicate.first};
    }

    [[nodiscard]] bool isNonFinite(qsizetype index) const
    {
        const QList<Tag> &tags = m_sentence.tagsAt(index);
        return std::any_of(tags.begin(), tags.end(),
                           [](const Tag &tag) { return tag.value == static_cast<int>(WordForm::NonFinite); });
    }

    /// Of several verbs with no boundary between them: the one a trigger knows, or that an auxiliary
    /// marks as the clause's own.
    const Predicate &mainPredicate()
    {
        qsizetype main = -1;
        bool typed = false;
        const bool finite = std::any_of(m_clause.predicates.begin(), m_clause.predicates.end(), isFinite);
        for (qsizetype i = 0; i < m_clause.predicates.size(); ++i) {
            const Predicate &predicate = m_clause.predicates.at(i);
            if (finite && !isFinite(predicate))
                continue;
            const Fit fit = bestFit(verbsOf(predicate), predicate.first, m_clause.body, m_clause.end);
            const bool better = main < 0 || (fit.trigger && !typed)
                || ((fit.trigger != nullptr) == typed && predicate.helped
                    && !m_clause.predicates.at(main).helped);
            if (!better)
                continue;
            main = i;
            typed = fit.trigger != nullptr;
            m_best = fit;
        }
        return m_clause.predicates.at(std::max(main, qsizetype(0)));
    }

    static bool isFinite(const Predicate &predicate) { return predicate.form != WordForm::Participle; }

    [[nodiscard]] Telling tellingFrom(const Predicate &predicate, const Fit &fit) const
    {
        Telling telling;
        telling.first = predicate.first;
        telling.end = predicate.end;
        telling.weak = !isFinite(predicate);
        if (fit.trigger) {
            telling.type = fit.trigger->type;
            telling.typed = true;
            telling.noun = fit.noun;
            if (fit.byTopic)
                telling.standsFor = m_topic.name;
            telling.first = std::min(telling.first, fit.first);
            telling.end = std::max(telling.end, fit.end);
        }
        return telling;
    }

    /// A finite verb that is neither a standing state, nor a figure, nor a mere report.
    [[nodiscard]] bool tellsSomething(const Predicate &predicate) const
    {
        for (const int wordClass : {m_words.state, m_words.report, m_words.statistic}) {
            if (m_sentence.is(predicate.first, wordClass))
                return false;
        }
        if (m_words.verbFinal && m_sentence.has(m_words.state, predicate.first - 2, predicate.first))
            return false;
        return !m_sentence.has(m_words.statistic, m_clause.first, m_clause.end);
    }

    [[nodiscard]] bool isNegated(const Predicate &predicate) const
    {
        if (predicate.denied || predicate.form == WordForm::Negated)
            return true;
        const qsizetype first = m_clause.first;
        return m_sentence.has(m_words.negation, std::max(first, predicate.first - negationReach),
                              predicate.first)
            || m_sentence.is(predicate.end, m_words.negation)
            || m_sentence.has(m_words.negativeQuantifier, first, predicate.first);
    }

    /// Whether the clause says "until" and a date.
    [[nodiscard]] bool hasUntil() const
    {
        return std::any_of(
            m_sentence.dates().begin(), m_sentence.dates().end(), [this](const DateGroup &date) {
                return date.first > m_clause.predicates.constFirst().first && date.end <= m_clause.end
                    && date.time.hasSpan() && m_sentence.is(date.first - 1, m_words.until);
            });
    }

    /// "promised to open an embassy", "spoke of opening one", "দূতাবাস খোলার প্রতিশ্রুতি দেন".
    [[nodiscard]] std::optional<Telling> readIntent() const
    {
        const qsizetype strong = m_sentence.find(m_words.intent, m_clause.body, m_clause.end);
        qsizetype weak = m_sentence.find(m_words.report, m_clause.body, m_clause.end);
        while (m_words.verbFinal && weak >= 0 && m_sentence.tagOf(weak, {m_words.report}).value != 0)
            weak = m_sentence.find(m_words.report, weak + 1, m_clause.end); // a noun goes with its verb there
        if (strong < 0 && weak < 0)
            return {};
        Telling telling = m_words.verbFinal ? comingBefore(strong >= 0 ? strong : weak, strong >= 0)
                                            : comingAfter(strong >= 0 ? strong : weak, strong >= 0);
        if (!telling.typed && strong < 0)
            return {};
        const Predicate &last = m_clause.predicates.constLast();
        if (last.denied || last.form == WordForm::Negated)
            return {}; // "did not promise"
        telling.status = EventStatus::Intended;
        telling.first = std::min(telling.first, m_clause.predicates.constFirst().first);
        telling.end = std::max(telling.end, last.end);
        return telling;
    }

    [[nodiscard]] Telling comingBefore(qsizetype word, bool strong) const
    {
        const Fit fit = bestFit({}, word, m_clause.body, word);
        Telling telling = tellingFrom(m_clause.predicates.constLast(), {});
        if (fit.trigger && (strong || fit.nearest <= reportReach))
            telling = tellingFrom(m_clause.predicates.constLast(), fit);
        return telling;
    }

    [[nodiscard]] Telling comingAfter(qsizetype word, bool strong) const
    {
        QList<qsizetype> verbs;
        for (qsizetype i = m_clause.body; i < m_clause.end; ++i) {
            const bool verb = isNonFinite(i)
                || (strong && i != word && !m_sentence.is(i, m_words.report)
                    && m_sentence.tagsAt(i).size() > 0
                    && isTelling(static_cast<WordForm>(m_sentence.tagsAt(i).constFirst().value)));
            if (verb)
                verbs.append(i);
        }
        if (!strong && verbs.isEmpty())
            return {};
        const Fit fit = bestFit(verbs, word, m_clause.body, m_clause.end);
        Telling telling = tellingFrom(m_clause.predicates.constFirst(), {});
        const bool byVerb = fit.trigger && !fit.trigger->verbs.isEmpty();
        if (fit.trigger && (strong || byVerb))
            telling = tellingFrom(m_clause.predicates.constFirst(), fit);
        return telling;
    }

    const SentenceReading &m_sentence;
    const EventWords &m_words;
    const Clause &m_clause;
    const Topic &m_topic;
    Fit m_best;
};

} // namespace

std::optional<Telling> tellingOf(const SentenceReading &sentence, const Clause &clause, const Topic &topic)
{
    return ClauseReader(sentence, clause, topic).read();
}

Telling namedIn(const SentenceReading &sentence, qsizetype first, qsizetype end)
{
    Clause clause;
    clause.first = clause.body = first;
    clause.end = end;
    clause.predicates.append(Predicate {end, end});
    QList<qsizetype> verbs;
    for (qsizetype i = first; i < end; ++i) {
        if (!sentence.tagsAt(i).isEmpty() && sentence.tagsAt(i).constFirst().value != 0)
            verbs.append(i);
    }
    const Topic topic;
    const Fit fit = ClauseReader(sentence, clause, topic).bestFit(verbs, first, first, end);
    Telling telling;
    telling.first = first;
    telling.end = end;
    if (fit.trigger) {
        telling.type = fit.trigger->type;
        telling.typed = true;
    }
    return telling;
}

qsizetype nestedName(const SentenceReading &sentence, qsizetype first, qsizetype end, qsizetype taken,
                     EventType &type)
{
    for (const Trigger &trigger : sentence.words().triggers) {
        if (!trigger.named || trigger.nouns.isEmpty())
            continue;
        for (qsizetype i = first; i < end; ++i) {
            if (i != taken && sentence.tagOf(i, trigger.nouns.constFirst()).length > 0) {
                type = trigger.type;
                return i;
            }
        }
    }
    return -1;
}

bool findTopic(const SentenceReading &sentence, qsizetype first, qsizetype end, Topic &topic)
{
    for (qsizetype i = end - 1; i >= first; --i) {
        for (const Trigger &trigger : sentence.words().triggers) {
            if (!trigger.topic || trigger.nouns.isEmpty())
                continue;
            const Tag tag = sentence.tagOf(i, trigger.nouns.constFirst());
            if (tag.length == 0)
                continue;
            topic.noun = tag.wordClass;
            topic.name = sentence.rangeOf(i, i + tag.length).of(sentence.text()).toString();
            return true;
        }
    }
    return false;
}

} // namespace kalpanji
