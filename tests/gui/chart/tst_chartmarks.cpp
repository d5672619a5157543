// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chartcanvas.h"
#include "ui/chart/marks.h"
#include "ui/chart/tradeview.h"
#include "ui/shell/viewstate.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QLabel>
#include <QToolTip>

#include "tests/gui/chart/chartfixture.h"
#include "tests/support/testmain.h"

using namespace kalpanji;

namespace {

/// The office's own figures once more out of a file, and the article's figure twice: what an import brings
/// that tells the same.
DocumentPtr toldTwice()
{
    auto document = std::make_shared<Document>(*test::bundledDocument());
    QList<TradeFigure> more;
    for (TradeFigure figure : document->trade.figures()) {
        const bool isOurs = figure.isFromArticle();
        if (figure.derived || (!isOurs && (figure.flow.isTwoWay() || figure.period.month > 0)))
            continue;
        figure.range = {};
        figure.file = QStringLiteral("mine.csv");
        if (isOurs)
            figure.source = QStringLiteral("Ministry");
        more.append(figure);
    }
    document->trade = document->trade.joinedWith(more);
    return document;
}

qsizetype pointOf(const ChartPlan &plan, qsizetype figure)
{
    const auto found = std::find_if(plan.points.begin(), plan.points.end(),
                                    [figure](const PlacedPoint &point) { return point.figure == figure; });
    return found == plan.points.end() ? -1 : found - plan.points.begin();
}

} // namespace

/// Marks that lie on each other: each is told, shown and reached.
class tst_ChartMarks : public QObject
{
    Q_OBJECT

private:
    struct Shown {
        ViewState state;
        TradeView view {&state};
        Shown()
        {
            state.setDocument(toldTwice());
            view.resize(900, 600);
            view.show();
        }
        [[nodiscard]] ChartCanvas *chart() const { return view.chart(); }
        [[nodiscard]] qsizetype ours() const { return state.document()->trade.articleFigure(); }
        [[nodiscard]] const TradeFigure &current() const
        {
            return state.document()->trade.figures().at(chart()->plan().points.at(chart()->current()).figure);
        }
        [[nodiscard]] QString card() const { return view.findChild<QLabel *>(u"tradeCard"_qs)->text(); }
        [[nodiscard]] QPoint place() const
        {
            const ChartPlan &plan = chart()->plan();
            return plan.points.at(pointOf(plan, ours())).at.toPoint();
        }
    };

private Q_SLOTS:
    void aRingTellsOfThePointBelow()
    {
        const ChartSpec spec = test::specOf(toldTwice());
        const ChartPlan plan = planChart(spec);
        const PlacedPoint &above = plan.points.at(pointOf(plan, spec.document->trade.articleFigure()));
        QCOMPARE(above.covered.size(), 1);
        const PlacedPoint &below = plan.points.at(above.covered.first());
        QCOMPARE(spec.document->trade.figures().at(below.figure).source, u"Ministry"_qs);
        const QPointF onRing = above.at + QPointF(plan.ringRadius(above, 0), 0);
        QVERIFY(test::hasColourAt(test::drawn(spec), onRing,
                                  seriesColour(spec.theme, plan.chart.series.at(below.series).style)));
        QVERIFY(plan.outline(above) > plan.ringRadius(above, 0));
    }

    void pointsApartHaveNoRings()
    {
        const ChartPlan plan = planChart(test::specOf(test::bundledDocument()));
        for (const PlacedPoint &point : plan.points)
            QVERIFY(point.covered.isEmpty());
    }

    /// However many sources tell the same, their rings leave room for the rest of the chart.
    void manySourcesAreThreeRingsAndOneCard()
    {
        auto document = std::make_shared<Document>(*test::oneFigureDocument());
        QList<TradeFigure> more;
        for (int i = 0; i < 6; ++i) {
            TradeFigure figure = document->trade.figures().first();
            figure.range = {};
            figure.source = QStringLiteral("Office %1").arg(i);
            more.append(figure);
        }
        document->trade = document->trade.joinedWith(more);
        ViewState state;
        state.setDocument(document);
        ChartCanvas chart(&state);
        chart.resize(600, 400);
        QCOMPARE(chart.plan().points.first().covered.size(), 3);
        QCOMPARE(chart.figuresAt(document->trade.articleFigure()).size(), 7);
    }

    void theCardListsAllFiguresAtThePlace()
    {
        Shown shown;
        shown.state.selectFigure(shown.ours());
        QVERIFY2(shown.card().contains(u"At the same place"_qs), qPrintable(shown.card()));
        QVERIFY2(shown.card().contains(u"Ministry (mine.csv): 623,000"_qs), qPrintable(shown.card()));
    }

    void theTooltipListsThemToo()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowExposed(&shown.view));
        const QPoint at = shown.place();
        QHelpEvent help(QEvent::ToolTip, at, shown.chart()->mapToGlobal(at));
        QCoreApplication::sendEvent(shown.chart(), &help);
        QVERIFY2(QToolTip::text().contains(u"Ministry (mine.csv): 623,000"_qs), qPrintable(QToolTip::text()));
        QToolTip::hideText();
    }

    void clickingAgainGoesToTheNextOne()
    {
        Shown shown;
        QTest::mouseClick(shown.chart(), Qt::LeftButton, {}, shown.place());
        QVERIFY(shown.current().isFromArticle());
        QTest::mouseClick(shown.chart(), Qt::LeftButton, {}, shown.place());
        QCOMPARE(shown.current().source, u"Ministry"_qs);
        QVERIFY2(shown.card().contains(u"Source: Ministry"_qs), qPrintable(shown.card()));
        QVERIFY2(shown.card().contains(u"this article: 623,000"_qs), qPrintable(shown.card()));
        QTest::mouseClick(shown.chart(), Qt::LeftButton, {}, shown.place());
        QVERIFY(shown.current().isFromArticle());
    }

    void arrowsReachEachOfThem()
    {
        Shown shown;
        shown.state.selectFigure(shown.ours());
        shown.chart()->setFocus();
        bool isReached = false;
        for (qsizetype i = 0; i < shown.chart()->plan().chart.series.size(); ++i) {
            isReached = isReached || shown.current().source == u"Ministry";
            QTest::keyClick(shown.chart(), Qt::Key_Down);
        }
        QVERIFY(isReached);
    }

    void aScreenReaderHearsOfTheOthers()
    {
        Shown shown;
        QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(shown.chart());
        const auto index = static_cast<int>(pointOf(shown.chart()->plan(), shown.ours()));
        const QString name = chart->child(index)->text(QAccessible::Name);
        QVERIFY2(name.contains(u"At the same place: Ministry (mine.csv): 623,000"_qs), qPrintable(name));
    }
};

KALPANJI_TEST(tst_ChartMarks)
#include "tst_chartmarks.moc"
