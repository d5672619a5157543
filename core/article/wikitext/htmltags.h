// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/wikitext/tree.h"

namespace kalpanji::wikitext {

/// What an HTML tag that MediaWiki lets pass means for the article.
enum class HtmlTag : quint8 {
    None, ///< not let pass: its signs are text
    Plain, ///< says nothing to a reader of text: span, small, abbr, …
    Bold,
    Italic,
    Code,
    LineBreak,
    Block, ///< ends a paragraph: p, div, blockquote, …
    Rule,
    Heading, ///< h1 … h6
    ListItem, ///< li, dt, dd
    List, ///< ul, ol, dl
    Table,
    Row,
    Cell, ///< td, th
    Caption,
};

/// A tag that stands at `at` ("<") of `text`: its node, and where text goes on; the kind None when MediaWiki
/// would show its signs.
struct TagMatch {
    HtmlTag tag = HtmlTag::None;
    Node node;
    quint32 end = 0;
};
TagMatch htmlTagAt(QStringView text, quint32 at, quint32 end);

} // namespace kalpanji::wikitext
