// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "core/article/decode.h"

namespace kalpanji {

/// Reads the article out of a saved page: headings, paragraphs, lists, tables, pictures with captions,
/// references, categories; nothing of scripts, forms, navigation and what is not shown. An infobox becomes a
/// template "infobox" with its rows as parameters. `language` empty: as the page says, else recognised.
/// Errors: MalformedInput for tags nested deeper than any page's; EmptyInput.
Result<Article> readHtml(const SourceText &source, const QString &language, const QString &fileName);

} // namespace kalpanji
