// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"

namespace kalpanji {

/// The sentences of the block that `offset` lies in, by the rules of the article's language; the usual rules
/// where it has no pack. Empty between blocks.
QList<TextRange> sentencesAround(const Document &document, qsizetype offset);

/// The sentence at `offset`, a UTF-16 offset of the article; empty when there is none.
TextRange sentenceAt(const Document &document, qsizetype offset);

} // namespace kalpanji
