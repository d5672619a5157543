// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"
#include "core/text/localeformat.h"
#include "core/timeline/eras.h"
#include "core/timeline/lanes.h"

#include <QCoreApplication>

namespace kalpanji {

/// The words the timeline says, in the interface language of the moment.
class TimelineTexts
{
    Q_DECLARE_TR_FUNCTIONS(kalpanji::TimelineTexts)

public:
    static QString laneName(LaneKind kind);
    /// Countries by their names in the language of `format`.
    static QString laneName(const Lane &lane, const LocaleFormat &format);
    /// "Visits (Armenia–Mexico relations)": of one of two articles.
    static QString laneOfArticle(const QString &lane, const QString &article);
    /// Beside the axis where it is Julian up to the reform.
    static QString julian();
    /// "14 January 1992", "August 2002", "early 2014".
    static QString date(const TimeValue &time, const LocaleFormat &format);
    /// "Intended", "Not so", "Not in this article"; empty for what the article says happened.
    static QString standing(const Event &event);
    /// How the date is known: "told in the sentence", …
    static QString evidence(const Event &event);
    /// What a screen reader says of an event: date, title, lane, place in the row of all.
    static QString accessibleName(const Event &event, const QString &lane, qsizetype number, qsizetype count,
                                  const LocaleFormat &format);
    /// "Soviet Union, 30 December 1922 – 26 December 1991".
    static QString era(const Era &era, const LocaleFormat &format);
    /// Beside the line of the present day.
    static QString today();
    /// Shown instead of a plot.
    static QString emptyNotice(const Document &document);
};

} // namespace kalpanji
