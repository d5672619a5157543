// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/textrange.h"

#include <QList>

namespace kalpanji {

/// Where the text of an article stands in the QTextDocument that shows it. The document holds more than the
/// article says (its title, list markers, frames) and lacks what templates leave empty, so that the two count
/// differently; what is shown of the article's text is shown in order.
class TextPositions
{
public:
    /// Call in growing order: article text [article, article + length) stands at document position
    /// `document`.
    void add(qsizetype article, int document, qsizetype length);
    void clear() { m_runs.clear(); }

    /// Document position of a UTF-16 offset of the article; of the next text shown when it is not shown
    /// itself.
    [[nodiscard]] int toDocument(qsizetype offset) const;
    /// Where a range of the article ends: right after its last character, before what the document puts
    /// there.
    [[nodiscard]] int endToDocument(qsizetype end) const;
    /// UTF-16 offset in the article at a document position; of the last text before it when the article has
    /// no part in it; -1 before all text.
    [[nodiscard]] qsizetype toArticle(int position) const;
    /// As toArticle(), but -1 when the article's text is not at `position` itself.
    [[nodiscard]] qsizetype articleTextAt(int position) const;
    /// The article's text up to here has been shown.
    [[nodiscard]] qsizetype end() const;

private:
    struct Run {
        qsizetype article;
        int document;
        qsizetype length;
    };
    [[nodiscard]] const Run *lastAt(int position) const;

    QList<Run> m_runs;
};

} // namespace kalpanji
