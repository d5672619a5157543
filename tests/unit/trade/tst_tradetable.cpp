// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trade/bundle.h"
#include "core/trade/tradeseries.h"
#include "core/trade/tradetable.h"

#include "tests/support/testmain.h"

using namespace kalpanji;

namespace {

const TradeFlow toArmenia {u"MEX"_qs, u"ARM"_qs};
const TradeFlow toMexico {u"ARM"_qs, u"MEX"_qs};

TradeFigure figure(int year, const TradeFlow &flow, qint64 units, const QString &source,
                   Attribution attribution = Attribution::Unstated)
{
    TradeFigure made;
    made.period = {year, 0};
    made.flow = flow;
    made.value.minor = units * 100;
    made.source = source;
    made.attribution = attribution;
    return made;
}

TradeFigure ofArticle()
{
    TradeFigure made = figure(2014, {}, 623000, u"article"_qs);
    made.precisionMinor = 100000;
    made.range = {10, 17};
    return made;
}

} // namespace

class tst_TradeTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theArticleIsThirteenTimesBelowTradeByOrigin()
    {
        const Result<QList<TradeFigure>> bundle = bundledTrade();
        QVERIFY(bundle.has_value());
        const TradeTable table(*bundle + QList {ofArticle()}, {});
        const TradeComparison *comparison = table.comparison({2014, 0}, {});
        QVERIFY(comparison);
        // 720 exported + 8,121,518 imported by origin, against 623,000
        QCOMPARE(table.figures().at(comparison->high).value.minor, qint64(812223800));
        QCOMPARE(table.figures().at(comparison->low).value.minor, qint64(62300000));
        QVERIFY(qAbs(comparison->ratio - 8122238.0 / 623000.0) < 1e-9);
        QVERIFY(comparison->disagrees());
        QCOMPARE(comparison->reason, DisagreementReason::NearDirectTrade);
        QCOMPARE(table.articleFigure(), comparison->low);
    }

    /// However many figures an imported file has, pictures made before and after it match.
    void noImportChangesTheStyleOfASource()
    {
        const QList<TradeFigure> own = *bundledTrade();
        QList<TradeFigure> all = own;
        for (int year = 1950; year < 2025; ++year) {
            TradeFigure more = figure(year, {}, year, u"Office"_qs, Attribution::Reconciled);
            more.file = u"office.csv"_qs;
            all.prepend(more);
        }
        const auto stylesIn = [](const QList<TradeFigure> &figures) {
            QMap<std::pair<QString, Attribution>, int> styles;
            for (const TradeSeries &series : seriesOf(TradeTable(figures, {}), {}))
                styles.insert({series.source, series.attribution}, series.style);
            return styles;
        };
        const auto before = stylesIn(own);
        const auto after = stylesIn(all);
        QVERIFY(before.size() > 2);
        for (auto style = before.cbegin(); style != before.cend(); ++style)
            QCOMPARE(after.value(style.key()), style.value());
        const QList<int> styles = before.values();
        QVERIFY(after.value({u"Office"_qs, Attribution::Reconciled})
                > *std::max_element(styles.begin(), styles.end()));
    }

    void sumsAreMadeWhereASourceStatesBothDirections()
    {
        const TradeTable table({figure(2014, toMexico, 720, u"A"_qs, Attribution::Destination),
                                figure(2014, toArmenia, 8121518, u"A"_qs, Attribution::Origin),
                                figure(2014, toArmenia, 488866, u"A"_qs, Attribution::Consignment),
                                figure(2014, toArmenia, 5, u"B"_qs), figure(2013, toMexico, 7, u"A"_qs)},
                               {});
        QList<qint64> sums;
        for (const TradeFigure &made : table.figures()) {
            if (made.derived)
                sums.append(made.value.minor / 100);
        }
        QCOMPARE(sums, (QList<qint64> {8122238, 489586}));
    }

    void aStatedTotalIsNotSummedAgain()
    {
        const TradeTable table({figure(2016, toMexico, 743000, u"SRE"_qs),
                                figure(2016, toArmenia, 609000, u"SRE"_qs),
                                figure(2016, {}, 1352000, u"SRE"_qs)},
                               {});
        QCOMPARE(table.figures().size(), 3);
    }

    void joiningTwiceAddsNothing()
    {
        const QList<TradeFigure> figures {figure(2014, toMexico, 720, u"A"_qs),
                                          figure(2014, toArmenia, 9, u"A"_qs),
                                          figure(2014, toArmenia, 9, u"B"_qs)};
        const TradeTable once(figures, {});
        const TradeTable twice = once.joinedWith(figures);
        QCOMPARE(once.figures().size(), 4);
        QCOMPARE(twice.figures(), once.figures());
    }

    void nothingIsNotComparedWithSomething()
    {
        TradeFigure rough = figure(2001, toArmenia, 0, u"COW"_qs);
        rough.precisionMinor = 1000000;
        const TradeTable table(
            {rough, figure(2001, toArmenia, 22617, u"OTS"_qs), figure(2001, toArmenia, 0, u"Z"_qs)}, {});
        const TradeComparison *comparison = table.comparison({2001, 0}, toArmenia);
        QVERIFY(comparison);
        QCOMPARE(comparison->figures.size(), 3);
        QCOMPARE(comparison->low, qsizetype(-1));
        QVERIFY(!comparison->disagrees());
    }

    void valueStates_data()
    {
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<qint64>("precision");
        QTest::addColumn<ValueState>("state");
        QTest::newRow("zero to the dollar") << qint64(0) << qint64(100) << ValueState::Zero;
        QTest::newRow("zero millions") << qint64(0) << qint64(100000000) << ValueState::BelowPrecision;
        QTest::newRow("three dollars") << qint64(300) << qint64(100) << ValueState::Stated;
        QTest::newRow("half a step") << qint64(500000) << qint64(1000000) << ValueState::Stated;
        QTest::newRow("less than half a step")
            << qint64(499999) << qint64(1000000) << ValueState::BelowPrecision;
        QTest::newRow("negative") << qint64(-300) << qint64(100) << ValueState::Stated;
    }
    void valueStates()
    {
        QFETCH(qint64, minor);
        QFETCH(qint64, precision);
        TradeFigure made;
        made.value.minor = minor;
        made.precisionMinor = precision;
        QTEST(valueState(made), "state");
    }

    void reasons_data()
    {
        QTest::addColumn<QList<TradeFigure>>("figures");
        QTest::addColumn<DisagreementReason>("reason");
        TradeFigure armenia = figure(2016, toArmenia, 8489871, u"ArmStat"_qs, Attribution::Origin);
        armenia.reporter = u"ARM"_qs;
        TradeFigure mexico = figure(2016, toArmenia, 609000, u"SRE"_qs);
        mexico.reporter = u"MEX"_qs;
        TradeFigure direct = figure(2016, toArmenia, 3347, u"ArmStat"_qs, Attribution::Consignment);
        direct.reporter = u"ARM"_qs;
        TradeFigure estimate = figure(2016, toArmenia, 100000, u"OTS"_qs, Attribution::Reconciled);
        TradeFigure mirror = figure(2016, toArmenia, 10000000, u"X"_qs);
        mirror.reporter = u"ARM"_qs;
        TradeFigure rough = figure(2016, toArmenia, 1000000, u"COW"_qs);
        rough.precisionMinor = 100000000;
        QTest::newRow("one alone") << QList {armenia} << DisagreementReason::None;
        QTest::newRow("first destination") << QList {armenia, mexico} << DisagreementReason::FirstDestination;
        QTest::newRow("origin or consignment")
            << QList {armenia, direct} << DisagreementReason::OriginOrConsignment;
        QTest::newRow("estimate") << QList {armenia, estimate} << DisagreementReason::Reconciled;
        QTest::newRow("mirror") << QList {mirror, mexico} << DisagreementReason::Mirror;
        QTest::newRow("rounding") << QList {mexico, rough} << DisagreementReason::Rounding;
        QTest::newRow("unknown") << QList {mirror, figure(2016, toArmenia, 5, u"Y"_qs)}
                                 << DisagreementReason::Unknown;
    }
    void reasons()
    {
        QFETCH(QList<TradeFigure>, figures);
        const TradeTable table(figures, {});
        const TradeComparison *comparison = table.comparison({2016, 0}, toArmenia);
        QVERIFY(comparison);
        QTEST(comparison->reason, "reason");
    }

    void thePairIsTheOneMostFiguresAreAbout()
    {
        const TradeTable table({figure(2014, toArmenia, 1, u"A"_qs), figure(2015, toMexico, 1, u"A"_qs),
                                figure(2014, {u"FRA"_qs, u"DEU"_qs}, 1, u"A"_qs)},
                               {});
        QCOMPARE(table.pair(), std::optional(TradePair {u"ARM"_qs, u"MEX"_qs}));
        QVERIFY(!TradeTable({ofArticle()}, {}).pair());
    }

    void namesReadBack()
    {
        for (const TradeFlow &flow : {toArmenia, toMexico, TradeFlow {}})
            QCOMPARE(tradeFlowOf(toString(flow)), std::optional(flow));
        for (const TradePeriod &period : {TradePeriod {2014, 0}, TradePeriod {987, 12}})
            QCOMPARE(tradePeriodOf(toString(period)), std::optional(period));
        for (const QString &wrong : {u"arm→mex"_qs, u"ARM→"_qs, u"ARM-MEX"_qs, QString()})
            QVERIFY(!tradeFlowOf(wrong));
        for (const QString &wrong :
             {u"201"_qs, u"2014-"_qs, u"2014-00"_qs, u"2014/05"_qs, u"2014-5"_qs, u"0000"_qs})
            QVERIFY2(!tradePeriodOf(wrong), qPrintable(wrong));
    }

    void amountsAreWrittenExactly()
    {
        QCOMPARE(plainAmount({812151835, u"USD"_qs}), u"8121518.35"_qs);
        QCOMPARE(plainAmount({-5, u"USD"_qs}), u"-0.05"_qs);
        QCOMPARE(plainAmount({-1205, u"USD"_qs}), u"-12.05"_qs);
        QCOMPARE(plainAmount({9007199254740993, u"USD"_qs}), u"90071992547409.93"_qs);
        QCOMPARE(plainAmount({62300000, u"USD"_qs}), u"623000"_qs);
    }
};

KALPANJI_TEST(tst_TradeTable)
#include "tst_tradetable.moc"
