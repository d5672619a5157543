// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace kalpanji {

class TimelineCanvas;

/// Makes a TimelineCanvas a list of its events for screen readers. Safe to call more than once.
void installTimelineAccessibility();

/// Tells the screen reader that another event is the current one; `row` in the view's order of events.
void notifyTimelineFocus(TimelineCanvas *view, qsizetype row);

} // namespace kalpanji
