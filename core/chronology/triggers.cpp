// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chronology/triggers.h"

namespace kalpanji {

namespace {

constexpr qsizetype negationReach = 3; // tokens
constexpr qsizetype intentReach = 4;

class SentenceMatcher
{
public:
    SentenceMatcher(const QList<Token> &tokens, const EventWords &words)
        : m_tokens(tokens)
        , m_words(words)
    {
        m_tags.reserve(tokens.size());
        for (qsizetype i = 0; i < tokens.size(); ++i)
            m_tags.append(words.lexicon.tagsAt(tokens, i));
    }

    QList<Telling> find()
    {
        QList<Telling> found;
        for (const Trigger &trigger : m_words.triggers) {
            for (qsizetype i = 0; i < m_tokens.size(); ++i) {
                if (const Telling telling = tellingAt(trigger, i); telling.trigger)
                    found.append(telling);
            }
        }
        for (Telling &telling : found) {
            telling.negated = telling.negated
                || isNear(m_words.negation, telling.first - negationReach, telling.first)
                || isNear(m_words.negation, telling.first, telling.end);
            markIntent(telling);
        }
        // words without their verb tell nothing, unless they may name a happening
        found.removeIf([](const Telling &telling) {
            return !telling.hasVerb && !telling.intended && !telling.trigger->named;
        });
        return withoutOverlaps(std::move(found));
    }

private:
    [[nodiscard]] Tag tagOf(qsizetype index, const QList<int> &classes) const
    {
        if (index >= m_tags.size())
            return {-1, 0, 0};
        for (const Tag &tag : m_tags.at(index)) {
            if (classes.contains(tag.wordClass))
                return tag;
        }
        return {-1, 0, 0};
    }

    [[nodiscard]] bool isNear(int wordClass, qsizetype from, qsizetype to) const
    {
        for (qsizetype i = std::max(qsizetype(0), from); wordClass >= 0 && i < std::min(to, m_tags.size());
             ++i) {
            if (tagOf(i, {wordClass}).length > 0)
                return true;
        }
        return false;
    }

    /// The token after the next slot's, looking at most `gap` tokens ahead of `from`; -1 when it is not
    /// there.
    [[nodiscard]] qsizetype slotWithin(const QList<int> &classes, qsizetype from, int gap, Tag &found) const
    {
        for (qsizetype i = from; i < std::min(from + gap, m_tokens.size()); ++i) {
            found = tagOf(i, classes);
            if (found.length > 0)
                return i + found.length;
        }
        return -1;
    }

    [[nodiscard]] Telling tellingAt(const Trigger &trigger, qsizetype index) const
    {
        Telling telling;
        const Tag first = tagOf(index, trigger.words.constFirst());
        if (first.length == 0)
            return telling;
        qsizetype at = index + first.length;
        for (qsizetype slot = 1; slot < trigger.words.size(); ++slot) {
            Tag tag;
            at = slotWithin(trigger.words.at(slot), at, trigger.gap, tag);
            if (at < 0)
                return telling;
        }
        telling.first = index;
        telling.end = at;
        telling.hasVerb = trigger.verbs.isEmpty();
        if (!telling.hasVerb) {
            Tag verb;
            constexpr int verbGap = 2; // nothing but a particle stands between a noun and its verb
            if (const qsizetype end = slotWithin(trigger.verbs, at, verbGap, verb); end >= 0) {
                telling.end = end;
                telling.hasVerb = true;
                telling.negated = m_words.negated.contains(verb.wordClass);
            }
        }
        telling.trigger = &trigger;
        return telling;
    }

    void markIntent(Telling &telling)
    {
        if (isNear(m_words.intentBefore, telling.first - intentReach, telling.first)) {
            telling.intended = true;
            return;
        }
        for (qsizetype i = telling.end;
             m_words.intentAfter >= 0 && i < std::min(telling.end + 2, m_tokens.size()); ++i) {
            const Tag tag = tagOf(i, {m_words.intentAfter});
            if (tag.length == 0)
                continue;
            telling.intended = true;
            telling.end = i + tag.length; // "spoke of" belongs to the intent and tells nothing else
            return;
        }
    }

    [[nodiscard]] static QList<Telling> withoutOverlaps(QList<Telling> found)
    {
        // what is told with a verb, then what is longer, comes before what shares its words
        std::stable_sort(found.begin(), found.end(), [](const Telling &a, const Telling &b) {
            const bool fullA = a.hasVerb || a.intended;
            const bool fullB = b.hasVerb || b.intended;
            return fullA != fullB ? fullA : a.end - a.first > b.end - b.first;
        });
        QList<Telling> kept;
        for (const Telling &telling : std::as_const(found)) {
            const bool free = std::none_of(kept.begin(), kept.end(), [&](const Telling &other) {
                return telling.first < other.end && other.first < telling.end;
            });
            if (free)
                kept.append(telling);
        }
        std::sort(kept.begin(), kept.end(),
                  [](const Telling &a, const Telling &b) { return a.first < b.first; });
        return kept;
    }

    const QList<Token> &m_tokens;
    const EventWords &m_words;
    QList<QList<Tag>> m_tags;
};

} // namespace

QList<Telling> findTellings(const QList<Token> &tokens, const EventWords &words)
{
    return SentenceMatcher(tokens, words).find();
}

} // namespace kalpanji
