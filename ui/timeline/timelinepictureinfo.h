// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/joinedevents.h"
#include "ui/export/picture.h"

namespace kalpanji {

/// What a picture of the timeline says of itself: title, alternative text, source, licence; of both articles
/// when there are two.
PictureInfo timelinePictureInfo(const JoinedEvents &events);

} // namespace kalpanji
