// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/graphemes.h"
#include "ui/reader/pagewriter.h"
#include "ui/reader/readerlinks.h"
#include "ui/reader/tablegrid.h"

#include <QAbstractTextDocumentLayout>
#include <QGlyphRun>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <QTextTable>

#include "tests/gui/reader/readerfixture.h"
#include "tests/support/testmain.h"

using namespace kalpanji;
using namespace kalpanji::test;

namespace {

ReaderStyle style(const QString &language = QStringLiteral("bn"))
{
    return {language, Typography(), QGuiApplication::font(), theme(ThemeName::Light)};
}

/// An article written out whole and laid out.
struct Written {
    explicit Written(const DocumentPtr &article)
        : writer(&text, article, style(article->article.language))
    {
        writer.writeThrough(article->article.text.size());
        text.setTextWidth(600);
        text.documentLayout()->blockBoundingRect(text.lastBlock()); // lays out as far as that block
    }
    QTextDocument text;
    PageWriter writer;
};

/// Qt 6.4 takes the length of a document's block for nothing unless it is told.
QList<QGlyphRun> runsOf(const QTextBlock &block) { return block.layout()->glyphRuns(0, block.length()); }

/// Glyph numbers of a block in order, with the family that each run is taken from.
QList<std::pair<QString, QList<quint32>>> glyphs(const QTextBlock &block)
{
    QList<std::pair<QString, QList<quint32>>> all;
    for (const QGlyphRun &run : runsOf(block)) {
        const QString family = run.rawFont().familyName() + run.rawFont().styleName();
        if (!all.isEmpty() && all.constLast().first == family)
            all.last().second.append(run.glyphIndexes());
        else
            all.append({family, run.glyphIndexes()});
    }
    return all;
}

} // namespace

class tst_PageWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWholeTextIsThereAndEveryOffsetLeadsToIt()
    {
        const DocumentPtr document = bundledArticle();
        const Written written(document);
        QVERIFY(written.writer.isDone());
        const QString &text = document->article.text;
        for (const Block &block : document->article.blocks) {
            for (qsizetype at = block.range.start; at < block.range.end; ++at) {
                const int position = written.writer.positions().toDocument(at);
                const QChar shown = written.text.characterAt(position);
                QVERIFY2(shown == text.at(at) || (text.at(at) == u'\n' && shown == QChar::ParagraphSeparator),
                         qPrintable(QStringLiteral("offset %1").arg(at)));
                if (shown != QChar::ParagraphSeparator)
                    QCOMPARE(written.writer.positions().articleTextAt(position), at);
                QCOMPARE(written.writer.positions().toArticle(position), at);
            }
        }
        QCOMPARE(written.text.begin().text(), document->article.title);
        QCOMPARE(written.writer.positions().articleTextAt(0), -1); // the title is no text of the article
    }

    void whatTemplatesLeaveBetweenBracketsIsNotShown()
    {
        const DocumentPtr document = documentOf(
            "Merkel ({{IPA}}; {{audio}}; born [[17 July]] 1954) led ({{a}}) the CDU (, [[x]]). Call f().\n",
            QStringLiteral("en"));
        const Written written(document);
        QCOMPARE(written.text.lastBlock().text(),
                 QStringLiteral("Merkel (born 17 July 1954) led the CDU (x). Call f()."));
        const QString &text = document->article.text;
        for (const char *word : {"Merkel", "born", "led", "the CDU", "x", "Call"}) {
            const qsizetype at = text.indexOf(QLatin1String(word));
            const int position = written.writer.positions().toDocument(at);
            QCOMPARE(written.text.characterAt(position), text.at(at));
            QCOMPARE(written.writer.positions().articleTextAt(position), at);
        }
    }

    void everyFormatBeginsAndEndsBetweenClusters_data()
    {
        QTest::addColumn<DocumentPtr>("document");
        QTest::newRow("bundled") << bundledArticle();
        QTest::newRow("hostile spans") << documentOf(
            "== বাণিজ্য ==\n\n'''ক'''্ষ [[মেক্সিকো|ম]]েক্সিকো ''স্ত''্র {{a}}২০১৪ সালে<ref>কূটনৈতিক</ref>\n\n"
            "* [[ক]]ূটনৈতিক\n",
            QStringLiteral("bn"));
    }
    void everyFormatBeginsAndEndsBetweenClusters()
    {
        QFETCH(DocumentPtr, document);
        const Written written(document);
        int checked = 0;
        for (QTextBlock block = written.text.begin(); block.isValid(); block = block.next()) {
            for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
                const int start = piece.fragment().position() - block.position();
                QVERIFY2(isClusterBoundary(block.text(), start), qPrintable(block.text().mid(start, 20)));
                QVERIFY2(isClusterBoundary(block.text(), start + piece.fragment().length()),
                         qPrintable(piece.fragment().text()));
                ++checked;
            }
        }
        QVERIFY(checked > 5);
    }

    void decoratingShapesNothingAnew()
    {
        const DocumentPtr document = bundledArticle();
        QVERIFY(document->times.size() >= 12);
        auto bare = std::make_shared<Document>(*document);
        bare->times.clear();
        bare->article.spans.removeIf([](const Span &span) { return span.kind != SpanKind::Bold; });
        const Written decorated(document);
        const Written plain(bare);
        QTextBlock a = decorated.text.begin();
        QTextBlock b = plain.text.begin();
        int glyphCount = 0;
        for (; a.isValid() && b.isValid(); a = a.next(), b = b.next()) {
            const auto shaped = glyphs(a);
            QCOMPARE(a.text(), b.text());
            QCOMPARE(shaped, glyphs(b));
            for (const auto &[family, indexes] : shaped)
                glyphCount += static_cast<int>(indexes.size());
        }
        QVERIFY(!a.isValid() && !b.isValid());
        QVERIFY(glyphCount > 1000);
    }

    void noDottedCircleStandsWhereASignLostItsLetter()
    {
        const Written written(bundledArticle());
        int headings = 0;
        int runs = 0;
        for (QTextBlock block = written.text.begin(); block.isValid(); block = block.next()) {
            headings += block.blockFormat().headingLevel() == 2;
            for (const QGlyphRun &run : runsOf(block)) {
                ++runs;
                const QList<quint32> circle = run.rawFont().glyphIndexesForString(QString(QChar(0x25CC)));
                QVERIFY2(circle.constFirst() == 0 || !run.glyphIndexes().contains(circle.constFirst()),
                         qPrintable(block.text()));
            }
        }
        QCOMPARE(headings, 5);
        QVERIFY(runs > 20);
    }

    void noFormatNamesAnAnchor()
    {
        const Written written(
            documentOf("== বাণিজ্য ==\n[[মেক্সিকো]] [https://example.org দূতাবাস]", QStringLiteral("bn")));
        QStringList addresses;
        for (QTextBlock block = written.text.begin(); block.isValid(); block = block.next()) {
            for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
                QVERIFY(piece.fragment().charFormat().anchorNames().isEmpty());
                if (piece.fragment().charFormat().isAnchor())
                    addresses.append(piece.fragment().charFormat().anchorHref());
            }
        }
        QCOMPARE(addresses.size(), 2);
        QCOMPARE(ReaderLink::fromAddress(addresses.at(0)),
                 (ReaderLink {ReaderLink::Kind::Article, QStringLiteral("মেক্সিকো")}));
        QCOMPARE(ReaderLink::fromAddress(addresses.at(1)),
                 (ReaderLink {ReaderLink::Kind::External, QStringLiteral("https://example.org")}));
    }

    void aLongArticleIsWrittenInSlices()
    {
        const DocumentPtr document = longArticle(200);
        QTextDocument text;
        PageWriter writer(&text, document, style(QStringLiteral("en")));
        writer.writeSome(5000);
        QVERIFY(!writer.isDone());
        QVERIFY(writer.positions().end() >= 5000 && writer.positions().end() < 6000);
        const qsizetype far = document->article.text.indexOf(QLatin1String("Chapter 150"));
        writer.writeThrough(far);
        QVERIFY(!writer.isDone());
        QCOMPARE(text.findBlock(writer.positions().toDocument(far)).text(), QStringLiteral("Chapter 150"));
        writer.writeThrough(document->article.text.size());
        QVERIFY(writer.isDone());
    }

    void listsAreNumberedInTheArticlesDigits()
    {
        const Written written(documentOf("# ক\n# খ\n## গ\n# ঘ\n\nপ\n\n# ঙ\n", QStringLiteral("bn")));
        QStringList lines;
        for (QTextBlock block = written.text.begin(); block.isValid(); block = block.next())
            lines.append(block.text());
        QCOMPARE(lines.filter(QStringLiteral("\t")),
                 (QStringList {QStringLiteral("১.\tক"), QStringLiteral("২.\tখ"), QStringLiteral("১.\tগ"),
                               QStringLiteral("৩.\tঘ"), QStringLiteral("১.\tঙ")}));
    }

    void aFootnoteIsMarkedWhereItBelongsAndMovesNoText()
    {
        const DocumentPtr document =
            documentOf("প্রথম বাক্য।<ref>উৎস এক</ref> দ্বিতীয় বাক্য<ref>উৎস দুই</ref>।\n\nশেষ।<ref>উৎস তিন</ref>",
                       QStringLiteral("bn"));
        QCOMPARE(document->article.references.size(), 3);
        const Written written(document);
        QCOMPARE(written.text.begin().text(), QStringLiteral("প্রথম বাক্য।[১] দ্বিতীয় বাক্য[২]।"));
        QCOMPARE(written.text.begin().next().text(), QStringLiteral("শেষ।[৩]"));
        const QString &text = document->article.text;
        const qsizetype second = text.indexOf(QStringLiteral("দ্বিতীয়"));
        QCOMPARE(written.text.characterAt(written.writer.positions().toDocument(second)), QChar(0x09A6));
        // a sentence ends before its mark
        const qsizetype end = text.indexOf(u'।') + 1;
        QCOMPARE(written.text.characterAt(written.writer.positions().endToDocument(end)), QChar(u'['));
        QTextCursor cursor(written.text.begin());
        cursor.setPosition(written.writer.positions().endToDocument(end) + 1);
        QCOMPARE(ReaderLink::fromAddress(cursor.charFormat().anchorHref()),
                 (ReaderLink {ReaderLink::Kind::Reference, QStringLiteral("1")}));
    }

    void cellsThatReachFurtherTakeTheirRoom()
    {
        Table table;
        const auto cell = [](const char *text, int columns = 1, int rows = 1) {
            TableCellText made;
            made.text = QLatin1String(text);
            made.columnSpan = columns;
            made.rowSpan = rows;
            return made;
        };
        table.rows = {{cell("a", 1, 2), cell("b", 2)}, {cell("c"), cell("d")}, {cell("e", 1000000, 1000000)}};
        const TableGrid grid = tableGrid(table, 8);
        QCOMPARE(grid.rows, 3);
        QCOMPARE(grid.columns, 8);
        const QList<TableGrid::Place> expected {{0, 0, 2, 1, 0, 0},
                                                {0, 1, 1, 2, 0, 1},
                                                {1, 1, 1, 1, 1, 0},
                                                {1, 2, 1, 1, 1, 1},
                                                {2, 0, 1, 8, 2, 0}};
        QCOMPARE(grid.places, expected);
    }

    void aTableStandsInRowsAndColumns()
    {
        const DocumentPtr document = documentOf(
            "{|\n|+ Journeys\n! Year !! Visits\n|-\n| 1992 || 2\n|}\n\nAfter.", QStringLiteral("en"));
        const Written written(document);
        QTextFrame::iterator it = written.text.rootFrame()->begin();
        const QTextTable *table = nullptr;
        for (; !it.atEnd(); ++it) {
            if (auto *found = qobject_cast<QTextTable *>(it.currentFrame()))
                table = found;
        }
        QVERIFY(table);
        QCOMPARE(written.text.toPlainText().count(QLatin1String("Journeys")), 1);
        QCOMPARE(table->rows(), 2);
        QCOMPARE(table->columns(), 2);
        QCOMPARE(table->cellAt(1, 0).firstCursorPosition().block().text(), QStringLiteral("1992"));
        const qsizetype offset = document->article.text.indexOf(QLatin1String("After"));
        QCOMPARE(written.text.findBlock(written.writer.positions().toDocument(offset)).text(),
                 QStringLiteral("After."));
    }
};

KALPANJI_TEST(tst_PageWriter)
#include "tst_pagewriter.moc"
