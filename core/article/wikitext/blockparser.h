// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/wikitext/inlineparser.h"

namespace kalpanji::wikitext {

/// Appends the nodes of a text line by line: headings, lists, paragraphs, preformatted lines, rules.
class BlockParser
{
public:
    BlockParser(Tree &tree, InlineParser &inlineParser)
        : m_tree(tree)
        , m_inline(inlineParser)
    {
    }

    /// Reads `where`. When it begins inside a line — behind the bar of a table cell — that line is no list
    /// and no heading.
    void read(Span32 where, bool insideLine);

private:
    [[nodiscard]] quint32 lineEnd(Span32 where, std::size_t &link) const;
    void readLine(Span32 line);
    bool readHeading(Span32 line);
    void readItem(Span32 line);
    bool splitTerm(quint32 item);
    void readPreformatted(Span32 line);
    void readRule(Span32 line);
    [[nodiscard]] bool leavesNoLine(Span32 line) const;
    void endParagraph();
    void endPreformatted();
    quint32 open(NodeKind kind, Span32 range, Span32 name = {});
    void close(quint32 node) { m_tree.nodes[node].next = quint32(m_tree.nodes.size()); }

    Tree &m_tree;
    InlineParser &m_inline;
    LinkList m_links; ///< of the stretch that is being read
    std::size_t m_link = 0;
    Span32 m_paragraph; ///< lines of the paragraph that is open; empty when none is
    quint32 m_preformatted = 0; ///< the node that is open, if one is
    bool m_hasPreformatted = false;
};

} // namespace kalpanji::wikitext
