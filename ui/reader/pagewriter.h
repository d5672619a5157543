// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"
#include "core/text/localeformat.h"
#include "ui/reader/readerstyle.h"
#include "ui/reader/textpositions.h"

#include <QCoreApplication>
#include <QTextCursor>

class QTextDocument;

namespace kalpanji {

/// Writes an article into a QTextDocument with cursors, as far as it is asked to: a screenful at once, the
/// rest of a long article in slices, so that the first page does not wait for the last. Formats begin and end
/// where spans and time expressions do, which is between clusters.
class PageWriter
{
    Q_DECLARE_TR_FUNCTIONS(kalpanji::PageWriter)

public:
    /// Empties `target`, which must outlive this. Images that lie beside the file of `articlePath` are shown.
    PageWriter(QTextDocument *target, DocumentPtr document, ReaderStyle style,
               const QString &articlePath = {});

    [[nodiscard]] bool isDone() const { return m_next >= m_document->article.blocks.size(); }
    /// Writes whole blocks until `characters` more are there, or all.
    void writeSome(qsizetype characters);
    /// Writes on until the article's text up to `offset` is there.
    void writeThrough(qsizetype offset);

    [[nodiscard]] const TextPositions &positions() const { return m_positions; }
    [[nodiscard]] const ReaderStyle &style() const { return m_style; }

private:
    void writeTitle();
    void writeInfobox();
    void writeBlock(const Block &block);
    void writeList(const Block &block);
    void writeReference(const Block &block);
    void writeCard(const Block &block);
    void writePicture(const Image &image);
    void writeTable(const Block &first);

    /// Starts a paragraph; takes the empty one a table or the start of the document leaves.
    void beginBlock(const QTextBlockFormat &format, const QTextCharFormat &text);
    [[nodiscard]] bool isFirstCell(const Block &block) const;
    [[nodiscard]] QTextCharFormat formatOf(const Span &span) const;
    [[nodiscard]] QList<TextRange> remainsIn(TextRange range) const;
    void writeText(TextRange range, const QTextCharFormat &base);
    /// "[1]" for a span that marks a place and covers no text.
    void writeMark(const Span &span, const QTextCharFormat &base);
    void leaveTable(QTextTable *table);
    [[nodiscard]] QString listMarker(const QString &marks);
    [[nodiscard]] const QString &articleText() const { return m_document->article.text; }

    QTextDocument *m_target;
    DocumentPtr m_document;
    ReaderStyle m_style;
    QString m_articlePath;
    LocaleFormat m_format; ///< of the article's language: it numbers its lists
    QTextCursor m_cursor;
    TextPositions m_positions;
    qsizetype m_next = 0; ///< index of the block to be written next
    bool m_isFresh = true; ///< the cursor stands in an empty paragraph that is to be used
    qint64 m_unnamedLinks = 0; ///< external links without words of their own, so far
    QString m_marks; ///< of the list item before
    QList<int> m_numbers; ///< of the list items so far, by depth
};

} // namespace kalpanji
