// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document.h"
#include "core/text/fold.h"
#include "core/text/graphemes.h"

#include "tests/support/testmain.h"

using namespace kalpanji;

class tst_Fold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void likeFoldsToLike_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::newRow("bengali digits") << QStringLiteral("১৯৯২") << QStringLiteral("1992");
        QTest::newRow("arabic digits") << QStringLiteral("١٩٩٢") << QStringLiteral("1992");
        QTest::newRow("mathematical digits") << QStringLiteral("𝟏𝟗") << QStringLiteral("19");
        QTest::newRow("accent") << QStringLiteral("México") << QStringLiteral("mexico");
        QTest::newRow("decomposed accent") << QStringLiteral("Me\u0301xico") << QStringLiteral("mexico");
        QTest::newRow("yya") << QStringLiteral("আর্মেনি\u09DFা") << QStringLiteral("আর্মেনি\u09AF\u09BCা");
        QTest::newRow("o of two signs") << QStringLiteral("ম\u09C7\u09BE") << QStringLiteral("মো");
        QTest::newRow("dashes") << QStringLiteral("নাগর্নো—কারাবাখ") << QStringLiteral("নাগর্নো-কারাবাখ");
        QTest::newRow("joiner") << QStringLiteral("র\u200D্যা") << QStringLiteral("র্যা");
        QTest::newRow("soft hyphen") << QStringLiteral("co\u00ADop") << QStringLiteral("coop");
        QTest::newRow("armenian case") << QStringLiteral("ՀԱՅԱՍՏԱՆ") << QStringLiteral("Հայաստան");
        QTest::newRow("armenian ligature") << QStringLiteral("և") << QStringLiteral("եւ");
        QTest::newRow("sharp s") << QStringLiteral("Straße") << QStringLiteral("STRASSE");
        QTest::newRow("no-break space") << QStringLiteral("a\u00A0b") << QStringLiteral("a b");
        QTest::newRow("quotes") << QStringLiteral("‘a’ “b”") << QStringLiteral("'a' \"b\"");
    }
    void likeFoldsToLike()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QCOMPARE(folded(a), folded(b));
    }

    void scriptsOwnSignsStay_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::newRow("vowel signs") << QStringLiteral("মেক্সিকো") << QStringLiteral("মকসক");
        QTest::newRow("i and ii") << QStringLiteral("জানুয়ারি") << QStringLiteral("জানুয়ারী");
        QTest::newRow("nukta") << QStringLiteral("য\u09BC") << QStringLiteral("য");
        QTest::newRow("devanagari") << QStringLiteral("कि") << QStringLiteral("क");
        QTest::newRow("kana voicing") << QStringLiteral("が") << QStringLiteral("か");
    }
    void scriptsOwnSignsStay()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QVERIFY(folded(a) != folded(b));
    }

    void hitsLeadBackToTheOriginal_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("found");
        QTest::newRow("before an accent")
            << QStringLiteral("en Me\u0301xico, 2014") << QStringLiteral("2014") << QStringLiteral("2014");
        QTest::newRow("after a joiner")
            << QStringLiteral("র\u200D্যাব ১৯৯২ সালে") << QStringLiteral("1992") << QStringLiteral("১৯৯২");
        QTest::newRow("after an expansion")
            << QStringLiteral("Straße 7") << QStringLiteral("7") << QStringLiteral("7");
        QTest::newRow("half an expansion")
            << QStringLiteral("aßb") << QStringLiteral("sb") << QStringLiteral("ßb");
        QTest::newRow("after a pair") << QStringLiteral("𝟏𝟗 x") << QStringLiteral("x") << QStringLiteral("x");
        QTest::newRow("composed o") << QStringLiteral("ম\u09C7\u09BEর") << QStringLiteral("মোর")
                                    << QStringLiteral("ম\u09C7\u09BEর");
        QTest::newRow("precomposed query") << QStringLiteral("আর্মেনিয\u09BCা") << QStringLiteral("নি\u09DFা")
                                           << QStringLiteral("নিয\u09BCা");
    }
    void hitsLeadBackToTheOriginal()
    {
        QFETCH(QString, text);
        QFETCH(QString, query);
        QFETCH(QString, found);
        const QList<TextRange> hits = FoldedText(text).findAll(query);
        QCOMPARE(hits.size(), 1);
        QCOMPARE(hits.constFirst().of(text).toString(), found);
    }

    void typingAheadDoesNotMatchAnotherVowel()
    {
        QCOMPARE(FoldedText(QStringLiteral("মোট মেলা")).findAll(QStringLiteral("মে")).size(), 1);
    }

    void wholeWordAndExact()
    {
        const FoldedText text(QStringLiteral("México mexicano, Mexico; দূতাবাস দূতাবাসের"));
        const auto count = [&text](const QString &query, Matching matching, WordBounds bounds) {
            return text.findAll(query, matching, bounds).size();
        };
        QCOMPARE(count(QStringLiteral("mexic"), Matching::Folded, WordBounds::Anywhere), 3);
        QCOMPARE(count(QStringLiteral("mexico"), Matching::Folded, WordBounds::WholeWord), 2);
        QCOMPARE(count(QStringLiteral("Mexico"), Matching::Exact, WordBounds::Anywhere), 1);
        QCOMPARE(count(QStringLiteral("দূতাবাস"), Matching::Folded, WordBounds::Anywhere), 2);
        QCOMPARE(count(QStringLiteral("দূতাবাস"), Matching::Folded, WordBounds::WholeWord), 1);
    }

    /// 0x0161 0x0261 holds the bytes of 0x6101 across its two units.
    void halvesOfTwoUnitsAreNoHit()
    {
        const QString text = QString(QChar(0x0161)) + QChar(0x0261) + QChar(0x6102) + QChar(0x6101);
        for (const char16_t c : {u'\u6101', u'\u6102', u'\u0161'}) {
            const QList<TextRange> hits = FoldedText(text).findAll(QString(QChar(c)), Matching::Exact);
            QCOMPARE(hits.size(), 1);
            QCOMPARE(text.at(hits.constFirst().start).unicode(), c);
        }
    }

    void nothingFindsNothing()
    {
        QVERIFY(FoldedText(QStringLiteral("abc")).findAll({}).isEmpty());
        QVERIFY(FoldedText(QStringLiteral("abc")).findAll(QStringLiteral("\u0301")).isEmpty());
        QVERIFY(FoldedText().findAll(QStringLiteral("a")).isEmpty());
        QCOMPARE(FoldedText(QString(QChar(0xD800))).findAll(QString(QChar(0xD800))).size(), 1);
    }

    void bundledArticle_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("hits");
        QTest::newRow("digits of another script") << QStringLiteral("1992") << 1;
        QTest::newRow("a year told twice") << QStringLiteral("2014") << 2;
        QTest::newRow("accent in a file name") << QStringLiteral("Mexico") << 1;
        QTest::newRow("country") << QStringLiteral("মেক্সিকো") << 22;
        QTest::newRow("consonants alone") << QStringLiteral("মকসক") << 0;
    }
    void bundledArticle()
    {
        QFETCH(QString, query);
        QFETCH(int, hits);
        const Result<DocumentPtr> document = openBundledDocument();
        QVERIFY(document.has_value());
        const QString &text = document.value()->article.text;
        const QList<TextRange> found = FoldedText(text).findAll(query);
        QCOMPARE(found.size(), hits);
        for (const TextRange &hit : found)
            QVERIFY(isClusterBoundary(text, hit.start));
    }
};

KALPANJI_TEST(tst_Fold)
#include "tst_fold.moc"
