// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/wikitext/tree.h"

namespace kalpanji::wikitext {

enum class PairKind : quint8 {
    None, ///< opened and never closed: plain text
    Template, ///< {{ … }}
    Parameter, ///< {{{ … | inner }}}: what is inside is shown; -{ … : inner ; … }- too
    Hidden, ///< <!-- … -->, an inclusion tag: nothing of it is left
    Space, ///< a line end that ends no line
    Extension, ///< <ref …> inner </ref>
};

/// What opens and closes in wikitext, as source offsets.
struct Pair {
    PairKind kind = PairKind::None;
    ExtensionTag tag = ExtensionTag::Nowiki;
    Span32 range; ///< both signs included
    Span32 inner; ///< Extension: between its tags; Parameter: what is shown where it has no value
    Span32 attributes; ///< Extension: what follows the name in its opening tag
    quint32 nameEnd = 0; ///< Template
    quint32 first = 0; ///< Template: its arguments
    quint32 count = 0;
};

struct Pairs {
    std::vector<Pair> pairs; ///< in the order they begin, each before those inside it
    std::vector<Argument> arguments;
    int unclosed = 0; ///< comments and tags that are never closed
};

/// Every opener in `where` of `source` that has its closer: one linear scan with a stack, as MediaWiki's
/// preprocessor does it. What opens and never closes is plain text and swallows nothing; only a comment
/// that is never closed runs to the end, as it does there.
Pairs matchPairs(QStringView source, Span32 where);

} // namespace kalpanji::wikitext
