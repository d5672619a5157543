// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDockWidget>
#include <QScrollBar>
#include <QWheelEvent>

#include "tests/gui/timeline/sampleevents.h"
#include "tests/gui/timeline/timelinewindow.h"
#include "tests/support/testmain.h"

using namespace kalpanji;
using namespace kalpanji::test;

/// A timeline too low for all of its lanes: they stay readable and scroll.
class tst_LowTimeline : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TimelineWindow> m_timeline;

    [[nodiscard]] TimelineCanvas *canvas() const { return m_timeline->canvas(); }
    [[nodiscard]] QScrollBar *bar() const { return m_timeline->find<QScrollBar>("laneScrollBar"); }
    void setHeight(int height) const
    {
        m_timeline->window()->resizeDocks({m_timeline->find<QDockWidget>("timelineDock")}, {height},
                                          Qt::Vertical);
        QCoreApplication::processEvents();
    }
    void turnWheel(QPoint delta, Qt::KeyboardModifiers modifiers = {}) const
    {
        const QPointF middle = canvas()->scene().plot().center();
        QWheelEvent event(middle, canvas()->mapToGlobal(middle), {}, delta, {}, modifiers, Qt::NoScrollPhase,
                          false);
        QCoreApplication::sendEvent(canvas(), &event);
        QTest::qWait(0);
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
        m_timeline = std::make_unique<TimelineWindow>();
        m_timeline->state()->setDocument(sampleArticle());
        QVERIFY(QTest::qWaitForWindowExposed(m_timeline->window()));
        setHeight(60); // the least there is
        QTRY_VERIFY(bar()->isVisible());
    }
    void cleanup() { m_timeline.reset(); }

    void theNamesOfLanesDoNotTouch()
    {
        const TimelineScene &scene = canvas()->scene();
        const QFontMetricsF metrics(scene.style().font(TextRole::Lane));
        for (int lane = 1; lane < scene.frame().boxes.size(); ++lane) {
            const double apart =
                scene.frame().boxes.at(lane).rowCentre(0) - scene.frame().boxes.at(lane - 1).rowCentre(0);
            QVERIFY2(apart >= metrics.ascent() + metrics.descent() - 2, qPrintable(QString::number(apart)));
        }
    }

    void everyEventIsStillAMarkOrCounted()
    {
        qsizetype counted = 0;
        for (const LaneFrame &lane : canvas()->scene().frame().lanes) {
            counted += lane.marks.size();
            for (const CountBadge &badge : lane.badges)
                counted += badge.count;
        }
        QCOMPARE(counted, canvas()->rowCount());
    }

    void theWheelScrollsWhatDoesNotFitAndPansWithShift()
    {
        const TimeWindow window = m_timeline->state()->window();
        turnWheel({0, -120});
        QVERIFY(canvas()->scene().scroll() > 0);
        QCOMPARE(m_timeline->state()->window(), window);
        QTRY_COMPARE(bar()->value(), qRound(canvas()->scene().scroll()));
        turnWheel({0, -120}, Qt::ShiftModifier);
        QTRY_VERIFY(m_timeline->state()->window() != window);
        bar()->setValue(bar()->maximum());
        QCOMPARE(canvas()->scene().scroll(), canvas()->scene().scrollRange());
        const LaneBox &last = canvas()->scene().frame().boxes.constLast();
        QVERIFY(std::abs(last.top + last.height - canvas()->scene().plot().height()) < 1e-6);
    }

    void theWheelPansWhereAllFits()
    {
        setHeight(500);
        QTRY_VERIFY(bar()->isHidden());
        QCOMPARE(canvas()->scene().scrollRange(), 0.0);
        const TimeWindow window = m_timeline->state()->window();
        turnWheel({0, -120});
        QTRY_VERIFY(m_timeline->state()->window() != window);
    }

    void anEventThatIsSelectedScrollsIntoView()
    {
        canvas()->setFocus();
        canvas()->selectRow(0);
        for (int lane = 1; lane < canvas()->scene().index().lanes.size(); ++lane) {
            QTest::keyClick(canvas(), Qt::Key_Down);
            const QRectF plot = canvas()->scene().plot();
            const LaneBox &box = canvas()->scene().frame().boxes.at(lane);
            QVERIFY(box.top >= -1e-6 && box.top + box.height <= plot.height() + 1e-6);
            QVERIFY(plot.intersects(QRectF(canvas()->rectOf(canvas()->currentRow()))));
        }
        canvas()->selectRow(0);
        QCOMPARE(canvas()->scene().scroll(), canvas()->scene().frame().boxes.at(0).top);
    }

    /// With a font so large that not even one fits, whatever was scrolled to before.
    void aLaneHigherThanTheTimelineScrollsToItsTop()
    {
        const JoinedEvents events(sampleArticle());
        TimelineStyle style {QGuiApplication::font(), theme(ThemeName::Light)};
        style.base.setPixelSize(60);
        TimelineScene scene(TextSprites::Mode::Real);
        scene.setStyle(style);
        scene.setSize({640, 60});
        scene.setContent(timelineContent({events, {}, {}, {}, {}, {}}));
        for (const double scroll : {0.0, 1e6}) {
            scene.setScroll(scroll);
            scene.update(wholeWindow(events), EventId::None);
            for (int lane = 0; lane < scene.index().lanes.size(); ++lane) {
                const LaneBox &box = scene.frame().boxes.at(lane);
                QVERIFY(box.height > scene.plot().height());
                QCOMPARE(scene.scrollToLane(lane), box.top + scene.scroll());
            }
        }
    }

    void whatIsScrolledOutIsNotHit()
    {
        const TimelineScene &scene = canvas()->scene();
        bar()->setValue(bar()->maximum());
        int out = 0;
        for (const LaneFrame &lane : canvas()->scene().frame().lanes) {
            for (const PlacedMark &mark : lane.marks) {
                const QPointF centre = scene.rectOf(mark).center();
                const bool seen = centre.y() >= scene.plot().top() && centre.y() < scene.plot().bottom();
                QCOMPARE(scene.markAt(centre) != nullptr, seen);
                out += seen ? 0 : 1;
            }
        }
        QVERIFY(out > 0);
    }
};

KALPANJI_TEST(tst_LowTimeline)
#include "tst_lowtimeline.moc"
