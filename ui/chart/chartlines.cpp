// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chartlines.h"

#include "ui/chart/marks.h"

#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QPainter>
#include <QtCharts/QAreaSeries>
#include <QtCharts/QChart>
#include <QtCharts/QLegend>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

namespace kalpanji {

namespace {

// Qt Charts 6.4 in a file shows nothing unless the chart is laid out by hand; its axes cut labels to "...",
// group years and drop values a logarithm has no place for; a NaN joins the line across a gap. So: plain
// linear axes without labels from 0 to 1, positions of our own, and one line series a gapless stretch.
std::unique_ptr<QChart> emptyChart(const ChartPlan &plan)
{
    auto chart = std::make_unique<QChart>();
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundVisible(false);
    chart->setPlotAreaBackgroundVisible(false);
    chart->legend()->hide();
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    auto *time = new QValueAxis(chart.get());
    time->setRange(plan.chart.firstYear, plan.chart.lastYear + 1);
    auto *value = new QValueAxis(chart.get());
    value->setRange(0, 1);
    for (QValueAxis *axis : {time, value})
        axis->setVisible(false);
    chart->addAxis(time, Qt::AlignBottom);
    chart->addAxis(value, Qt::AlignLeft);
    return chart;
}

void add(QChart &chart, QAbstractSeries *series)
{
    chart.addSeries(series);
    const QList<QAbstractAxis *> axes = chart.axes();
    for (QAbstractAxis *axis : axes)
        series->attachAxis(axis);
}

void addBand(QChart &chart, const ChartPlan &plan, const Theme &theme)
{
    const QList<SpreadPoint> &band = plan.chart.band;
    for (qsizetype start = 0, end = 0; start < band.size(); start = end) {
        for (end = start + 1; end < band.size(); ++end) {
            if (!follows(band.at(end).period, band.at(end - 1).period))
                break;
        }
        if (end - start < 2) // no width
            continue;
        auto *upper = new QLineSeries(&chart);
        auto *lower = new QLineSeries(&chart);
        for (const SpreadPoint &point : band.sliced(start, end - start)) {
            upper->append(point.when(), plan.chart.scale.position(point.high));
            lower->append(point.when(), plan.chart.scale.position(point.low));
        }
        auto *area = new QAreaSeries(upper, lower);
        area->setPen(Qt::NoPen);
        QColor wash = theme.line;
        wash.setAlphaF(0.45F);
        area->setBrush(wash);
        add(chart, area);
    }
}

void addLines(QChart &chart, const ChartPlan &plan, const Theme &theme, double width)
{
    const auto penOf = [&](const TradeSeries &series) {
        QPen pen = seriesPen(theme, series.style, plan.isDense ? width * 0.7 : width);
        if (plan.isDense) // a dash longer than the way to the next point would tell nothing
            pen.setStyle(Qt::SolidLine);
        return pen;
    };
    const auto addLine = [&](const TradeSeries &series, const QList<QPointF> &points) {
        if (points.size() < 2) // its mark is all there is to see
            return;
        auto *line = new QLineSeries;
        line->setPen(penOf(series));
        line->setPointsVisible(false);
        line->append(points);
        add(chart, line);
    };
    for (const TradeSeries &series : plan.chart.series) {
        const auto runs = series.runs();
        for (const auto &[begin, end] : runs) {
            QList<QPointF> points;
            for (qsizetype i = begin; i < end; ++i) {
                const SeriesPoint &point = series.points.at(i);
                const bool isNothing = point.state != ValueState::Stated || point.value <= 0;
                if (isNothing && plan.chart.scale.logarithmic) // stands on the rail, joined to nothing
                    addLine(series, std::exchange(points, {}));
                else
                    points.append({point.when(), plan.chart.scale.position(point.value)});
            }
            addLine(series, points);
        }
    }
}

} // namespace

QList<Stroke> chartLines(const ChartPlan &plan, const ChartSpec &spec)
{
    if (spec.options.kind == ChartKind::Bars)
        return {};
    std::unique_ptr<QChart> chart = emptyChart(plan);
    addBand(*chart, plan, spec.theme);
    addLines(*chart, plan, spec.theme, QFontMetricsF(spec.font).height() * 0.12);
    chart->resize(spec.size); // last, or every series is laid out again for each axis
    chart->setPlotArea(plan.plot);
    chart->layout()->activate();
    const QRectF whole({}, spec.size);
    QGraphicsScene scene(whole);
    scene.addItem(chart.release());
    StrokeRecorder recorder(spec.size.toSize());
    QPainter painter(&recorder);
    scene.render(&painter, whole, whole);
    painter.end();
    return recorder.strokes();
}

} // namespace kalpanji
