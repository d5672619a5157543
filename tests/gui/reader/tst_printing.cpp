// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/articleprinter.h"
#include "ui/print/printedarticle.h"
#include "ui/print/printjob.h"
#include "ui/print/printpreview.h"
#include "ui/reader/articleview.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QBuffer>
#include <QFileDialog>
#include <QLabel>
#include <QPainter>
#include <QPdfWriter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

#include "tests/gui/reader/readerfixture.h"
#include "tests/support/testmain.h"

using namespace kalpanji;
using namespace kalpanji::test;

class tst_Printing : public QObject
{
    Q_OBJECT

private:
    static PrintOptions options(const QString &language)
    {
        PrintOptions options;
        options.format = LocaleFormat(language);
        return options;
    }

    static QImage picture(const PrintedArticle &article, int page)
    {
        QImage image(article.paperSize().toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        article.paintPage(painter, page);
        return image;
    }

    /// Whether anything is painted within `part` of the page.
    static bool isMarked(const QImage &image, const QRect &part)
    {
        for (int y = part.top(); y <= part.bottom(); ++y) {
            for (int x = part.left(); x <= part.right(); ++x) {
                if (qGray(image.pixel(x, y)) < 160)
                    return true;
            }
        }
        return false;
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void notesStandBesideTheirLinesWithoutMeeting()
    {
        const auto note = [](const char *text, double wanted) {
            return MarginNote {QString::fromLatin1(text), wanted, 10, 0};
        };
        const QList<MarginNote> placed = placedNotes({note("a", 5), note("a", 5), note("b", 8), note("c", 60),
                                                      note("d", 95), note("e", 96), note("f", 130)},
                                                     100);
        QList<double> tops;
        for (const MarginNote &each : placed)
            tops.append(each.top);
        // the second "a" says nothing new; "b" goes below "a"; "d" and "e" are lifted into their page
        QCOMPARE(tops, (QList<double> {5, 15, 60, 80, 90, 130}));
    }

    void aCrowdedPageKeepsItsNotesApart()
    {
        QList<MarginNote> notes;
        for (int i = 0; i < 9; ++i)
            notes.append({QString::number(i), 91.0 + i, 10, 0});
        const QList<MarginNote> placed = placedNotes(notes, 100);
        QCOMPARE(placed.size(), 9);
        for (int i = 0; i < 9; ++i)
            QCOMPARE(placed.at(i).top, 10.0 + 10 * i);
    }

    void everyEventOfTheArticleHasItsDateInTheMargin()
    {
        const DocumentPtr document = bundledArticle();
        const PrintedArticle article(document, options(QStringLiteral("bn")));
        QVERIFY(article.pageCount() >= 1);
        QStringList dates;
        for (const MarginNote &note : article.notes())
            dates.append(note.text);
        QVERIFY2(dates.filter(QStringLiteral("১৯৯২")).size() == 1, qPrintable(dates.join(u'|')));
        QVERIFY(!dates.filter(QStringLiteral("২০১৪")).isEmpty());
        const QImage first = picture(article, 0);
        QVERIFY(isMarked(first, QRect(30, 50, 78, 700))); // dates
        QVERIFY(isMarked(first, QRect(130, 50, 400, 300))); // text
        QVERIFY(isMarked(first, QRect(120, 790, 420, 30))); // footer
    }

    void pagesAreNumberedInTheInterfacesDigits()
    {
        const PrintedArticle article(longArticle(60), options(QStringLiteral("bn")));
        QVERIFY(article.pageCount() > 5);
        QVERIFY(article.pageLabel(2).contains(QStringLiteral("৩")));
        QVERIFY(
            article.pageLabel(2).contains(LocaleFormat(QStringLiteral("bn")).integer(article.pageCount())));
        for (const MarginNote &note : article.notes())
            QVERIFY(!note.text.contains(u'1'));
    }

    void paperIsWhiteInTheDarkThemeToo()
    {
        setCurrentTheme(ThemeName::Light);
        const DocumentPtr document = bundledArticle();
        const QImage light = picture(PrintedArticle(document, options(QStringLiteral("en"))), 0);
        setCurrentTheme(ThemeName::Dark);
        const QImage dark = picture(PrintedArticle(document, options(QStringLiteral("en"))), 0);
        setCurrentTheme(ThemeName::Light);
        QVERIFY(light == dark);
    }

    void allTextIsOnSomePageAndTheLastIsNotEmpty()
    {
        const PrintedArticle article(longArticle(30), options(QStringLiteral("en")));
        for (int page = 0; page < article.pageCount(); ++page)
            QVERIFY(isMarked(picture(article, page), QRect(120, 56, 400, 60)));
    }

    void aJobCanBeCalledOff()
    {
        const auto article =
            std::make_shared<const PrintedArticle>(longArticle(60), options(QStringLiteral("en")));
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QPdfWriter writer(&buffer);
        writer.setPageMargins({});
        PrintJob job(article, &writer, 0, article->pageCount() - 1);
        QSignalSpy finished(&job, &PrintJob::finished);
        QSignalSpy pages(&job, &PrintJob::pagePrinted);
        connect(&job, &PrintJob::pagePrinted, &job, [&job](int count) {
            if (count == 2)
                job.cancel();
        });
        job.start();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.constFirst().constFirst().toBool(), false);
        QCoreApplication::processEvents(); // brings no further page
        QCOMPARE(pages.size(), 2);
    }

    void thePreviewTurnsPagesAndSavesAPdf()
    {
        QTemporaryDir folder;
        ReaderWindow reader;
        reader.show(longArticle(60));
        reader.find<QAction>("print")->trigger();
        auto *preview = reader.find<PrintPreview>("printPreview");
        QVERIFY(preview);
        QVERIFY(!reader.find<QPushButton>("savePdf")->isEnabled());
        QTRY_VERIFY(preview->article());
        auto *number = reader.find<QLabel>("pageNumber");
        QVERIFY(number->text().startsWith(QStringLiteral("1 of ")));
        QVERIFY(!reader.find<QToolButton>("previousPage")->isEnabled());
        reader.find<QToolButton>("nextPage")->click();
        QVERIFY(number->text().startsWith(QStringLiteral("2 of ")));
        QTest::keyClick(reader.find<QWidget>("pageView"), Qt::Key_End);
        QVERIFY(!reader.find<QToolButton>("nextPage")->isEnabled());

        reader.find<QPushButton>("savePdf")->click();
        auto *dialog = reader.find<QFileDialog>("pdfDialog");
        QVERIFY(dialog);
        const QSignalSpy written(reader.window()->findChild<ArticlePrinter *>(), &ArticlePrinter::written);
        const QString name = folder.filePath(QStringLiteral("article.pdf"));
        Q_EMIT dialog->fileSelected(name);
        dialog->close();
        QTRY_COMPARE(written.size(), 1);
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("%PDF"));
        QCOMPARE(bytes.count("/Type /Page\n"), preview->article()->pageCount());
    }

    void aFolderThatCannotBeWrittenToIsSaid()
    {
        ReaderWindow reader;
        reader.show(bundledArticle());
        reader.find<QAction>("exportArticle")->trigger();
        QTRY_VERIFY(reader.find<QFileDialog>("pdfDialog"));
        const QSignalSpy failed(reader.window()->findChild<ArticlePrinter *>(), &ArticlePrinter::failed);
        Q_EMIT reader.find<QFileDialog>("pdfDialog")->fileSelected(QStringLiteral("/no/such/folder/a.pdf"));
        QCOMPARE(failed.size(), 1);
    }

    void closingTheWindowWhileLayingOutIsSafe()
    {
        for (int i = 0; i < 5; ++i) {
            ReaderWindow reader;
            reader.show(longArticle(100));
            reader.find<QAction>("print")->trigger();
        }
    }
};

KALPANJI_TEST(tst_Printing)
#include "tst_printing.moc"
