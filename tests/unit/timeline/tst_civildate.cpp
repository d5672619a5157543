// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/civildate.h"

#include <QCalendar>
#include <QDate>
#include <QRandomGenerator>

#include "tests/support/testmain.h"

using namespace kalpanji;

/// Dates before the reform and before Christ, against Qt's own calendars.
class tst_CivilDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheLibrary()
    {
        const QCalendar julian(QCalendar::System::Julian);
        QRandomGenerator random(1582);
        for (int i = 0; i < 10000; ++i) {
            const DayNumber day = random.bounded(-5000000, 2460000);
            const CivilDate date = civilDate(day, AxisCalendar::JulianBefore1582);
            const QCalendar calendar = day < gregorianReform ? julian : QCalendar();
            const QCalendar::YearMonthDay parts = calendar.partsFromDate(QDate::fromJulianDay(day));
            QCOMPARE(date.year, parts.year > 0 ? parts.year : parts.year + 1);
            QCOMPARE(date.month, parts.month);
            QCOMPARE(date.day, parts.day);
            QCOMPARE(dayNumber(date, AxisCalendar::JulianBefore1582), day);
            QCOMPARE(dayNumber(civilDate(day)), day);
        }
    }

    void knownDays()
    {
        // the day Caesar was killed: 15 March 44 BCE (Julian)
        QCOMPARE(civilDate(1705426, AxisCalendar::JulianBefore1582), (CivilDate {-43, 3, 15}));
        QCOMPARE(civilDate(gregorianReform, AxisCalendar::JulianBefore1582), (CivilDate {1582, 10, 15}));
        QCOMPARE(civilDate(gregorianReform - 1, AxisCalendar::JulianBefore1582), (CivilDate {1582, 10, 4}));
        QCOMPARE(civilDate(gregorianReform - 1), (CivilDate {1582, 10, 14}));
    }
};

KALPANJI_TEST(tst_CivilDate)
#include "tst_civildate.moc"
