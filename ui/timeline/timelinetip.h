// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QString>

namespace kalpanji {

class TimelineScene;

/// What a tooltip says at `position` of a scene: when the era there was, or what was cut there, in full.
/// Empty where nothing needs it; events have their card.
QString timelineTip(TimelineScene &scene, QPointF position);

} // namespace kalpanji
