// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions.h"
#include "ui/shell/documenttabs.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/settings.h"
#include "ui/shell/viewstate.h"

#include <QClipboard>
#include <QDir>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLayout>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QToolButton>

#include "tests/gui/shell/freshsettings.h"
#include "tests/support/testmain.h"

using namespace kalpanji;

/// Drives the real window by object name. Any warning of Qt's fails the test, save one the offscreen
/// platform prints for every window shown.
class tst_MainWindow : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Language> m_language;
    std::unique_ptr<MainWindow> m_window;

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }

    void openWindow(const QString &path = {})
    {
        m_window.reset();
        m_language = std::make_unique<Language>();
        m_window = std::make_unique<MainWindow>(m_language.get());
        m_window->show();
        m_window->start(path.isEmpty() ? QStringList() : QStringList {path});
    }

    [[nodiscard]] QString title() const { return m_window->state()->document()->article.title; }
    [[nodiscard]] QAction *action(const char *name) const
    {
        return m_window->findChild<QAction *>(QLatin1String(name));
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void init() { test::useFreshSettings(); }

    void cleanup()
    {
        m_window.reset();
        m_language.reset();
    }

    void opensOnTheBundledArticle()
    {
        openWindow();
        QTRY_VERIFY(!title().isEmpty());
        QCOMPARE(m_window->state()->document()->article.language, QStringLiteral("bn"));
        QVERIFY(m_window->windowTitle().contains(title()));
    }

    void aFileThatCannotBeReadSaysSoAndLosesNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("empty");
        QTest::newRow("not UTF-8") << QByteArray("History \xff\xfe of relations") << QStringLiteral("byte 8");
        QTest::newRow("zeros") << QByteArray(1000, '\0') << QStringLiteral("not text");
    }
    void aFileThatCannotBeReadSaysSoAndLosesNothing()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        openWindow();
        QTRY_VERIFY(!title().isEmpty());
        const QString before = title();
        m_window->start({write(QStringLiteral("bad.wikitext"), bytes)});
        auto *bar = m_window->findChild<MessageBar *>(QStringLiteral("messageBar"));
        QTRY_VERIFY(!bar->message().isEmpty());
        QVERIFY2(bar->message().contains(says), qPrintable(bar->message()));
        QVERIFY2(bar->message().contains(QStringLiteral("bad.wikitext")), qPrintable(bar->message()));
        QCOMPARE(title(), before);
    }

    void aMissingFileOnTheCommandLineStillOpensAWindowWithAnArticle()
    {
        openWindow(m_folder.filePath(QStringLiteral("nowhere.wikitext")));
        QTRY_VERIFY(!title().isEmpty());
        QVERIFY(m_window->findChild<MessageBar *>(QStringLiteral("messageBar"))
                    ->message()
                    .contains(QStringLiteral("nowhere.wikitext")));
    }

    void fitsASmallScreenInEveryLanguage()
    {
        openWindow();
        QTRY_VERIFY(!title().isEmpty());
        for (const QString &language : Language::available()) {
            m_language->use(language);
            QCoreApplication::sendPostedEvents();
            const QSize least = m_window->layout()->minimumSize();
            QVERIFY2(
                least.width() <= 1024 && least.height() <= 600,
                qPrintable(QStringLiteral("%1: %2x%3").arg(language).arg(least.width()).arg(least.height())));
        }
    }

    void eachArticleKeepsItsPlaceInItsTab()
    {
        openWindow();
        QTRY_VERIFY(!title().isEmpty());
        m_window->state()->selectEvent(static_cast<EventId>(0));
        m_window->state()->setWindow({2448000, 2449000});
        m_window->start({write(QStringLiteral("second.txt"), "In 1990 nothing happened.")});
        auto *tabs = m_window->findChild<DocumentTabs *>(QStringLiteral("tabs"));
        QTRY_COMPARE(tabs->count(), 2);
        QCOMPARE(m_window->state()->selectedEvent(), EventId::None);
        tabs->setCurrentIndex(0);
        QCOMPARE(m_window->state()->selectedEvent(), static_cast<EventId>(0));
        QCOMPARE(m_window->state()->window(), (TimeWindow {2448000, 2449000}));
    }

    void filesDroppedTogetherOpenATabEach()
    {
        openWindow();
        QTRY_VERIFY(!title().isEmpty());
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(write(QStringLiteral("A.txt"), "In 1990 nothing happened.")),
                       QUrl::fromLocalFile(m_folder.filePath(QStringLiteral("nowhere.txt"))),
                       QUrl::fromLocalFile(write(QStringLiteral("B.txt"), "In 1991 nothing happened."))});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({10, 10}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &drop);
        auto *tabs = m_window->findChild<DocumentTabs *>(QStringLiteral("tabs"));
        QTRY_COMPARE(tabs->count(), 3);
        QCOMPARE(tabs->current().path, m_folder.filePath(QStringLiteral("B.txt")));
        const auto *bar = m_window->findChild<MessageBar *>(QStringLiteral("messageBar"));
        QVERIFY2(bar->message().contains(QStringLiteral("nowhere.txt")), qPrintable(bar->message()));
    }

    void eachFileThatCannotBeReadIsNamed()
    {
        openWindow();
        QTRY_VERIFY(!title().isEmpty());
        m_window->start(
            {m_folder.filePath(QStringLiteral("one.txt")), m_folder.filePath(QStringLiteral("two.txt"))});
        const auto *bar = m_window->findChild<MessageBar *>(QStringLiteral("messageBar"));
        QTRY_VERIFY(bar->message().contains(QStringLiteral("two.txt")));
        QVERIFY2(bar->message().contains(QStringLiteral("one.txt")), qPrintable(bar->message()));
    }

    void aPastedArticleIsReadInAnotherLanguage()
    {
        openWindow();
        QTRY_VERIFY(!title().isEmpty());
        QGuiApplication::clipboard()->setText(QStringLiteral("3 de mayo de 1990"));
        action("openClipboard")->trigger();
        auto *tabs = m_window->findChild<DocumentTabs *>(QStringLiteral("tabs"));
        QTRY_COMPARE(tabs->count(), 2);
        auto *language = m_window->findChild<QToolButton *>(QStringLiteral("articleLanguage"));
        QVERIFY(language->isEnabled());
        for (const char *code : {"de", "es"}) {
            const QList<QAction *> choices = language->menu()->actions();
            const auto choice = std::find_if(choices.begin(), choices.end(), [code](const QAction *entry) {
                return entry->data().toString() == QLatin1String(code);
            });
            QVERIFY(choice != choices.end());
            (*choice)->trigger();
            QTRY_COMPARE(m_window->state()->document()->article.language, QLatin1String(code));
        }
        QCOMPARE(tabs->count(), 2);
        QCOMPARE(m_window->state()->document()->times.constFirst().time.value, QStringLiteral("1990-05-03"));
        tabs->setCurrentIndex(0);
        QVERIFY(!language->isEnabled()); // the program's own article is what it is
    }

    void theLayoutComesBack()
    {
        openWindow();
        QTRY_VERIFY(!title().isEmpty());
        m_window->findChild<QDockWidget *>(QStringLiteral("eventsDock"))->hide();
        m_window->close();
        openWindow();
        QVERIFY(m_window->findChild<QDockWidget *>(QStringLiteral("eventsDock"))->isHidden());
        QVERIFY(!m_window->findChild<QDockWidget *>(QStringLiteral("contentsDock"))->isHidden());
        action("restoreLayout")->trigger();
        QVERIFY(!m_window->findChild<QDockWidget *>(QStringLiteral("eventsDock"))->isHidden());
    }

    void theLanguageSwitchesWhileRunningAndIsRemembered()
    {
        openWindow();
        const QString english = action("open")->text();
        for (const QString &code : {QStringLiteral("bn"), QStringLiteral("es"), QStringLiteral("hy")}) {
            m_window->findChild<QAction *>(QStringLiteral("language_") + code)->trigger();
            QTRY_VERIFY2(action("open")->text() != english, qPrintable(code));
            QCOMPARE(Settings().language(), code);
            QCOMPARE(Language::format().language(), code);
        }
        m_window->findChild<QAction *>(QStringLiteral("language_en"))->trigger();
        QTRY_COMPARE(action("open")->text(), english);
    }

    void whatIsTakenAwayIsWrittenWhole_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("timeline png")
            << QStringLiteral("exportTimeline") << QStringLiteral("t.png") << QByteArray("\x89PNG");
        QTest::newRow("timeline svg")
            << QStringLiteral("exportTimeline") << QStringLiteral("t.svg") << QByteArray("<?xml");
        QTest::newRow("timeline pdf")
            << QStringLiteral("exportTimeline") << QStringLiteral("t.pdf") << QByteArray("%PDF");
        QTest::newRow("trade png") << QStringLiteral("exportTrade") << QStringLiteral("c.png")
                                   << QByteArray("\x89PNG");
        QTest::newRow("trade figures")
            << QStringLiteral("exportTradeTable") << QStringLiteral("f.csv") << QByteArray("period,flow");
        QTest::newRow("events csv") << QStringLiteral("exportEvents") << QStringLiteral("e.csv")
                                    << QByteArray("date,mod");
        QTest::newRow("events json") << QStringLiteral("exportEvents") << QStringLiteral("e.json")
                                     << QByteArray("{");
    }
    void whatIsTakenAwayIsWrittenWhole()
    {
        QFETCH(QString, command);
        QFETCH(QString, file);
        QFETCH(QByteArray, begins);
        openWindow();
        QTRY_VERIFY(!title().isEmpty());
        m_window->findChild<QAction *>(command)->trigger();
        if (auto *look = m_window->findChild<QPushButton *>(QStringLiteral("pictureSave")))
            look->click(); // pictures ask first how they shall look
        auto *dialog = m_window->findChild<QFileDialog *>(QStringLiteral("exportDialog"));
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(m_folder.filePath(file));
        QFile written(m_folder.filePath(file));
        QTRY_VERIFY(written.exists());
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.read(begins.size()) == begins);
        QVERIFY(written.size() > 2000);
    }

    void figuresThatAreNotFreeComeOnlyWhenAsked()
    {
        openWindow();
        QTRY_VERIFY(!title().isEmpty());
        const auto figures = [this] { return m_window->state()->document()->trade.figures(); };
        const qsizetype before = figures().size();
        auto *optional = m_window->findChild<QAction *>(QStringLiteral("tradeOptional"));
        QVERIFY(optional->isVisible() && !optional->isChecked());
        optional->trigger();
        QVERIFY(figures().size() > before);
        QVERIFY(optional->isChecked());
        optional->trigger();
        QCOMPARE(figures().size(), before);
    }

    void aFolderThatCannotBeWrittenToIsSaid()
    {
        openWindow();
        QTRY_VERIFY(!title().isEmpty());
        action("exportEvents")->trigger();
        auto *dialog = m_window->findChild<QFileDialog *>(QStringLiteral("exportDialog"));
        Q_EMIT dialog->fileSelected(m_folder.filePath(QStringLiteral("no/such/folder/e.csv")));
        dialog->close();
        QVERIFY(m_window->findChild<MessageBar *>(QStringLiteral("messageBar"))
                    ->message()
                    .contains(QStringLiteral("e.csv")));
    }

    void everyCommandWithAShortcutHasItsOwn()
    {
        openWindow();
        QSet<QString> seen;
        const QList<QAction *> actions = m_window->findChild<Actions *>()->withShortcut();
        QVERIFY(actions.size() > 10);
        for (const QAction *each : actions) {
            const QString keys = each->shortcut().toString();
            QVERIFY2(!seen.contains(keys), qPrintable(keys + u' ' + each->objectName()));
            seen.insert(keys);
        }
    }

    void closingWhileLoadingIsSafe()
    {
        for (int i = 0; i < 20; ++i) {
            openWindow();
            m_window->close();
            m_window.reset();
        }
    }
};

KALPANJI_TEST(tst_MainWindow)
#include "tst_mainwindow.moc"
