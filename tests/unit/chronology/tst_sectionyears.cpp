// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chronology/sectionyears.h"

#include "tests/support/testmain.h"

using namespace kalpanji;

class tst_SectionYears : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void yearsReachFromTheFirstTimeToTheLast_data()
    {
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<QString>("years");
        QTest::newRow("none") << QStringList() << QString();
        QTest::newRow("one day") << QStringList {QStringLiteral("2014-05-01")} << QStringLiteral("2014");
        QTest::newRow("not in order") << QStringList {QStringLiteral("2015-04"), QStringLiteral("1991-12")}
                                      << QStringLiteral("1991/2015");
        QTest::newRow("a decade reaches over its years")
            << QStringList {QStringLiteral("192")} << QStringLiteral("1920/1929");
        QTest::newRow("durations have no year")
            << QStringList {QStringLiteral("P23Y"), QStringLiteral("PRESENT_REF")} << QString();
        QTest::newRow("before Christ") << QStringList {QStringLiteral("BC0480"), QStringLiteral("0300")}
                                       << QStringLiteral("BC0480/0300");
    }
    void yearsReachFromTheFirstTimeToTheLast()
    {
        QFETCH(QStringList, values);
        QFETCH(QString, years);
        QList<TimeExpression> times;
        for (const QString &value : values) {
            TimeExpression time;
            time.range = {10 * times.size(), 10 * times.size() + 5};
            time.time.value = value;
            if (value.startsWith(u'P'))
                time.time.type = value == QLatin1String("P23Y") ? TimexType::Duration : TimexType::Date;
            times.append(time);
        }
        QCOMPARE(yearsWithin({0, 1000}, times).value, years);
    }

    void timesOfOtherSectionsDoNotCount()
    {
        const auto time = [](qsizetype start, const char *value) {
            TimeExpression made;
            made.range = {start, start + 4};
            made.time.value = QLatin1String(value);
            return made;
        };
        const QList<TimeExpression> times {time(0, "1900"), time(10, "1950"), time(20, "2000")};
        QCOMPARE(yearsWithin({10, 20}, times).value, QStringLiteral("1950"));
    }
};

KALPANJI_TEST(tst_SectionYears)
#include "tst_sectionyears.moc"
