// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/flattened.h"
#include "core/exchange/printedtext.h"

#include "tests/support/testmain.h"

using namespace kalpanji;

/// Pages whose lines and brackets were lost on the way, as the bundled article came.
class tst_Flattened : public QObject
{
    Q_OBJECT

private:
    static Article read(const QString &text, const QString &language)
    {
        return readFlattened(SourceText(text, 0, false), language);
    }

private Q_SLOTS:
    void isRecognised_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("flattened");
        const QString sentence = QStringLiteral("The two countries opened relations in 1992. ");
        QTest::newRow("headings in the line") << sentence + QStringLiteral("== Trade == ") + sentence << true;
        QTest::newRow("heading of its own line")
            << sentence + QStringLiteral("\n== Trade ==\n") + sentence << false;
        QTest::newRow("both") << sentence + QStringLiteral("== Trade == x\n==Visits==\n") << false;
        QTest::newRow("a few words") << QStringLiteral("a == b == c") << false;
        QTest::newRow("no heading") << sentence + QStringLiteral("x == y") << false;
    }

    void isRecognised()
    {
        QFETCH(QString, text);
        QFETCH(bool, flattened);
        QCOMPARE(looksFlattened(text), flattened);
    }

    void readsHeadingsInTheLine()
    {
        const Article article =
            read(QStringLiteral("Lead. == ''Iliad'' and E=mc2 == One. ===R&amp;D=== Two. ==Three=== four"),
                 QStringLiteral("en"));
        QCOMPARE(article.sections.size(), 2);
        QCOMPARE(article.sections.at(0).title, QStringLiteral("Iliad and E=mc2"));
        QCOMPARE(article.sections.at(1).title, QStringLiteral("R&D"));
        QCOMPARE(article.sections.at(1).level, 3);
        QVERIFY(article.sections.at(0).confidence < 1);
    }

    void readsImagesAnywhere()
    {
        const Article article = read(QStringLiteral("প্রথম বাক্য। == ইতিহাস == চিত্র:One.jpg চিত্র:Two.jpg দুইয়ের "
                                                    "ছবি। তারপর বাক্য। চিত্র:Drei vier প্রথম ক্যাপশন। শেষ বাক্য।"),
                                     QStringLiteral("bn"));
        QCOMPARE(article.images.size(), 3);
        QCOMPARE(article.images.at(0).file, QStringLiteral("One.jpg"));
        QCOMPARE(article.images.at(0).caption, QString());
        // up to the next file, as the bundled article has it; the last one's to the end of its sentence
        QCOMPARE(article.images.at(1).caption, QStringLiteral("দুইয়ের ছবি। তারপর বাক্য।"));
        QCOMPARE(article.images.at(2).file, QStringLiteral("Drei vier"));
        QCOMPARE(article.images.at(2).caption, QStringLiteral("প্রথম ক্যাপশন।"));
        QCOMPARE(PrintedText(article).text(), QStringLiteral("প্রথম বাক্য।\nইতিহাস\nশেষ বাক্য।"));
    }

    void neverShowsQuotesWithoutAPartner()
    {
        const Article article =
            read(QStringLiteral("A '''bold''' and ''lost word. == H == x '''y."), QStringLiteral("en"));
        QCOMPARE(PrintedText(article).text(), QStringLiteral("A bold and lost word.\nH\nx y."));
        QCOMPARE(article.spans.size(), 1);
        QCOMPARE(article.spans.constFirst().range.of(article.text), QStringLiteral("bold"));
    }
};

KALPANJI_TEST(tst_Flattened)
#include "tst_flattened.moc"
