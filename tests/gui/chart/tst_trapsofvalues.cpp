// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chartpainter.h"
#include "ui/chart/marks.h"

#include "tests/gui/chart/chartfixture.h"
#include "tests/support/testmain.h"

using namespace kalpanji;

namespace {

/// Two sources that tell of the same years.
DocumentPtr twoSources()
{
    auto document = std::make_shared<Document>(*test::yearsDocument({100, 200}));
    QList<TradeFigure> figures = document->trade.figures();
    for (TradeFigure figure : document->trade.figures()) {
        figure.source = u"other office"_qs;
        figures.append(figure);
    }
    document->trade = TradeTable(figures, {});
    return document;
}

} // namespace

/// What Qt Charts 6.4 does wrong when left to itself, and what no drawing by anyone else may do either. Of
/// the sixteen traps that were met, those about values: years that move, gaps that close, zeros that go.
class tst_TrapsOfValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Trap 2: a missing value moved every later bar one year to the left.
    void aMissingYearMovesNoBar()
    {
        TradeChartOptions options;
        options.kind = ChartKind::Bars;
        options.flow = FlowChoice::SecondToFirst;
        const ChartPlan plan =
            planChart(test::specOf(test::yearsDocument({100, -1, 300, 400}), {900, 500}, options));
        QCOMPARE(plan.bars.size(), 3);
        const QList<int> years {2010, 2012, 2013};
        for (int i = 0; i < 3; ++i) {
            const PlacedText *label = test::labelled(plan, QString::number(years.at(i)));
            QVERIFY(label);
            QVERIFY(std::abs(plan.bars.at(i).rect.center().x() - label->rect.center().x()) < 1);
        }
    }

    /// Trap 3: a line was drawn across the gap.
    void aGapStaysAGap()
    {
        TradeChartOptions options;
        options.flow = FlowChoice::SecondToFirst;
        options.logarithmic = false;
        const ChartSpec spec =
            test::specOf(test::yearsDocument({100, 200, -1, 200, 100}), {900, 500}, options);
        const ChartPlan plan = planChart(spec);
        const QImage image = test::drawn(spec);
        const QColor colour = seriesColour(spec.theme, plan.chart.series.first().style);
        const auto between = [&](int a, int b) {
            return (test::pointAt(plan, 0, a)->at + test::pointAt(plan, 0, b)->at) / 2;
        };
        QVERIFY(test::hasColourAt(image, between(2010, 2011), colour));
        QVERIFY(!test::hasColourAt(image, between(2011, 2013), colour));
    }

    /// Trap 4: the second of two values with one label disappeared.
    void twoSourcesOfAYearAreTwoBars()
    {
        TradeChartOptions options;
        options.kind = ChartKind::Bars;
        options.flow = FlowChoice::SecondToFirst;
        const ChartPlan plan = planChart(test::specOf(twoSources(), {900, 500}, options));
        QCOMPARE(plan.bars.size(), 4);
        for (qsizetype i = 0; i < plan.bars.size(); ++i) {
            QVERIFY(plan.bars.at(i).rect.width() > 2);
            for (qsizetype j = 0; j < i; ++j)
                QVERIFY(!plan.bars.at(i).rect.intersects(plan.bars.at(j).rect));
        }
    }

    /// Trap 9: a single value was an invisible line on an axis from 622,999 to 623,001.
    void oneFigureIsAVisibleMarkAboveZero()
    {
        const ChartSpec spec = test::specOf(test::oneFigureDocument(), {900, 500});
        const ChartPlan plan = planChart(spec);
        QCOMPARE(plan.points.size(), 1);
        QCOMPARE(plan.chart.scale.from, 0.0);
        QVERIFY(plan.chart.scale.to >= 623000);
        QVERIFY(test::labelled(plan, u"0"_qs)); // that the axis begins at nothing is to be read
        QVERIFY(test::hasColourAt(test::drawn(spec), plan.points.first().at, seriesColour(spec.theme, 0)));
    }

    /// Trap 15: zero was dropped from a logarithmic axis.
    void zeroStandsBelowALogarithmicAxis()
    {
        TradeChartOptions options;
        options.flow = FlowChoice::SecondToFirst;
        options.logarithmic = true;
        const ChartPlan plan =
            planChart(test::specOf(test::yearsDocument({1000, 0, 100000}), {900, 500}, options));
        QCOMPARE(plan.points.size(), 3);
        const PlacedPoint *zero = test::pointAt(plan, 0, 2011);
        QVERIFY(zero->hollow);
        QVERIFY(zero->at.y() > plan.plot.bottom());
        QVERIFY(test::labelled(plan, u"0"_qs));
    }
};

KALPANJI_TEST(tst_TrapsOfValues)
#include "tst_trapsofvalues.moc"
