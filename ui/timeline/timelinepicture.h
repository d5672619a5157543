// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/localeformat.h"
#include "ui/export/picture.h"
#include "ui/shell/theme.h"
#include "ui/shell/viewstate.h"

namespace kalpanji {

/// A timeline to be drawn as a picture: what `filter` lets through of what `window` shows.
struct TimelineSubject {
    JoinedEvents events;
    TimeWindow window;
    EventFilter filter;
    Theme theme;
    LocaleFormat format;
    LaneGrouping grouping = LaneGrouping::Type;
    QStringList eras = {};
    FilterMode mode = FilterMode::Hide;
    AxisCalendar calendar = AxisCalendar::Gregorian;
};

/// The timeline as a picture of any size, with real text.
PictureLayout timelinePicture(TimelineSubject subject);

/// The size, as wide as `wanted` and at least as high, at which every event of the subject is a mark with its
/// title; `wanted` itself when there are thousands of events.
QSizeF sizeForAllTitles(const TimelineSubject &subject, QSizeF wanted);

/// The subject's window cut into pages of this size, none with an event without its title, each beginning a
/// little before the last one ends.
QList<TimeWindow> pagesFor(const TimelineSubject &subject, QSizeF page);

/// Date and title of every event of the subject, of two articles also which tells it, a line each, by date:
/// what "copy as text" means.
QString timelineAsText(const TimelineSubject &subject);

} // namespace kalpanji
