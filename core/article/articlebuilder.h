// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "core/article/decode.h"

namespace kalpanji {

/// Puts an Article together block by block, keeping the map back to the source's bytes. White space inside
/// a block is folded to single spaces (but for Preformatted), blocks stand apart by one line end, empty
/// blocks vanish.
class ArticleBuilder
{
public:
    explicit ArticleBuilder(const SourceText &source);

    [[nodiscard]] const SourceText &source() const { return m_source; }
    /// Where the next character will stand.
    [[nodiscard]] qsizetype position() const { return m_article.text.size(); }
    [[nodiscard]] Article &article() { return m_article; }

    void beginBlock(BlockKind kind, int level = 0, const QString &marks = {}, qsizetype index = -1);
    /// Ends the open block; its range, empty when nothing but white space came.
    TextRange endBlock();
    [[nodiscard]] bool isOpen() const { return m_open; }

    /// Copies source units [start, end).
    void copy(qsizetype start, qsizetype end);
    /// Text that stands in the source at `start` in another form (an entity, a link's title).
    void put(QStringView text, qsizetype start);
    /// Puts a line end inside the open block: between a file's name and its caption.
    void breakLine();
    /// Adds a span from `start` to here, unless it is empty.
    void span(SpanKind kind, qsizetype start, const QString &target = {});

    /// Opens a section whose title is the block just ended.
    void section(int level, TextRange heading, float confidence = 1);
    /// Closes sections, sets the lead, sorts spans.
    Article take();

private:
    void append(QChar c, qsizetype sourceOffset);

    const SourceText &m_source;
    Article m_article;
    Block m_block;
    bool m_open = false;
    bool m_space = false; ///< a space is due before the next character
    qsizetype m_expectedByte = -1; ///< where the next byte would be if the run went on
};

} // namespace kalpanji
