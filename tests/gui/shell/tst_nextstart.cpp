// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/timescale.h"
#include "ui/shell/articlelanguage.h"
#include "ui/shell/comparison.h"
#include "ui/shell/documenttabs.h"
#include "ui/shell/keptview.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/settings.h"

#include <QAction>
#include <QMenu>
#include <QTemporaryDir>
#include <QThreadPool>

#include "tests/gui/shell/freshsettings.h"
#include "tests/support/testmain.h"

using namespace kalpanji;

/// What was open, and how its timeline was seen, is found again at the next start.
class tst_NextStart : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Language> m_language;
    std::unique_ptr<MainWindow> m_window;

    QString
    write(const QString &name,
          const QByteArray &text =
              "Norway and Brazil established diplomatic relations on 5 May 1908. The king of Norway "
              "visited Brazil in 1967, and the two countries signed an agreement in the same year.\n") const
    {
        QFile file(m_folder.filePath(name + QStringLiteral(".wikitext")));
        if (!QDir(m_folder.path()).mkpath(QFileInfo(name).path()) || !file.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", qPrintable(file.fileName()));
        file.write(text);
        return file.fileName();
    }
    void makeWindow()
    {
        m_window.reset();
        m_language = std::make_unique<Language>();
        m_window = std::make_unique<MainWindow>(m_language.get());
        m_window->show();
    }
    void start(const QStringList &paths = {})
    {
        makeWindow();
        m_window->start(paths);
        QTRY_VERIFY(!title().isEmpty());
    }
    void startAgain(const QStringList &paths = {})
    {
        m_window->close();
        start(paths);
    }
    [[nodiscard]] ViewState *state() const { return m_window->state(); }
    [[nodiscard]] QString title() const { return state()->document()->article.title; }
    [[nodiscard]] DocumentTabs *tabs() const { return m_window->findChild<DocumentTabs *>(); }
    [[nodiscard]] QStringList titles() const
    {
        QStringList all;
        for (const DocumentPtr &document : tabs()->documents())
            all.append(document->article.title);
        return all;
    }
    void readIn(const QString &language) const
    {
        const QList<QAction *> choices = m_window->findChild<ArticleLanguage *>()->menu()->actions();
        for (QAction *choice : choices) {
            if (choice->data() == language)
                choice->trigger();
        }
    }

private Q_SLOTS:
    void init() { test::useFreshSettings(); }
    void cleanup()
    {
        m_window.reset();
        m_language.reset();
    }

    void theViewOfAnArticleIsThatOfTheLastTime()
    {
        start();
        KeptView view;
        view.lanes = LaneGrouping::Country;
        view.filterMode = FilterMode::Dim;
        view.calendar = AxisCalendar::JulianBefore1582;
        view.eras = QStringList {QStringLiteral("mexico-presidents")};
        view.supplements = true;
        view.window = TimeWindow {2452000.25, 2453000.5};
        view.applyTo(state());
        QCOMPARE(state()->window(), *view.window);
        startAgain();
        QCOMPARE(KeptView::of(*state()), view);
        // another article has its own
        start({write(QStringLiteral("Norway–Brazil"))});
        QTRY_COMPARE(title(), QStringLiteral("Norway–Brazil"));
        QCOMPARE(state()->laneGrouping(), LaneGrouping::Type);
        QVERIFY(state()->eras().isEmpty());
        QVERIFY(!state()->filter().showSupplements);
        QCOMPARE(state()->window(), state()->wholeSpan());
        QCOMPARE(state()->filterMode(), FilterMode::Hide);
        QCOMPARE(state()->calendar(), AxisCalendar::Gregorian);
    }

    void goingFromTabToTabChangesTheViewWithTheArticle()
    {
        start();
        state()->setEras({QStringLiteral("soviet-union")});
        state()->showSupplements(true);
        const TimeWindow whole = state()->window();
        m_window->start({write(QStringLiteral("Norway–Brazil"))});
        QTRY_COMPARE(tabs()->count(), 2);
        QVERIFY(state()->eras().isEmpty());
        state()->setLaneGrouping(LaneGrouping::Section);
        tabs()->setCurrentIndex(0);
        QCOMPARE(state()->eras(), QStringList {QStringLiteral("soviet-union")});
        QCOMPARE(state()->laneGrouping(), LaneGrouping::Type);
        QVERIFY(state()->filter().showSupplements);
        QCOMPARE(state()->window(), whole);
        tabs()->setCurrentIndex(1);
        QCOMPARE(state()->laneGrouping(), LaneGrouping::Section);
    }

    void anotherFileOfTheSameTitleOpensWhereItsEventsAre()
    {
        start({write(QStringLiteral("one/Relations"))});
        const TimeWindow first {state()->wholeSpan().from, state()->wholeSpan().from + 1000}; // 1908
        state()->setWindow(first);
        m_window->start({write(QStringLiteral("two/Relations"),
                               "The two countries signed a treaty on 5 May 2008 and another in 2012.\n")});
        QTRY_COMPARE(tabs()->count(), 2);
        QVERIFY(state()->wholeSpan().from > first.to);
        QCOMPARE(state()->window(), state()->wholeSpan());
    }

    void theViewOfTwoArticlesIsKeptForNeither()
    {
        start();
        state()->setLaneGrouping(LaneGrouping::Country);
        startAgain();
        m_window->findChild<Comparison *>()->compareWithFile(write(QStringLiteral("Norway–Brazil")));
        QTRY_VERIFY(state()->compared());
        state()->setLaneGrouping(LaneGrouping::Section);
        startAgain();
        QCOMPARE(state()->laneGrouping(), LaneGrouping::Country);
        QCOMPARE(state()->window(), state()->wholeSpan());
    }

    void nonsenseInTheSettingsIsAsUsual_data()
    {
        QTest::addColumn<QJsonObject>("json");
        QTest::newRow("nothing") << QJsonObject();
        QTest::newRow("no such lanes") << QJsonObject {{QStringLiteral("lanes"), 99}};
        QTest::newRow("negative") << QJsonObject {{QStringLiteral("lanes"), -1}};
        QTest::newRow("words") << QJsonObject {{QStringLiteral("lanes"), QStringLiteral("a")},
                                               {QStringLiteral("eras"), 7},
                                               {QStringLiteral("from"), QStringLiteral("b")}};
        QTest::newRow("backwards") << QJsonObject {{QStringLiteral("from"), 9}, {QStringLiteral("to"), 3}};
    }

    void nonsenseInTheSettingsIsAsUsual()
    {
        QFETCH(const QJsonObject, json);
        QCOMPARE(KeptView::fromJson(json), KeptView());
    }

    void aWindowBeyondTheCalendarStaysWithinIt()
    {
        const KeptView view =
            KeptView::fromJson({{QStringLiteral("from"), -1e300}, {QStringLiteral("to"), 1e300}});
        QVERIFY(view.window && view.window->days() <= longestWindow + 1);
    }

    void theTabsOpenAgainInTheirOrder()
    {
        const QString a = write(QStringLiteral("A"));
        const QString b = write(QStringLiteral("B"));
        const QString c = write(QStringLiteral("C"));
        start();
        const QString bundled = title();
        m_window->start({a, b, c});
        QTRY_COMPARE(tabs()->count(), 4);
        tabs()->setCurrentIndex(2);
        startAgain();
        QCOMPARE(title(), QStringLiteral("B")); // first of all what was in view
        QTRY_COMPARE(titles(),
                     (QStringList {bundled, QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")}));
        QCOMPARE(tabs()->currentIndex(), 2);
        QCOMPARE(title(), QStringLiteral("B"));
        // a tab opened behind shows its own article
        tabs()->setCurrentIndex(1);
        QCOMPARE(title(), QStringLiteral("A"));
        // one that is gone is left out, without a word
        QVERIFY(QFile::remove(a));
        startAgain();
        QTRY_COMPARE(tabs()->count(), 3);
        QVERIFY(m_window->findChild<MessageBar *>(QStringLiteral("messageBar"))->message().isEmpty());
        QVERIFY(!titles().contains(QStringLiteral("A")));
    }

    void whoClosesAtOnceLosesNoTab()
    {
        start({write(QStringLiteral("A")), write(QStringLiteral("B")), write(QStringLiteral("C"))});
        QTRY_COMPARE(tabs()->count(), 3);
        tabs()->setCurrentIndex(1);
        m_window->close();
        makeWindow();
        m_window->start({});
        connect(
            tabs(), &DocumentTabs::shown, m_window.get(),
            [this] {
                QCOMPARE(titles(), QStringList {QStringLiteral("B")}); // the others are still to come
                m_window->close();
            },
            Qt::SingleShotConnection);
        QTRY_VERIFY(!m_window->isVisible());
        start();
        QCOMPARE(title(), QStringLiteral("B"));
        QTRY_COMPARE(titles(), (QStringList {QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")}));
        QCOMPARE(tabs()->currentIndex(), 1);
    }

    void aTabIsReadInTheLanguageThatWasChosen()
    {
        start({write(QStringLiteral("A")), write(QStringLiteral("B"))});
        QTRY_COMPARE(tabs()->count(), 2);
        for (const int tab : {0, 1}) {
            tabs()->setCurrentIndex(tab);
            QCOMPARE(state()->document()->article.language, QStringLiteral("en"));
            readIn(QStringLiteral("es"));
            QTRY_COMPARE(state()->document()->article.language, QStringLiteral("es"));
            state()->setLaneGrouping(LaneGrouping::Country);
        }
        startAgain();
        QTRY_COMPARE(tabs()->count(), 2);
        for (const int tab : {1, 0}) {
            tabs()->setCurrentIndex(tab);
            QCOMPARE(state()->document()->article.language, QStringLiteral("es"));
            QCOMPARE(state()->laneGrouping(), LaneGrouping::Country);
        }
    }

    void aFileOnTheCommandLineOpensAlone()
    {
        start({write(QStringLiteral("A")), write(QStringLiteral("B"))});
        QTRY_COMPARE(tabs()->count(), 2);
        startAgain({write(QStringLiteral("C"))});
        QTRY_COMPARE(title(), QStringLiteral("C"));
        QThreadPool::globalInstance()->waitForDone(); // whatever else were to come is there
        QCoreApplication::processEvents();
        QCOMPARE(tabs()->count(), 1);
        startAgain(); // and takes nothing from what was open before
        QTRY_COMPARE(tabs()->count(), 3);
    }

    void whoDoesNotWantThemGetsTheProgramsArticle()
    {
        start({write(QStringLiteral("A"))});
        auto *reopen = m_window->findChild<QAction *>(QStringLiteral("reopenTabs"));
        QVERIFY(reopen->isChecked());
        reopen->trigger();
        startAgain();
        QCOMPARE(state()->document()->article.language, QStringLiteral("bn"));
        QCOMPARE(tabs()->count(), 1);
        QVERIFY(!m_window->findChild<QAction *>(QStringLiteral("reopenTabs"))->isChecked());
    }

    void noTabIsWrittenDownForWhoDoesNotWantThem()
    {
        start({write(QStringLiteral("A")), write(QStringLiteral("B"))});
        QTRY_COMPARE(tabs()->count(), 2);
        startAgain();
        QTRY_COMPARE(tabs()->count(), 2);
        QCOMPARE(Settings().tabs().size(), 2);
        auto *reopen = m_window->findChild<QAction *>(QStringLiteral("reopenTabs"));
        reopen->trigger();
        QVERIFY(Settings().tabs().isEmpty());
        m_window->close();
        QVERIFY(Settings().tabs().isEmpty());
    }

    void clearingTheListLeavesNoClosedTabBehind()
    {
        start({write(QStringLiteral("A")), write(QStringLiteral("B"))});
        QTRY_COMPARE(tabs()->count(), 2);
        startAgain();
        QTRY_COMPARE(tabs()->count(), 2);
        Q_EMIT tabs()->tabCloseRequested(0); // A
        m_window->findChild<QAction *>(QStringLiteral("clearRecent"))->trigger();
        QCOMPARE(Settings().tabs().size(), 1);
        QCOMPARE(Settings().tabs().constFirst().title, QStringLiteral("B"));
    }
};

KALPANJI_TEST(tst_NextStart)
#include "tst_nextstart.moc"
