// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chronology/sentencereading.h"

namespace kalpanji {

constexpr qsizetype longestTitle = 60; ///< clusters

/// Writes tokens of a sentence as a line of their own, without dates.
class TitleWriter
{
public:
    explicit TitleWriter(const SentenceReading &sentence);
    /// Leaves out what is told as a happening of its own.
    void dropAsides();
    /// "was not opened until 1923" is "was opened".
    void dropNegation(qsizetype first, qsizetype end);
    /// Leaves out what stands between two commas before `end`: "the president, Petru Lucinschi, …".
    void dropAppositions(qsizetype first, qsizetype end);
    /// A cut line does not end in "an…".
    [[nodiscard]] QString cut(const QString &line) const;
    /// Tokens [first, end) without dates, and without signs and joining words at either side.
    [[nodiscard]] QString write(qsizetype first, qsizetype end) const;
    /// Where the words of a clause end that go on to the next: not in "of the", nor in ", an office" before
    /// "that he held". `verb` is where its verb ends.
    [[nodiscard]] qsizetype beforeLeadingWords(qsizetype verb, qsizetype end) const;
    /// Behind "and", "who", "during the visit" and what is left out.
    [[nodiscard]] qsizetype afterJoiningWords(qsizetype first, qsizetype end) const;
    /// Behind "tras la expulsión de los jesuitas, ", which only says when.
    [[nodiscard]] qsizetype afterCause(qsizetype first, qsizetype verb) const;
    /// With a capital where the language has them.
    [[nodiscard]] QString capitalised(QString line) const;

private:
    /// A date says nothing that its place on the timeline does not; its preposition and comma go with it.
    void dropDate(const DateGroup &date);
    /// ", two months after": what follows, to the next comma, only says when.
    [[nodiscard]] bool leadsToItsOrigin(const DateGroup &date) const;
    [[nodiscard]] bool isLink(qsizetype index) const;
    [[nodiscard]] bool isEdgeSign(qsizetype index) const;
    /// Whether the word at `index` is one that leads to another: "in", "of the", "which".
    [[nodiscard]] bool isSmall(qsizetype index) const;
    /// No space before a comma that is left when a date goes.
    [[nodiscard]] bool isTight(qsizetype index) const;

    const SentenceReading &m_sentence;
    const EventWords &m_words;
    QList<bool> m_dropped;
    QList<int> m_small; ///< classes of words that end no line
};

} // namespace kalpanji
