// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/wikitext/blockparser.h"

namespace kalpanji::wikitext {

/// Appends the nodes of a text that may hold tables. As in MediaWiki a line says what it is by its first
/// signs — "{|", "|}", "|-", "|+", "|", "!" — before anything else is read; what stands between such lines
/// is read by BlockParser.
class TableParser
{
public:
    TableParser(Tree &tree, BlockParser &blocks)
        : m_tree(tree)
        , m_blocks(blocks)
    {
    }

    void read(Span32 where);

private:
    /// What is open of a table; 0 for what is not.
    struct Open {
        quint32 table = 0;
        quint32 row = 0;
        quint32 cell = 0;
        bool hasRow = false;
        bool hasCell = false;
    };

    void readLine(Span32 line, Span32 full);
    void openTable(Span32 attributes);
    void readCells(Span32 line, QChar sign);
    void openCell(NodeKind kind, bool header, Span32 attributes);
    void closeCell();
    void closeRow();
    void closeTable();
    void readFlow(quint32 end);
    quint32 open(NodeKind kind, Span32 name);
    void close(quint32 node) { m_tree.nodes[node].next = quint32(m_tree.nodes.size()); }

    Tree &m_tree;
    BlockParser &m_blocks;
    std::vector<Open> m_open; ///< innermost last
    quint32 m_flow = 0; ///< where the text begins that no table line has ended yet
    bool m_insideLine = false; ///< whether it begins inside a line
};

} // namespace kalpanji::wikitext
