// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/comparison.h"
#include "ui/shell/documenttabs.h"
#include "ui/timeline/timelinepictureinfo.h"

#include <QAccessible>
#include <QClipboard>
#include <QDockWidget>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>

#include "tests/gui/timeline/sampleevents.h"
#include "tests/gui/timeline/timelinewindow.h"
#include "tests/support/testmain.h"

using namespace kalpanji;
using namespace kalpanji::test;

namespace {

const QString otherTitle = QStringLiteral("নেপাল–চিলি সম্পর্ক");

/// Three dated events, the first of them before all of the bundled article's.
QByteArray otherArticle()
{
    return QStringLiteral("'''নেপাল–চিলি সম্পর্ক''' হল নেপাল ও চিলির মধ্যকার সম্পর্ক।\n\n== ইতিহাস ==\n"
                          "নেপাল ও চিলি ১৯৬২ সালের ৭ মে কূটনৈতিক সম্পর্ক স্থাপন করে। "
                          "২০০২ সালের ৯ আগস্ট দুই দেশ একটি চুক্তি স্বাক্ষর করে। "
                          "২০১২ সালে নেপাল সান্তিয়াগোতে একটি দূতাবাস স্থাপন করে।\n")
        .toUtf8();
}

} // namespace

/// Two articles on one axis.
class tst_Comparison : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<TimelineWindow> m_timeline;

    [[nodiscard]] ViewState *state() const { return m_timeline->state(); }
    [[nodiscard]] TimelineCanvas *canvas() const { return m_timeline->canvas(); }
    [[nodiscard]] DocumentTabs *tabs() const { return m_timeline->find<DocumentTabs>("tabs"); }
    [[nodiscard]] QList<QAction *> choices() const
    {
        auto *menu = m_timeline->find<QMenu>("compareMenu");
        Q_EMIT menu->aboutToShow();
        return menu->actions();
    }
    [[nodiscard]] static qsizetype marksOf(const DocumentPtr &document)
    {
        const QList<Event> &events = document->chronology.events();
        return std::count_if(events.begin(), events.end(), [](const Event &event) {
            return event.isMark() && event.origin == EventOrigin::Article;
        });
    }
    /// The row of the first event of that article.
    [[nodiscard]] qsizetype rowIn(int article) const
    {
        const JoinedEvents events = state()->events();
        for (qsizetype row = 0; row < canvas()->rowCount(); ++row) {
            if (events.placeOf(canvas()->scene().content().order.at(row)).article == article)
                return row;
        }
        return -1;
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
        const QString path = m_folder.filePath(otherTitle + QStringLiteral(".wikitext"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(otherArticle());
        file.close();
        m_timeline = std::make_unique<TimelineWindow>();
        m_timeline->openBundled();
        QTRY_VERIFY(m_timeline->isOpen());
        m_timeline->window()->findChild<Comparison *>()->compareWithFile(path);
        QTRY_VERIFY(state()->compared());
        QCOMPARE(state()->compared()->article.title, otherTitle);
    }
    void cleanup() { m_timeline.reset(); }

    void bothArticlesStandOnOneAxis()
    {
        QCOMPARE(tabs()->count(), 2);
        QCOMPARE(tabs()->currentIndex(), 0);
        QCOMPARE(canvas()->rowCount(), marksOf(state()->document()) + marksOf(state()->compared()));
        QCOMPARE(marksOf(state()->compared()), 3);
        TimelineScene &scene = canvas()->scene();
        QCOMPARE(scene.frame().inView(), canvas()->rowCount()); // the window has grown to hold both
        QCOMPARE(scene.index().lanes.constFirst()->article, 0);
        QCOMPARE(scene.index().lanes.constLast()->article, 1);
    }

    void eachArticleHasATitleAboveItsLanesAndAnAxisBelow()
    {
        auto *dock = m_timeline->find<QDockWidget>("timelineDock");
        m_timeline->window()->resize(1200, 1100);
        m_timeline->window()->resizeDocks({dock}, {500}, Qt::Vertical);
        QTRY_VERIFY(canvas()->scene().innerAxisTop().has_value());
        const TimelineScene &scene = canvas()->scene();
        const double between = *scene.innerAxisTop() + scene.axisHeight();
        QVERIFY(scene.lanesOf(0).top() >= scene.plot().top() + scene.titleHeight() - 1e-6);
        QVERIFY(std::abs(scene.lanesOf(0).bottom() - *scene.innerAxisTop()) < 1e-6);
        QVERIFY(scene.lanesOf(1).top() >= between + scene.titleHeight() - 1e-6);
        QVERIFY(scene.lanesOf(1).bottom() <= scene.axisTop() + 1e-6);
        for (int lane = 0; lane < scene.index().lanes.size(); ++lane) {
            const LaneBox &box = scene.frame().boxes.at(lane);
            const QRectF own = scene.lanesOf(scene.index().lanes.at(lane)->article);
            QVERIFY(scene.plot().top() + box.top >= own.top() - 1e-6);
            QVERIFY(scene.plot().top() + box.top + box.height <= own.bottom() + 1e-6);
        }
    }

    void itsEventsSayWhichArticleTellsThem()
    {
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(canvas());
        const qsizetype row = rowIn(1);
        QCOMPARE(row, 0); // 1962
        const QString name = list->child(int(row))->text(QAccessible::Name);
        QVERIFY2(name.startsWith(QStringLiteral("7 May 1962")), qPrintable(name));
        QVERIFY2(name.contains(otherTitle), qPrintable(name));
        QVERIFY(!list->child(int(rowIn(0)))->text(QAccessible::Name).contains(otherTitle));
        canvas()->setFocus();
        canvas()->selectRow(row, true);
        QTRY_VERIFY(m_timeline->find<QWidget>("timelineCard")->isVisible());
        QCOMPARE(m_timeline->find<QLabel>("cardArticle")->text(), otherTitle);
    }

    void enterLeadsToTheSentenceInItsTab()
    {
        const DocumentPtr bundled = state()->document();
        const TimeWindow window = state()->window();
        canvas()->setFocus();
        QTest::keyClick(canvas(), Qt::Key_Home);
        QCOMPARE(state()->selection().kind, Selection::Kind::ComparedEvent);
        QCOMPARE(state()->selectedEvent(), EventId::None); // nothing of the article shown
        QTest::keyClick(canvas(), Qt::Key_Return);
        QCOMPARE(tabs()->currentIndex(), 1);
        QCOMPARE(state()->document()->article.title, otherTitle);
        QCOMPARE(state()->compared(), bundled); // they have changed places
        QCOMPARE(state()->window(), window);
        const Event *event = state()->document()->chronology.find(state()->selectedEvent());
        QVERIFY(event);
        QVERIFY(event->source.of(state()->document()->article.text).contains(QStringLiteral("১৯৬২")));
        QTRY_VERIFY(m_timeline->find<QWidget>("article")->hasFocus());
        QCOMPARE(canvas()->currentRow(), 0);
        // and back by a mark of the first one
        canvas()->selectRow(rowIn(1));
        QTest::keyClick(canvas(), Qt::Key_Return);
        QCOMPARE(state()->document(), bundled);
        QCOMPARE(tabs()->currentIndex(), 0);
    }

    void filtersHoldForBoth()
    {
        EventFilter filter = state()->filter();
        filter.hiddenTypes = {EventType::RelationsEstablished};
        filter.hiddenSections = {0}; // of the article shown: those of the other are others
        state()->setFilter(filter);
        const JoinedEvents events = state()->events();
        int others = 0;
        for (const EventId id : canvas()->scene().content().order) {
            QVERIFY(events.find(id)->type != EventType::RelationsEstablished);
            QVERIFY(events.placeOf(id).article == 1 || events.find(id)->section != 0);
            others += events.placeOf(id).article;
        }
        QCOMPARE(others, 2);
    }

    void copiesAndPicturesHoldBoth()
    {
        m_timeline->action("copyTimelineText")->trigger();
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), canvas()->rowCount());
        QVERIFY(lines.constFirst().endsWith(u'\t' + otherTitle));
        QVERIFY(lines.constLast().endsWith(u'\t' + state()->document()->article.title));
        const QString title = timelinePictureInfo(state()->events()).title;
        QVERIFY2(title.contains(otherTitle) && title.contains(state()->document()->article.title),
                 qPrintable(title));
    }

    void theMenuChoosesAndEndsIt()
    {
        QCOMPARE(choices().size(), 4); // none, the other tab, a line, a file
        QVERIFY(choices().at(1)->isChecked());
        choices().at(0)->trigger();
        QVERIFY(!state()->compared());
        QCOMPARE(canvas()->rowCount(), marksOf(state()->document()));
        choices().at(1)->trigger();
        QCOMPARE(state()->compared()->article.title, otherTitle);
    }

    /// An event of the other article is known by its number among those that stood beside it.
    void aMarkOfTheOtherIsForgottenWhenItIsGone()
    {
        canvas()->setFocus();
        QTest::keyClick(canvas(), Qt::Key_Home);
        QCOMPARE(state()->selection().kind, Selection::Kind::ComparedEvent);
        tabs()->setCurrentIndex(1);
        choices().at(0)->trigger(); // no comparison any more
        QVERIFY(!state()->compared());
        tabs()->setCurrentIndex(0);
        QVERIFY(state()->selection().kind != Selection::Kind::ComparedEvent);
        QCOMPARE(canvas()->currentRow(), -1);
    }

    void closingItsTabEndsIt()
    {
        Q_EMIT tabs()->tabCloseRequested(1);
        QCOMPARE(tabs()->count(), 1);
        QVERIFY(!state()->compared());
        QCOMPARE(canvas()->scene().events().articles(), 1);
    }

    void closingTheTabShownEndsItToo()
    {
        Q_EMIT tabs()->tabCloseRequested(0);
        QCOMPARE(state()->document()->article.title, otherTitle);
        QVERIFY(!state()->compared());
        QCOMPARE(canvas()->rowCount(), 3);
    }
};

KALPANJI_TEST(tst_Comparison)
#include "tst_comparison.moc"
