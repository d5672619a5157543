// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "core/timeline/joinedevents.h"

namespace kalpanji {

/// `kalpanji render`: the timeline of one article or two, or the trade chart of the first, as a picture file.
/// Needs a QApplication, on any platform plugin.
Result<Done> renderPicture(const CommandLine &command, const JoinedEvents &events);

} // namespace kalpanji
