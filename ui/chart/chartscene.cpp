// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chartscene.h"

#include "ui/chart/chartitems.h"
#include "ui/chart/marks.h"

#include <QGraphicsLayout>
#include <QGraphicsScene>
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
std::unique_ptr<QChart> emptyChart(const ChartPlan &plan, QSizeF size)
{
    auto chart = std::make_unique<QChart>();
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundVisible(false);
    chart->setPlotAreaBackgroundVisible(false);
    chart->legend()->hide();
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->resize(size);
    chart->setPlotArea(plan.plot);
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
        auto *upper = new QLineSeries(&chart);
        auto *lower = new QLineSeries(&chart);
        for (end = start; end < band.size(); ++end) {
            if (end > start && !follows(band.at(end).period, band.at(end - 1).period))
                break;
            upper->append(band.at(end).when(), plan.chart.scale.position(band.at(end).high));
            lower->append(band.at(end).when(), plan.chart.scale.position(band.at(end).low));
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
    for (const TradeSeries &series : plan.chart.series) {
        const auto runs = series.runs();
        for (const auto &[begin, end] : runs) {
            auto *line = new QLineSeries;
            line->setPen(penOf(series));
            line->setPointsVisible(false);
            for (qsizetype i = begin; i < end; ++i) {
                const SeriesPoint &point = series.points.at(i);
                const bool isNothing = point.state != ValueState::Stated || point.value <= 0;
                if (isNothing && plan.chart.scale.logarithmic) { // stands on the rail, joined to nothing
                    if (line->count() > 0)
                        add(chart, std::exchange(line, new QLineSeries));
                    line->setPen(penOf(series));
                    continue;
                }
                line->append(point.when(), plan.chart.scale.position(point.value));
            }
            add(chart, line);
        }
    }
}

} // namespace

struct ChartScene::Data {
    QGraphicsScene scene;
    QChart *chart = nullptr;
    ChartSpec spec;
    ChartPlan plan;
};

ChartScene::ChartScene()
    : m_data(std::make_unique<Data>())
{
}

ChartScene::~ChartScene() = default;

void ChartScene::build(const ChartSpec &spec)
{
    m_data->scene.clear();
    m_data->chart = nullptr;
    m_data->spec = spec;
    m_data->plan = planChart(spec);
    m_data->scene.setSceneRect({QPointF(), spec.size});
    if (m_data->plan.chart.isEmpty())
        return;
    m_data->scene.addItem(new ChartGround(m_data->plan, m_data->spec));
    std::unique_ptr<QChart> chart = emptyChart(m_data->plan, spec.size);
    addBand(*chart, m_data->plan, spec.theme);
    if (spec.options.kind != ChartKind::Bars)
        addLines(*chart, m_data->plan, spec.theme, QFontMetricsF(spec.font).height() * 0.12);
    chart->layout()->activate();
    m_data->chart = chart.get();
    m_data->scene.addItem(chart.release());
    m_data->scene.addItem(new ChartFront(m_data->plan, m_data->spec));
}

const ChartPlan &ChartScene::plan() const { return m_data->plan; }

void ChartScene::render(QPainter *painter) const
{
    const QRectF whole({}, m_data->spec.size);
    m_data->scene.render(painter, whole, whole);
}

QPointF ChartScene::chartPosition(double when, double value) const
{
    const QList<QAbstractSeries *> all =
        m_data->chart ? m_data->chart->series() : QList<QAbstractSeries *> {};
    if (all.isEmpty())
        return {};
    return m_data->chart->mapToPosition({when, m_data->plan.chart.scale.position(value)}, all.last());
}

} // namespace kalpanji
