// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/wikitext/tree.h"

namespace kalpanji::wikitext {

/// Reads wikitext as MediaWiki does, in the order MediaWiki does: comments, templates and extension tags
/// are taken out, then tables, then lines, then what stands inside them. Time and memory grow with the
/// source and nothing else; nothing is too malformed to be read. `source` must outlive the tree.
Tree parse(QStringView source, const QString &language);

} // namespace kalpanji::wikitext
