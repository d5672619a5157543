// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/timescale.h"

#include <QRandomGenerator>

#include <limits>

#include "tests/support/testmain.h"

using namespace kalpanji;

class tst_TimeScale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void zoomingKeepsTheDayUnderTheCursor()
    {
        QRandomGenerator random(5);
        constexpr double width = 1600;
        for (int round = 0; round < 300; ++round) {
            const double from = 2.4e6 + random.generateDouble() * 40000;
            const DayWindow start {from, from + 30 + random.generateDouble() * 30000};
            const double anchor = random.generateDouble();
            const double day = start.from + anchor * start.days();
            ZoomGesture gesture(start, anchor);
            for (int step = 0; step < 20; ++step) {
                const DayWindow window = gesture.turn(random.bounded(2) == 0 ? 120 : -120);
                const double x = TimeScale(window, width).x(day);
                QVERIFY2(std::abs(x - anchor * width) <= 0.5, qPrintable(QString::number(x)));
            }
        }
    }

    void theSameNotchesInAndOutReturnExactly()
    {
        const DayWindow start {2448622.25, 2461772.5};
        ZoomGesture gesture(start, 0.3141);
        DayWindow deepest = start;
        for (int i = 0; i < 60; ++i)
            deepest = gesture.turn(120);
        QCOMPARE(deepest.days(), shortestWindow);
        for (int i = 0; i < 200 && gesture.window().days() < start.days(); ++i)
            gesture.turn(-120);
        QCOMPARE(gesture.window(), start); // the very doubles
    }

    void windowsStayWithinTheCalendar_data()
    {
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("to");
        constexpr double infinity = std::numeric_limits<double>::infinity();
        QTest::newRow("before all") << -1e12 << -1e12 + 10;
        QTest::newRow("after all") << 1e12 << 1e12 + 10;
        QTest::newRow("everything") << -1e15 << 1e15;
        QTest::newRow("nothing") << 2448622.0 << 2448622.0;
        QTest::newRow("backwards") << 2448622.0 << 2448000.0;
        QTest::newRow("infinite") << -infinity << infinity;
        QTest::newRow("no number") << std::numeric_limits<double>::quiet_NaN() << 0.0;
    }

    void windowsStayWithinTheCalendar()
    {
        QFETCH(const double, from);
        QFETCH(const double, to);
        const DayWindow window = clamped({from, to});
        QVERIFY(window.days() >= shortestWindow - 1e-6);
        QVERIFY(window.days() <= longestWindow + 1e-6);
        QVERIFY(window.from >= -5.6e6); // 20,000 BCE
        QVERIFY(window.to <= 9.1e6); // the end of 20,000 CE
        QCOMPARE(panned(window, 1e13).days(), window.days());
        QVERIFY(zoomed(window, 1e300, 0.5).days() >= shortestWindow - 1e-6);
    }
};

KALPANJI_TEST(tst_TimeScale)
#include "tst_timescale.moc"
