// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chronology/titlewriter.h"

#include "core/text/graphemes.h"

namespace kalpanji {

TitleWriter::TitleWriter(const SentenceReading &sentence)
    : m_sentence(sentence)
    , m_words(sentence.words())
    , m_dropped(sentence.size(), false)
    , m_small({m_words.article, m_words.placeLead, m_words.dateLead, m_words.attributive, m_words.conjunction,
               m_words.linkFiller})
{
    for (const DateGroup &date : sentence.dates())
        dropDate(date);
}

void TitleWriter::dropAsides()
{
    for (qsizetype i = 0; i < m_sentence.size(); ++i)
        m_dropped[i] = m_dropped.at(i) || m_sentence.isAside(i);
}

void TitleWriter::dropNegation(qsizetype first, qsizetype end)
{
    for (qsizetype i = first; i < end; ++i)
        m_dropped[i] =
            m_dropped.at(i) || m_sentence.is(i, m_words.negation) || m_sentence.is(i, m_words.until);
}

void TitleWriter::dropAppositions(qsizetype first, qsizetype end)
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

QString TitleWriter::cut(const QString &line) const
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

QString TitleWriter::write(qsizetype first, qsizetype end) const
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

qsizetype TitleWriter::beforeLeadingWords(qsizetype verb, qsizetype end) const
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

qsizetype TitleWriter::afterJoiningWords(qsizetype first, qsizetype end) const
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

qsizetype TitleWriter::afterCause(qsizetype first, qsizetype verb) const
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

QString TitleWriter::capitalised(QString line) const
{
    if (m_words.cased && !line.isEmpty())
        line[0] = line.front().toUpper();
    return line;
}

void TitleWriter::dropDate(const DateGroup &date)
{
    qsizetype first = date.first;
    while (first > 0 && (m_sentence.is(first - 1, m_words.dateLead) || (date.joined && isLink(first - 1))))
        --first;
    qsizetype end = date.end;
    while (end < m_sentence.size() && m_sentence.is(end, m_words.dateTrail))
        ++end;
    if (first > 0 && m_sentence.sign(first - 1) == u',' && leadsToItsOrigin(date)) {
        while (end < m_sentence.size() && (m_sentence.isDated(end) || !isEdgeSign(end)))
            ++end;
    }
    const bool leads = std::all_of(m_dropped.begin(), m_dropped.begin() + first, [](bool d) { return d; });
    if (leads && end < m_sentence.size() && m_sentence.sign(end) == u',')
        ++end;
    for (qsizetype i = first; i < end; ++i)
        m_dropped[i] = true;
}

bool TitleWriter::leadsToItsOrigin(const DateGroup &date) const
{
    for (qsizetype i = date.first; i < date.end; ++i) {
        const Tag after = m_words.lexicon.find(m_sentence.tokens(), i, m_words.cause);
        if (after.length > 0 && i + after.length == date.end)
            return date.evidence == DateEvidence::Computed || date.evidence == DateEvidence::Inherited;
    }
    return false;
}

bool TitleWriter::isLink(qsizetype index) const
{
    return m_sentence.is(index, m_words.andLink) || m_sentence.sign(index) == u',';
}

bool TitleWriter::isEdgeSign(qsizetype index) const
{
    return m_sentence.isSign(index) && !QStringView(u"()\"«“”»'‘’").contains(m_sentence.sign(index));
}

bool TitleWriter::isSmall(qsizetype index) const
{
    return m_sentence
               .tagOf(index,
                      {m_words.article, m_words.placeLead, m_words.attributive, m_words.conjunction,
                       m_words.relative, m_words.cause})
               .length
        > 0;
}

bool TitleWriter::isTight(qsizetype index) const
{
    return m_sentence.isSign(index) && QStringView(u",;.)»”").contains(m_sentence.sign(index));
}

} // namespace kalpanji
