// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "core/article/decode.h"

namespace kalpanji {

/// Text without markup, kept to the letter: each run of lines between empty lines is a paragraph, so that
/// positions in the article are positions in the file.
Article readPlainText(const SourceText &source, const QString &language);

} // namespace kalpanji
