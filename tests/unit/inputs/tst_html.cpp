// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/html/htmlreader.h"
#include "core/article/reader.h"
#include "core/text/graphemes.h"

#include "tests/support/testmain.h"

using namespace kalpanji;

/// A page as Wikipedia sends it, in its own words: tests/data/html/saved-page.html.
class tst_Html : public QObject
{
    Q_OBJECT

    static Article read(const QByteArray &html)
    {
        const Result<Article> article = readArticle(html);
        return article ? *article : Article();
    }

    Article m_page;

    QStringList texts(BlockKind kind) const
    {
        QStringList result;
        for (const Block &block : m_page.blocks) {
            if (block.kind == kind)
                result.append(block.range.of(m_page.text).toString());
        }
        return result;
    }

private Q_SLOTS:
    void initTestCase() { m_page = read(test::testData(QStringLiteral("html/saved-page.html"))); }

    void thePageIsKnownByItself()
    {
        QCOMPARE(m_page.title, QStringLiteral("ফু–বার সম্পর্ক"));
        QCOMPARE(m_page.language, QStringLiteral("bn")); // the text's, not the interface's
        QCOMPARE(m_page.provenance.source, QStringLiteral("উইকিপিডিয়া"));
        QCOMPARE(m_page.provenance.licence, QStringLiteral("CC BY-SA 4.0"));
        QVERIFY(m_page.provenance.url.startsWith(QLatin1String("https://bn.wikipedia.org/wiki/")));
        QCOMPARE(m_page.categories, QStringList {QStringLiteral("ফু")});
    }

    void headingsHaveNoEditLinks()
    {
        QCOMPARE(
            texts(BlockKind::Heading),
            (QStringList {QStringLiteral("ইতিহাস"), QStringLiteral("পুরোনো রূপ"), QStringLiteral("তথ্যসূত্র")}));
        QCOMPARE(m_page.sections.at(0).level, 2);
        QCOMPARE(m_page.sections.at(1).level, 3);
        QVERIFY(m_page.lead.of(m_page.text).startsWith(QStringLiteral("ফু–বার সম্পর্ক হল")));
    }

    void paragraphsHaveNoFootnoteMarks()
    {
        QCOMPARE(texts(BlockKind::Paragraph),
                 (QStringList {
                     QStringLiteral("ফু–বার সম্পর্ক হল ফু ও বার দেশের সম্পর্ক। তারা R&D-তেও মিলিত।"),
                     QStringLiteral("১৯৯৯ সালের ৩ মে ফু দেশের রাষ্ট্রপতি বার দেশে সফর করেন। পরে চুক্তি হয়।")}));
    }

    void nothingElseComesIn_data()
    {
        QTest::addColumn<QString>("part");
        for (const char *part : {"প্রধান পাতা", "মুক্ত বিশ্বকোষ", "সূচি", "সম্পাদনা", "১৮১৮", "লুকানো", "১৯১১",
                                 "alert", "hlist", "আনীত", "শেষ পরিবর্তন", "↑", "[", "চলুন"})
            QTest::newRow(part) << QString::fromUtf8(part);
    }
    void nothingElseComesIn()
    {
        QFETCH(QString, part);
        QVERIFY(!m_page.text.isEmpty());
        QVERIFY2(!m_page.text.contains(part), qPrintable(m_page.text));
    }

    void listsKeepTheirDepth()
    {
        QStringList marks;
        for (const Block &block : m_page.blocks) {
            if (block.kind == BlockKind::ListItem)
                marks.append(block.marks + u' ' + block.range.of(m_page.text));
        }
        QCOMPARE(
            marks,
            (QStringList {QStringLiteral("* প্রথম"), QStringLiteral("** ভেতরের"),
                          QStringLiteral("* দ্বিতীয় পদ"), QStringLiteral("; শব্দ"), QStringLiteral(": অর্থ")}));
    }

    void aTableKeepsItsCells()
    {
        QCOMPARE(m_page.tables.size(), 1);
        const Table &table = m_page.tables.constFirst();
        QCOMPARE(table.caption, QStringLiteral("বাণিজ্য"));
        QCOMPARE(table.rows.size(), 3);
        QCOMPARE(table.rows.at(0).at(1).tag, QStringLiteral("th"));
        QCOMPARE(table.rows.at(1).at(1).text, QStringLiteral("৬২৩ হাজার"));
        QCOMPARE(table.rows.at(1).at(1).rowSpan, 2);
        QCOMPARE(table.rows.at(1).at(1).range.of(m_page.text), table.rows.at(1).at(1).text);
    }

    void picturesOfBothStylesHaveFileAndCaption()
    {
        QCOMPARE(m_page.images.size(), 2);
        QCOMPARE(m_page.images.at(0).file, QStringLiteral("Clock tower.jpg"));
        QCOMPARE(m_page.images.at(0).caption, QStringLiteral("ফুনগরের ঘড়ি।"));
        QCOMPARE(m_page.images.at(1).file, QStringLiteral("Old style.png"));
        QCOMPARE(m_page.images.at(1).caption, QStringLiteral("পুরোনো ছবি"));
        QCOMPARE(m_page.images.at(1).captionRange.of(m_page.text), QStringLiteral("পুরোনো ছবি"));
    }

    void aCaptionBeginsWithoutASpace() { QVERIFY(m_page.text.contains(QStringLiteral(".png\nপুরোনো"))); }

    void theInfoboxIsData()
    {
        QCOMPARE(m_page.templates.size(), 1);
        QCOMPARE(
            m_page.templates.at(0).params,
            (QList<std::pair<QString, QString>> {{QStringLiteral("দূতাবাস"), QStringLiteral("ফুনগর, বার")}}));
    }

    void referencesStandLast()
    {
        QCOMPARE(texts(BlockKind::Reference), QStringList {QStringLiteral("ফু ও বার, ২০০১")});
        QCOMPARE(m_page.references.at(0).text, QStringLiteral("ফু ও বার, ২০০১"));
        QCOMPARE(m_page.blocks.constLast().kind, BlockKind::Reference);
    }

    void aFootnoteIsMarkedWhereItStood()
    {
        const auto mark = std::find_if(m_page.spans.begin(), m_page.spans.end(),
                                       [](const Span &span) { return span.kind == SpanKind::ReferenceMark; });
        QVERIFY(mark != m_page.spans.end());
        QCOMPARE(mark->target, QStringLiteral("1"));
        QVERIFY(m_page.text.first(mark->range.start).endsWith(QStringLiteral("দেশের সম্পর্ক।")));
    }

    void linksLeadToTitles()
    {
        QStringList links;
        for (const Span &span : m_page.spans) {
            if (span.kind == SpanKind::Link || span.kind == SpanKind::ExternalLink)
                links.append(span.target + u' ' + span.range.of(m_page.text));
        }
        QCOMPARE(links,
                 (QStringList {QStringLiteral("ফু ফু"), QStringLiteral("বার বার"), QStringLiteral("Clock ঘড়ি"),
                               QStringLiteral("https://example.org/a ফু ও বার")}));
    }

    void everyRangeIsOfWholeClusters()
    {
        for (const Span &span : m_page.spans)
            QVERIFY(isClusterBoundary(m_page.text, span.range.start)
                    && isClusterBoundary(m_page.text, span.range.end));
    }

    void charactersLeadBackToTheirBytes()
    {
        const QByteArray html = test::testData(QStringLiteral("html/saved-page.html"));
        const qsizetype at = m_page.text.indexOf(QStringLiteral("রাষ্ট্রপতি"));
        QVERIFY(at > 0);
        QCOMPARE(m_page.sourceMap.byteAt(m_page.text, at), html.indexOf("রাষ্ট্রপতি"));
    }

    void aPlainPageOfAnyKindReads()
    {
        const Article article = read("<p>In 1990 a bridge was built.<p>It was of stone.<h2>After</h2>A <a "
                                     "href='javascript:x()'>flood</a> came.");
        QCOMPARE(article.text,
                 QStringLiteral("In 1990 a bridge was built.\nIt was of stone.\nAfter\nA flood came."));
        QCOMPARE(article.language, QStringLiteral("en"));
        QVERIFY(article.spans.isEmpty());
    }

    void aPageWithoutTextIsEmpty()
    {
        const Result<Article> article =
            readArticle("<html><body><script>var a = 1990;</script></body></html>");
        QVERIFY(!article);
        QCOMPARE(article.error().code, ErrorCode::EmptyInput);
    }

    void hostilePagesEnd_data()
    {
        QTest::addColumn<QByteArray>("html");
        const auto row = [](const char *name, const QByteArray &part, int times) {
            QTest::newRow(name) << "<html><body><p>kept</p>" + part.repeated(times);
        };
        row("deep", "<div>", 1000000);
        row("deep but legal", "<div>", 1500);
        row("unclosed bold", "<b>x", 20000);
        row("stray ends", "</div></p></li>", 100000);
        row("tables in tables", "<table><tr><td>", 600);
        row("comments", "<!--", 100000);
        row("half tags", "<a href=\"", 50000);
    }
    void hostilePagesEnd()
    {
        QFETCH(QByteArray, html);
        const Result<Article> article = readArticle(html);
        if (article)
            QVERIFY(article->text.startsWith(QLatin1String("kept")));
        else
            QCOMPARE(article.error().code, ErrorCode::MalformedInput);
    }
};

KALPANJI_TEST(tst_Html)
#include "tst_html.moc"
