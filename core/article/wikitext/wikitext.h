// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "core/article/decode.h"

namespace kalpanji {

/// Reads a page of wikitext. `language` (of the wiki) says which letters behind a link belong to it.
Article readWikitext(const SourceText &source, const QString &language);

} // namespace kalpanji
