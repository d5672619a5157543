// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trade/treemap.h"

#include <numeric>

#include "tests/support/testmain.h"

using namespace kalpanji;

class tst_Treemap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The example of Bruls, Huizing and van Wijk: 6, 6, 4, 3, 2, 2, 1 in 6 × 4.
    void isAsInThePaper()
    {
        const QList<QRectF> placed = treemapOf({6, 6, 4, 3, 2, 2, 1}, QRectF(0, 0, 6, 4));
        QCOMPARE(placed.size(), 7);
        QCOMPARE(placed.at(0), QRectF(0, 0, 3, 2));
        QCOMPARE(placed.at(1), QRectF(0, 2, 3, 2));
        QVERIFY(std::abs(placed.at(2).width() - 12.0 / 7) < 1e-9);
        QVERIFY(std::abs(placed.at(2).height() - 7.0 / 3) < 1e-9);
        QVERIFY(std::abs(placed.at(3).width() - 9.0 / 7) < 1e-9);
    }

    void everyValueHasItsShareAndNoneOverlap()
    {
        const QRectF area(10, 20, 300, 90);
        QList<double> values;
        for (int i = 40; i > 0; --i)
            values.append(i * i * i);
        const double total = std::accumulate(values.begin(), values.end(), 0.0);
        const QList<QRectF> placed = treemapOf(values, area);
        for (qsizetype i = 0; i < placed.size(); ++i) {
            const QRectF &rect = placed.at(i);
            QVERIFY(area.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(rect));
            QVERIFY(std::abs(rect.width() * rect.height() / (300 * 90) - values.at(i) / total) < 1e-9);
            for (qsizetype j = 0; j < i; ++j) {
                const QRectF both = rect.intersected(placed.at(j));
                QVERIFY(both.width() < 1e-6 || both.height() < 1e-6);
            }
        }
    }

    void nothingIsNowhere()
    {
        QVERIFY(treemapOf({}, QRectF(0, 0, 10, 10)).isEmpty());
        QCOMPARE(treemapOf({1}, QRectF(0, 0, 10, 5)), QList<QRectF> {QRectF(0, 0, 10, 5)});
        QVERIFY(treemapOf({2, 1}, QRectF()).last().isEmpty());
    }
};

KALPANJI_TEST(tst_Treemap)
#include "tst_treemap.moc"
