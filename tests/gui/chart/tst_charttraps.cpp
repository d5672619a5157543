// SPDX-License-Identifier: GPL-3.0-or-later
// What Qt Charts 6.4 does wrong when left to itself, and what a drawing by anyone else must not do either.
#include "ui/chart/chartcanvas.h"
#include "ui/chart/chartpainter.h"
#include "ui/chart/marks.h"
#include "ui/chart/tradepicture.h"
#include "ui/export/picturefile.h"
#include "ui/shell/viewstate.h"

#include <QGuiApplication>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QWheelEvent>

#include <thread>

#include "tests/gui/chart/chartfixture.h"
#include "tests/support/testmain.h"

using namespace kalpanji;

namespace {

ChartPlan planned(const ChartSpec &spec) { return planChart(spec); }

double inkedPart(const QImage &image)
{
    qint64 inked = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            inked += qAlpha(image.pixel(x, y)) > 0 ? 1 : 0;
    }
    return double(inked) / (double(image.width()) * image.height());
}

const PlacedText *labelled(const ChartPlan &plan, const QString &text)
{
    const auto found = std::find_if(plan.texts.begin(), plan.texts.end(),
                                    [&text](const PlacedText &placed) { return placed.text == text; });
    return found == plan.texts.end() ? nullptr : &*found;
}

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

class tst_ChartTraps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// 1: an export that was never shown came out blank, or with a grey frame.
    void whatWasNeverShownIsDrawn()
    {
        const QImage image = test::drawn(test::specOf(test::bundledDocument()));
        QVERIFY2(inkedPart(image) > 0.05, qPrintable(QString::number(inkedPart(image))));
        QCOMPARE(image.pixelColor(0, image.height() - 1).alpha(), 0);
        QCOMPARE(image.pixelColor(image.width() - 1, 0).alpha(), 0);
    }

    /// 2: a missing value moved every later bar one year to the left.
    void aMissingYearMovesNoBar()
    {
        TradeChartOptions options;
        options.kind = ChartKind::Bars;
        options.flow = FlowChoice::SecondToFirst;
        const ChartPlan plan =
            planned(test::specOf(test::yearsDocument({100, -1, 300, 400}), {900, 500}, options));
        QCOMPARE(plan.bars.size(), 3);
        const QList<int> years {2010, 2012, 2013};
        for (int i = 0; i < 3; ++i) {
            const PlacedText *label = labelled(plan, QString::number(years.at(i)));
            QVERIFY(label);
            QVERIFY(std::abs(plan.bars.at(i).rect.center().x() - label->rect.center().x()) < 1);
        }
    }

    /// 3: a line was drawn across the gap.
    void aGapStaysAGap()
    {
        TradeChartOptions options;
        options.flow = FlowChoice::SecondToFirst;
        options.logarithmic = false;
        const ChartSpec spec =
            test::specOf(test::yearsDocument({100, 200, -1, 200, 100}), {900, 500}, options);
        const ChartPlan plan = planned(spec);
        const QImage image = test::drawn(spec);
        const QColor colour = seriesColour(spec.theme, plan.chart.series.first().style);
        const auto between = [&](int a, int b) {
            return (test::pointAt(plan, 0, a)->at + test::pointAt(plan, 0, b)->at) / 2;
        };
        QVERIFY(test::hasColourAt(image, between(2010, 2011), colour));
        QVERIFY(!test::hasColourAt(image, between(2011, 2013), colour));
    }

    /// 4: the second of two values with one label disappeared.
    void twoSourcesOfAYearAreTwoBars()
    {
        TradeChartOptions options;
        options.kind = ChartKind::Bars;
        options.flow = FlowChoice::SecondToFirst;
        const ChartPlan plan = planned(test::specOf(twoSources(), {900, 500}, options));
        QCOMPARE(plan.bars.size(), 4);
        for (qsizetype i = 0; i < plan.bars.size(); ++i) {
            QVERIFY(plan.bars.at(i).rect.width() > 2);
            for (qsizetype j = 0; j < i; ++j)
                QVERIFY(!plan.bars.at(i).rect.intersects(plan.bars.at(j).rect));
        }
    }

    /// 5 and 6: labels became "???" or "…", years were grouped, clusters cut.
    void labelsAreWholeInEveryLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSizeF>("size");
        for (const char *language : {"bn", "en", "es", "hy"}) {
            for (const QSizeF size :
                 {QSizeF(390, 200), QSizeF(640, 400), QSizeF(1000, 600), QSizeF(1600, 900)})
                QTest::addRow("%s %.0f", language, size.width()) << QString::fromLatin1(language) << size;
        }
    }
    void labelsAreWholeInEveryLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QSizeF, size);
        const LocaleFormat format(language);
        const ChartPlan plan = planned(test::specOf(test::bundledDocument(), size, {}, language));
        QList<QRectF> years;
        for (const PlacedText &text : plan.texts) {
            QVERIFY2(!text.text.contains(u'?'), qPrintable(text.text));
            for (int year = 1990; year <= 2030; ++year) {
                const QString grouped = format.integer(year); // 2,014; Spanish groups from five digits on
                QVERIFY2(grouped == format.year(year) || !text.text.contains(grouped), qPrintable(text.text));
                if (text.text == format.year(year))
                    years.append(text.rect);
            }
        }
        QVERIFY2(years.size() >= 3, qPrintable(QString::number(years.size())));
        for (qsizetype i = 1; i < years.size(); ++i)
            QVERIFY(!years.at(i).intersects(years.at(i - 1)));
    }

    /// 7: "a<b>c" was shown as "ac", "x < y" as "x".
    void aNameIsNoMarkup()
    {
        auto document = std::make_shared<Document>(*test::yearsDocument({100, 200, 300}));
        QList<TradeFigure> figures = document->trade.figures();
        for (TradeFigure &figure : figures)
            figure.source = u"a<b>c & x < y"_qs;
        document->trade = TradeTable(figures, {});
        TradeChartOptions options;
        options.flow = FlowChoice::SecondToFirst;
        QVERIFY(labelled(planned(test::specOf(document, {900, 500}, options)), u"a<b>c & x < y"_qs));
    }

    /// 8: a picture taken at once had no bars yet.
    void nothingIsAnimated()
    {
        const ChartSpec spec = test::specOf(test::bundledDocument(), {900, 500});
        const QImage first = test::drawn(spec);
        QTest::qWait(0);
        QCOMPARE(test::drawn(spec), first);
    }

    /// 9: a single value was an invisible line on an axis from 622,999 to 623,001.
    void oneFigureIsAVisibleMarkAboveZero()
    {
        const ChartSpec spec = test::specOf(test::oneFigureDocument(), {900, 500});
        const ChartPlan plan = planned(spec);
        QCOMPARE(plan.points.size(), 1);
        QCOMPARE(plan.chart.scale.from, 0.0);
        QVERIFY(plan.chart.scale.to >= 623000);
        QVERIFY(test::hasColourAt(test::drawn(spec), plan.points.first().at, seriesColour(spec.theme, 0)));
    }

    /// 10: mirroring was half done; time runs to the right in every script.
    void mirroringMovesNothing()
    {
        const ChartSpec spec = test::specOf(test::bundledDocument(), {900, 500});
        const QImage usual = test::drawn(spec);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const QImage mirrored = test::drawn(spec);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(mirrored, usual);
    }

    /// 11: text of an SVG was a quarter smaller than that of a PNG.
    void anSvgHasTheLettersOfThePng()
    {
        const DocumentPtr document = test::bundledDocument();
        PictureOptions options;
        options.format = PictureFormat::Svg;
        const LocaleFormat format(u"bn"_qs);
        const PictureInfo info = tradePictureInfo(document, format);
        const QByteArray svg = pictureBytes({options, info, tradePicture(document, options.theme, format)});
        QVERIFY(svg.contains("font-size=\"20\"")); // the title, 20 pixels high in a PNG of this size
        QVERIFY(svg.contains("width=\"423.333mm\"")); // 1600 pixels at 96 to the inch
        QVERIFY(svg.contains("sans-serif\""));
        QVERIFY(!svg.contains("<image"));
    }

    /// 12: Bengali in a PDF could be read, but neither found nor copied.
    void thePdfsWordsAreFoundAndCopied()
    {
        const QString program = QStandardPaths::findExecutable(u"pdftotext"_qs);
        if (program.isEmpty())
            QSKIP("pdftotext (poppler-utils) is not installed");
        const DocumentPtr document = test::bundledDocument();
        const LocaleFormat format(u"bn"_qs);
        PictureOptions options;
        options.format = PictureFormat::Pdf;
        const PictureInfo info = tradePictureInfo(document, format);
        const QTemporaryDir folder;
        const QString fileName = folder.filePath(u"trade.pdf"_qs);
        QVERIFY(writeWhole(fileName,
                           pictureBytes({options, info, tradePicture(document, options.theme, format)})));
        QProcess process;
        process.start(program, {u"-raw"_qs, fileName, u"-"_qs});
        QVERIFY(process.waitForFinished());
        const QString text = QString::fromUtf8(process.readAllStandardOutput());
        const ChartPlan plan = planned(test::specOf(document, {1552, 800}, {}, u"bn"_qs));
        for (const PlacedText &placed : plan.texts) {
            if (!placed.text.endsWith(u'…'))
                QVERIFY2(text.contains(placed.text), qPrintable(placed.text + u"\n" + text));
        }
    }

    /// 13: the wheel was swallowed, so that what holds the chart could not scroll.
    void theWheelIsLeftToOthers()
    {
        ViewState state;
        state.setDocument(test::bundledDocument());
        ChartCanvas chart(&state);
        chart.resize(600, 400);
        QWheelEvent wheel(QPointF(50, 50), QPointF(50, 50), {}, QPoint(0, 120), Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&chart, &wheel);
        QVERIFY(!wheel.isAccepted());
    }

    /// 14: a click crashed when it changed what is drawn.
    void clicksMayChangeWhatIsDrawn()
    {
        ViewState state;
        state.setDocument(test::bundledDocument());
        ChartCanvas chart(&state);
        chart.resize(600, 400);
        chart.show();
        connect(&state, &ViewState::selectionChanged, this, [&chart] {
            TradeChartOptions options = chart.options();
            options.kind = options.kind == ChartKind::Bars ? ChartKind::Lines : ChartKind::Bars;
            chart.setOptions(options);
        });
        for (int x = 20; x < 600; x += 15)
            QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(x, 150));
        QVERIFY(!chart.plan().points.isEmpty());
    }

    /// 15: zero was dropped from a logarithmic axis.
    void zeroStandsBelowALogarithmicAxis()
    {
        TradeChartOptions options;
        options.flow = FlowChoice::SecondToFirst;
        options.logarithmic = true;
        const ChartPlan plan =
            planned(test::specOf(test::yearsDocument({1000, 0, 100000}), {900, 500}, options));
        QCOMPARE(plan.points.size(), 3);
        const PlacedPoint *zero = test::pointAt(plan, 0, 2011);
        QVERIFY(zero->hollow);
        QVERIFY(zero->at.y() > plan.plot.bottom());
        QVERIFY(labelled(plan, u"0"_qs));
    }

    /// Qt Charts and our own plan must mean the same place, or marks lie beside their lines; and a line is
    /// one, not a piece a year with a notch at each corner.
    void linesPassThroughTheirMarks()
    {
        TradeChartOptions options;
        options.flow = FlowChoice::SecondToFirst;
        options.band = false;
        const ChartPainter chart(test::specOf(test::yearsDocument({100, 400, 200}), {900, 500}, options));
        QCOMPARE(chart.lines().size(), 1);
        const QPainterPath &line = chart.lines().first().path;
        QCOMPARE(line.elementCount(), 3);
        for (int i = 0; i < 3; ++i) {
            const QPointF away = QPointF(line.elementAt(i)) - test::pointAt(chart.plan(), 0, 2010 + i)->at;
            QVERIFY2(away.manhattanLength() < 0.6, qPrintable(QString::number(away.manhattanLength())));
        }
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
            planned(test::specOf(test::yearsDocument({350, 142029339}), {900, 500}, options));
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
        const ChartPlan plan = planned(test::specOf(test::withEvents(test::bundledDocument(), events)));
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
        QCOMPARE(planned(test::specOf(document, {1600, 900}, options)).events.size(), 1);
        options.supplements = true;
        const ChartPlan plan = planned(test::specOf(document, {1600, 900}, options));
        QCOMPARE(plan.events.size(), 2);
        QVERIFY(plan.chart.events.last().supplement && !plan.chart.events.first().supplement);
    }

    /// A badge never covers the unit or another badge, however narrow the chart.
    void badgesKeepClear()
    {
        for (const QSizeF size : {QSizeF(260, 160), QSizeF(390, 200), QSizeF(700, 500), QSizeF(1600, 900)}) {
            TradeChartOptions options;
            options.flow = FlowChoice::SecondToFirst;
            const ChartPlan plan = planned(test::specOf(test::bundledDocument(), size, options, u"bn"_qs));
            for (const PlacedBadge &badge : plan.badges) {
                for (const PlacedText &text : plan.texts)
                    QVERIFY2(!badge.rect.intersects(text.rect), qPrintable(text.text));
            }
        }
    }

    /// However long the unit's name, the badge on the article's figure stays.
    void theUnitGivesWayToTheBadgeOnTheArticlesFigure()
    {
        const ChartPlan plan = planned(test::specOf(test::bundledDocument(), {390, 180}, {}, u"es"_qs));
        const auto isOwn = [&plan](const PlacedBadge &badge) {
            return plan.chart.badges.at(badge.badge).onArticle;
        };
        QCOMPARE(std::count_if(plan.badges.begin(), plan.badges.end(), isOwn), 1);
    }
};

KALPANJI_TEST(tst_ChartTraps)
#include "tst_charttraps.moc"
