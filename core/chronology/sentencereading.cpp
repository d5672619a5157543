// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chronology/sentencereading.h"

namespace kalpanji {

namespace {

bool endsWithAny(QStringView word, const QStringList &endings)
{
    return std::any_of(endings.begin(), endings.end(), [word](const QString &e) { return word.endsWith(e); });
}

bool isRange(const TimeValue &time) { return time.value.contains(u'/'); }

/// "3 and 4 June", "5, 6 and 7 May" are one stay.
bool areConsecutive(const TimeValue &first, const TimeValue &second)
{
    TimeValue last = first;
    last.value = first.value.section(u'/', -1);
    return last.precision() == Precision::Day && second.precision() == Precision::Day
        && second.span().earliest == last.span().latest + 1;
}

} // namespace

SentenceReading::SentenceReading(QStringView text, TextRange sentence, const QList<TimeExpression> &times,
                                 const QList<qsizetype> &timesHere, const EventWords &words)
    : m_text(text)
    , m_range(sentence)
    , m_words(words)
    , m_tokens(tokenise(text, sentence))
    , m_dated(m_tokens.size(), false)
    , m_aside(m_tokens.size(), false)
{
    readDates(times, timesHere);
    readTags();
}

void SentenceReading::readTags()
{
    m_tags.reserve(m_tokens.size());
    for (qsizetype i = 0; i < m_tokens.size(); ++i) {
        m_tags.append(m_dated.at(i) ? QList<Tag>() : m_words.lexicon.tagsAt(m_tokens, i));
        if (m_tags.constLast().isEmpty() && !m_dated.at(i) && m_tokens.at(i).kind == TokenKind::Word)
            readDenied(i);
    }
    dropWithinPhrases();
    // links between dates are judged by words, so ranges are made when the words are known
    QList<DateGroup> groups;
    for (const DateGroup &date : std::as_const(m_dates)) {
        const Link link = groups.isEmpty() ? Link::None : linkBetween(groups.constLast(), date);
        if (!groups.isEmpty() && groups.constLast().time.value == date.time.value && link == Link::None
            && date.first - groups.constLast().end <= 1) {
            continue; // the same day by another calendar, in brackets
        }
        const bool range = (link == Link::Range && !isRange(groups.constLast().time))
            || ((link == Link::And || link == Link::Comma)
                && areConsecutive(groups.constLast().time, date.time));
        if (range) {
            DateGroup &last = groups.last();
            last.time.value = last.time.value.section(u'/', 0, 0) + u'/' + date.time.value.section(u'/', -1);
            if (last.evidence == DateEvidence::Explicit)
                last.evidence = date.evidence;
            last.end = date.end;
            last.range.end = date.range.end;
            last.attributive = false; // "from the 3rd", "of the 11th to the 13th"
            continue;
        }
        groups.append(date);
        groups.last().joined = link == Link::And;
        groups.last().attributive = isAttributive(date);
    }
    m_dates = std::move(groups);
}

/// A phrase is what it is as a whole: a "memorial march" is no march, "during the visit" tells none.
void SentenceReading::dropWithinPhrases()
{
    for (qsizetype i = 0; i < m_tags.size(); ++i) {
        Tag phrase {-1, 0, 1};
        for (const Tag &tag : std::as_const(m_tags.at(i))) {
            const bool counts = tag.wordClass == m_words.aside || tag.wordClass == m_words.during
                || m_words.nounClasses.contains(tag.wordClass);
            if (counts && tag.length > phrase.length)
                phrase = tag;
        }
        for (qsizetype k = i; phrase.length > 1 && k < std::min(i + phrase.length, m_tags.size()); ++k) {
            m_tags[k].removeIf([this, phrase](const Tag &tag) {
                return tag.wordClass != phrase.wordClass && tag.value == 0 && tag.length < phrase.length
                    && m_words.nounClasses.contains(tag.wordClass);
            });
        }
    }
}

/// "չբացվեց", "করেনি": the word without what denies it.
void SentenceReading::readDenied(qsizetype index)
{
    const QString whole = word(index);
    QString bare;
    for (const QString &prefix : m_words.negationPrefixes) {
        if (whole.startsWith(prefix))
            bare = whole.mid(prefix.size());
    }
    for (const QString &suffix : m_words.negationSuffixes) {
        if (whole.endsWith(suffix))
            bare = whole.chopped(suffix.size());
    }
    if (bare.isEmpty())
        return;
    Token token = m_tokens.at(index);
    token.key = wordKey(bare);
    const QList<Tag> tags = m_words.lexicon.tagsAt({token}, 0);
    if (tags.isEmpty() && m_words.negationSuffixes.isEmpty())
        return; // a word that happens to begin like that
    m_tags[index] = tags;
    m_denied.insert(index, bare);
}

void SentenceReading::readDates(const QList<TimeExpression> &times, const QList<qsizetype> &timesHere)
{
    qsizetype token = 0;
    for (const qsizetype index : timesHere) {
        const TimeExpression &time = times.at(index);
        m_timeRanges.append(time.range);
        while (token < m_tokens.size() && m_tokens.at(token).range.end <= time.range.start)
            ++token;
        const qsizetype first = token;
        while (token < m_tokens.size() && m_tokens.at(token).range.start < time.range.end)
            m_dated[token++] = true;
        m_habitual = m_habitual || time.time.type == TimexType::Set;
        const bool ofDay = time.time.type == TimexType::Time && time.time.hasSpan();
        if ((time.time.type != TimexType::Date && !ofDay)
            || !(time.time.hasSpan() || time.time.value == QLatin1String("PRESENT_REF")))
            continue;
        DateGroup date;
        date.time = time.time;
        if (ofDay) // "on the night of 9 June"
            date.time = {TimexType::Date, time.time.value.section(u'T', 0, 0), time.time.mod};
        date.evidence = time.evidence;
        date.expression = index;
        date.first = first;
        date.end = token;
        date.range = time.range;
        m_dates.append(date);
    }
}

bool SentenceReading::isAttributive(const DateGroup &date) const
{
    qsizetype before = date.first - 1;
    while (before >= 0 && is(before, m_words.linkFiller) && !is(before, m_words.attributive))
        --before;
    if (before >= 0 && is(before, m_words.attributive)) {
        const qsizetype decree = find(m_words.byDecree, before - 3, before);
        return decree < 0 || decree + tagOf(decree, {m_words.byDecree}).length != before;
    }
    if (date.end <= date.first || date.end >= m_tokens.size() || isSign(date.end)
        || !endsWithAny(word(date.end - 1), m_words.attributiveEndings))
        return false;
    constexpr qsizetype reach = 3; // "১৯৫২ সালের ভাষা আন্দোলনে": the clause happened at it
    const qsizetype happening = find(m_words.happening, date.end, date.end + reach);
    const qsizetype last = happening + tagOf(happening, {m_words.happening}).length - 1;
    return happening < 0 || !endsWithAny(word(last), m_words.locativeEndings);
}

SentenceReading::Link SentenceReading::linkBetween(const DateGroup &first, const DateGroup &second) const
{
    bool range = first.end == second.first && endsWithAny(word(first.end - 1), m_words.rangeEndings);
    bool joins = false;
    bool comma = false;
    for (qsizetype i = first.end; i < second.first;) {
        const Tag filler = tagOf(i, {m_words.linkFiller});
        if (const Tag to = tagOf(i, {m_words.rangeLink}); to.length > 0) {
            range = true;
            i += to.length;
        } else if (const Tag tag = tagOf(i, {m_words.andLink}); tag.length > 0) {
            joins = true;
            i += tag.length;
        } else if (sign(i) == u',') {
            comma = true;
            ++i;
        } else if (filler.length > 0) {
            i += filler.length;
        } else {
            return Link::None;
        }
    }
    if (joins && !range && !comma) {
        qsizetype before = first.first - 1;
        while (before >= 0 && is(before, m_words.linkFiller) && !is(before, m_words.between))
            --before;
        range = before >= 0 && is(before, m_words.between);
    }
    return range ? Link::Range : joins ? Link::And : comma ? Link::Comma : Link::None;
}

QString SentenceReading::word(qsizetype index) const
{
    const auto denied = m_denied.constFind(index);
    return denied != m_denied.constEnd() ? denied.value() : foldedWord(m_tokens.at(index).range.of(m_text));
}

QChar SentenceReading::sign(qsizetype index) const
{
    return index >= 0 && index < size() && isSign(index) ? m_text.at(m_tokens.at(index).range.start)
                                                         : QChar();
}

Tag SentenceReading::tagOf(qsizetype index, const QList<int> &classes) const
{
    if (index >= 0 && index < m_tags.size()) {
        for (const Tag &tag : m_tags.at(index)) {
            if (tag.wordClass >= 0 && classes.contains(tag.wordClass))
                return tag;
        }
    }
    return {-1, 0, 0};
}

bool SentenceReading::is(qsizetype index, int wordClass) const
{
    if (wordClass < 0 || index < 0 || index >= m_tags.size())
        return false;
    const QList<Tag> &tags = m_tags.at(index);
    return std::any_of(tags.begin(), tags.end(),
                       [wordClass](const Tag &t) { return t.wordClass == wordClass; });
}

qsizetype SentenceReading::find(int wordClass, qsizetype from, qsizetype end) const
{
    for (qsizetype i = std::max(from, qsizetype(0)); wordClass >= 0 && i < std::min(end, size()); ++i) {
        if (is(i, wordClass))
            return i;
    }
    return -1;
}

qsizetype SentenceReading::findAny(const QList<int> &classes, qsizetype from, qsizetype end) const
{
    for (qsizetype i = std::max(from, qsizetype(0)); i < std::min(end, size()); ++i) {
        if (tagOf(i, classes).length > 0)
            return i;
    }
    return -1;
}

void SentenceReading::setAside(qsizetype from, qsizetype end)
{
    for (qsizetype i = from; i < end; ++i)
        m_aside[i] = true;
}

TextRange SentenceReading::rangeOf(qsizetype from, qsizetype end) const
{
    if (from >= end || from >= size())
        return {m_range.end, m_range.end};
    return {m_tokens.at(from).range.start, m_tokens.at(end - 1).range.end};
}

} // namespace kalpanji
