// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "core/article/export/exportreader.h"
#include "core/article/input/input.h"
#include "core/article/input/inputkind.h"
#include "core/result.h"

namespace kalpanji {

struct ReadOptions {
    InputKind kind = InputKind::Auto;
    QString language; ///< empty: recognised from content
    QString fileName; ///< for the title when the article names none, and for error subjects
    QString page; ///< title of the page of an export; empty: its only article
};

/// Reads one article, of any kind the program knows: UTF-8 (a BOM is dropped) or UTF-16, packed or not.
/// Errors: those of Input and findPage(); EmptyInput, BinaryInput, InvalidUtf8 (offset: byte),
/// UnsupportedFormat. Anything that is text opens; timelines of other programs are not
/// articles: openDocument() reads them.
Result<Article> readArticle(Input &input, const ReadOptions &options = {});
Result<Article> readArticle(const QByteArray &bytes, const ReadOptions &options = {});

/// The article on a page of an export. Errors: EmptyInput (subject: its title).
Result<Article> readPage(const ExportPage &page, const ReadOptions &options = {});

} // namespace kalpanji
