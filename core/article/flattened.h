// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "core/article/decode.h"

namespace kalpanji {

/// Flattened wikitext: a page whose brackets, bullets and line ends were lost, so that headings stand in
/// the line and captions are glued to file names. MediaWiki would see one paragraph.

/// Whether `text` is of that kind: no heading on a line of its own, but one within a line.
bool looksFlattened(QStringView text);

/// Recovers what can be recovered, each piece with a confidence.
Article readFlattened(const SourceText &source, const QString &language);

} // namespace kalpanji
