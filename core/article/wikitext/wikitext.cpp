// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/wikitext/wikitext.h"

#include "core/article/wikitext/articlewriter.h"
#include "core/article/wikitext/parser.h"

namespace kalpanji {

Article readWikitext(const SourceText &source, const QString &language)
{
    return wikitext::ArticleWriter(wikitext::parse(source.view(), language), source, language).write();
}

} // namespace kalpanji
