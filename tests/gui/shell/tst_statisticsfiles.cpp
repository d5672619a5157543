// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/documenttabs.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/settings.h"
#include "ui/shell/viewstate.h"

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>

#include "tests/support/testmain.h"

using namespace kalpanji;

/// Figures imported through the window: joined, kept from one start to the next, removed.
class tst_StatisticsFiles : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Language> m_language;
    std::unique_ptr<MainWindow> m_window;
    qsizetype m_own = 0; ///< figures of the article and the program

    void openWindow()
    {
        m_window.reset();
        m_language = std::make_unique<Language>();
        m_window = std::make_unique<MainWindow>(m_language.get());
        m_window->show();
        m_window->start({});
        QTRY_VERIFY(!m_window->state()->document()->article.title.isEmpty());
    }

    [[nodiscard]] QString written(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }

    [[nodiscard]] qsizetype figureCount() const
    {
        return m_window->state()->document()->trade.figures().size();
    }
    [[nodiscard]] QMenu *removals() const
    {
        return m_window->findChild<QMenu *>(QStringLiteral("tradeImports"));
    }
    [[nodiscard]] QString message() const
    {
        return m_window->findChild<MessageBar *>(QStringLiteral("messageBar"))->message();
    }

    /// The dialog that shows what was found in `path`, once it can be accepted.
    [[nodiscard]] QPushButton *offered(const QString &path)
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the dialogs of the one before
        m_window->findChild<QAction *>(QStringLiteral("importTrade"))->trigger();
        auto *files = m_window->findChild<QFileDialog *>(QStringLiteral("importFileDialog"));
        if (!files)
            return nullptr;
        Q_EMIT files->filesSelected({path});
        files->close();
        auto *import = m_window->findChild<QPushButton *>(QStringLiteral("importAccept"));
        return import && QTest::qWaitFor([import] { return import->isEnabled(); }) ? import : nullptr;
    }

    void importByDialog(const QString &path)
    {
        QPushButton *import = offered(path);
        QVERIFY(import);
        import->click();
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
        QFile::remove(QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("kalpanji"),
                                QStringLiteral("kalpanji"))
                          .fileName());
        Settings().setLanguage(QStringLiteral("en"));
        openWindow();
        m_own = figureCount();
        QVERIFY(!removals()->menuAction()->isVisible());
        importByDialog(written(QStringLiteral("office.csv"),
                               "year,flow,value,currency,source\n2013,MEX->ARM,7000000,USD,Office\n"));
        QCOMPARE(figureCount(), m_own + 1);
    }

    void cleanup()
    {
        m_window.reset();
        m_language.reset();
    }

    void importedFiguresAreThereAtTheNextStart()
    {
        openWindow();
        QTRY_COMPARE(figureCount(), m_own + 1);
        QVERIFY(removals()->menuAction()->isVisible());
    }

    void whatTheFileSaysNowIsRead()
    {
        (void)written(QStringLiteral("office.csv"),
                      "year,flow,value,currency,source\n2013,MEX->ARM,7000000,USD,Office\n"
                      "2014,MEX->ARM,9000000,USD,Office\n");
        openWindow();
        QTRY_COMPARE(figureCount(), m_own + 2);
    }

    void aRemovedImportStaysAway()
    {
        removals()->actions().constFirst()->trigger();
        QTRY_COMPARE(figureCount(), m_own);
        QVERIFY(!removals()->menuAction()->isVisible());
        openWindow();
        QVERIFY(!removals()->menuAction()->isVisible());
    }

    void aFileThatIsGoneIsSaidAndCanBeRemoved()
    {
        QVERIFY(QFile::remove(m_folder.filePath(QStringLiteral("office.csv"))));
        openWindow();
        QTRY_VERIFY2(message().contains(QStringLiteral("office.csv")), qPrintable(message()));
        QCOMPARE(figureCount(), m_own);
        removals()->actions().constFirst()->trigger();
        QTRY_VERIFY(!removals()->menuAction()->isVisible());
        openWindow();
        QVERIFY2(!message().contains(QStringLiteral("office.csv")), qPrintable(message()));
    }

    void aFileThatIsNoTableAnyMoreLosesNothing()
    {
        (void)written(QStringLiteral("office.csv"), "name,age\nA,3\n");
        openWindow();
        QTRY_VERIFY2(message().contains(QStringLiteral("office.csv")), qPrintable(message()));
        QCOMPARE(figureCount(), m_own);
    }

    void aFileThatIsNoTableAnyMoreTakesNoOtherAlong()
    {
        importByDialog(written(QStringLiteral("bureau.csv"),
                               "year,flow,value,currency,source\n2012,MEX->ARM,6000000,USD,Bureau\n"));
        QCOMPARE(figureCount(), m_own + 2);
        (void)written(QStringLiteral("office.csv"), "name,age\nA,3\n");
        openWindow();
        QTRY_COMPARE(figureCount(), m_own + 1);
        QVERIFY2(message().contains(QStringLiteral("office.csv")), qPrintable(message()));
    }

    /// A file that was still being opened comes to the front behind the dialog.
    void figuresJoinTheArticleTheyWereImportedFor()
    {
        const QString bundled = m_window->state()->document()->article.title;
        QPushButton *import =
            offered(written(QStringLiteral("bureau.csv"),
                            "year,flow,value,currency,source\n2012,MEX->ARM,6000000,USD,Bureau\n"));
        QVERIFY(import);
        m_window->start({written(QStringLiteral("other.wikitext"), "Armenia began to trade in 1992.\n")});
        QTRY_VERIFY(m_window->state()->document()->article.text.contains(QStringLiteral("began")));
        import->click();
        QCOMPARE(m_window->state()->document()->article.title, bundled);
        QCOMPARE(figureCount(), m_own + 2);
        m_window->findChild<DocumentTabs *>(QStringLiteral("tabs"))->setCurrentIndex(1);
        QVERIFY(m_window->state()->document()->article.text.contains(QStringLiteral("began")));
        QCOMPARE(figureCount(), 0);
    }

    void anotherArticleHasItsOwn()
    {
        m_window->start({written(QStringLiteral("other.wikitext"), "Armenia began to trade in 1992.\n")});
        QTRY_VERIFY(m_window->state()->document()->article.text.contains(QStringLiteral("began")));
        QVERIFY(!removals()->menuAction()->isVisible());
    }
};

KALPANJI_TEST(tst_StatisticsFiles)
#include "tst_statisticsfiles.moc"
