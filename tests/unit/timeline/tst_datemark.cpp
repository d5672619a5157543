// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/datemark.h"

#include <QDate>

#include "tests/support/testmain.h"

using namespace kalpanji;

class tst_DateMark : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void precisionIsDrawnAsItIs_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<TimexModifier>("mod");
        QTest::addColumn<DateMark::Form>("form");
        QTest::addColumn<DateMark::Edge>("startEdge");
        QTest::addColumn<DateMark::Edge>("endEdge");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("until"); // the day after
        QTest::addColumn<double>("weight"); // of the glyph: 0 at the start, 1 at the end
        using enum DateMark::Form;
        using enum DateMark::Edge;
        using Mod = TimexModifier;
        QTest::newRow("day") << QStringLiteral("1992-01-14") << Mod::None << Point << Sharp << Sharp
                             << QDate(1992, 1, 14) << QDate(1992, 1, 15) << 0.5;
        QTest::newRow("month") << QStringLiteral("2002-03") << Mod::None << Band << Soft << Soft
                               << QDate(2002, 3, 1) << QDate(2002, 4, 1) << 0.5;
        QTest::newRow("year") << QStringLiteral("2011") << Mod::None << Band << Soft << Soft
                              << QDate(2011, 1, 1) << QDate(2012, 1, 1) << 0.5;
        QTest::newRow("early year") << QStringLiteral("2014") << Mod::Start << Band << Soft << Soft
                                    << QDate(2014, 1, 1) << QDate(2015, 1, 1) << 1 / 6.0;
        QTest::newRow("late decade") << QStringLiteral("192") << Mod::End << Band << Soft << Soft
                                     << QDate(1920, 1, 1) << QDate(1930, 1, 1) << 5 / 6.0;
        QTest::newRow("mid century") << QStringLiteral("16") << Mod::Mid << Band << Soft << Soft
                                     << QDate(1601, 1, 1) << QDate(1701, 1, 1) << 0.5;
        QTest::newRow("circa") << QStringLiteral("1915") << Mod::Approx << Band << Wavering << Wavering
                               << QDate(1915, 1, 1) << QDate(1916, 1, 1) << 0.5;
        QTest::newRow("before") << QStringLiteral("1990") << Mod::Before << Band << Open << Soft
                                << QDate(1990, 1, 1) << QDate(1991, 1, 1) << 0.5;
        QTest::newRow("after") << QStringLiteral("1990") << Mod::After << Band << Soft << Open
                               << QDate(1990, 1, 1) << QDate(1991, 1, 1) << 0.5;
        QTest::newRow("range") << QStringLiteral("1991-12-25/1994-03-02") << Mod::None << Bar << Sharp
                               << Sharp << QDate(1991, 12, 25) << QDate(1994, 3, 3) << 0.5;
    }

    void precisionIsDrawnAsItIs()
    {
        QFETCH(const QString, value);
        QFETCH(const TimexModifier, mod);
        const DateMark mark = dateMark({TimexType::Date, value, mod});
        QTEST(mark.form, "form");
        QTEST(mark.startEdge, "startEdge");
        QTEST(mark.endEdge, "endEdge");
        QFETCH(const QDate, from);
        QFETCH(const QDate, until);
        QFETCH(const double, weight);
        QCOMPARE(mark.from, double(from.toJulianDay()));
        QCOMPARE(mark.to, double(until.toJulianDay()));
        QVERIFY(std::abs((mark.glyph - mark.from) / (mark.to - mark.from) - weight) < 1e-9);
    }
};

KALPANJI_TEST(tst_DateMark)
#include "tst_datemark.moc"
