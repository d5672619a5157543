// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/articlebuilder.h"
#include "core/article/wikitext/tree.h"

namespace kalpanji::wikitext {

/// Writes what the first template in `where` of the source cites — author, title, work, date; the title
/// leads to the address — for a note that holds no text of its own. Nothing when it cites nothing.
void writeCitation(const Tree &tree, Span32 where, ArticleBuilder &builder);

} // namespace kalpanji::wikitext
