// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chronology/eventtitle.h"

#include "core/text/graphemes.h"

namespace kalpanji {

namespace {

constexpr qsizetype longestTitle = 60; // clusters

/// Writes tokens of a sentence as a line of their own.
class TitleWriter
{
public:
    explicit TitleWriter(const SentenceReading &sentence)
        : m_sentence(sentence)
        , m_words(sentence.words())
        , m_dropped(sentence.size(), false)
        , m_small({m_words.article, m_words.placeLead, m_words.dateLead, m_words.attributive,
                   m_words.conjunction, m_words.linkFiller})
    {
        for (const DateGroup &date : sentence.dates())
            dropDate(date);
    }

    /// Leaves out what is told as a happening of its own.
    void dropAsides()
    {
        for (qsizetype i = 0; i < m_sentence.size(); ++i)
            m_dropped[i] = m_dropped.at(i) || m_sentence.isAside(i);
    }

    /// "was not opened until 1923" is "was opened".
    void dropNegation(qsizetype first, qsizetype end)
    {
        for (qsizetype i = first; i < end; ++i)
            m_dropped[i] =
                m_dropped.at(i) || m_sentence.is(i, m_words.negation) || m_sentence.is(i, m_words.until);
    }

    /// Leaves out what stands between two commas before `end`: "the president, Petru Lucinschi, …".
    void dropAppositions(qsizetype first, qsizetype end)
    {
        qsizetype comma = -1;
        for (qsizetype i = first; i < end; ++i) {
            if (m_sentence.sign(i) != u',' || m_dropped.at(i))
                continue;
            for (qsizetype k = comma; comma >= 0 && k <= i; ++k)
                m_dropped[k] = true;
            comma = comma < 0 ? i : -1;
        }
    }

    /// A cut line does not end in "an…".
    [[nodiscard]] QString cut(const QString &line) const
    {
        QString cutLine = elidedAtCluster(line, longestTitle);
        if (!cutLine.endsWith(u'…'))
            return cutLine;
        cutLine.chop(1);
        for (qsizetype space = cutLine.lastIndexOf(u' '); space > 0; space = cutLine.lastIndexOf(u' ')) {
            const QList<Token> last = tokenise(cutLine, {space + 1, cutLine.size()});
            const bool small =
                last.size() == 1 && std::any_of(m_small.begin(), m_small.end(), [&](int wordClass) {
                    return m_words.lexicon.find(last, 0, wordClass).length > 0;
                });
            if (!small)
                break;
            cutLine.truncate(space);
        }
        while (!cutLine.isEmpty() && QStringView(u",; ").contains(cutLine.back()))
            cutLine.chop(1);
        return cutLine + u'…';
    }

    /// Tokens [first, end) without dates, and without signs and joining words at either side.
    [[nodiscard]] QString write(qsizetype first, qsizetype end) const
    {
        first = afterJoiningWords(first, end);
        while (end > first && (m_dropped.at(end - 1) || isEdgeSign(end - 1)))
            --end;
        QString line;
        bool space = false;
        for (qsizetype i = first; i < end; ++i) {
            const Token &token = m_sentence.tokens().at(i);
            space = space || token.spaceBefore;
            if (m_dropped.at(i))
                continue;
            if (space && !line.isEmpty() && !isTight(i))
                line += u' ';
            line += token.range.of(m_sentence.text());
            space = false;
        }
        return line;
    }

    /// Where the words of a clause end that go on to the next: not in "of the", nor in ", an office" before
    /// "that he held". `verb` is where its verb ends.
    [[nodiscard]] qsizetype beforeLeadingWords(qsizetype verb, qsizetype end) const
    {
        constexpr qsizetype apposition = 3; // a comma and its words
        if (m_sentence.is(end, m_words.relative)) {
            for (qsizetype i = std::max(verb, end - apposition); i < end; ++i) {
                if (m_sentence.sign(i) == u',' && !m_sentence.isDated(i))
                    end = i;
            }
        }
        while (end > verb && (m_dropped.at(end - 1) || isEdgeSign(end - 1) || isSmall(end - 1)))
            --end;
        return end;
    }

    [[nodiscard]] qsizetype afterJoiningWords(qsizetype first, qsizetype end) const
    {
        while (first < end) {
            const Tag joining = m_sentence.tagOf(
                first,
                {m_words.connective, m_words.conjunction, m_words.relative, m_words.during, m_words.cause});
            if (m_dropped.at(first) || isEdgeSign(first))
                ++first;
            else if (joining.length > 0)
                first += joining.length;
            else
                break;
        }
        return first;
    }

    /// Behind "tras la expulsión de los jesuitas, ", which only says when.
    [[nodiscard]] qsizetype afterCause(qsizetype first, qsizetype verb) const
    {
        qsizetype begin = first;
        while (begin < verb && (m_dropped.at(begin) || isEdgeSign(begin)))
            ++begin;
        if (m_words.verbFinal || !m_sentence.is(begin, m_words.cause))
            return first;
        for (qsizetype i = begin + 1; i < verb; ++i) {
            if (m_sentence.sign(i) == u',')
                return i + 1;
        }
        return first;
    }

    [[nodiscard]] QString capitalised(QString line) const
    {
        if (m_words.cased && !line.isEmpty())
            line[0] = line.front().toUpper();
        return line;
    }

private:
    /// A date says nothing that its place on the timeline does not; its preposition and comma go with it.
    void dropDate(const DateGroup &date)
    {
        qsizetype first = date.first;
        while (first > 0
               && (m_sentence.is(first - 1, m_words.dateLead) || (date.joined && isLink(first - 1))))
            --first;
        qsizetype end = date.end;
        while (end < m_sentence.size() && m_sentence.is(end, m_words.dateTrail))
            ++end;
        if (first > 0 && m_sentence.sign(first - 1) == u',' && leadsToItsOrigin(date)) {
            while (end < m_sentence.size() && (m_sentence.isDated(end) || !isEdgeSign(end)))
                ++end;
        }
        const bool leads =
            std::all_of(m_dropped.begin(), m_dropped.begin() + first, [](bool d) { return d; });
        if (leads && end < m_sentence.size() && m_sentence.sign(end) == u',')
            ++end;
        for (qsizetype i = first; i < end; ++i)
            m_dropped[i] = true;
    }

    /// ", two months after": what follows, to the next comma, only says when.
    [[nodiscard]] bool leadsToItsOrigin(const DateGroup &date) const
    {
        for (qsizetype i = date.first; i < date.end; ++i) {
            const Tag after = m_words.lexicon.find(m_sentence.tokens(), i, m_words.cause);
            if (after.length > 0 && i + after.length == date.end)
                return date.evidence == DateEvidence::Computed;
        }
        return false;
    }

    [[nodiscard]] bool isLink(qsizetype index) const
    {
        return m_sentence.is(index, m_words.andLink) || m_sentence.sign(index) == u',';
    }

    [[nodiscard]] bool isEdgeSign(qsizetype index) const
    {
        return m_sentence.isSign(index) && !QStringView(u"()\"«“”»'‘’").contains(m_sentence.sign(index));
    }

    /// Whether the word at `index` is one that leads to another: "in", "of the", "which".
    [[nodiscard]] bool isSmall(qsizetype index) const
    {
        return m_sentence
                   .tagOf(index,
                          {m_words.article, m_words.placeLead, m_words.attributive, m_words.conjunction,
                           m_words.relative, m_words.cause})
                   .length
            > 0;
    }

    /// No space before a comma that is left when a date goes.
    [[nodiscard]] bool isTight(qsizetype index) const
    {
        return m_sentence.isSign(index) && QStringView(u",;.)»”").contains(m_sentence.sign(index));
    }

    const SentenceReading &m_sentence;
    const EventWords &m_words;
    QList<bool> m_dropped;
    QList<int> m_small; ///< classes of words that end no line
};

/// "a b … y z": the beginning and `tail`, which says what happened.
QString elidedInTheMiddle(const QString &line, const QString &tail)
{
    const qsizetype room = longestTitle - clusterCount(tail) - 2; // "… " between them
    constexpr qsizetype shortestHead = 8;
    if (tail.isEmpty() || room < shortestHead || !line.endsWith(tail))
        return elidedAtCluster(line, longestTitle);
    QString head = elidedAtCluster(line.chopped(tail.size()).trimmed(), room);
    if (head.endsWith(u'…'))
        head.chop(1);
    const qsizetype space = head.lastIndexOf(u' ');
    const bool withinWord = line.size() > head.size() && line.at(head.size()) != u' ';
    if (withinWord && clusterCount(QStringView(head).left(space)) >= shortestHead)
        head.truncate(space);
    return head + u"… " + tail;
}

/// Where verbs come last, what stands before a date reckoned from another ("a month after the fall of …")
/// only says when: the clause begins behind it. Otherwise where the clause begins.
qsizetype behindReckoning(const SentenceReading &sentence, qsizetype first, qsizetype verb)
{
    qsizetype begin = first;
    bool leads = false; // a date before all words: what it is reckoned from
    for (const DateGroup &date : sentence.dates()) {
        if (date.first < first || date.end > verb)
            continue;
        leads = leads || date.first == first;
        if (leads && date.evidence == DateEvidence::Computed)
            begin = date.end;
    }
    return begin;
}

/// The last word without its ending, where the pack knows it so: স্বীকৃতির is called স্বীকৃতি.
QString withoutEnding(QString line, const EventWords &words)
{
    constexpr qsizetype longestEnding = 3;
    const qsizetype begin = line.lastIndexOf(u' ') + 1;
    for (qsizetype ending = 1; ending <= longestEnding && line.size() - ending > begin; ++ending) {
        const QString base = line.chopped(ending);
        const QList<Token> word = tokenise(base, {begin, base.size()});
        if (word.size() == 1 && !words.lexicon.tagsAt(word, 0).isEmpty())
            return base;
    }
    return line;
}

} // namespace

QString eventTitle(const SentenceReading &sentence, const Clause &clause, const Telling &telling,
                   const QString &subject)
{
    const EventWords &words = sentence.words();
    TitleWriter writer(sentence);
    writer.dropAsides();
    if (telling.onlyThen)
        writer.dropNegation(clause.first, clause.end);
    const Predicate &last = clause.predicates.constLast();
    const qsizetype end = !words.verbFinal
        ? writer.beforeLeadingWords(std::max(telling.end, last.end), clause.end)
        : last.form == WordForm::Condition ? last.first
                                           : std::max(telling.end, last.end);
    const qsizetype verb = clause.predicates.constFirst().first;
    const auto compose = [&]() -> QString {
        if (clause.leadEnd > clause.leadFirst)
            return writer.write(clause.leadFirst, clause.leadEnd) + u' ' + writer.write(clause.body, end);
        const qsizetype body = words.verbFinal ? behindReckoning(sentence, clause.body, verb) : clause.body;
        const qsizetype first = writer.afterJoiningWords(writer.afterCause(body, verb), end);
        const Tag pronoun = sentence.tagOf(first, {words.pronoun});
        const bool relative = words.verbFinal && sentence.find(words.pronoun, clause.first, first) >= 0;
        if (relative && !telling.standsFor.isEmpty()) // "যা পরের বছর কার্যকর হয়"
            return telling.standsFor + u' ' + writer.write(first, end);
        const bool headless = first >= verb || sentence.is(first, words.auxiliary)
            || sentence.is(first, words.negation) || sentence.is(first, words.particle);
        if (!telling.standsFor.isEmpty() && (pronoun.length > 0 || headless))
            return telling.standsFor + u' ' + writer.write(first + (headless ? 0 : pronoun.length), end);
        if (!telling.standsFor.isEmpty() && !words.verbFinal && verb - 1 > first
            && sentence.is(verb - 1, words.pronoun)) // "las reanudaron" is "reanudaron relaciones"
            return writer.write(first, verb - 1) + u' ' + writer.write(verb, last.end) + u' '
                + telling.standsFor + u' ' + writer.write(last.end, end);
        const bool gerund = telling.weak // "returning two years later"
            && std::any_of(words.gerundEndings.begin(), words.gerundEndings.end(),
                           [&](const QString &ending) { return sentence.word(verb).endsWith(ending); });
        return headless && !subject.isEmpty() && !gerund ? QString(subject + u' ' + writer.write(first, end))
                                                         : writer.write(first, end);
    };
    QString line = compose().trimmed();
    if (!words.verbFinal && clusterCount(line) > longestTitle) {
        writer.dropAppositions(clause.body, verb);
        line = compose().trimmed();
    }
    line = writer.capitalised(line);
    constexpr qsizetype fewWords = 2;
    const bool verbLast = words.verbFinal || last.end + fewWords >= end;
    if (verbLast && clusterCount(line) > longestTitle) {
        qsizetype tail = words.verbFinal ? telling.first : last.first;
        while (!words.verbFinal && tail > clause.body
               && (sentence.is(tail - 1, words.auxiliary) || sentence.is(tail - 1, words.negation)))
            --tail;
        return elidedInTheMiddle(line, writer.write(tail, end));
    }
    return writer.cut(line);
}

QString namedTitle(const SentenceReading &sentence, qsizetype first, qsizetype end)
{
    const TitleWriter writer(sentence);
    const QString line = writer.capitalised(writer.write(first, end));
    return writer.cut(sentence.words().verbFinal ? withoutEnding(line, sentence.words()) : line);
}

QString subjectOf(const SentenceReading &sentence, const Clause &clause)
{
    const EventWords &words = sentence.words();
    qsizetype end = clause.predicates.constFirst().first;
    while (end > clause.body
           && (sentence.is(end - 1, words.auxiliary) || sentence.is(end - 1, words.negation)
               || sentence.is(end - 1, words.particle)))
        --end;
    if (words.verbFinal)
        return {};
    TitleWriter writer(sentence);
    writer.dropAsides();
    if (clause.leadEnd > clause.leadFirst)
        return writer.write(clause.leadFirst, clause.leadEnd);
    return writer.write(clause.body, end);
}

QString antecedentOf(const SentenceReading &sentence, const Clause &before, const Clause &relative)
{
    TitleWriter writer(sentence);
    writer.dropAsides();
    return sentence.words().verbFinal ? QString()
                                      : writer.write(before.predicates.constLast().end, relative.first);
}

} // namespace kalpanji
