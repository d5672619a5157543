// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/reader.h"
#include "core/document.h"
#include "core/exchange/printedtext.h"
#include "core/text/graphemes.h"

#include "tests/support/testmain.h"

using namespace kalpanji;

/// The given article, as it is and as it probably stood before it was flattened.
class tst_BundledArticle : public QObject
{
    Q_OBJECT

private:
    static Article bundled()
    {
        const Result<QByteArray> bytes =
            readFile(QStringLiteral(":/kalpanji/articles/armenia-mexico.bn.wikitext"));
        return readArticle(*bytes).value();
    }

    static QStringList titles(const Article &article)
    {
        QStringList titles;
        for (const Section &section : article.sections)
            titles.append(section.title);
        return titles;
    }

    static QStringList blocksOf(const Article &article, BlockKind kind)
    {
        QStringList texts;
        for (const Block &block : article.blocks) {
            if (block.kind == kind)
                texts.append(block.range.of(article.text).toString());
        }
        return texts;
    }

private Q_SLOTS:
    void readsTheSameFlattenedAndAsWikitext_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("flattened") << *readFile(
            QStringLiteral(":/kalpanji/articles/armenia-mexico.bn.wikitext"));
        QTest::newRow("wikitext") << test::testData(QStringLiteral("article/armenia-mexico.bn.wikitext"));
    }

    void readsTheSameFlattenedAndAsWikitext()
    {
        QFETCH(QByteArray, bytes);
        const Result<Article> read = readArticle(bytes);
        QVERIFY(read);
        const Article &article = *read;
        QCOMPARE(article.language, QStringLiteral("bn"));
        const QStringList expected {QStringLiteral("ইতিহাস"), QStringLiteral("বাণিজ্য"),
                                    QStringLiteral("কূটনৈতিক মিশন"), QStringLiteral("আরো দেখুন"),
                                    QStringLiteral("তথ্যসূত্র")};
        QCOMPARE(titles(article), expected);
        QCOMPARE(article.images.size(), 2);
        QVERIFY(article.images.at(0).file.startsWith(QStringLiteral("Reloj art decó en Parque México")));
        QCOMPARE(article.images.at(0).caption,
                 QStringLiteral("আর্মেনীয় সম্প্রদায়ের পক্ষ থেকে দেয়া ঘড়ি। মেক্সিকো সিটির পার্ক মেক্সিকোতে অবস্থিত।"));
        QVERIFY(article.images.at(1).file.startsWith(
            QStringLiteral("Placa conmemorativa del Genocidio Armenio en busto de Albert")));
        QCOMPARE(article.images.at(1).caption,
                 QStringLiteral("গণহত্যার শতবার্ষিকী উপলক্ষে মেক্সিকো সিটিতে স্থাপিত ফলক।"));
        const QStringList items {
            QStringLiteral("মেক্সিকো সিটিতে রয়েছে আর্মেনিয়ার দূতাবাস"),
            QStringLiteral("মেক্সিকো রাশিয়ার মস্কোতে অবস্থির দূতাবাসের মাধ্যমে আর্মেনিয়ায় প্রতিনিধিত্ব করে"),
            QStringLiteral("মেক্সিকোতে আর্মেনীয়দের অভিবাসন")};
        QCOMPARE(blocksOf(article, BlockKind::ListItem), items);
        QCOMPARE(article.categories.size(), 3);
        QVERIFY(article.categories.at(1).endsWith(QStringLiteral("দ্বিপাক্ষিক সম্পর্ক")));
        QVERIFY(article.lead.of(article.text).contains(
            QStringLiteral("সম্পর্ক হল আর্মেনিয়া এবং মেক্সিকো রাষ্ট্রদ্বয়ের মধ্যকার দ্বিপাক্ষিক সম্পর্ক।")));
    }

    void noSignOfMarkupIsLeft()
    {
        const QString text = PrintedText(bundled()).text();
        for (const char *sign : {"==", "'''", "চিত্র:", "[[", "]]", "{{"})
            QVERIFY2(!text.contains(QString::fromUtf8(sign)), sign);
    }

    void noSentenceIsLost()
    {
        const QString source =
            QString::fromUtf8(*readFile(QStringLiteral(":/kalpanji/articles/armenia-mexico.bn.wikitext")));
        const Article article = bundled();
        QCOMPARE(article.text.count(u'।'), source.count(u'।'));
        QCOMPARE(source.count(u'।'), 25);
        const QStringList sentences = source.split(u'।');
        int checked = 0;
        for (const QString &sentence : sentences) {
            if (sentence.contains(u'=') || sentence.contains(u':') || sentence.contains(u'\''))
                continue; // stands beside markup; the tests above look at those
            QVERIFY2(article.text.contains(sentence.trimmed()), qPrintable(sentence));
            ++checked;
        }
        QVERIFY(checked >= 18);
    }

    void everyCharacterLeadsBackToItsByte()
    {
        const QByteArray bytes = *readFile(QStringLiteral(":/kalpanji/articles/armenia-mexico.bn.wikitext"));
        const Article article = bundled();
        int checked = 0;
        for (const Block &block : article.blocks) {
            for (qsizetype i = block.range.start; i < block.range.end; ++i) {
                const QChar c = article.text.at(i);
                if (c.isSpace())
                    continue;
                const qint64 byte = article.sourceMap.byteAt(article.text, i);
                QVERIFY(byte >= 0);
                QVERIFY2(QByteArrayView(bytes).sliced(byte).startsWith(QString(c).toUtf8()),
                         qPrintable(QStringLiteral("%1 at %2").arg(c).arg(i)));
                ++checked;
            }
        }
        QVERIFY(checked > 2000);
    }

    void rangesNeverSplitAClusterNorOverlap()
    {
        const Article article = bundled();
        qsizetype end = 0;
        for (const Block &block : article.blocks) {
            QVERIFY(block.range.start >= end);
            QVERIFY(isClusterBoundary(article.text, block.range.start));
            QVERIFY(isClusterBoundary(article.text, block.range.end));
            end = block.range.end;
        }
    }
};

KALPANJI_TEST(tst_BundledArticle)
#include "tst_bundledarticle.moc"
