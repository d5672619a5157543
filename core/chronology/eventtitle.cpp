// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chronology/eventtitle.h"

#include "core/chronology/titlewriter.h"
#include "core/text/graphemes.h"

namespace kalpanji {

namespace {

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
