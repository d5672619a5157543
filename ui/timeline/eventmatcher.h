// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/localeformat.h"
#include "core/timeline/lanes.h"
#include "ui/shell/eventfilter.h"

namespace kalpanji {

/// What a filter lets through of one article, or of two on one axis, text included: title, date in words,
/// lane and sentence are searched with digits, accents and scripts folded, so that 1992 finds ১৯৯২. Made once
/// for a filter; safe on any thread when it has a format of its own.
class EventMatcher
{
public:
    EventMatcher(JoinedEvents events, const EventFilter &filter, LocaleFormat format);

    /// Of an event of that article.
    [[nodiscard]] bool accepts(const Event &event, int article = 0) const;
    /// How every event takes part in a timeline.
    [[nodiscard]] Presences presences(FilterMode mode) const;

private:
    JoinedEvents m_events;
    std::array<EventFilter, JoinedEvents::most> m_filters; ///< by article
    LocaleFormat m_format;
    QString m_wanted; ///< folded
};

} // namespace kalpanji
