// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/overviewstrip.h"

#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

#include "tests/gui/timeline/sampleevents.h"
#include "tests/gui/timeline/timelinewindow.h"
#include "tests/support/testmain.h"

using namespace kalpanji;
using namespace kalpanji::test;

/// What the timeline shows and in which lanes, by its menu and by the filter of the list.
class tst_TimelineFilter : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TimelineWindow> m_timeline;

    [[nodiscard]] qsizetype rows() const { return m_timeline->canvas()->rowCount(); }
    /// An entry of the menu, as it is when it opens now.
    [[nodiscard]] QAction *entry(const char *name) const
    {
        QMenu *menu = m_timeline->find<QToolButton>("timelineFilter")->menu();
        Q_EMIT menu->aboutToShow();
        return menu->findChild<QAction *>(QLatin1String(name));
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
        m_timeline = std::make_unique<TimelineWindow>();
        m_timeline->state()->setDocument(sampleArticle());
    }
    void cleanup() { m_timeline.reset(); }

    void aTypeIsHiddenAndItsCountStays()
    {
        const qsizetype all = rows();
        QAction *visits = entry("filterType1");
        QVERIFY(visits);
        QCOMPARE(visits->text(), QStringLiteral("Visits (4)")); // three visits and a meeting
        visits->trigger();
        QCOMPARE(rows(), all - 4);
        QCOMPARE(entry("filterType1")->text(), QStringLiteral("Visits (4)"));
        QVERIFY(!entry("filterType1")->isChecked());
        entry("filterAll")->trigger();
        QCOMPARE(rows(), all);
    }

    void textIsFoundInAnyDigits()
    {
        m_timeline->find<QLineEdit>("eventFilter")->setText(QStringLiteral("2014"));
        QCOMPARE(rows(), 1);
        m_timeline->find<QLineEdit>("eventFilter")->setText(QStringLiteral("২০১৪"));
        QCOMPARE(rows(), 1);
        m_timeline->find<QLineEdit>("eventFilter")->clear();
        QVERIFY(rows() > 1);
    }

    void statusAndOriginAreChoices()
    {
        const qsizetype usual = rows();
        QCOMPARE(entry("filterStatus0")->text(), QStringLiteral("What happened (13)"));
        QVERIFY(!entry("filterStatus1")->isChecked());
        entry("filterStatus1")->trigger(); // intended
        QVERIFY(m_timeline->state()->filter().showIntended);
        QCOMPARE(rows(), usual + 1);
        entry("filterStatus0")->trigger();
        QCOMPARE(rows(), 1); // nothing else
        entry("filterStatus0")->trigger();
        entry("filterStatus1")->trigger();
        QCOMPARE(entry("filterOrigin1")->text(), QStringLiteral("From other sources (1)"));
        entry("filterOrigin1")->trigger();
        QCOMPARE(rows(), usual + 1);
        entry("filterOrigin0")->trigger();
        QCOMPARE(rows(), 1);
    }

    void whatIsLeftOutIsDimmedInsteadIfOneLikes()
    {
        const qsizetype all = rows();
        entry("filterType1")->trigger(); // visits
        QCOMPARE(rows(), all - 4);
        for (const bool dims : {true, false}) {
            entry("filterDims")->trigger();
            QCOMPARE(Settings().filterMode(), dims ? FilterMode::Dim : FilterMode::Hide);
            QCOMPARE(m_timeline->action("dimFiltered")->isChecked(), dims);
            QCOMPARE(rows(), dims ? all : all - 4);
            // nothing is lost: marks and numbers on badges are all that is shown, at any zoom
            TimelineScene &scene = m_timeline->canvas()->scene();
            const TimeWindow whole = m_timeline->state()->window();
            for (double days = whole.days(); days > 20; days /= 3) {
                m_timeline->state()->setWindow({whole.from, whole.from + days});
                const TimelineFrame &frame = m_timeline->canvas()->scene().frame();
                qsizetype counted = 0;
                for (const LaneFrame &lane : frame.lanes) {
                    counted += lane.marks.size();
                    for (const CountBadge &badge : lane.badges)
                        counted += badge.count;
                }
                QCOMPARE(counted, scene.index().countInView(whole.from, whole.from + days));
                if (days == whole.days())
                    QCOMPARE(counted, rows());
            }
            m_timeline->state()->setWindow(whole);
        }
    }

    void theArrowKeysPassOverWhatIsDimmed()
    {
        entry("filterDims")->trigger();
        m_timeline->find<QLineEdit>("eventFilter")->setText(QStringLiteral("2012"));
        TimelineCanvas *canvas = m_timeline->canvas();
        canvas->setFocus();
        QTest::keyClick(canvas, Qt::Key_Right);
        const EventId first = canvas->current();
        QVERIFY(first != EventId::None);
        QVERIFY(!canvas->scene().content().isDimmed(first));
        QVERIFY(canvas->scene().content().isDimmed(canvas->scene().content().order.constFirst()));
        m_timeline->find<QLineEdit>("eventFilter")->clear();
    }

    void theOverviewTellsHitsFromWhatIsDimmed()
    {
        auto *overview = m_timeline->find<OverviewStrip>("timelineOverview");
        const auto filled = [overview](std::vector<float> OverviewStrip::Bars::*heights) {
            overview->grab();
            const std::vector<float> &columns = overview->bars(0).*heights;
            return std::count_if(columns.begin(), columns.end(), [](float height) { return height > 0; });
        };
        const auto inkOf = [overview](const QColor &colour) {
            const QImage image = overview->grab().toImage();
            int pixels = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 200; x < image.width(); ++x)
                    pixels += image.pixelColor(x, y) == colour ? 1 : 0;
            }
            return pixels;
        };
        const QColor strong = currentTheme().text;
        QCOMPARE(filled(&OverviewStrip::Bars::hits), filled(&OverviewStrip::Bars::all));
        QCOMPARE(inkOf(strong), 0);
        const auto all = filled(&OverviewStrip::Bars::all);
        m_timeline->state()->setFilterMode(FilterMode::Dim);
        m_timeline->find<QLineEdit>("eventFilter")->setText(QStringLiteral("2012"));
        QCOMPARE(filled(&OverviewStrip::Bars::all), all);
        QCOMPARE(filled(&OverviewStrip::Bars::hits), 1); // all of them in October
        const TimeWindow whole = m_timeline->state()->window();
        m_timeline->state()->setWindow({whole.from, whole.from + 100}); // no brush over them
        QVERIFY(inkOf(strong) > 0);
        m_timeline->state()->setWindow(whole);
        m_timeline->find<QLineEdit>("eventFilter")->setText(QStringLiteral("nothing of the kind"));
        QCOMPARE(filled(&OverviewStrip::Bars::all), all);
        QCOMPARE(filled(&OverviewStrip::Bars::hits), 0);
        m_timeline->find<QLineEdit>("eventFilter")->clear();
        m_timeline->state()->setFilterMode(FilterMode::Hide);
    }

    void theCalendarIsKept()
    {
        QAction *julian = m_timeline->action("julianCalendar");
        QVERIFY(!julian->isChecked());
        julian->trigger();
        QCOMPARE(m_timeline->state()->calendar(), AxisCalendar::JulianBefore1582);
        QCOMPARE(m_timeline->canvas()->scene().content().calendar, AxisCalendar::JulianBefore1582);
        QCOMPARE(Settings().calendar(), AxisCalendar::JulianBefore1582);
        julian->trigger();
        QCOMPARE(Settings().calendar(), AxisCalendar::Gregorian);
    }

    void lanesGoByWhatOneChooses()
    {
        const qsizetype byType = m_timeline->canvas()->scene().index().lanes.size();
        QVERIFY(byType > 3);
        entry("lanesBy3")->trigger(); // sections: the sample has none
        QCOMPARE(m_timeline->canvas()->scene().index().lanes.size(), 1);
        QCOMPARE(m_timeline->canvas()->scene().index().size(), rows());
        entry("lanesBy0")->trigger();
        QCOMPARE(m_timeline->canvas()->scene().index().lanes.size(), byType);
    }

    void erasTakeARowAboveTheLanes()
    {
        const double top = m_timeline->canvas()->scene().lanesOf(0).top();
        entry("eras_mexico-presidents")->trigger();
        TimelineScene &scene = m_timeline->canvas()->scene();
        QVERIFY(scene.erasHeight() > 0);
        QCOMPARE(scene.lanesOf(0).top(), top + scene.erasHeight());
        entry("eras_mexico-presidents")->trigger();
        QCOMPARE(m_timeline->canvas()->scene().lanesOf(0).top(), top);
    }

    void undatedEventsAreListedAtTheirSection()
    {
        QVERIFY(entry("filterAll")); // opens the menu
        const auto *undated = m_timeline->find<QMenu>("undatedEvents");
        QVERIFY(undated);
        QCOMPARE(undated->actions().size(), 1);
        undated->actions().constFirst()->trigger();
        const Event *event =
            m_timeline->state()->document()->chronology.find(m_timeline->state()->selectedEvent());
        QVERIFY(event);
        QVERIFY(!event->time.hasSpan());
    }
};

KALPANJI_TEST(tst_TimelineFilter)
#include "tst_timelinefilter.moc"
