// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/html/htmltree.h"

namespace kalpanji {

/// A picture with its caption, as MediaWiki has rendered them over the years.
struct Picture {
    QString file; ///< "Park México.jpg"; empty when the element holds no picture
    const GumboNode *caption = nullptr;
};

/// Whether an element is a picture card: <figure>, a thumbnail, an entry of a gallery.
bool isFigure(const GumboNode &node);
Picture pictureOf(const GumboNode &figure);

} // namespace kalpanji
