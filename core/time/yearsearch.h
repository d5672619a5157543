// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>

namespace kalpanji {

/// A date of the text for the search: what it names of its year and month. Years are astronomical.
struct YearPoint {
    enum class Kind : quint8 {
        Dated, ///< names its year
        Open, ///< names a month or day: its year is to be found
        Moved, ///< "that year", "the following year", "two years later": `offset` years from where the text
               ///< is
        Next, ///< "the following spring": the next such month; `offset` -1: the last such month before
    };
    Kind kind = Kind::Open;
    int year = 0; ///< Dated
    int month = 0; ///< 1–12; 0: not named
    int offset = 0;
    int fineness = 0; ///< Dated: 0 a year, 1 a month or season, 2 a day
    bool opensParagraph = false; ///< no point stands before it in its paragraph
    bool sameSentence = false; ///< as the point before it
    bool passing = false; ///< Moved: said from outside the story ("next year" in a quotation): the text stays
                          ///< where it is
    bool aside = false; ///< stands in brackets: seldom where the text goes on from
    bool heading = false; ///< where the text under it begins
};

struct YearAnswer {
    int year = 0;
    qsizetype anchor = -1; ///< the point the year was taken from; -1: nothing to go by
};

/// The years of an encyclopedic text. A beam search over its points: the state is the month the narrative has
/// arrived at; a dated point becomes that state or is skipped as an aside, an open one lies in the year
/// before, in it or in the next. Going forward is cheap, going back dear. Linear in the number of points.
QList<YearAnswer> searchYears(const QList<YearPoint> &points);

/// News: the year that brings an open date closest to the day of the report.
QList<YearAnswer> yearsNear(const QList<YearPoint> &points, QDate reference);

} // namespace kalpanji
