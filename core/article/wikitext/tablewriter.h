// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/articlebuilder.h"

#include <vector>

namespace kalpanji::wikitext {

/// Puts tables into an Article, the ones inside others too: each is listed before those inside it.
class TableWriter
{
public:
    explicit TableWriter(ArticleBuilder &builder)
        : m_builder(builder)
    {
    }

    [[nodiscard]] bool isOpen() const { return !m_open.empty(); }
    [[nodiscard]] std::size_t depth() const { return m_open.size(); }
    [[nodiscard]] bool hasCell() const { return isOpen() && m_open.back().part != Part::None; }
    void openTable();
    void closeTable();
    void openRow();
    void openCaption();
    /// `attributes`: of the cell, for its spans.
    void openCell(bool header, QStringView attributes);
    void closeCell();
    /// Begins a block of the builder for what comes next in the cell, or in the caption.
    void beginBlock();
    /// What the builder's last block was is part of the cell.
    void addBlock(TextRange range);

private:
    enum class Part : quint8 { None, Caption, Cell };
    struct Open {
        qsizetype table;
        Part part = Part::None;
        bool row = false; ///< whether a row is open
        TextRange range; ///< of what is written in the cell so far
        bool written = false;
    };

    [[nodiscard]] Table &table() { return m_builder.article().tables[m_open.back().table]; }

    ArticleBuilder &m_builder;
    std::vector<Open> m_open; ///< innermost last
};

} // namespace kalpanji::wikitext
