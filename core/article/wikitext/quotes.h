// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/wikitext/tree.h"

#include <span>

namespace kalpanji::wikitext {

/// The node for a run of two or more apostrophes: of 4 one stays text, of more than 5 all but 5.
Node quotesNode(Span32 run);

/// Balances the quotes of the line that begins at `lineBegin` (`quotes`: indices of their nodes) as MediaWiki
/// does (Parser::doQuotes): where both bold and italic are odd in number, one bold gives an apostrophe back
/// and becomes italic — the first one after a one-letter word, else after a longer word, else after a space.
void balanceQuotes(Tree &tree, std::span<const quint32> quotes, quint32 lineBegin);

} // namespace kalpanji::wikitext
