// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/articleview.h"
#include "ui/reader/textcard.h"
#include "ui/shell/actions.h"
#include "ui/shell/documenttabs.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/settings.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QDoubleSpinBox>
#include <QHelpEvent>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QWheelEvent>

#include "tests/gui/reader/readerfixture.h"
#include "tests/support/testmain.h"

using namespace kalpanji;
using namespace kalpanji::test;

/// Takes the place of the desktop's browser.
class Browser : public QObject
{
    Q_OBJECT

public:
    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened.append(url); }
};

/// What the reader does at a person's word: sizes, cards, copies, links.
class tst_ReaderActions : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ReaderWindow> m_reader;

    [[nodiscard]] ArticleView *view() const { return m_reader->article(); }
    [[nodiscard]] const Article &article() const { return m_reader->state()->document()->article; }
    [[nodiscard]] qsizetype offsetOf(const QString &words) const { return article().text.indexOf(words); }

    /// In the middle of the character at `offset`.
    [[nodiscard]] QPoint placeOf(qsizetype offset) const
    {
        QTextCursor cursor(view()->document());
        cursor.setPosition(view()->documentPosition(offset));
        return view()->cursorRect(cursor).center() + QPoint(3, 0);
    }

    [[nodiscard]] QStringList cardAt(qsizetype offset) const
    {
        const QPoint place = placeOf(offset);
        QHelpEvent help(QEvent::ToolTip, place, view()->viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(view()->viewport(), &help);
        const auto *card = view()->findChild<TextCard *>(QStringLiteral("readerCard"));
        return card->isVisible() ? card->lines() : QStringList();
    }

    void write(const QString &path, const QByteArray &bytes) const
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
        m_reader = std::make_unique<ReaderWindow>();
        m_reader->show(bundledArticle());
    }
    void cleanup() { m_reader.reset(); }

    void noTextSizeNeedsAHorizontalBar()
    {
        m_reader->show(documentOf(
            "== Trade ==\nSee the table.\n\n{|\n! Incomprehensibilities !! Value !! Remarks\n|-\n"
            "| 1992 || 2 || Counterrevolutionaries\n|}\n\n preformatted line that is rather long\n",
            QStringLiteral("en")));
        for (const int zoom : {Typography::minimumZoom, 0, 15, Typography::maximumZoom}) {
            Typography typography = view()->typography();
            typography.zoom = zoom;
            view()->setTypography(typography);
            QVERIFY(!view()->horizontalScrollBar()->isVisible());
            QVERIFY2(view()->document()->size().width() <= view()->viewport()->width(),
                     qPrintable(QString::number(zoom)));
        }
    }

    void keysAndWheelChangeTheSizeAndItIsRemembered()
    {
        const auto size = [this] { return view()->document()->defaultFont().pointSizeF(); };
        const double usual = size();
        m_reader->find<QAction>("textLarger")->trigger();
        QVERIFY(qAbs(size() - usual * 1.1) < 0.01);
        QWheelEvent turn({50, 50}, view()->viewport()->mapToGlobal(QPointF(50, 50)), {}, {0, 120},
                         Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view()->viewport(), &turn);
        QCOMPARE(view()->typography().zoom, 2);
        QVERIFY(qAbs(size() - usual * 1.21) < 0.01);
        m_reader->find<QAction>("textSmaller")->trigger();
        QCOMPARE(Settings().typography().zoom, 1);
        m_reader->find<QAction>("textNormal")->trigger();
        QCOMPARE(size(), usual);
    }

    void theTypographyDialogChangesTheArticleAtOnce()
    {
        m_reader->find<QAction>("typography")->trigger();
        auto *lineHeight = m_reader->find<QDoubleSpinBox>("typographyLineHeight");
        const auto leading = [this] {
            return view()->document()->findBlock(view()->documentPosition(0)).blockFormat().lineHeight();
        };
        const double before = leading();
        lineHeight->setValue(1.5);
        QCOMPARE(view()->typography().lineHeight, 1.5);
        QVERIFY(leading() > before * 1.4);
        QCOMPARE(Settings().typography(), view()->typography());
    }

    void theThemeIsFollowedAtOnce()
    {
        m_reader->show(documentOf("A [[link]].", QStringLiteral("en")));
        const auto colour = [this] {
            QTextCursor cursor(view()->document());
            cursor.setPosition(view()->documentPosition(offsetOf(QStringLiteral("link"))) + 1);
            return cursor.charFormat().foreground().color();
        };
        const QActionGroup *themes = m_reader->window()->findChild<Actions *>()->themes;
        for (const ThemeName name : {ThemeName::Dark, ThemeName::Sepia, ThemeName::Light}) {
            for (QAction *action : themes->actions()) {
                if (action->data().toInt() == int(name))
                    action->trigger();
            }
            QTRY_COMPARE(colour(), theme(name).accent);
            QCOMPARE(view()->viewport()->palette().color(QPalette::Base), theme(name).paper);
        }
    }

    void aCardSaysHowADateIsKnown()
    {
        view()->setPosition(0);
        const QStringList card = cardAt(offsetOf(QStringLiteral("১৪ই")));
        QVERIFY(!card.isEmpty());
        QCOMPARE(card.at(0), QStringLiteral("14 January 1992"));
        QCOMPARE(card.at(1), QStringLiteral("Known to the day"));
        QVERIFY2(card.filter(QStringLiteral("কূটনৈতিক সম্পর্ক স্থাপন")).size() == 1,
                 qPrintable(card.join(u'\n')));
        QVERIFY(cardAt(offsetOf(QStringLiteral("দ্বিপাক্ষিক"))).isEmpty());
    }

    void theKeyboardBringsUpTheCardOfTheSelectedEvent()
    {
        m_reader->find<QAction>("nextEvent")->trigger();
        m_reader->find<QAction>("explain")->trigger();
        const auto *card = view()->findChild<TextCard *>(QStringLiteral("readerCard"));
        QVERIFY(card->isVisible());
        QCOMPARE(card->lines().constFirst(), QStringLiteral("14 January 1992"));
        QVERIFY(card->accessibleName().startsWith(QStringLiteral("14 January 1992. ")));
        QTest::keyClick(view(), Qt::Key_Down);
        QVERIFY(!card->isVisible());
    }

    void theSentenceUnderThePointerStandsOut()
    {
        const Event &event = m_reader->state()->document()->chronology.events().constFirst();
        QTest::mouseMove(view()->viewport(), placeOf(event.trigger.start));
        QTRY_COMPARE(view()->marks().ranges(MarkLayer::Hover), QList {event.source});
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(view()->viewport(), &leave);
        QVERIFY(view()->marks().ranges(MarkLayer::Hover).isEmpty());
    }

    void aCopyWithCitationSaysWhereItStands()
    {
        const Event &event = m_reader->state()->document()->chronology.events().constFirst();
        m_reader->state()->selectEvent(event.id);
        m_reader->find<QAction>("copyWithCitation")->trigger();
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.at(0), QString(u'“' + event.source.of(article().text) + u'”'));
        QVERIFY2(
            lines.at(1).startsWith(u"— " + article().title + u", § ইতিহাস. Bengali Wikipedia. CC BY-SA 4.0."),
            qPrintable(lines.at(1)));
        QVERIFY(lines.at(1).contains(article().provenance.url));
        QVERIFY(lines.at(1).contains(QStringLiteral("read on ")));
    }

    void withoutASelectionTheSentenceAtTheCursorIsCopiedWithItsCitation()
    {
        m_reader->state()->clearSelection();
        view()->setPosition(offsetOf(QStringLiteral("দ্বিপাক্ষিক")));
        m_reader->find<QAction>("copyWithCitation")->trigger();
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.startsWith(u'“') && copied.contains(QStringLiteral("দ্বিপাক্ষিক")), qPrintable(copied));
        QVERIFY2(copied.contains(article().provenance.url + u" ("), qPrintable(copied)); // no stop at its end
    }

    void aPlainCopyHoldsTheWordsAlone()
    {
        view()->selectAll();
        m_reader->find<QAction>("copy")->trigger();
        const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(copied->formats(), QStringList {QStringLiteral("text/plain")});
        QVERIFY(copied->text().startsWith(article().title));
        QVERIFY(copied->text().contains(QStringLiteral("কূটনৈতিক মিশন")));
        QVERIFY(!copied->text().contains(QChar::ObjectReplacementCharacter));
    }

    void backAndForwardGoWhereOneWas()
    {
        m_reader->show(longArticle(60));
        auto *back = m_reader->find<QAction>("goBack");
        auto *forward = m_reader->find<QAction>("goForward");
        QVERIFY(!back->isEnabled() && !forward->isEnabled());
        const qsizetype ten = offsetOf(QStringLiteral("Chapter 10"));
        const qsizetype forty = offsetOf(QStringLiteral("Chapter 40"));
        view()->goTo(ten);
        view()->goTo(forty);
        back->trigger();
        QCOMPARE(view()->position(), ten);
        back->trigger();
        QCOMPARE(view()->position(), 0);
        QVERIFY(!back->isEnabled());
        forward->trigger();
        forward->trigger();
        QCOMPARE(view()->position(), forty);
        QVERIFY(!forward->isEnabled());
    }

    void nothingOutsideIsOpenedWithoutAYes_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isPage");
        QTest::newRow("page") << QStringLiteral("https://example.org/a?b=c") << true;
        QTest::newRow("file") << QStringLiteral("file:///etc/passwd") << false;
        QTest::newRow("script") << QStringLiteral("javascript:alert(1)") << false;
    }
    void nothingOutsideIsOpenedWithoutAYes()
    {
        QFETCH(QString, address);
        QFETCH(bool, isPage);
        Browser browser;
        for (const char *scheme : {"https", "file", "javascript"})
            QDesktopServices::setUrlHandler(QLatin1String(scheme), &browser, "open");
        auto document = std::make_shared<Document>();
        document->article.text = QStringLiteral("Click here.");
        document->article.blocks = {{BlockKind::Paragraph, {0, 11}, 0, -1, {}}};
        document->article.spans = {{SpanKind::ExternalLink, {0, 11}, address}};
        m_reader->show(document);
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, placeOf(2));
        auto *box = view()->findChild<QMessageBox *>(QStringLiteral("openExternally"));
        QVERIFY(box);
        QCOMPARE(box->informativeText(), address);
        QVERIFY(browser.opened.isEmpty());
        auto *yes = box->findChild<QPushButton *>(QStringLiteral("openExternallyYes"));
        QCOMPARE(yes != nullptr, isPage);
        if (isPage) {
            yes->click();
            QCOMPARE(browser.opened, QList {QUrl(address)});
        }
        for (const char *scheme : {"https", "file", "javascript"})
            QDesktopServices::unsetUrlHandler(QLatin1String(scheme));
    }

    void theMenuSuitsWhatItIsOpenedOn()
    {
        const auto entries = [this](qsizetype offset) {
            const QPoint place = placeOf(offset);
            QContextMenuEvent event(QContextMenuEvent::Mouse, place, view()->viewport()->mapToGlobal(place));
            QCoreApplication::sendEvent(view()->viewport(), &event);
            auto *menu = view()->findChild<QMenu *>(QStringLiteral("readerMenu"));
            QStringList texts;
            for (const QAction *action : menu->actions())
                texts.append(action->text().remove(u'&'));
            delete menu;
            return texts.join(u'\n');
        };
        const Event &event = m_reader->state()->document()->chronology.events().constFirst();
        QVERIFY(entries(event.trigger.start).contains(QStringLiteral("on the timeline")));
        QVERIFY(
            entries(article().images.constFirst().captionRange.start).contains(QStringLiteral("Commons")));
        QVERIFY(!entries(offsetOf(QStringLiteral("দ্বিপাক্ষিক"))).contains(QStringLiteral("timeline")));
    }

    void aLinkOpensTheArticleOfThatNameInTheFolder()
    {
        QTemporaryDir folder;
        write(folder.filePath(QStringLiteral("First.wikitext")),
              "== One ==\nSee [[Second one|the other]] or [[Third]].\n");
        write(folder.filePath(QStringLiteral("Second_one.wikitext")), "== Two ==\nHere one arrives.\n");
        m_reader->window()->start({folder.filePath(QStringLiteral("First.wikitext"))});
        QTRY_VERIFY(offsetOf(QStringLiteral("the other")) >= 0);
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, placeOf(offsetOf(QStringLiteral("Third"))));
        auto *bar = m_reader->find<MessageBar>("messageBar");
        QTRY_VERIFY(bar->message().contains(QStringLiteral("Third")));
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {},
                          placeOf(offsetOf(QStringLiteral("the other"))));
        QTRY_VERIFY(offsetOf(QStringLiteral("Here one arrives")) >= 0);
        QCOMPARE(m_reader->find<DocumentTabs>("tabs")->count(), 3); // and the article that was open before
    }

    void anImageBesideTheArticleIsShownAndNoOther()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("inner")));
        QImage picture(40, 20, QImage::Format_RGB32);
        picture.fill(Qt::darkGreen);
        QVERIFY(picture.save(folder.filePath(QStringLiteral("inner/Near_one.png"))));
        QVERIFY(picture.save(folder.filePath(QStringLiteral("Outside.png"))));
        write(folder.filePath(QStringLiteral("inner/Article.wikitext")),
              "== One ==\n[[File:Near one.png|thumb|Near]]\n[[File:../Outside.png|thumb|Away]]\nText.\n");
        m_reader->window()->start({folder.filePath(QStringLiteral("inner/Article.wikitext"))});
        QTRY_VERIFY(offsetOf(QStringLiteral("Near")) >= 0);
        QCOMPARE(view()->document()->toRawText().count(QChar::ObjectReplacementCharacter), 1);
    }

    void anInfoboxStandsBesideTheText()
    {
        m_reader->show(
            documentOf("{{তথ্যছক দেশ|নাম=[[মেক্সিকো]]|রাজধানী='''মেক্সিকো সিটি'''|খালি=}}\nবাকি লেখা।\n",
                       QStringLiteral("bn")));
        const QString shown = view()->document()->toPlainText();
        QVERIFY(shown.contains(QStringLiteral("রাজধানী")) && shown.contains(QStringLiteral("মেক্সিকো সিটি")));
        QVERIFY(!shown.contains(QStringLiteral("[[")) && !shown.contains(QStringLiteral("খালি")));
    }
};

KALPANJI_TEST(tst_ReaderActions)
#include "tst_readeractions.moc"
