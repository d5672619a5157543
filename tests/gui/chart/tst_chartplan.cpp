// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chartlines.h"
#include "ui/chart/chartpainter.h"
#include "ui/chart/tradepicture.h"
#include "ui/chart/tradetext.h"
#include "ui/export/picturepage.h"

#include <thread>

#include "tests/gui/chart/chartfixture.h"
#include "tests/support/testmain.h"

using namespace kalpanji;

/// Where things stand in the chart, and that it is drawn there.
class tst_ChartPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Qt Charts and our own plan must mean the same place, or marks lie beside their lines; and a line is
    /// one, not a piece a year with a notch at each corner.
    void linesPassThroughTheirMarks()
    {
        TradeChartOptions options;
        options.flow = FlowChoice::SecondToFirst;
        options.band = false;
        ChartLines lines;
        const ChartPainter chart(test::specOf(test::yearsDocument({100, 400, 200}), {900, 500}, options),
                                 lines);
        QCOMPARE(chart.lines().size(), 1);
        const QPainterPath &line = chart.lines().first().path;
        QCOMPARE(line.elementCount(), 3);
        for (int i = 0; i < 3; ++i) {
            const QPointF away = QPointF(line.elementAt(i)) - test::pointAt(chart.plan(), 0, 2010 + i)->at;
            QVERIFY2(away.manhattanLength() < 0.6, qPrintable(QString::number(away.manhattanLength())));
        }
    }

    /// The chart is kept from layout to layout: nothing of the last one may show in the next.
    void aChartAfterAnotherIsAsIfItWereTheFirst()
    {
        TradeChartOptions monthly;
        monthly.interval = Interval::Monthly;
        const ChartSpec big = test::specOf(test::bundledDocument(), {1600, 900}, monthly);
        const ChartSpec small = test::specOf(test::bundledDocument(), {500, 300}, {});
        ChartLines kept;
        for (const ChartSpec &spec : {small, big, small}) {
            ChartLines fresh;
            const QList<Stroke> again = ChartPainter(spec, kept).lines();
            const QList<Stroke> first = ChartPainter(spec, fresh).lines();
            QCOMPARE(again.size(), first.size());
            QVERIFY(!first.isEmpty());
            for (qsizetype i = 0; i < first.size(); ++i)
                QVERIFY(again.at(i).path == first.at(i).path && again.at(i).pen == first.at(i).pen);
        }
    }

    /// One axis has one unit: what is in other money is left out, and said so; index numbers have none.
    void figuresInOtherMoneyAreLeftOutAndNamed()
    {
        const auto figure = [](int year, qint64 units, const char *currency) {
            TradeFigure made;
            made.period = {year, 0};
            made.value = {units * 100, QLatin1String(currency)};
            made.source = QStringLiteral("office");
            return made;
        };
        auto document = std::make_shared<Document>();
        document->trade = TradeTable({figure(2010, 900, "EUR"), figure(2010, 1000, "USD"),
                                      figure(2011, 1100, "USD"), figure(2011, 400000000, "AMD")},
                                     {});
        const TradeChart chart = tradeChart(*document, {});
        QCOMPARE(chart.series.size(), 1);
        QCOMPARE(chart.currency, QStringLiteral("USD"));
        QCOMPARE(chart.otherCurrencies.size(), 2);
        QVERIFY(chart.band.isEmpty());
        const TradeText text(document, LocaleFormat(QStringLiteral("en")));
        QVERIFY2(text.unit(chart).contains(QStringLiteral("euros")), qPrintable(text.unit(chart)));
        QVERIFY(text.summary(chart, FlowChoice::TwoWay).contains(QStringLiteral("Armenian dram")));
        TradeChartOptions indexed;
        indexed.kind = ChartKind::Indexed;
        QVERIFY(tradeChart(*document, indexed).otherCurrencies.isEmpty());
    }

    /// The direction that most of the article's own figures are about, whatever others tell of another.
    void theUsualDirectionIsTheArticles()
    {
        const auto figure = [](int year, const TradeFlow &flow, bool own) {
            TradeFigure made;
            made.period = {year, 0};
            made.flow = flow;
            made.value.minor = 100 * year;
            made.source = own ? QStringLiteral("article") : QStringLiteral("office");
            made.range = own ? TextRange {0, 4} : TextRange {};
            return made;
        };
        const TradeFlow there {QStringLiteral("ARM"), QStringLiteral("EGY")};
        const QList<TradeFigure> ours {figure(2012, there, true), figure(2013, {}, true),
                                       figure(2014, {}, true)};
        QCOMPARE(suggestedFlow(TradeTable(ours, {})), FlowChoice::TwoWay);
        QList<TradeFigure> all = ours.first(1);
        for (int year = 2000; year < 2010; ++year)
            all.append(figure(year, {}, false));
        QCOMPARE(suggestedFlow(TradeTable(all, {})), FlowChoice::FirstToSecond);
    }

    /// Its licence wants the article and its authors named, not "this article".
    void thePictureNamesTheArticlesSource()
    {
        const Result<DocumentPtr> document = openBundledDocument();
        QVERIFY(document);
        const PictureInfo info = tradePictureInfo(*document, LocaleFormat(QStringLiteral("en")),
                                                  usualTradeOptions((*document)->trade));
        QVERIFY2(info.source.contains(QStringLiteral("Wikipedia contributors")), qPrintable(info.source));
        QVERIFY(!info.source.contains(QStringLiteral("this article")));
    }

    /// Two sources in each year, and none in both: a band without lines, whose edges alone are not smoothed.
    void marksAreSmoothWhereThereIsABandAlone()
    {
        QList<TradeFigure> figures;
        for (int i = 0; i < 4; ++i) {
            TradeFigure figure;
            figure.period = {2010 + i / 2, 0};
            figure.flow = {QStringLiteral("MEX"), QStringLiteral("ARM")};
            figure.value.minor = 10000 * (1 + i);
            figure.source = QStringLiteral("office %1").arg(i);
            figures.append(figure);
        }
        auto document = std::make_shared<Document>();
        document->trade = TradeTable(figures, {});
        TradeChartOptions options;
        options.flow = FlowChoice::SecondToFirst;
        const ChartSpec spec = test::specOf(document, {900, 500}, options);
        const ChartPlan plan = planChart(spec);
        QCOMPARE(plan.chart.band.size(), 2);
        const QImage image = test::drawn(spec);
        const PlacedPoint &point = plan.points.first();
        QSet<QRgb> shades; // along the mark's edge
        for (int y = qFloor(point.at.y() - point.radius); y <= point.at.y() + point.radius; ++y) {
            for (int x = qFloor(point.at.x() - point.radius); x <= point.at.x() + point.radius; ++x)
                shades.insert(image.pixel(x, y));
        }
        QVERIFY2(shades.size() > 6, qPrintable(QString::number(shades.size())));
    }

    /// What the window draws in a worker is what the command line draws at once, letter by letter.
    void aWorkerDrawsTheSameChart()
    {
        const DocumentPtr document = test::bundledDocument();
        const LocaleFormat format(u"bn"_qs);
        PictureOptions options;
        const PicturePage page(options, tradePictureInfo(document, format),
                               tradePicture(document, options.theme, format));
        QImage drawnByWorker;
        std::thread([&] { drawnByWorker = page.image(); }).join();
        QVERIFY(!drawnByWorker.isNull());
        QCOMPARE(drawnByWorker, page.image());
    }

    /// The largest and the smallest figures there are, on one axis.
    void hugeSpansAreDrawn()
    {
        TradeChartOptions options;
        options.flow = FlowChoice::SecondToFirst;
        const ChartPlan plan =
            planChart(test::specOf(test::yearsDocument({350, 142029339}), {900, 500}, options));
        QVERIFY(plan.chart.scale.logarithmic);
        for (const PlacedPoint &point : plan.points)
            QVERIFY(plan.plot.adjusted(-1, -1, 1, 1).contains(point.at));
        QVERIFY(plan.points.at(0).at.y() - plan.points.at(1).at.y() > plan.plot.height() / 2);
    }

    /// 48 events on 1600 pixels: no label covers another.
    void labelsOfEventsKeepApart()
    {
        QList<std::pair<QString, QString>> events;
        for (int i = 0; i < 48; ++i)
            events.append(
                {QStringLiteral("%1").arg(1992 + i * 32 / 48), u"রাষ্ট্রপতির আনুষ্ঠানিক সফর %1"_qs.arg(i)});
        const ChartPlan plan = planChart(test::specOf(test::withEvents(test::bundledDocument(), events)));
        QVERIFY(plan.events.size() >= 40);
        int shown = 0;
        for (qsizetype i = 0; i < plan.events.size(); ++i) {
            if (plan.events.at(i).label.isEmpty())
                continue;
            ++shown;
            QVERIFY(plan.events.at(i).label.right() <= 1600);
            for (qsizetype j = 0; j < i; ++j)
                QVERIFY(!plan.events.at(i).label.intersects(plan.events.at(j).label));
        }
        QVERIFY2(shown >= 9, qPrintable(QString::number(shown)));
    }

    void factsTheArticleLacksComeOnlyWhenAskedFor()
    {
        auto document = std::make_shared<Document>(*test::withEvents(
            test::bundledDocument(), {{u"2010"_qs, u"visit"_qs}, {u"2012"_qs, u"fact"_qs}}));
        QList<Event> events = document->chronology.events();
        events.last().origin = EventOrigin::Supplement;
        document->chronology = Chronology(events);
        TradeChartOptions options;
        QCOMPARE(planChart(test::specOf(document, {1600, 900}, options)).events.size(), 1);
        options.supplements = true;
        const ChartPlan plan = planChart(test::specOf(document, {1600, 900}, options));
        QCOMPARE(plan.events.size(), 2);
        QVERIFY(plan.chart.events.last().supplement && !plan.chart.events.first().supplement);
    }

    /// Where there is no room for both, the names of the series give way to the figures.
    void aLowPanelKeepsItsPlot()
    {
        const auto isLegend = [](const PlacedText &text) { return text.style >= 0; };
        const ChartPlan low = planChart(test::specOf(test::bundledDocument(), {390, 125}, {}, u"hy"_qs));
        QVERIFY2(low.plot.height() > 40, qPrintable(QString::number(low.plot.height())));
        QVERIFY(std::none_of(low.texts.begin(), low.texts.end(), isLegend));
        const ChartPlan high = planChart(test::specOf(test::bundledDocument(), {390, 220}, {}, u"hy"_qs));
        QVERIFY(high.plot.height() > 40);
        QVERIFY(std::any_of(high.texts.begin(), high.texts.end(), isLegend));
    }

    /// A badge never covers the unit or another badge, however narrow the chart.
    void badgesKeepClear()
    {
        for (const QSizeF size : {QSizeF(260, 160), QSizeF(390, 200), QSizeF(700, 500), QSizeF(1600, 900)}) {
            TradeChartOptions options;
            options.flow = FlowChoice::SecondToFirst;
            const ChartPlan plan = planChart(test::specOf(test::bundledDocument(), size, options, u"bn"_qs));
            for (const PlacedBadge &badge : plan.badges) {
                for (const PlacedText &text : plan.texts)
                    QVERIFY2(!badge.rect.intersects(text.rect), qPrintable(text.text));
            }
        }
    }

    /// However long the unit's name, the badge on the article's figure stays.
    void theUnitGivesWayToTheBadgeOnTheArticlesFigure()
    {
        const ChartPlan plan = planChart(test::specOf(test::bundledDocument(), {390, 180}, {}, u"es"_qs));
        const auto isOwn = [&plan](const PlacedBadge &badge) {
            return plan.chart.badges.at(badge.badge).onArticle;
        };
        QCOMPARE(std::count_if(plan.badges.begin(), plan.badges.end(), isOwn), 1);
    }
};

KALPANJI_TEST(tst_ChartPlan)
#include "tst_chartplan.moc"
