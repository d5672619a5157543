// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "core/article/html/htmltree.h"

#include <optional>

namespace kalpanji {

/// Whether an element of this kind stands in lines of its own.
bool isBlock(GumboTag tag);
/// 1 to 6 for h1 to h6, else 0.
int headingLevel(GumboTag tag);
/// The sign of wikitext for an item of this list or kind, "*", "#", ";" or ":"; null for anything else.
QChar listMark(GumboTag tag);
/// What an element makes of the text in it; of a link also where it leads: the title of an article, or an
/// address that a browser opens as a page.
std::optional<SpanKind> spanKindOf(const GumboNode &node, QString *target);

} // namespace kalpanji
