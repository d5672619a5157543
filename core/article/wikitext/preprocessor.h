// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/wikitext/tree.h"

namespace kalpanji::wikitext {

/// Appends what is left of `where` of the tree's source to its text: comments and templates are gone,
/// extension tags are marks, a parameter is its default. Returns the stretch of text that came of it.
Span32 preprocess(Tree &tree, Span32 where);

/// Appends `where` of the tree's source to its text as it is.
Span32 copyVerbatim(Tree &tree, Span32 where);

} // namespace kalpanji::wikitext
