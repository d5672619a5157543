// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/goodspainter.h"
#include "ui/export/picture.h"

namespace kalpanji {

/// Draws the goods of a year for a file.
PictureLayout goodsPicture(const DocumentPtr &document, const ProductYear &products, GoodsShape shape,
                           const Theme &theme, const LocaleFormat &format);

/// What the picture says of itself: title, the goods in words, source, licence. `products` has parts.
PictureInfo goodsPictureInfo(const DocumentPtr &document, const ProductYear &products,
                             const LocaleFormat &format);

} // namespace kalpanji
