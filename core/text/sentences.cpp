// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/sentences.h"

#include <QJsonArray>

namespace kalpanji {

namespace {

constexpr qsizetype longestAbbreviation = 24; // characters looked back for one

QSet<QString> foldedSet(const QJsonValue &list)
{
    QSet<QString> set;
    const QJsonArray items = list.toArray();
    for (const QJsonValue &item : items)
        set.insert(item.toString().normalized(QString::NormalizationForm_C).toCaseFolded());
    return set;
}

bool isCloser(QChar c)
{
    return c.category() == QChar::Punctuation_Close || c.category() == QChar::Punctuation_FinalQuote
        || c == u'"' || c == u'\'';
}

class Splitter
{
public:
    Splitter(QStringView text, TextRange block, const SentenceRules &rules)
        : m_text(text)
        , m_block(block)
        , m_rules(rules)
    {
    }

    QList<TextRange> split()
    {
        qsizetype start = m_block.start;
        for (qsizetype i = m_block.start; i < m_block.end; ++i) {
            if (!mayEnd(m_text[i]))
                continue;
            const qsizetype end = endAt(i);
            if (end < 0)
                continue;
            add({start, end});
            start = end;
            i = end - 1;
        }
        add({start, m_block.end});
        return m_sentences;
    }

private:
    [[nodiscard]] QChar at(qsizetype i) const
    {
        return i >= m_block.start && i < m_block.end ? m_text.at(i) : QChar();
    }

    [[nodiscard]] bool isTerminator(QChar c) const
    {
        return m_rules.terminators.contains(c) || (c == u':' && m_rules.colonEnds);
    }

    /// Whether a sentence may end here: most characters are letters or spaces and need no second look.
    [[nodiscard]] bool mayEnd(QChar c) const
    {
        const bool plain = c.unicode() >= 'A' ? c.unicode() <= 'z' || c.isLetter() : c == u' ';
        return !plain && (c == u'\n' || isTerminator(c));
    }

    /// Where the sentence ends whose first terminator stands at `i`; -1 when it does not end there.
    [[nodiscard]] qsizetype endAt(qsizetype i) const
    {
        if (at(i) == u'\n' && at(i + 1) == u'\n')
            return i + 1;
        if (!isTerminator(at(i)))
            return -1;
        qsizetype end = i + 1;
        while (isTerminator(at(end)))
            ++end;
        const bool weak = end == i + 1 && (at(i) == u'.' || at(i) == u':' || at(i) == u'|');
        while (isCloser(at(end)))
            ++end;
        end = afterReferenceMarks(end);
        qsizetype next = end;
        while (next < m_block.end && m_text.at(next).isSpace())
            ++next;
        if (next >= m_block.end)
            return end;
        if (weak ? !endsAfterWeak(i, end, next) : at(i).unicode() < 0x80 && continuesAt(end, next))
            return -1;
        return end;
    }

    /// "করে।[১][২] শুরু": the footnote marks belong to the sentence before.
    [[nodiscard]] qsizetype afterReferenceMarks(qsizetype from) const
    {
        constexpr qsizetype longestMark = 12;
        qsizetype end = from;
        while (at(end) == u'[') {
            qsizetype close = end + 1;
            while (close - end < longestMark && at(close).isLetterOrNumber())
                ++close;
            if (at(close) != u']')
                break;
            end = close + 1;
        }
        return end;
    }

    /// "Really?" he asked; "?," — the sentence goes on after a quoted end.
    [[nodiscard]] bool continuesAt(qsizetype end, qsizetype next) const
    {
        return end == next ? !at(next).isUpper() : at(next).isLower() || at(next) == u',';
    }

    /// Whether a lone full stop (or a colon or bar that stands for one) ends the sentence.
    [[nodiscard]] bool endsAfterWeak(qsizetype i, qsizetype end, qsizetype next) const
    {
        if (at(i) == u'|')
            return true;
        if (end == next || at(next).isLower()) // "U.S", "6.5", "example.org", "e.g. this"
            return false;
        if (QStringView(u",;:)").contains(at(next)))
            return false;
        if (at(i) == u':')
            return at(i - 1).isLetter() && at(next).isUpper();
        if (end > i + 1) // a quotation or bracket was closed after the full stop
            return true;
        const TextRange word = wordBefore(i);
        if (word.isEmpty())
            return true;
        if (at(word.start).isNumber())
            return !isListNumber(word, i) && !(m_rules.ordinalFullStop && word.length() <= 2);
        const QString folded =
            word.of(m_text).toString().normalized(QString::NormalizationForm_C).toCaseFolded();
        if (m_rules.abbreviations.contains(folded) || isInitial(folded))
            return m_rules.starters.contains(foldedWordAt(next)) && !at(word.start).isNull()
                && folded.contains(u'.');
        return true;
    }

    /// The word, full stops within it included, that ends before `end`: "U.S", "এ", "খ্রি".
    [[nodiscard]] TextRange wordBefore(qsizetype end) const
    {
        qsizetype start = end;
        while (start > m_block.start && end - start < longestAbbreviation) {
            const QChar c = m_text.at(start - 1);
            if (!c.isLetterOrNumber() && !c.isMark() && c != u'.' && c != QChar(0x2024))
                break;
            --start;
        }
        while (start < end && m_text.at(start) == u'.')
            ++start;
        return {start, end};
    }

    /// "1. First" at the beginning of a block.
    [[nodiscard]] bool isListNumber(TextRange word, qsizetype) const { return word.start == m_block.start; }

    /// One letter with its vowel signs, or several parted by full stops: "K", "এ", "J.R"; where letters have
    /// no case their names too: "আই.এ", "বি.এস.সি".
    [[nodiscard]] static bool isInitial(const QString &folded)
    {
        const QStringList parts = folded.split(u'.');
        constexpr qsizetype longestName = 4;
        return std::all_of(parts.begin(), parts.end(), [&](const QString &part) {
            const auto letters =
                std::count_if(part.begin(), part.end(), [](QChar c) { return c.isLetter(); });
            const bool named = parts.size() > 1 && letters <= longestName && !part.isEmpty()
                && part.front().category() == QChar::Letter_Other;
            return letters == 1 || named;
        });
    }

    [[nodiscard]] QString foldedWordAt(qsizetype start) const
    {
        qsizetype end = start;
        while (end < m_block.end && end - start < longestAbbreviation
               && (m_text.at(end).isLetter() || m_text.at(end).isMark()))
            ++end;
        return TextRange {start, end}.of(m_text).toString().toCaseFolded();
    }

    void add(TextRange range)
    {
        while (range.start < range.end && m_text.at(range.start).isSpace())
            ++range.start;
        while (range.end > range.start && m_text.at(range.end - 1).isSpace())
            --range.end;
        if (!range.isEmpty())
            m_sentences.append(range);
    }

    QStringView m_text;
    TextRange m_block;
    const SentenceRules &m_rules;
    QList<TextRange> m_sentences;
};

} // namespace

SentenceRules SentenceRules::fromJson(const QJsonObject &sentences)
{
    SentenceRules rules;
    rules.terminators = sentences.value(u"terminators").toString(rules.terminators);
    rules.abbreviations = foldedSet(sentences.value(u"abbreviations"));
    rules.starters = foldedSet(sentences.value(u"starters"));
    rules.ordinalFullStop = sentences.value(u"ordinalFullStop").toBool();
    rules.colonEnds = sentences.value(u"colonEnds").toBool();
    return rules;
}

QList<TextRange> splitSentences(QStringView text, TextRange block, const SentenceRules &rules)
{
    block.start = std::clamp(block.start, qsizetype(0), text.size());
    block.end = std::clamp(block.end, block.start, text.size());
    return Splitter(text, block, rules).split();
}

} // namespace kalpanji
