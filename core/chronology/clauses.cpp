// SPDX-License-Identifier: GPL-3.0-or-later
// A clause is found from its verb: each predicate takes the words up to the strongest boundary between it
// and the next one. Where verbs end their clause the boundary is what follows the verb.
#include "core/chronology/clauses.h"

namespace kalpanji {

namespace {

constexpr qsizetype auxiliaryReach = 3; // tokens between an auxiliary and its participle
constexpr qsizetype presentReach = 2;

class ClauseFinder
{
public:
    explicit ClauseFinder(const SentenceReading &sentence)
        : m_sentence(sentence)
        , m_words(sentence.words())
    {
    }

    QList<Clause> find()
    {
        findPredicates();
        QList<Clause> clauses;
        for (const Predicate &predicate : std::as_const(m_predicates)) {
            qsizetype start = 0;
            if (!clauses.isEmpty()) {
                start = boundaryBetween(clauses.constLast().predicates.constLast(), predicate);
                if (start < 0) {
                    clauses.last().predicates.append(predicate);
                    continue;
                }
                clauses.last().end = start;
            }
            Clause clause;
            clause.first = start;
            if (!clauses.isEmpty())
                partInterruption(clauses.last(), clause, predicate);
            clause.predicates = {predicate};
            clauses.append(clause);
        }
        if (!clauses.isEmpty())
            clauses.last().end = m_sentence.size();
        for (Clause &clause : clauses)
            describe(clause);
        return clauses;
    }

private:
    void findPredicates()
    {
        for (qsizetype i = 0; i < m_sentence.size(); ++i) {
            if (m_sentence.isDated(i) || m_sentence.tokens().at(i).kind != TokenKind::Word)
                continue;
            if (m_sentence.has(m_words.presentAuxiliary, i - presentReach, i))
                continue; // "is celebrated every year" tells a habit
            Predicate predicate;
            if (listedAt(i, predicate) || unlistedAt(i, predicate) || gerundAt(i, predicate)) {
                predicate.denied = m_sentence.isDenied(i);
                m_predicates.append(predicate);
                i = predicate.end - 1;
            }
        }
    }

    [[nodiscard]] bool listedAt(qsizetype index, Predicate &predicate) const
    {
        if (m_words.cased && index > 0 && m_sentence.tokens().at(index).capital)
            return false; // Port Said says nothing
        for (const Tag &tag : m_sentence.tagsAt(index)) { // longest first
            const auto form = static_cast<WordForm>(tag.value);
            if (form == WordForm::Name || form == WordForm::NonFinite)
                continue;
            predicate = {index, index + tag.length, form, true, false, false};
            predicate.helped = isHelped(index);
            if (form == WordForm::Participle && predicate.helped)
                predicate.form = WordForm::Past;
            if (!m_words.verbFinal || form == WordForm::Condition || endsClause(predicate.end))
                return true;
        }
        return false;
    }

    [[nodiscard]] bool unlistedAt(qsizetype index, Predicate &predicate) const
    {
        const Token &token = m_sentence.tokens().at(index);
        if (!m_sentence.tagsAt(index).isEmpty())
            return false;
        if (m_words.cased && token.capital && !(m_words.dropsSubject && index == 0))
            return false;
        predicate = {index, index + 1, WordForm::Past, false, false, false};
        predicate.helped = isHelped(index);
        if (m_words.verbFinal && !endsClause(index + 1))
            return false;
        const QString word = m_sentence.word(index);
        if (endsWith(word, m_words.pastEndings))
            return true;
        const bool ends =
            index + 1 >= m_sentence.size() || QStringView(u"।॥.;?!").contains(m_sentence.sign(index + 1));
        if (ends && endsWith(word, m_words.finalEndings))
            return true;
        if (endsWith(word, m_words.participleEndings) && (predicate.helped || isApposed(index))) {
            predicate.form = predicate.helped ? WordForm::Past : WordForm::Participle;
            return true;
        }
        if (!m_predicates.isEmpty() && endsWith(word, m_words.futureEndings)
            && isReport(m_predicates.constLast())) {
            predicate.form = WordForm::Future;
            return true;
        }
        return false;
    }

    /// "el puente, construido en 1905, …": a participle behind a comma, with a date of its own.
    [[nodiscard]] bool isApposed(qsizetype index) const
    {
        constexpr qsizetype reach = 3; // tokens
        if (index == 0 || m_sentence.sign(index - 1) != u',')
            return false;
        for (qsizetype i = index + 1; i < std::min(index + reach, m_sentence.size()); ++i) {
            if (m_sentence.isDated(i))
                return true;
        }
        return false;
    }

    /// "…, reopening in October 1945", "…, returning two years later": a date of its own stands near.
    [[nodiscard]] bool gerundAt(qsizetype index, Predicate &predicate) const
    {
        constexpr qsizetype reach = 6; // tokens
        if (index == 0 || m_sentence.sign(index - 1) != u','
            || !endsWith(m_sentence.word(index), m_words.gerundEndings))
            return false;
        predicate = {index, index + 1, WordForm::Participle, false, false, false};
        for (qsizetype i = index + 1; i < std::min(index + reach, m_sentence.size()); ++i) {
            if (m_sentence.isDated(i))
                return true;
            if (m_sentence.sign(i) == u',')
                break;
        }
        return false;
    }

    [[nodiscard]] bool isReport(const Predicate &predicate) const
    {
        return m_sentence.is(predicate.first, m_words.report)
            || m_sentence.is(predicate.first, m_words.intent);
    }

    [[nodiscard]] static bool endsWith(const QString &word, const QStringList &endings)
    {
        constexpr qsizetype shortestStem = 2;
        return std::any_of(endings.begin(), endings.end(), [&](const QString &ending) {
            return word.size() >= ending.size() + shortestStem && word.endsWith(ending);
        });
    }

    /// "fue abierta", "կատարել է": the auxiliary stands near, with nothing but words between.
    [[nodiscard]] bool isHelped(qsizetype index) const
    {
        for (qsizetype i = index - 1; i >= 0 && i >= index - auxiliaryReach && !m_sentence.isSign(i); --i) {
            if (m_sentence.is(i, m_words.auxiliary))
                return true;
        }
        return m_sentence.is(index + 1, m_words.auxiliary);
    }

    [[nodiscard]] bool endsClause(qsizetype index) const
    {
        return index >= m_sentence.size() || m_sentence.isSign(index)
            || m_sentence.is(index, m_words.conjunction) || m_sentence.is(index, m_words.relative)
            || m_sentence.is(index, m_words.negation);
    }

    /// The token at which the clause of `second` begins; -1 when nothing parts it from `first`.
    [[nodiscard]] qsizetype boundaryBetween(const Predicate &first, const Predicate &second) const
    {
        if (m_words.verbFinal) {
            for (qsizetype i = first.end; i < second.first; ++i) {
                if (!m_sentence.isDated(i) && (strengthAt(i) > 0 || first.form == WordForm::Condition))
                    return i;
            }
            return first.form == WordForm::Condition ? first.end : -1;
        }
        qsizetype best = -1;
        int strongest = 0;
        for (qsizetype i = first.end; i < second.first; ++i) {
            const int strength = m_sentence.isDated(i) ? 0 : strengthAt(i);
            const bool inComma = strength > 0 && i > 0 && i - 1 == best && m_sentence.isSign(best);
            if (strength > strongest || (strength == strongest && strength > 0 && strength != strongSign)) {
                best = inComma ? best : i; // ", which": the comma goes with the word
                strongest = strength;
            }
            if (const Tag relative = m_sentence.tagOf(i, {m_words.relative}); relative.length > 1)
                i += relative.length - 1; // "en la que" is one word
        }
        return best;
    }

    static constexpr int strongSign = 5;

    [[nodiscard]] int strengthAt(qsizetype index) const
    {
        if (m_sentence.isSign(index)) {
            if (QStringView(u";:—").contains(m_sentence.sign(index)))
                return strongSign;
            if (m_sentence.sign(index) != u',')
                return 0;
            return m_sentence.is(index + 1, m_words.conjunction) || m_sentence.is(index + 1, m_words.relative)
                ? 4
                : 2;
        }
        if (m_sentence.is(index, m_words.relative))
            return 4;
        if (m_sentence.is(index, m_words.cause))
            return 4;
        if (!m_sentence.is(index, m_words.conjunction))
            return 0;
        const bool betweenDates = index > 0 && m_sentence.isDated(index - 1) && index + 1 < m_sentence.size()
            && m_sentence.isDated(index + 1);
        return betweenDates ? 1 : 3;
    }

    /// "A company, founded in 1996, built …": what stands before the first comma is of the second clause.
    void partInterruption(Clause &within, Clause &around, const Predicate &verb) const
    {
        if (m_words.verbFinal || m_sentence.sign(around.first) != u',')
            return;
        for (qsizetype i = around.first + 1; i < verb.first; ++i) {
            if (!m_sentence.isDated(i) && !m_sentence.is(i, m_words.auxiliary)
                && !m_sentence.is(i, m_words.negation) && !m_sentence.is(i, m_words.particle))
                return; // the words behind the comma have a subject, so they go on from what is before
        }
        const Predicate &predicate = within.predicates.constFirst();
        bool relative = false;
        for (qsizetype i = predicate.first - 1; i > within.first; --i) {
            if (m_sentence.sign(i) == u',' && !m_sentence.isDated(i)) {
                if (predicate.helped && !relative)
                    return;
                around.leadFirst = within.first;
                around.leadEnd = i;
                within.first = i;
                return;
            }
            relative = relative || m_sentence.is(i, m_words.relative);
            const bool belongs = m_sentence.isDated(i) || m_sentence.is(i, m_words.relative)
                || m_sentence.is(i, m_words.auxiliary) || m_sentence.is(i, m_words.linkFiller);
            if (!belongs)
                return;
        }
    }

    void describe(Clause &clause) const
    {
        qsizetype body = clause.first;
        while (body < clause.end && body < clause.predicates.constFirst().first) {
            const Tag relative = m_sentence.tagOf(body, {m_words.relative});
            const Tag joining = m_sentence.tagOf(body, {m_words.conjunction});
            if (relative.length > 0) {
                clause.relative = true;
                body += relative.length;
            } else if (joining.length > 0) {
                body += joining.length;
            } else if (m_sentence.isSign(body)) {
                ++body;
            } else {
                break;
            }
        }
        clause.body = std::min(body, clause.predicates.constFirst().first);
        clause.cause = clause.predicates.constLast().form == WordForm::Condition
            || (m_sentence.is(clause.body, m_words.cause) && isSubordinate(clause));
    }

    /// "When war broke out, …" — but not "After the war, Finland opened …".
    [[nodiscard]] bool isSubordinate(const Clause &clause) const
    {
        for (qsizetype i = clause.body; i < clause.predicates.constFirst().first; ++i) {
            if (!m_sentence.isDated(i) && m_sentence.sign(i) == u',')
                return false;
        }
        return clause.end < m_sentence.size() || clause.first > 0;
    }

    const SentenceReading &m_sentence;
    const EventWords &m_words;
    QList<Predicate> m_predicates;
};

} // namespace

QList<Clause> findClauses(const SentenceReading &sentence) { return ClauseFinder(sentence).find(); }

} // namespace kalpanji
