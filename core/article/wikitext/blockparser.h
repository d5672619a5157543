// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "core/article/decode.h"

namespace kalpanji {

/// Reads wikitext as MediaWiki reads it, line by line: headings, lists, tables, images, paragraphs.
Article readWikitext(const SourceText &source, const QString &language);

} // namespace kalpanji
