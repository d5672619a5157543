// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/wikitext/links.h"

namespace kalpanji::wikitext {

using LinkList = std::vector<LinkMatch>;

/// Appends the nodes for what stands inside a block: text, quotes, links, URLs, entities, tags.
class InlineParser
{
public:
    InlineParser(Tree &tree, QString language);

    /// Reads `where`; `link` is the place in `links` of the first link at or behind its begin, afterwards of
    /// the first one behind its end.
    void read(Span32 where, const LinkList &links, std::size_t &link);
    /// Reads `where` with links of its own.
    void read(Span32 where);
    /// A file's node from its target and what follows the first bar, with its caption.
    void readFile(Span32 target, Span32 options);
    /// How many <div> and the like are open.
    [[nodiscard]] int openBlocks() const { return m_openBlocks; }

private:
    enum class Place : quint8 { Block, LinkLabel, UrlLabel };

    /// One stretch that is being read: nothing outlives the call that made it.
    struct Scope {
        Span32 where;
        const LinkList *links;
        std::size_t link;
        Place place;
        std::size_t firstQuotes; ///< in m_quotes
        quint32 textBegin; ///< what is read and not yet a node
        quint32 lineBegin;
    };

    void readScope(Scope &scope);
    quint32 readSign(Scope &scope, quint32 at);
    quint32 readQuotes(Scope &scope, quint32 at);
    quint32 readLink(Scope &scope);
    void readLabel(NodeKind kind, const LinkMatch &match, quint32 trailEnd);
    [[nodiscard]] quint32 bracketedUrlEnd(quint32 at, quint32 end) const;
    quint32 readExternal(Scope &scope, quint32 at);
    quint32 findBracket(const Scope &scope, quint32 from);
    quint32 readBareUrl(Scope &scope, quint32 colon);
    quint32 readTag(Scope &scope, quint32 at);
    quint32 readEntity(Scope &scope, quint32 at);
    quint32 readMagicWord(Scope &scope, quint32 at);
    quint32 readExtension(Scope &scope, quint32 at);

    quint32 add(NodeKind kind, Span32 range, Span32 name = {});
    void close(quint32 node) { m_tree.nodes[node].next = quint32(m_tree.nodes.size()); }
    /// Makes a node of the text read so far; reading goes on at `next`.
    void flushText(Scope &scope, quint32 end, quint32 next);
    void endLine(Scope &scope, quint32 next);

    Tree &m_tree;
    QString m_language;
    std::vector<quint32> m_quotes; ///< nodes not yet balanced, innermost scope last
    quint32 m_noBracketBefore = 0; ///< up to here no "]" closes a URL's bracket
    int m_openBlocks = 0;
};

} // namespace kalpanji::wikitext
