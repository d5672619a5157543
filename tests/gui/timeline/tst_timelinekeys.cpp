// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/datedialog.h"
#include "ui/timeline/timelinenavigator.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QWheelEvent>

#include "tests/gui/timeline/sampleevents.h"
#include "tests/gui/timeline/timelinewindow.h"
#include "tests/support/testmain.h"

using namespace kalpanji;
using namespace kalpanji::test;

namespace {

/// Forty events of one month and one far away: badges at every zoom but the nearest.
DocumentPtr crowdedDocument()
{
    QList<Event> events;
    for (int i = 0; i < 40; ++i)
        events.append(sampleEvent(EventType::Visit,
                                  QStringLiteral("2002-03-%1").arg(1 + i % 28, 2, 10, QLatin1Char('0')),
                                  QStringLiteral("সফর %1").arg(i)));
    events.append(sampleEvent(EventType::Visit, QStringLiteral("1950-01-01"), QStringLiteral("প্রথম সফর")));
    return sampleDocument(events);
}

} // namespace

/// The timeline by hand: everything by keyboard, the wheel, the date dialog.
class tst_TimelineKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void articleToMarkToSentenceAndBack()
    {
        TimelineWindow timeline;
        timeline.openBundled();
        QTRY_VERIFY(timeline.isOpen());
        auto *article = timeline.find<QWidget>("article");
        QVERIFY(article);
        article->setFocus();
        // the article's next event is the timeline's mark
        timeline.action("nextEvent")->trigger();
        const EventId first = timeline.state()->selectedEvent();
        QVERIFY(first != EventId::None);
        TimelineCanvas *canvas = timeline.canvas();
        QVERIFY(canvas->currentRow() >= 0);
        // from mark to mark
        canvas->setFocus();
        QTest::keyClick(canvas, Qt::Key_Right);
        const EventId second = timeline.state()->selectedEvent();
        QVERIFY(second != first);
        QCOMPARE(canvas->currentRow(), canvas->rowOf(first) + 1);
        QTRY_VERIFY(!canvas->rectOf(canvas->currentRow()).isNull());
        QVERIFY(timeline.find<QWidget>("timelineCard")->isVisible());
        // to its sentence
        QSignalSpy asked(timeline.state(), &ViewState::sourceRequested);
        QTest::keyClick(canvas, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.at(0).at(0).value<Selection>().event, second);
        QTRY_VERIFY(article->hasFocus());
        // and back
        timeline.action("previousEvent")->trigger();
        QCOMPARE(timeline.state()->selectedEvent(), first);
        QCOMPARE(canvas->currentRow(), canvas->rowOf(first));
    }

    void aBadgeOpensByKeyAndLeadsToItsEvents()
    {
        TimelineWindow timeline;
        timeline.state()->setDocument(crowdedDocument());
        TimelineCanvas *canvas = timeline.canvas();
        canvas->setFocus();
        qsizetype badges = 0;
        for (const LaneFrame &lane : canvas->scene().frame().lanes)
            badges += lane.badges.size();
        QVERIFY(badges > 0);
        QTest::keyClick(canvas, Qt::Key_Space);
        auto *menu = canvas->findChild<QMenu *>(QStringLiteral("timelineMembers"));
        QVERIFY(menu);
        QVERIFY(menu->actions().size() > 3);
        menu->actions().at(2)->trigger(); // the first member
        menu->close();
        QVERIFY(timeline.state()->selectedEvent() != EventId::None);
        QTRY_VERIFY(!canvas->rectOf(canvas->currentRow()).isNull());
        QSignalSpy asked(timeline.state(), &ViewState::sourceRequested);
        QTest::keyClick(canvas, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
    }

    void byKeysAloneFromArticleToMarkToBadgeToSentenceAndBack()
    {
        TimelineWindow timeline;
        timeline.state()->setDocument(crowdedDocument());
        QApplication::setActiveWindow(timeline.window());
        TimelineCanvas *canvas = timeline.canvas();
        auto *article = timeline.find<QWidget>("article");
        article->setFocus();
        const auto press = [](Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
            QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        };
        const auto tabTo = [&press](const QWidget *goal) {
            for (int i = 0; i < 80 && QApplication::focusWidget() != goal; ++i)
                press(Qt::Key_Tab);
            return QApplication::focusWidget() == goal;
        };
        press(Qt::Key_Down, Qt::AltModifier); // the first event of the text
        const EventId first = timeline.state()->selectedEvent();
        QVERIFY(first != EventId::None);
        QVERIFY(tabTo(canvas));
        QCOMPARE(canvas->current(), first);
        press(Qt::Key_Right);
        QVERIFY(canvas->current() != first);
        press(Qt::Key_0); // all of it: there is a badge
        press(Qt::Key_Space);
        auto *menu = canvas->findChild<QMenu *>(QStringLiteral("timelineMembers"));
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_Down); // zoom to them
        QTest::keyClick(menu, Qt::Key_Down); // the first of them
        QTest::keyClick(menu, Qt::Key_Down); // the second
        QTest::keyClick(menu, Qt::Key_Return);
        const EventId member = canvas->current();
        QVERIFY(member != EventId::None && member != first);
        QTRY_COMPARE(QApplication::focusWidget(), canvas);
        press(Qt::Key_Return);
        QTRY_COMPARE(QApplication::focusWidget(), article);
        QCOMPARE(timeline.state()->selectedEvent(), member);
        press(Qt::Key_Up, Qt::AltModifier); // and back, in the text
        QVERIFY(timeline.state()->selectedEvent() != member);
        QVERIFY(tabTo(canvas)); // and to its mark
        QCOMPARE(canvas->current(), timeline.state()->selectedEvent());
    }

    void zoomActionsReturnExactly()
    {
        TimelineWindow timeline;
        timeline.openBundled();
        QTRY_VERIFY(timeline.isOpen());
        const TimeWindow start = timeline.state()->window();
        for (int i = 0; i < 5; ++i)
            timeline.action("zoomIn")->trigger();
        QTRY_VERIFY(timeline.state()->window().days() < start.days() / 3);
        for (int i = 0; i < 5; ++i)
            timeline.action("zoomOut")->trigger();
        QTRY_COMPARE(timeline.state()->window(), start);
    }

    void theWheelKeepsTheDayUnderTheCursor()
    {
        TimelineWindow timeline;
        timeline.openBundled();
        QTRY_VERIFY(timeline.isOpen());
        TimelineCanvas *canvas = timeline.canvas();
        const QPointF at(canvas->width() * 0.6, canvas->height() * 0.4);
        const auto dayThere = [&] {
            const TimelineScene &scene = canvas->scene();
            return scene.frame().scale.day(at.x() - scene.plot().left());
        };
        const double day = dayThere();
        const double days = timeline.state()->window().days();
        for (int i = 0; i < 8; ++i) {
            QWheelEvent wheel(at, canvas->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::ControlModifier,
                              Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(canvas, &wheel);
        }
        QTRY_VERIFY(std::abs(timeline.state()->window().days() - days / std::pow(1.25, 8)) < 1e-6 * days);
        QVERIFY(std::abs(dayThere() - day) * canvas->scene().frame().scale.pixelsPerDay() <= 0.5);
    }

    void goesToADateTypedInAnyScript()
    {
        TimelineWindow timeline;
        timeline.openBundled();
        QTRY_VERIFY(timeline.isOpen());
        timeline.action("goToDate")->trigger();
        auto *dialog = timeline.find<DateDialog>("dateDialog");
        QVERIFY(dialog);
        auto *edit = dialog->findChild<QLineEdit *>(QStringLiteral("dateEdit"));
        QTest::keyClick(edit, Qt::Key_Return); // nothing typed: nothing happens
        QVERIFY(dialog->isVisible());
        edit->setText(QStringLiteral("১৪ জানুয়ারি ১৯৯২"));
        QTest::keyClick(edit, Qt::Key_Return);
        constexpr double wanted = 2448636.5; // 14 January 1992, noon
        QTRY_VERIFY(timeline.state()->window().from < wanted && timeline.state()->window().to > wanted);
        QTRY_VERIFY(std::abs((timeline.state()->window().from + timeline.state()->window().to) / 2 - wanted)
                    < 1);
    }

    void backGoesThroughTheViewsOneStayedAt()
    {
        TimelineWindow timeline;
        timeline.openBundled();
        QTRY_VERIFY(timeline.isOpen());
        const TimeWindow start = timeline.state()->window();
        TimelineCanvas *canvas = timeline.canvas();
        canvas->navigator()->setAnimated(false); // what is in view is where it goes
        canvas->setFocus();
        QTest::keyClick(canvas, Qt::Key_Plus);
        QTRY_VERIFY(timeline.action("timelineBack")->isEnabled());
        const TimeWindow near = timeline.state()->window();
        QVERIFY(near.days() < start.days());
        QTest::keyClick(canvas, Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(timeline.state()->window(), start);
        QTest::keyClick(canvas, Qt::Key_Right, Qt::AltModifier);
        QTRY_COMPARE(timeline.state()->window(), near);
    }
};

KALPANJI_TEST(tst_TimelineKeys)
#include "tst_timelinekeys.moc"
