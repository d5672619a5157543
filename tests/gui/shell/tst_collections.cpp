// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/articleview.h"
#include "ui/shell/actions.h"
#include "ui/shell/articlelanguage.h"
#include "ui/shell/documenttabs.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/pagechooser.h"
#include "ui/shell/settings.h"
#include "ui/shell/viewstate.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QTemporaryDir>

#include "tests/gui/shell/freshsettings.h"
#include "tests/support/testmain.h"

using namespace kalpanji;

/// Exports of many pages, links between their articles, files side by side, and the article's language.
class tst_Collections : public QObject
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

    [[nodiscard]] QString writeExport(const QString &name = QStringLiteral("pages.xml")) const
    {
        QByteArray pages;
        const auto page = [&pages](const char *title, const char *text) {
            pages += QByteArray("<page><title>") + title + "</title><revision><text>" + text
                + "</text></revision></page>";
        };
        page("Ereván", "Ereván fue fundada en 1990. Es la [[México]].");
        page("México", "México es la capital de la [[Yerevan]].");
        page("Yerevan", "#REDIRECT [[Ereván]]");
        page("Moscú", "Moscú es la otra.");
        return write(name, "<mediawiki version=\"0.10\" xml:lang=\"es\">" + pages + "</mediawiki>");
    }

    void openWindow(const QString &path)
    {
        m_window.reset();
        m_language = std::make_unique<Language>();
        m_window = std::make_unique<MainWindow>(m_language.get());
        m_window->show();
        m_window->start(path.isEmpty() ? QStringList() : QStringList {path});
    }

    [[nodiscard]] const Article &article() const { return m_window->state()->document()->article; }
    [[nodiscard]] PageChooser *chooser() const
    {
        return m_window->findChild<PageChooser *>(QStringLiteral("pageChooser"));
    }

private Q_SLOTS:
    void init() { test::useFreshSettings(); }

    void cleanup()
    {
        m_window.reset();
        m_language.reset();
    }

    void aPageIsFoundByTypingAndOpenedByEnter()
    {
        openWindow(writeExport());
        QTRY_VERIFY(chooser());
        auto *list = chooser()->findChild<QListView *>(QStringLiteral("pageList"));
        QCOMPARE(list->model()->rowCount(), 3); // the redirect is no article
        auto *search = chooser()->findChild<QLineEdit *>(QStringLiteral("pageSearch"));
        QTest::keyClicks(search, QStringLiteral("mexico")); // México, as a search folds it
        QCOMPARE(list->model()->rowCount(), 1);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(article().title, QStringLiteral("México"));
    }

    /// Neither is lost over the other.
    void twoExportsOpenedTogetherBothOfferTheirPages()
    {
        openWindow({});
        m_window->start({writeExport(QStringLiteral("one.xml")), writeExport(QStringLiteral("two.xml"))});
        QTRY_COMPARE(m_window->findChildren<PageChooser *>().size(), 2);
        QStringList titles;
        const QList<PageChooser *> choosers = m_window->findChildren<PageChooser *>();
        for (PageChooser *each : choosers) {
            for (const QLabel *label : each->findChildren<QLabel *>())
                titles += label->text();
            QCOMPARE(each->findChild<QListView *>(QStringLiteral("pageList"))->model()->rowCount(), 3);
        }
        const QString all = titles.join(u' ');
        QVERIFY2(all.contains(QStringLiteral("one.xml")) && all.contains(QStringLiteral("two.xml")),
                 qPrintable(all));
    }

    void whatNothingMatchesOpensNothing()
    {
        openWindow(writeExport());
        QTRY_VERIFY(chooser());
        auto *search = chooser()->findChild<QLineEdit *>(QStringLiteral("pageSearch"));
        search->setText(QStringLiteral("nowhere"));
        QVERIFY(!chooser()->findChild<QWidget *>(QStringLiteral("openPages"))->isEnabled());
    }

    void severalPagesOpenInTabsOfTheirOwn()
    {
        openWindow(writeExport());
        QTRY_VERIFY(chooser());
        auto *tabs = m_window->findChild<DocumentTabs *>(QStringLiteral("tabs"));
        QTRY_COMPARE(tabs->count(), 1); // the bundled article, behind the dialog
        chooser()->findChild<QListView *>(QStringLiteral("pageList"))->selectAll();
        QTest::mouseClick(chooser()->findChild<QWidget *>(QStringLiteral("openPages")), Qt::LeftButton);
        QTRY_COMPARE(tabs->count(), 4);
    }

    void aLinkOpensTheArticleOfTheSameFile()
    {
        OpenOptions options;
        options.read.page = QStringLiteral("México");
        openWindow({});
        QTRY_VERIFY(!article().title.isEmpty());
        m_window->start({writeExport()}, options);
        QTRY_COMPARE(article().title, QStringLiteral("México"));
        Q_EMIT m_window->findChild<ArticleView *>()->linkActivated(QStringLiteral("Yerevan#History"));
        QTRY_COMPARE(article().title, QStringLiteral("Ereván")); // the redirect was followed
    }

    void aLinkOpensTheFileBeside()
    {
        write(QStringLiteral("Foo_bar.en.wikitext"), "'''Foo bar''' is the other of the two.");
        openWindow(write(QStringLiteral("first.txt"), "This is the first of the two."));
        QTRY_COMPARE(article().title, QStringLiteral("first"));
        auto *view = m_window->findChild<ArticleView *>();
        Q_EMIT view->linkActivated(QStringLiteral("foo bar"));
        QTRY_COMPARE(article().title, QStringLiteral("Foo bar"));
        Q_EMIT view->linkActivated(QStringLiteral("../../etc/passwd"));
        auto *bar = m_window->findChild<MessageBar *>(QStringLiteral("messageBar"));
        QTRY_VERIFY2(bar->message().contains(QStringLiteral("etc/passwd")), qPrintable(bar->message()));
        QCOMPARE(article().title, QStringLiteral("Foo bar"));
    }

    void theLastArticleOfAnExportComesBack()
    {
        OpenOptions options;
        options.read.page = QStringLiteral("Moscú");
        openWindow({});
        QTRY_VERIFY(!article().title.isEmpty());
        m_window->start({writeExport()}, options);
        QTRY_COMPARE(article().title, QStringLiteral("Moscú"));
        m_window->close();
        openWindow({});
        QTRY_COMPARE(article().title, QStringLiteral("Moscú"));
        QVERIFY(!chooser());
    }

    void whatIsWholeOfACutExportCanBeChosen()
    {
        QFile file(writeExport());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray xml = file.readAll();
        openWindow(write(QStringLiteral("cut.xml"), xml.first(xml.indexOf("#REDIRECT"))));
        QTRY_VERIFY(chooser());
        QCOMPARE(chooser()->findChild<QListView *>(QStringLiteral("pageList"))->model()->rowCount(), 2);
        QVERIFY(m_window->findChild<MessageBar *>(QStringLiteral("messageBar"))
                    ->message()
                    .contains(QStringLiteral("cut off")));
    }

    void theLanguageIsToldAndChanged()
    {
        openWindow(
            write(QStringLiteral("spanish.txt"), "La embajada fue abierta en 1990 por los dos países."));
        QTRY_COMPARE(article().language, QStringLiteral("es"));
        auto *button = m_window->findChild<ArticleLanguage *>(QStringLiteral("articleLanguage"));
        QVERIFY2(button->text().contains(QStringLiteral("Español")), qPrintable(button->text()));
        QVERIFY(button->isEnabled());
        const QList<QAction *> choices = button->menu()->actions();
        const auto english = std::find_if(choices.begin(), choices.end(), [](const QAction *action) {
            return action->data().toString() == QLatin1String("en");
        });
        QVERIFY(english != choices.end());
        (*english)->trigger();
        QTRY_COMPARE(article().language, QStringLiteral("en"));
        QVERIFY2(button->text().contains(QStringLiteral("English")), qPrintable(button->text()));
        QCOMPARE(m_window->findChild<DocumentTabs *>(QStringLiteral("tabs"))->count(), 1);
    }
};

KALPANJI_TEST(tst_Collections)
#include "tst_collections.moc"
