// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chronology/eventwords.h"

namespace kalpanji {

/// One or more time expressions that say when: one date, or the two ends of a range.
struct DateGroup {
    TimeValue time;
    DateEvidence evidence = DateEvidence::None;
    qsizetype expression = -1; ///< index of the (first) time expression
    qsizetype first = 0; ///< tokens
    qsizetype end = 0;
    TextRange range;
    bool joined = false; ///< coordinated with the group before it: "in May and November"
    bool attributive = false; ///< describes a noun: "the treaty of 1962"
    bool taken = false; ///< dates a happening already
};

/// A sentence as the extractor sees it: tokens, what the pack knows of each, and its dates.
class SentenceReading
{
public:
    SentenceReading(QStringView text, TextRange sentence, const QList<TimeExpression> &times,
                    const QList<qsizetype> &timesHere, const EventWords &words);

    [[nodiscard]] const EventWords &words() const { return m_words; }
    [[nodiscard]] QStringView text() const { return m_text; }
    [[nodiscard]] TextRange range() const { return m_range; }
    [[nodiscard]] const QList<Token> &tokens() const { return m_tokens; }
    [[nodiscard]] qsizetype size() const { return m_tokens.size(); }
    [[nodiscard]] const QList<DateGroup> &dates() const { return m_dates; }
    [[nodiscard]] QList<DateGroup> &dates() { return m_dates; }
    /// Ranges of all time expressions, those that date nothing ("for six years") included.
    [[nodiscard]] const QList<TextRange> &timeRanges() const { return m_timeRanges; }

    /// Whether it tells what happens every year.
    [[nodiscard]] bool isHabitual() const { return m_habitual; }

    [[nodiscard]] const QList<Tag> &tagsAt(qsizetype index) const { return m_tags.at(index); }
    /// Whether the token lies within a time expression; such a token has no tags.
    [[nodiscard]] bool isDated(qsizetype index) const { return m_dated.at(index); }
    /// Whether an affix denies the word: "করেনি". Its tags and word() are without the affix.
    [[nodiscard]] bool isDenied(qsizetype index) const { return m_denied.contains(index); }
    /// The word as words are compared.
    [[nodiscard]] QString word(qsizetype index) const;
    /// The sign at `index`; null for a word, a number or beyond the end.
    [[nodiscard]] QChar sign(qsizetype index) const;
    [[nodiscard]] bool isSign(qsizetype index) const { return m_tokens.at(index).kind == TokenKind::Sign; }
    /// The tag of one of `classes` at `index`; length 0 when there is none.
    [[nodiscard]] Tag tagOf(qsizetype index, const QList<int> &classes) const;
    [[nodiscard]] bool is(qsizetype index, int wordClass) const;
    /// The first token of a class in [from, end); -1 when there is none.
    [[nodiscard]] qsizetype find(int wordClass, qsizetype from, qsizetype end) const;
    [[nodiscard]] qsizetype findAny(const QList<int> &classes, qsizetype from, qsizetype end) const;
    [[nodiscard]] bool has(int wordClass, qsizetype from, qsizetype end) const
    {
        return find(wordClass, from, end) >= 0;
    }
    /// Tokens that belong to a happening of their own and not to the clause around them.
    void setAside(qsizetype from, qsizetype end);
    [[nodiscard]] bool isAside(qsizetype index) const { return m_aside.at(index); }
    /// The text of tokens [from, end).
    [[nodiscard]] TextRange rangeOf(qsizetype from, qsizetype end) const;

private:
    void readTags();
    void dropWithinPhrases();
    void readDenied(qsizetype index);
    void readDates(const QList<TimeExpression> &times, const QList<qsizetype> &timesHere);
    [[nodiscard]] bool isAttributive(const DateGroup &date) const;
    enum class Link { None, Range, And, Comma };
    [[nodiscard]] Link linkBetween(const DateGroup &first, const DateGroup &second) const;

    QStringView m_text;
    TextRange m_range;
    const EventWords &m_words;
    QList<Token> m_tokens;
    QList<QList<Tag>> m_tags;
    QList<bool> m_dated;
    QList<bool> m_aside;
    QHash<qsizetype, QString> m_denied; ///< words without the affix that denies them
    QList<DateGroup> m_dates;
    QList<TextRange> m_timeRanges;
    bool m_habitual = false;
};

} // namespace kalpanji
