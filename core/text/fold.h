// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/textrange.h"

#include <QList>
#include <QString>

namespace kalpanji {

/// What a search disregards.
enum class Matching : quint8 {
    Folded, ///< case, accents, digits of any script, both spellings of য়, dashes, quotes, joiners
    Exact, ///< nothing: unit by unit, as written
};

/// Whether a hit may lie inside a longer word.
enum class WordBounds : quint8 { Anywhere, WholeWord };

/// A text made ready to be searched: folded once, with the way back to the offsets of the original.
/// Folding decomposes, folds case (Unicode full case folding), writes every decimal digit as ASCII, drops
/// accents (non-spacing marks of script Inherited) and invisible joiners, and makes one dash, one quote and
/// one space of all. Signs that belong to a script — Bengali vowel signs, hasanta, nukta — are letters here
/// and stay: মকসক does not find মেক্সিকো. About 4 ns a character; searching is a plain memory search.
class FoldedText
{
public:
    FoldedText() = default;
    explicit FoldedText(const QString &text);

    [[nodiscard]] const QString &folded() const { return m_folded; }
    /// Every occurrence of `query` from left to right, not overlapping, as UTF-16 ranges of the original
    /// text. An end may lie inside a cluster ("মে" in মেক্সিকো does not, "ত" in ত্র does): widen with
    /// snappedToClusters() before drawing. Nothing for a query that folds to nothing.
    [[nodiscard]] QList<TextRange> findAll(const QString &query, Matching matching = Matching::Folded,
                                           WordBounds bounds = WordBounds::Anywhere) const;

private:
    /// From here on `source` and `folded` grow in step.
    struct Run {
        qsizetype folded;
        qsizetype source;
    };
    void append(QChar c, qsizetype source);

    QString m_text;
    QString m_folded;
    QList<Run> m_runs;
};

/// `text` as FoldedText sees it: two texts that a search treats alike fold to the same.
QString folded(const QString &text);

} // namespace kalpanji
