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
    [[nodiscard]] bool isBlockEmpty() const { return position() == m_block.range.start; }

    /// Copies source units [start, end).
    void copy(qsizetype start, qsizetype end);
    /// Text that stands in the source at `start` as it is.
    void append(QStringView text, qsizetype start);
    /// Text that stands in the source at `start` in another form (an entity, a link's title).
    void put(QStringView text, qsizetype start);
    /// Puts a line end inside the open block: between a file's name and its caption.
    void breakLine();
    /// The same, once more text comes.
    void breakLineBeforeNext();
    /// Adds a span from `start` to here, unless it is empty.
    void span(SpanKind kind, qsizetype start, const QString &target = {});
    /// Adds an empty span here.
    void mark(SpanKind kind, const QString &target);

    /// Opens a section whose title is the block just ended.
    void section(int level, TextRange heading, float confidence = 1);
    /// Closes sections, sets the lead, sorts spans.
    Article take();

private:
    /// White space that is due before the next character.
    enum class Due : quint8 { Nothing, Space, LineEnd };

    void putDue();
    void mapTo(qsizetype unit);
    [[nodiscard]] qsizetype byteAt(qsizetype unit);

    const SourceText &m_source;
    Article m_article;
    Block m_block;
    bool m_open = false;
    Due m_due = Due::Nothing;
    qsizetype m_expectedUnit = -1; ///< where in the source the next character would be if the run went on
    qsizetype m_knownUnit = 0; ///< a unit of the source whose byte is known
    qsizetype m_knownByte = 0;
};

} // namespace kalpanji
