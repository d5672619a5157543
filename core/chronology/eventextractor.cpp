// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chronology/eventextractor.h"

#include "core/chronology/eventtitle.h"
#include "core/chronology/triggers.h"
#include "core/log.h"
#include "core/text/countries.h"

#include <limits>

namespace kalpanji {

namespace {

/// Reads an article sentence by sentence and remembers the event within which the next is told.
class Extractor
{
public:
    Extractor(const Article &article, const QList<TimeExpression> &times, const TimeWords &timeWords,
              const EventWords &words)
        : m_article(article)
        , m_times(times)
        , m_timeWords(timeWords)
        , m_words(words)
    {
    }

    QList<Event> extract()
    {
        for (const Block &block : m_article.blocks) {
            if (block.kind == BlockKind::Heading)
                m_lastVisit = m_lastDated = TimeExpression(); // a visit does not reach into the next section
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
    void readSentence(TextRange sentence)
    {
        const QList<qsizetype> times = timesIn(sentence);
        const QList<Token> tokens = tokenise(m_article.text, sentence);
        const QList<Telling> tellings = findTellings(tokens, m_words);
        QList<TextRange> dates;
        for (const qsizetype time : times)
            dates.append(m_times.at(time).range);
        const QList<qsizetype> own = datesOf(tellings, tokens, times);
        for (qsizetype i = 0; i < tellings.size(); ++i) {
            const Telling &telling = tellings.at(i);
            const bool told = telling.hasVerb || telling.intended;
            if (!told && !(telling.trigger->named && own.at(i) >= 0))
                continue;
            Event event;
            event.type = telling.trigger->type;
            event.status = telling.negated ? EventStatus::Negated
                : telling.intended         ? EventStatus::Intended
                                           : EventStatus::Occurred;
            event.source = sentence;
            event.trigger = {tokens.at(telling.first).range.start, tokens.at(telling.end - 1).range.end};
            event.section = m_section;
            date(event, own.at(i), tokens);
            event.title = eventTitle(m_article.text, sentence, event.trigger, dates, m_words);
            event.participants = countriesIn(tokens);
            m_events.append(event);
            if (told && event.status == EventStatus::Occurred && event.time.hasSpan())
                remember(event);
        }
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

    [[nodiscard]] static bool datesEvents(const TimeExpression &time)
    {
        return time.time.hasSpan() || time.time.value == QLatin1String("PRESENT_REF");
    }

    /// For each telling the time expression that dates it, or -1. A date belongs to one telling: where dates
    /// stand first, to the next one after it; elsewhere to the nearest.
    [[nodiscard]] QList<qsizetype> datesOf(const QList<Telling> &tellings, const QList<Token> &tokens,
                                           const QList<qsizetype> &times) const
    {
        QList<qsizetype> own(tellings.size(), -1);
        for (const qsizetype time : times) {
            if (!datesEvents(m_times.at(time)))
                continue;
            const TextRange range = m_times.at(time).range;
            qsizetype best = -1;
            qsizetype nearest = std::numeric_limits<qsizetype>::max();
            for (qsizetype i = 0; i < tellings.size(); ++i) {
                const qsizetype start = tokens.at(tellings.at(i).first).range.start;
                const qsizetype end = tokens.at(tellings.at(i).end - 1).range.end;
                if (m_words.datePrecedes && end <= range.start)
                    continue;
                const qsizetype distance = start >= range.end ? start - range.end
                    : range.start >= end                      ? range.start - end
                                                              : 0;
                if (distance < nearest) {
                    nearest = distance;
                    best = i;
                }
            }
            if (best >= 0)
                own[best] = time; // of several, the one closest to the words: they come in text order
        }
        return own;
    }

    void date(Event &event, qsizetype own, const QList<Token> &tokens) const
    {
        if (own >= 0) {
            event.time = m_times.at(own).time;
            event.evidence = m_times.at(own).evidence;
            event.expression = own;
            return;
        }
        const bool during = contains(tokens, m_words.duringVisit);
        const bool continuing = contains(tokens, m_words.continuing);
        if (!during && !continuing)
            return;
        const TimeExpression &from = during && !m_lastVisit.time.isEmpty() ? m_lastVisit : m_lastDated;
        if (from.time.isEmpty())
            return;
        event.time = from.time;
        event.evidence = DateEvidence::Inherited;
        event.expression = from.anchor;
    }

    void remember(const Event &event)
    {
        TimeExpression told;
        told.time = event.time;
        told.anchor = event.expression;
        // a date of its own moves the telling on; what was told under a visit stays under it
        if (event.type == EventType::Visit)
            m_lastVisit = told;
        if (event.type == EventType::Visit || event.evidence != DateEvidence::Inherited)
            m_lastDated = told;
    }

    [[nodiscard]] bool contains(const QList<Token> &tokens, int wordClass) const
    {
        for (qsizetype i = 0; wordClass >= 0 && i < tokens.size(); ++i) {
            if (m_words.lexicon.find(tokens, i, wordClass).length > 0)
                return true;
        }
        return false;
    }

    [[nodiscard]] QStringList countriesIn(const QList<Token> &tokens) const
    {
        QStringList codes;
        for (const Token &token : tokens) {
            if (token.kind != TokenKind::Word)
                continue;
            const Country country = countryIn(foldedWord(token.range.of(m_article.text)), m_article.language);
            if (!country.code.isEmpty() && !codes.contains(country.code))
                codes.append(country.code);
        }
        return codes;
    }

    const Article &m_article;
    const QList<TimeExpression> &m_times;
    const TimeWords &m_timeWords;
    const EventWords &m_words;
    QList<Event> m_events;
    TimeExpression m_lastVisit;
    TimeExpression m_lastDated;
    qsizetype m_nextTime = 0;
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
    return Extractor(article, times, **time, **words).extract();
}

} // namespace kalpanji
