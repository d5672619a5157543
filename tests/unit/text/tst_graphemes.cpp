// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/graphemes.h"

#include "tests/support/testmain.h"

using namespace kalpanji;

class tst_Graphemes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void conjunctsAreOneCluster_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("clusters");
        QTest::newRow("empty") << QString() << qsizetype(0);
        QTest::newRow("latin") << QStringLiteral("abc") << qsizetype(3);
        QTest::newRow("decomposed accent") << QStringLiteral("e\u0301a") << qsizetype(2);
        QTest::newRow("vowel sign") << QStringLiteral("বাণিজ্য") << qsizetype(3);
        QTest::newRow("emoji family") << QStringLiteral("👨‍👩‍👧") << qsizetype(1);
    }
    void conjunctsAreOneCluster()
    {
        QFETCH(QString, text);
        QFETCH(qsizetype, clusters);
        QCOMPARE(clusterCount(text), clusters);
    }

    void rangesAreWidenedToClusters()
    {
        const QString text = QStringLiteral("বাণিজ্য");
        QCOMPARE(snappedToClusters(text, {1, 3}), (TextRange {0, 4}));
        QVERIFY(!isClusterBoundary(text, 1));
        QVERIFY(isClusterBoundary(text, 2));
    }

    void rangesAtClusterEndsStayAsTheyAre()
    {
        const QString text = QStringLiteral("a b\u0301 1ক্ষ2 ী ก\u0e33 a\u0e33 a\uff9e \u06001 \u0d4e1 "
                                            "\r\n👨‍👩‍👧x é. \u200dy 각z");
        for (qsizetype i = 0; i <= text.size(); ++i) {
            const TextRange range {i, i};
            QCOMPARE(snappedToClusters(text, range) == range, isClusterBoundary(text, i));
        }
    }

    void elidingNeverCutsACluster()
    {
        const QString text = QStringLiteral("মেক্সিকো সিটিতে স্থাপিত ফলক");
        for (qsizetype n = 1; n < 20; ++n) {
            QString cut = elidedAtCluster(text, n);
            QVERIFY(clusterCount(cut) <= n);
            if (cut.endsWith(u'…'))
                cut.chop(1);
            QVERIFY2(isClusterBoundary(text, cut.size()), qPrintable(cut));
        }
    }

    /// Where a text itself leaves words out, it is not said twice.
    void aCutBehindAnEllipsisHasNoSecond()
    {
        QCOMPARE(elidedAtCluster(QStringLiteral("abc… defgh"), 6), QStringLiteral("abc…"));
        QCOMPARE(elidedAtCluster(QStringLiteral("করে… উদ্বেগ প্রকাশ"), 5), QStringLiteral("করে…"));
        QCOMPARE(elidedAtCluster(QStringLiteral("abc…"), 9), QStringLiteral("abc…"));
    }
};

KALPANJI_TEST(tst_Graphemes)
#include "tst_graphemes.moc"
