// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/yearsearch.h"

#include "tests/support/testmain.h"

using namespace kalpanji;

namespace {

YearPoint dated(int year, int month, int fineness)
{
    YearPoint point;
    point.kind = YearPoint::Kind::Dated;
    point.year = year;
    point.month = month;
    point.fineness = fineness;
    return point;
}

YearPoint open(int month)
{
    YearPoint point;
    point.month = month;
    return point;
}

YearPoint moved(int offset)
{
    YearPoint point;
    point.kind = YearPoint::Kind::Moved;
    point.offset = offset;
    return point;
}

QList<int> years(const QList<YearPoint> &points)
{
    QList<int> found;
    for (const YearAnswer &answer : searchYears(points))
        found.append(answer.year);
    return found;
}

} // namespace

class tst_YearSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLaterMonthIsOfTheSameYear() { QCOMPARE(years({dated(1939, 5, 1), open(9)}).constLast(), 1939); }

    void anEarlierMonthIsOfTheNextYear()
    {
        QCOMPARE(years({dated(1939, 11, 1), open(12), open(2), open(3)}),
                 (QList<int> {1939, 1939, 1940, 1940}));
    }

    void aYearToldInBracketsIsNotWhereTheTextIs()
    {
        YearPoint aside = dated(1996, 0, 0);
        aside.aside = true;
        QCOMPARE(years({dated(1944, 6, 2), aside, open(7), open(8)}).mid(2), (QList<int> {1944, 1944}));
    }

    void anOutlierIsNotWhereTheTextIs()
    {
        QCOMPARE(years({dated(1944, 3, 2), dated(1944, 4, 2), dated(1944, 6, 2), dated(2004, 0, 0), open(7),
                        dated(1944, 9, 2)})
                     .at(4),
                 1944);
    }

    void thatYearAndTheFollowing()
    {
        QCOMPARE(years({dated(1996, 3, 1), moved(0), moved(1), moved(2)}),
                 (QList<int> {1996, 1996, 1997, 1999}));
    }

    void beforeChristTheYearsCountDown()
    {
        QCOMPARE(years({dated(-479, 8, 1), open(9), moved(1)}),
                 (QList<int> {-479, -479, -478})); // 480, 479 BC
    }

    void aTextWithoutAYearSaysNothing()
    {
        const QList<YearAnswer> answers = searchYears({open(3), moved(1)});
        QCOMPARE(answers.at(0).anchor, -1);
        QCOMPARE(answers.at(1).anchor, -1);
    }

    void aTextThatOpensWithoutItsYearMeansTheFirst()
    {
        QCOMPARE(years({open(3), dated(1992, 5, 2)}).constFirst(), 1992);
    }

    void newsTakeTheNearestYear()
    {
        const QList<YearAnswer> answers =
            yearsNear({open(12), open(3), dated(1980, 1, 2)}, QDate(2013, 2, 12));
        QCOMPARE(answers.at(0).year, 2012);
        QCOMPARE(answers.at(1).year, 2013);
        QCOMPARE(answers.at(2).year, 1980);
    }
};

KALPANJI_TEST(tst_YearSearch)
#include "tst_yearsearch.moc"
