// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"
#include "core/text/localeformat.h"
#include "ui/export/picture.h"
#include "ui/shell/theme.h"
#include "ui/shell/viewstate.h"

namespace kalpanji {

/// The timeline of a document as a picture of any size: what `filter` lets through of what `window` shows,
/// with real text.
PicturePainter timelinePicture(DocumentPtr document, TimeWindow window, EventFilter filter,
                               const Theme &theme, const LocaleFormat &format);

} // namespace kalpanji
