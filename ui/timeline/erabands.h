// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/eras.h"

#include <QRectF>

namespace kalpanji {

class TimelineScene;

/// An era as drawn above the lanes.
struct EraBand {
    Era era;
    QRectF band; ///< the part in view, in the coordinates of the scene
    QString label; ///< cut at clusters where there is no room; empty where there is none at all
    double labelLeft = 0;
    bool alternate = false; ///< every other one of a row is fainter
};

/// Those in view of the scene's last frame, row by row. A name that its band is too narrow for stands beside
/// it, where no other era of the row is.
QList<EraBand> eraBands(TimelineScene &scene);

} // namespace kalpanji
