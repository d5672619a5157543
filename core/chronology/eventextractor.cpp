// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chronology/eventextractor.h"

#include "core/chronology/dating.h"
#include "core/chronology/eventtitle.h"
#include "core/chronology/participants.h"
#include "core/log.h"

namespace kalpanji {

namespace {

/// Reads an article sentence by sentence and remembers the event within which the next is told.
class Extractor
{
public:
    Extractor(const Article &article, const QList<TimeExpression> &times, const TimeWords &timeWords,
              const EventWords &words, const PlaceWords &places)
        : m_article(article)
        , m_times(times)
        , m_timeWords(timeWords)
        , m_words(words)
        , m_places(places)
    {
    }

    QList<Event> extract()
    {
        for (const Block &block : m_article.blocks) {
            if (block.kind == BlockKind::Heading) {
                m_lastVisit = m_lastDated = Told(); // a visit does not reach into the next section
                m_topic = Topic();
            }
            while (m_section + 1 < m_article.sections.size()
                   && m_article.sections.at(m_section + 1).range.start <= block.range.start)
                ++m_section;
            if (!block.isProse())
                continue;
            const QList<TextRange> sentences =
                splitSentences(m_article.text, block.range, m_timeWords.sentences);
            for (const TextRange &sentence : sentences)
                readSentence(sentence);
        }
        return std::move(m_events);
    }

private:
    /// A date that what is told next may take.
    struct Told {
        TimeValue time;
        DateEvidence evidence = DateEvidence::None;
        qsizetype expression = -1;
        [[nodiscard]] bool isKnown() const { return !time.isEmpty(); }
    };

    void readSentence(TextRange sentenceRange)
    {
        SentenceReading sentence(m_article.text, sentenceRange, m_times, timesIn(sentenceRange), m_words);
        constexpr qsizetype longestSentence =
            300; // tokens; what has more is a list or worse, and tells nothing
        if (sentence.size() > longestSentence)
            return;
        const QList<Clause> clauses = findClauses(sentence);
        m_sentenceDate = {};
        m_placesHere = m_places.find(m_article.text, sentence.tokens());
        m_linksHere = linksIn(sentenceRange);
        m_subject.clear();
        m_namedWithin = false;
        for (const NamedHappening &named : findNamed(sentence, clauses))
            readNamed(sentence, clauses, named);
        QList<std::optional<Telling>> tellings;
        for (qsizetype i = 0; i < clauses.size(); ++i) {
            if (i + 1 < clauses.size())
                findTopic(sentence, clauses.at(i + 1).leadFirst, clauses.at(i + 1).leadEnd, m_topic);
            const Clause &clause = clauses.at(i);
            tellings.append(tellingOf(sentence, clause, m_topic));
            if (tellings.constLast()) {
                m_topic.type = tellings.constLast()->type;
                m_topic.hasType = true;
            }
            const bool named = findTopic(sentence, clause.first, clause.end, m_topic);
            if (i == 0 && !named && tellings.constLast() && !tellings.constLast()->typed)
                m_topic.noun = -1; // something else is spoken of now
        }
        const Told laterCause = causeBehind(sentence, clauses, tellings);
        for (qsizetype i = 0; i < clauses.size(); ++i) {
            if (i + 1 < clauses.size() && clauses.at(i + 1).leadEnd > clauses.at(i + 1).leadFirst) {
                m_aroundDate = m_sentenceDate;
                if (m_subject.isEmpty()) // "the bridge, built in 1905, …" is of the bridge
                    m_subject = subjectOf(sentence, clauses.at(i + 1));
            }
            m_antecedent.clear();
            if (i > 0 && clauses.at(i).relative && tellings.at(i) && tellings.at(i)->typed
                && sentence.findAny({m_words.pronoun}, clauses.at(i).first, clauses.at(i).body) >= 0)
                m_antecedent = antecedentOf(sentence, clauses.at(i - 1), clauses.at(i));
            if (!m_antecedent.isEmpty())
                tellings[i]->standsFor.clear(); // its pronoun stands for the antecedent
            if (tellings.at(i) && !leadsTo(sentence, clauses, tellings, i))
                readClause(sentence, clauses.at(i), *tellings.at(i), laterCause);
            else
                passOver(sentence, clauses.at(i));
            if (m_subject.isEmpty() && !clauses.at(i).relative)
                m_subject = subjectOf(sentence, clauses.at(i));
        }
    }

    /// Whether clause `i` only says who said or did what the next one tells: "announced that … would open",
    /// "passed a law by which … recognised".
    [[nodiscard]] bool leadsTo(const SentenceReading &sentence, const QList<Clause> &clauses,
                               const QList<std::optional<Telling>> &tellings, qsizetype i) const
    {
        if (i + 1 >= clauses.size() || !clauses.at(i + 1).relative || !tellings.at(i + 1))
            return false;
        const Telling &next = *tellings.at(i + 1);
        if (next.status == EventStatus::Intended)
            return isReport(sentence, clauses.at(i));
        return !tellings.at(i)->typed && next.typed && datesOf(sentence, clauses.at(i + 1), next).isEmpty();
    }

    [[nodiscard]] bool isReport(const SentenceReading &sentence, const Clause &clause) const
    {
        return sentence.has(m_words.report, clause.first, clause.end)
            || sentence.has(m_words.intent, clause.first, clause.end);
    }

    /// The date of a clause that tells no event may be that of the next one.
    void passOver(const SentenceReading &sentence, const Clause &clause)
    {
        const QList<qsizetype> own = datesOf(sentence, clause, {});
        if (!own.isEmpty())
            m_sentenceDate = toldAt(sentence.dates().at(own.constFirst()));
    }

    void readNamed(const SentenceReading &sentence, const QList<Clause> &clauses, const NamedHappening &named)
    {
        const DateGroup &date = sentence.dates().at(named.date);
        const Telling telling = namedIn(sentence, named.first, named.end);
        add(sentence, telling, toldAt(date), {named.first, named.end}, nullptr);
        const auto around = std::find_if(clauses.begin(), clauses.end(),
                                         [&](const Clause &clause) { return clause.holds(named.first); });
        if (named.within && !m_events.constLast().title.contains(u' ') && around != clauses.end())
            m_events.last().title = eventTitle(sentence, *around, telling, m_subject); // "Crisis" says little
        m_sentenceDate = toldAt(date);
        m_sentenceDate.time.mod = TimexModifier::After;
        m_namedWithin = named.within;
    }

    /// "… declared its support when war broke out in June 1967": the cause may be told last.
    [[nodiscard]] Told causeBehind(const SentenceReading &sentence, const QList<Clause> &clauses,
                                   const QList<std::optional<Telling>> &tellings) const
    {
        for (qsizetype i = 1; i < clauses.size(); ++i) {
            if (!clauses.at(i).cause || !tellings.at(i))
                continue;
            const QList<qsizetype> own = datesOf(sentence, clauses.at(i), *tellings.at(i));
            if (own.isEmpty())
                continue;
            Told told = toldAt(sentence.dates().at(own.constFirst()));
            told.time.mod = TimexModifier::After;
            return told;
        }
        return {};
    }

    void readClause(const SentenceReading &sentence, const Clause &clause, const Telling &telling,
                    const Told &laterCause)
    {
        QList<qsizetype> own = datesOf(sentence, clause, telling);
        if (const qsizetype date = dateBeforeWhen(sentence, clause); own.isEmpty() && date >= 0)
            own.append(date);
        const qsizetype verb = clause.predicates.constFirst().first;
        const bool during = sentence.has(m_words.during, 0, clause.end);
        // what is told within a visit has its date: one of its own dates what is only named
        if (during && own.size() == 1 && m_lastVisit.isKnown()) {
            const DateGroup &date = sentence.dates().at(own.constFirst());
            Telling nested;
            nested.typed = true;
            const qsizetype name = nestedName(sentence, date.end, verb, telling.noun, nested.type);
            if (name >= 0) {
                readPredicate(sentence, clause, telling, {}, laterCause);
                const bool named =
                    m_words.verbFinal && date.end < name; // what it is the name of stands before
                add(sentence, nested, toldAt(date), {named ? date.end : name, name + 1}, nullptr);
                return;
            }
        }
        readPredicate(sentence, clause, telling, own, laterCause);
    }

    /// "… in 1869, when a consul was appointed": the date right before the clause; -1 when there is none.
    [[nodiscard]] qsizetype dateBeforeWhen(const SentenceReading &sentence, const Clause &clause) const
    {
        const qsizetype when = clause.first + (sentence.sign(clause.first) == u',' ? 1 : 0);
        if (!sentence.is(when, m_words.when))
            return -1;
        const qsizetype before = sentence.sign(when - 1) == u',' ? when - 1 : when;
        for (qsizetype d = 0; d < sentence.dates().size(); ++d) {
            const DateGroup &date = sentence.dates().at(d);
            if (date.end == before && date.time.hasSpan() && !date.taken)
                return d;
        }
        return -1;
    }

    /// What the verb of the clause tells, at the dates that are its own.
    void readPredicate(const SentenceReading &sentence, const Clause &clause, const Telling &telling,
                       const QList<qsizetype> &own, const Told &laterCause)
    {
        const bool during = sentence.has(m_words.during, 0, clause.end);
        for (const qsizetype date : own) {
            const Told told = toldAt(sentence.dates().at(date));
            add(sentence, telling, told, {telling.first, telling.end}, &clause);
            remember(telling, told, true);
        }
        if (const qsizetype date = dateInstead(sentence, clause); date >= 0) {
            Telling done = telling;
            done.status = EventStatus::Occurred;
            add(sentence, done, toldAt(sentence.dates().at(date)), {telling.first, telling.end}, &clause);
        }
        if (!own.isEmpty()) {
            m_sentenceDate = toldAt(sentence.dates().at(own.constFirst()));
            if (clause.cause)
                m_sentenceDate.time.mod = TimexModifier::After;
            return;
        }
        if (sentence.isHabitual())
            return;
        if (clause.leadEnd > clause.leadFirst)
            m_sentenceDate = m_aroundDate; // the clause within has its date for itself
        const Told told = inherited(sentence, during, laterCause);
        const bool plain = !telling.typed && telling.status != EventStatus::Intended;
        if (plain && m_namedWithin)
            return; // "the earthquake of … caused damage" tells of the earthquake
        if (telling.weak || (plain && (clause.relative || (!during && !m_sentenceDate.isKnown())))
            || (!telling.typed && !told.isKnown()))
            return;
        add(sentence, telling, told, {telling.first, telling.end}, &clause);
        if (told.isKnown())
            remember(telling, told, m_sentenceDate.isKnown());
    }

    [[nodiscard]] Told inherited(const SentenceReading &sentence, bool during, const Told &laterCause) const
    {
        if (m_sentenceDate.isKnown())
            return m_sentenceDate;
        if (laterCause.isKnown())
            return laterCause;
        Told told;
        if (during && m_lastVisit.isKnown())
            told = m_lastVisit;
        else if (during || sentence.has(m_words.continuing, 0, sentence.size()) || namesVisitor(sentence))
            told = m_lastDated;
        told.evidence = told.isKnown() ? DateEvidence::Inherited : DateEvidence::None;
        return told;
    }

    /// Whether the sentence begins with the name of who came last: "Shevardnadze announced …".
    [[nodiscard]] bool namesVisitor(const SentenceReading &sentence) const
    {
        constexpr qsizetype beginning = 3; // tokens
        constexpr qsizetype shortest = 4; // letters that names in two cases have in common
        for (qsizetype i = 0; m_words.cased && i < std::min(beginning, sentence.size()); ++i) {
            const QString word = sentence.tokens().at(i).range.of(m_article.text).toString();
            if (!sentence.tokens().at(i).capital || word.size() < shortest)
                continue;
            for (const QString &visitor : m_visitors) {
                const QString name = visitor.section(u' ', -1);
                if (name.size() >= shortest && visitor.contains(u' ')
                    && (word.startsWith(name.left(std::max(shortest, name.size() - 2)))))
                    return true;
            }
        }
        return false;
    }

    [[nodiscard]] static Told toldAt(const DateGroup &date)
    {
        return {date.time, date.evidence, date.expression};
    }

    /// An event told in `clause`, or only named by `tokens`.
    void add(const SentenceReading &sentence, const Telling &telling, const Told &told, TextRange tokens,
             const Clause *clause)
    {
        Event event;
        event.type = telling.type;
        event.status = telling.status;
        event.time = told.time;
        event.evidence = told.evidence;
        event.expression = told.expression;
        event.source = sentence.range();
        event.trigger = sentence.rangeOf(tokens.start, tokens.end);
        event.section = m_section;
        const QString &about = m_antecedent.isEmpty() ? m_subject : m_antecedent;
        event.title = clause ? eventTitle(sentence, *clause, telling, about)
                             : namedTitle(sentence, tokens.start, tokens.end);
        if (clause && !about.isEmpty() && event.title.compare(about, Qt::CaseInsensitive) == 0)
            return; // ", one month after the union ended" only says when
        const Participants found = clause
            ? participantsIn(sentence, clause->first, clause->end, m_placesHere, m_linksHere)
            : participantsIn(sentence, tokens.start, tokens.end, m_placesHere, m_linksHere);
        if (clause && event.type == EventType::Visit)
            m_visitors = found.who;
        event.participants = found.who;
        event.countries = found.countries;
        event.places = found.where;
        m_events.append(event);
    }

    /// A date of its own moves the telling on; what was told under a visit stays under it.
    void remember(const Telling &telling, const Told &told, bool own)
    {
        if (telling.status != EventStatus::Occurred || !told.time.hasSpan())
            return;
        const bool meeting = telling.type == EventType::Meeting && own
            && !(m_lastVisit.isKnown() && m_lastVisit.time.span().intersects(told.time.span()));
        if (telling.type == EventType::Visit || meeting)
            m_lastVisit = told;
        if (telling.type == EventType::Visit || own)
            m_lastDated = told;
    }

    [[nodiscard]] QList<qsizetype> timesIn(TextRange sentence)
    {
        QList<qsizetype> found;
        while (m_nextTime < m_times.size() && m_times.at(m_nextTime).range.start < sentence.end) {
            if (m_times.at(m_nextTime).range.start >= sentence.start)
                found.append(m_nextTime);
            ++m_nextTime;
        }
        return found;
    }

    [[nodiscard]] QList<Span> linksIn(TextRange sentence)
    {
        QList<Span> found;
        for (;
             m_nextSpan < m_article.spans.size() && m_article.spans.at(m_nextSpan).range.start < sentence.end;
             ++m_nextSpan) {
            const Span &span = m_article.spans.at(m_nextSpan);
            if (span.kind == SpanKind::Link && span.range.start >= sentence.start)
                found.append(span);
        }
        return found;
    }

    const Article &m_article;
    const QList<TimeExpression> &m_times;
    const TimeWords &m_timeWords;
    const EventWords &m_words;
    const PlaceWords &m_places;
    QList<Event> m_events;
    Topic m_topic;
    Told m_lastVisit;
    Told m_lastDated;
    bool m_namedWithin = false; ///< the sentence's date is that of a happening named within a clause
    Told m_aroundDate; ///< what m_sentenceDate was before a clause within another
    Told m_sentenceDate; ///< what a clause without a date of its own takes
    QList<PlaceMention> m_placesHere; ///< of the sentence
    QList<Span> m_linksHere;
    QStringList m_visitors; ///< of the visit told last
    QString m_subject; ///< of the sentence's clause before
    QString m_antecedent; ///< what the relative clause that is read is about: "a treaty, which …"
    qsizetype m_nextTime = 0;
    qsizetype m_nextSpan = 0;
    qsizetype m_section = -1;
};

} // namespace

QList<Event> extractEvents(const Article &article, const QList<TimeExpression> &times,
                           const LanguagePack &pack)
{
    const Result<TimeWordsPtr> time = timeWords(pack);
    const Result<EventWordsPtr> words = eventWords(pack);
    if (!time || !words) {
        qCWarning(logTime) << (time ? words.error().subject : time.error().subject);
        return {};
    }
    return Extractor(article, times, **time, **words, *placeWords(pack)).extract();
}

} // namespace kalpanji
