// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/timevalue.h"

#include <QDate>

#include "tests/support/testmain.h"

using namespace kalpanji;

class TestTimeValue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void spansWhatItNames_data();
    void spansWhatItNames();
    void hasNoPlaceWhenItNamesNone();
    void numbersDaysAsJulian();
};

void TestTimeValue::spansWhatItNames_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("precision");
    QTest::addColumn<QString>("earliest"); // ISO 8601, astronomical years
    QTest::addColumn<QString>("latest");
    QTest::addColumn<QString>("edtf");
    const auto row = [](const char *value, Precision p, const char *from, const char *to, const char *edtf) {
        QTest::newRow(value) << QString::fromLatin1(value) << toString(p) << QString::fromLatin1(from)
                             << QString::fromLatin1(to) << QString::fromLatin1(edtf);
    };
    row("1992-01-14", Precision::Day, "1992-01-14", "1992-01-14", "1992-01-14");
    row("2000-02", Precision::Month, "2000-02-01", "2000-02-29", "2000-02");
    row("2014", Precision::Year, "2014-01-01", "2014-12-31", "2014");
    row("192", Precision::Decade, "1920-01-01", "1929-12-31", "192X");
    row("16", Precision::Century, "1601-01-01", "1700-12-31", "16XX");
    row("1", Precision::Millennium, "1000-01-01", "1999-12-31", "1XXX");
    row("BC0480", Precision::Year, "-0479-01-01", "-0479-12-31", "-0479");
    row("BC0480-06", Precision::Month, "-0479-06-01", "-0479-06-30", "-0479-06");
    row("BC0044-03-15", Precision::Day, "-0043-03-15", "-0043-03-15", "-0043-03-15");
    row("BC0001", Precision::Year, "0000-01-01", "0000-12-31", "0000");
    row("BC03", Precision::Century, "-0399-01-01", "-0300-12-31", "-03XX");
    row("BC048", Precision::Decade, "-0488-01-01", "-0479-12-31", "-0488-01-01/-0479-12-31");
    row("1969-SU", Precision::Season, "1969-06-01", "1969-08-31", "1969-22");
    row("1999-WI", Precision::Season, "1999-12-01", "2000-02-29", "1999-24");
    row("BC0001-WI", Precision::Season, "0000-12-01", "0001-02-28", "0000-12-01/0001-02-28");
    row("1998-Q3", Precision::Quarter, "1998-07-01", "1998-09-30", "1998-35");
    row("1998-H2", Precision::Half, "1998-07-01", "1998-12-31", "1998-41");
    row("2021-W01", Precision::Week, "2021-01-04", "2021-01-10", "2021-01-04/2021-01-10");
    row("1991/1994-05", Precision::Range, "1991-01-01", "1994-05-31", "1991/1994-05");
    row("1954-05-07T17:30", Precision::Day, "1954-05-07", "1954-05-07", "1954-05-07");
}

void TestTimeValue::spansWhatItNames()
{
    QFETCH(QString, value);
    QFETCH(QString, earliest);
    QFETCH(QString, latest);
    QFETCH(QString, edtf);
    const TimeValue time {TimexType::Date, value, TimexModifier::None};
    QTEST(toString(time.precision()), "precision");
    QCOMPARE(isoDay(time.span().earliest), earliest);
    QCOMPARE(isoDay(time.span().latest), latest);
    QCOMPARE(toEdtf(time), edtf);
}

void TestTimeValue::hasNoPlaceWhenItNamesNone()
{
    for (const char *value : {"", "P23Y", "PRESENT_REF", "XXXX-12-23", "1992-13", "1992-02-30", "0000", "abc",
                              "1992-W54", "1992-Q5", "1992/", "123456", "BC", "99999999999"}) {
        const TimeValue time {TimexType::Date, QString::fromLatin1(value), TimexModifier::None};
        QVERIFY2(!time.hasSpan(), value);
        QVERIFY2(toEdtf(time).isEmpty(), value);
    }
    QVERIFY(!(TimeValue {TimexType::Duration, QStringLiteral("1992"), TimexModifier::None}.hasSpan()));
}

void TestTimeValue::numbersDaysAsJulian()
{
    QCOMPARE((TimeValue {TimexType::Date, QStringLiteral("1992-01-14"), {}}.span().earliest), 2448636);
    QCOMPARE((TimeValue {TimexType::Date, QStringLiteral("0001-01-01"), {}}.span().earliest), 1721426);
    QCOMPARE(toEdtf({TimexType::Date, QStringLiteral("1990"), TimexModifier::Before}),
             QStringLiteral("../1990"));
    QCOMPARE(toEdtf({TimexType::Date, QStringLiteral("1990"), TimexModifier::After}),
             QStringLiteral("1990/.."));
    QCOMPARE(toEdtf({TimexType::Date, QStringLiteral("1990"), TimexModifier::Approx}),
             QStringLiteral("1990~"));
}

KALPANJI_TEST(TestTimeValue)
#include "tst_timevalue.moc"
