// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>

namespace kalpanji {

/// A date of the text for the search: what it names of its year and month.
struct YearPoint {
    int year = 0; ///< 0: not named, to be found
    int month = 0; ///< 1–12; 0: not named
    bool aside = false; ///< stands in brackets
};

struct YearAnswer {
    int year = 0; ///< 0: nothing to go by
    qsizetype anchor = -1; ///< the point the year was taken from
};

/// The years of an encyclopedic text's year-less dates. A beam search (80 states) over the text: the state
/// is the month the narrative has arrived at; a dated point becomes that state or is skipped as an aside,
/// a year-less one lies in the year before, in it or in the next. Going forward is cheap, going back dear.
/// Linear in the number of points.
QList<YearAnswer> searchYears(const QList<YearPoint> &points);

/// News: the year that brings the date closest to the day of the report.
QList<YearAnswer> yearsNear(const QList<YearPoint> &points, QDate reference);

} // namespace kalpanji
