// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

namespace kalpanji {

/// `kalpanji render`: the timeline or the trade chart of `document` as a picture file. Needs a QApplication,
/// on any platform plugin.
Result<Done> renderPicture(const CommandLine &command, const DocumentPtr &document);

} // namespace kalpanji
