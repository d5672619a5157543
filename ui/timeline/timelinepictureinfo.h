// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"
#include "ui/export/picture.h"

namespace kalpanji {

/// What a picture of the timeline says of itself: title, alternative text, source, licence.
PictureInfo timelinePictureInfo(const Document &document);

} // namespace kalpanji
