// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "core/article/decode.h"

namespace kalpanji {

/// Whether `text` was copied from a page as a browser shows it: headings that end in "[edit]".
bool looksRendered(QStringView text);

/// Text copied from a rendered page: a line is a paragraph, "[edit]" marks a heading and goes, footnote
/// marks go. How deep a heading stood is lost, so all are of level 2 and of less than full confidence.
Article readRenderedText(const SourceText &source, const QString &language);

} // namespace kalpanji
