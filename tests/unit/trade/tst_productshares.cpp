// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trade/bundle.h"
#include "core/trade/documenttrade.h"
#include "core/trade/productshares.h"

#include "tests/support/testmain.h"

using namespace kalpanji;

namespace {

const TradeFlow toArmenia {u"MEX"_qs, u"ARM"_qs};

TradeFigure figure(const QString &product, qint64 units, const QString &source = u"office"_qs)
{
    TradeFigure figure;
    figure.period = {2022, 0};
    figure.flow = toArmenia;
    figure.value.minor = units * 100;
    figure.product = product;
    figure.source = source;
    return figure;
}

} // namespace

class tst_ProductShares : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// 41,156,006 of 60,907,560 dollars: the cars that explain 2022.
    void carsExplainTheBundledYears()
    {
        const TradeTable table(*bundledTrade(), {});
        QVERIFY(productFlow(table) == toArmenia);
        QCOMPARE(productYears(table, toArmenia), QList<int>({2017, 2018, 2019, 2020, 2021, 2022, 2023}));
        const ProductYear cars = productsOf(table, toArmenia, 2022);
        QCOMPARE(cars.parts.size(), 1);
        QCOMPARE(table.figures().at(cars.whole).value.minor, qint64(6090756000));
        QVERIFY(std::abs(cars.parts.first().share - 0.6757) < 0.0001);
        QCOMPARE(table.figures().at(cars.parts.first().figure).quantity, qint64(6295));
        // 102,932,456 in ten months of a year of 142,029,339: no less than that
        const ProductShare most = productsOf(table, toArmenia, 2023).parts.first();
        QVERIFY(most.isAtLeast && !cars.parts.first().isAtLeast);
        QVERIFY(std::abs(most.share - 0.7247) < 0.0001);
    }

    void coarseGoodsAreNotListedBesideWhatTheyContain()
    {
        const TradeTable table({figure({}, 1000), figure(u"HS 87"_qs, 600), figure(u"HS 8703"_qs, 500),
                                figure(u"HS 870322"_qs, 400), figure(u"HS 22"_qs, 700)},
                               {});
        const ProductYear year = productsOf(table, toArmenia, 2022);
        QCOMPARE(year.parts.size(), 2);
        QCOMPARE(table.figures().at(year.parts.at(0).figure).product, u"HS 22"_qs);
        QCOMPARE(year.parts.at(0).share, 0.7);
        QCOMPARE(table.figures().at(year.parts.at(1).figure).product, u"HS 87"_qs);
    }

    void sourcesAreNotMixed()
    {
        const TradeTable table({figure(u"HS 87"_qs, 600), figure(u"HS 22"_qs, 700),
                                figure(u"Machines"_qs, 900, u"another"_qs), figure({}, 5000, u"another"_qs)},
                               {});
        const ProductYear year = productsOf(table, toArmenia, 2022);
        QCOMPARE(year.parts.size(), 2);
        QCOMPARE(year.whole, qsizetype(-1)); // how another office counts is not known to be the same
        QVERIFY(year.parts.first().share < 0);
    }

    void noGoodsAreNoGoods()
    {
        const TradeTable table({figure({}, 1000)}, {});
        QVERIFY(productFlow(table).isTwoWay());
        QVERIFY(productYears(table, toArmenia).isEmpty());
        QVERIFY(productsOf(table, toArmenia, 2022).parts.isEmpty());
    }

    void aDocumentGainsAndLosesFiguresOfOthersOnly()
    {
        auto document = std::make_shared<Document>();
        document->article.title = u"আর্মেনিয়া–মেক্সিকো সম্পর্ক"_qs;
        document->article.language = u"bn"_qs;
        QCOMPARE(tradePairOf(*document), std::optional(TradePair {u"ARM"_qs, u"MEX"_qs})); // by its title
        const DocumentPtr more = withFigures(document, {figure({}, 5), figure(u"HS 22"_qs, 3)});
        QCOMPARE(more->trade.figures().size(), 2);
        QCOMPARE(more->article.title, document->article.title);
        const DocumentPtr less =
            withoutFigures(more, [](const TradeFigure &one) { return !one.product.isEmpty(); });
        QCOMPARE(less->trade.figures().size(), 1);
        document->article.title = u"Fizika"_qs;
        QVERIFY(!tradePairOf(*document));
    }
};

KALPANJI_TEST(tst_ProductShares)
#include "tst_productshares.moc"
