// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "core/result.h"

#include <QByteArray>

namespace kalpanji {

enum class InputKind { Auto, Wikitext, FlattenedWikitext, PlainText, MediaWikiXml, Html, VisTimeline };

struct ReadOptions {
    InputKind kind = InputKind::Auto;
    QString language; ///< empty: recognised from content
    QString fileName; ///< for the title when the article names none, and for error subjects
};

/// Reads one article from bytes: UTF-8 (a BOM is dropped) or UTF-16 with a BOM. Errors: EmptyInput,
/// BinaryInput, InvalidUtf8 (offset: byte), UnsupportedFormat. Anything that is text opens; timelines of other
/// programs are not articles: openDocument() reads them.
Result<Article> readArticle(const QByteArray &bytes, const ReadOptions &options = {});

} // namespace kalpanji
