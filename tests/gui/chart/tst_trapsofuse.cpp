// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chartcanvas.h"
#include "ui/shell/viewstate.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QToolTip>
#include <QWheelEvent>

#include "tests/gui/chart/chartfixture.h"
#include "tests/support/testmain.h"

using namespace kalpanji;

/// What Qt Charts 6.4 does wrong when left to itself, and what no drawing by anyone else may do either. Of
/// the sixteen traps that were met, those about use. That nothing but chartlines.cpp knows Qt Charts is
/// lint_layering's.
class tst_TrapsOfUse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Trap 10: mirroring was half done; time runs to the right in every script.
    void mirroringMovesNothing()
    {
        const ChartSpec spec = test::specOf(test::bundledDocument(), {900, 500});
        const QImage usual = test::drawn(spec);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const QImage mirrored = test::drawn(spec);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(mirrored, usual);
    }

    /// Trap 13: the wheel was swallowed, so that what holds the chart could not scroll.
    void theWheelIsLeftToOthers()
    {
        ViewState state;
        state.setDocument(test::bundledDocument());
        ChartCanvas chart(&state);
        chart.resize(600, 400);
        QWheelEvent wheel(QPointF(50, 50), QPointF(50, 50), {}, QPoint(0, 120), Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&chart, &wheel);
        QVERIFY(!wheel.isAccepted());
    }

    /// Trap 14: a click crashed when it changed what is drawn.
    void clicksMayChangeWhatIsDrawn()
    {
        ViewState state;
        state.setDocument(test::bundledDocument());
        ChartCanvas chart(&state);
        chart.resize(600, 400);
        chart.show();
        connect(&state, &ViewState::selectionChanged, this, [&chart] {
            TradeChartOptions options = chart.options();
            options.kind = options.kind == ChartKind::Bars ? ChartKind::Lines : ChartKind::Bars;
            chart.setOptions(options);
        });
        for (int x = 20; x < 600; x += 15)
            QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(x, 150));
        QVERIFY(!chart.plan().points.isEmpty());
    }

    /// Trap 16: there was nothing for the keyboard, for screen readers and for the pointer that rests.
    void keysAndReadersAndTooltipsReachEveryPoint()
    {
        ViewState state;
        state.setDocument(test::bundledDocument());
        ChartCanvas chart(&state);
        chart.resize(600, 400);
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        const QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(&chart);
        QCOMPARE(heard->childCount(), static_cast<int>(chart.plan().points.size()));
        QSet<qsizetype> reached;
        const qsizetype series = chart.plan().chart.series.size();
        for (qsizetype i = 0; i < series; ++i) {
            QTest::keyClick(&chart, Qt::Key_Home);
            for (qsizetype last = -1; last != chart.current(); QTest::keyClick(&chart, Qt::Key_Right)) {
                last = chart.current();
                reached.insert(last);
                QVERIFY(!heard->child(static_cast<int>(last))->text(QAccessible::Name).isEmpty());
            }
            QTest::keyClick(&chart, Qt::Key_Down);
        }
        QCOMPARE(reached.size(), chart.plan().points.size());
        const QPoint at = chart.plan().points.first().at.toPoint();
        QHelpEvent help(QEvent::ToolTip, at, chart.mapToGlobal(at));
        QCoreApplication::sendEvent(&chart, &help);
        QVERIFY2(QToolTip::text().contains(u"623,000"_qs), qPrintable(QToolTip::text()));
        QToolTip::hideText();
    }
};

KALPANJI_TEST(tst_TrapsOfUse)
#include "tst_trapsofuse.moc"
