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

// Qt Charts 6.4 in a file shows nothing unless the chart is laid out by hand; its axes cut labels to "...",
// group years and drop values a logarithm has no place for; a NaN joins the line across a gap. So: plain
// linear axes without labels from 0 to 1, positions of our own, and one line series a gapless stretch.
void ChartLines::makeChart()
{
    m_scene = std::make_unique<QGraphicsScene>();
    m_chart = new QChart;
    m_scene->addItem(m_chart);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setBackgroundVisible(false);
    m_chart->setPlotAreaBackgroundVisible(false);
    m_chart->legend()->hide();
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    for (const Qt::Alignment side : {Qt::AlignBottom, Qt::AlignLeft}) {
        auto *axis = new QValueAxis(m_chart);
        axis->setVisible(false);
        m_chart->addAxis(axis, side);
    }
}

ChartLines::ChartLines() = default;

ChartLines::~ChartLines() = default;

void ChartLines::add(QAbstractSeries *series)
{
    m_chart->addSeries(series);
    const QList<QAbstractAxis *> axes = m_chart->axes();
    for (QAbstractAxis *axis : axes)
        series->attachAxis(axis);
}

void ChartLines::addBand(const ChartPlan &plan, const Theme &theme)
{
    const QList<SpreadPoint> &band = plan.chart.band;
    for (qsizetype start = 0, end = 0; start < band.size(); start = end) {
        for (end = start + 1; end < band.size(); ++end) {
            if (!follows(band.at(end).period, band.at(end - 1).period))
                break;
        }
        if (end - start < 2) // no width
            continue;
        auto *upper = new QLineSeries;
        auto *lower = new QLineSeries;
        for (const SpreadPoint &point : band.sliced(start, end - start)) {
            upper->append(point.when(), plan.chart.scale.position(point.high));
            lower->append(point.when(), plan.chart.scale.position(point.low));
        }
        auto *area = new QAreaSeries(upper, lower);
        upper->setParent(area);
        lower->setParent(area);
        area->setPen(Qt::NoPen);
        QColor wash = theme.line;
        wash.setAlphaF(0.45F);
        area->setBrush(wash);
        add(area);
    }
}

void ChartLines::addLines(const ChartPlan &plan, const Theme &theme, double width)
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
        add(line);
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

QList<Stroke> ChartLines::strokes(const ChartPlan &plan, const ChartSpec &spec)
{
    if (spec.options.kind == ChartKind::Bars)
        return {};
    if (m_chart == nullptr) // not at the start of the program, which may show no chart at all
        makeChart();
    m_chart->removeAllSeries();
    m_chart->axes(Qt::Horizontal).constFirst()->setRange(plan.chart.firstYear, plan.chart.lastYear + 1);
    m_chart->axes(Qt::Vertical).constFirst()->setRange(0, 1);
    m_chart->setPlotArea(QRectF(0, 0, 0, 1)); // or every series is laid out again for each of its axes
    addBand(plan, spec.theme);
    addLines(plan, spec.theme, QFontMetricsF(spec.font).height() * 0.12);
    m_chart->resize(spec.size);
    m_chart->setPlotArea(plan.plot);
    m_chart->layout()->activate();
    const QRectF whole({}, spec.size);
    StrokeRecorder recorder(spec.size.toSize());
    QPainter painter(&recorder);
    m_scene->render(&painter, whole, whole);
    painter.end();
    return recorder.strokes();
}

} // namespace kalpanji
