// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/localeformat.h"
#include "core/trade/tradechart.h"
#include "ui/export/picture.h"
#include "ui/shell/theme.h"

namespace kalpanji {

/// Draws the trade chart for a file; needs a QApplication but neither a display nor a shown widget.
/// `document` is not null. GUI thread only.
PictureLayout tradePicture(DocumentPtr document, const Theme &theme, const LocaleFormat &format,
                           const TradeChartOptions &options = {});

/// What the picture says of itself: title, alternative text, sources, licences.
PictureInfo tradePictureInfo(const DocumentPtr &document, const LocaleFormat &format,
                             const TradeChartOptions &options = {});

/// Options that show the article's own figure where there is one. For the command line and for new windows.
TradeChartOptions usualTradeOptions(const TradeTable &table);

} // namespace kalpanji
