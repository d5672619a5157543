// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"

namespace kalpanji {

/// What `kalpanji text` prints: the article's text without image cards and footnotes; and where each
/// character of the article stands in it. Positions in output files are Unicode code points of this text.
class PrintedText
{
public:
    explicit PrintedText(const Article &article);

    [[nodiscard]] const QString &text() const { return m_text; }
    /// Code point offset in text() of UTF-16 offset `offset` of Article::text; -1 for what is not printed.
    [[nodiscard]] qsizetype codePoint(qsizetype offset) const;

private:
    struct Piece {
        TextRange range; ///< of Article::text
        qsizetype codePoint; ///< of its first character in text()
        qsizetype printed; ///< UTF-16 offset of its first character in text()
    };

    QString m_text;
    QList<Piece> m_pieces;
};

} // namespace kalpanji
