// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chartplan.h"

#include "ui/chart/chartlabels.h"
#include "ui/chart/chartmarks.h"
#include "ui/chart/tradetext.h"

#include <cmath>

namespace kalpanji {

namespace {

/// Heights and widths in terms of the line height, decided by how much room there is.
struct Proportions {
    double line = 16;
    bool namesBeside = true; ///< series are named beside their lines, else in rows below
    bool isSmall = false; ///< a panel of the window: short names, unit and badges on one row
    int eventRows = 0; ///< rows of titles
    bool eventRail = false;
};

Proportions proportionsOf(const ChartSpec &spec, const TradeChart &chart, const QFontMetricsF &metrics)
{
    Proportions p;
    p.line = metrics.height();
    p.namesBeside = spec.size.width() > p.line * 36 && spec.options.kind != ChartKind::Bars;
    const double lines = spec.size.height() / p.line;
    p.isSmall = !p.namesBeside && lines < 22;
    p.eventRail = !chart.events.isEmpty() && lines > 11;
    // in a small panel the timeline beside it tells what the events are
    p.eventRows = !p.eventRail || p.isSmall || lines < 15 ? 0 : lines < 24 ? 2 : 3;
    return p;
}

QString tickLabel(const LocaleFormat &format, double value, bool isIndex)
{
    if (!isIndex)
        return format.compactAmount(value);
    const int decimals = value > 0 && value < 1 ? static_cast<int>(std::ceil(-std::log10(value))) : 0;
    return decimals > 0 ? format.decimal(value, decimals) : format.integer(qRound64(value));
}

void placeValueAxis(ChartPlan &plan, const ChartSpec &spec, const QFontMetricsF &metrics)
{
    const double height = metrics.height();
    const auto place = [&](double y, const QString &text) {
        const QRectF rect(spec.inset, y - height / 2, plan.plot.left() - height * 0.45 - spec.inset, height);
        plan.texts.append({rect, text, Qt::AlignRight | Qt::AlignVCenter, -1, true});
    };
    double lowest = plan.rail > 0 ? plan.rail : plan.plot.bottom() + 2 * height; // the foot has its label
    for (const double tick : std::as_const(plan.chart.scale.ticks)) {
        const double y = plan.y(tick);
        plan.grid.append(y);
        if (lowest - y < height * 1.05) // labels keep clear of each other where the axis is short
            continue;
        place(y, tickLabel(spec.format, tick, plan.chart.base.has_value()));
        lowest = y;
    }
    if (plan.rail > 0)
        place(plan.rail, spec.format.integer(0));
}

void placeYears(ChartPlan &plan, const ChartSpec &spec, const QFontMetricsF &metrics, double top)
{
    const double widest = metrics.horizontalAdvance(spec.format.year(2088)) * 1.6;
    const int most = static_cast<int>(plan.plot.width() / widest);
    const QList<int> years = yearTicks(plan.chart.firstYear, plan.chart.lastYear, most);
    for (const int year : years) {
        const double centre = plan.x(year + 0.5);
        plan.texts.append({QRectF(centre - widest / 2, top, widest, metrics.height() * 1.2),
                           spec.format.year(year), Qt::AlignHCenter | Qt::AlignTop, -1, true});
    }
}

void placePoints(ChartPlan &plan)
{
    for (qsizetype s = 0; s < plan.chart.series.size(); ++s) {
        const TradeSeries &series = plan.chart.series.at(s);
        for (qsizetype i = 0; i < series.points.size(); ++i) {
            const SeriesPoint &point = series.points.at(i);
            const bool isNothing =
                point.state != ValueState::Stated || (plan.chart.scale.logarithmic && point.value <= 0);
            PlacedPoint placed;
            placed.series = s;
            placed.point = i;
            placed.figure = point.figure;
            placed.hollow = isNothing || point.partial;
            placed.at = {plan.x(point.when()), isNothing && plan.rail > 0 ? plan.rail : plan.y(point.value)};
            placed.reach = placed.at.y();
            plan.points.append(placed);
        }
    }
}

/// The span that a value below precision may lie in: from nothing to half of the step.
void placeReaches(ChartPlan &plan, const TradeTable &table)
{
    if (plan.chart.base)
        return;
    for (PlacedPoint &point : plan.points) {
        const TradeFigure &figure = table.figures().at(point.figure);
        if (valueState(figure) == ValueState::BelowPrecision)
            point.reach = plan.y(static_cast<double>(figure.precisionMinor) / 200);
    }
}

/// The bars of a period share its room: as many as there are figures, not as there are series.
void placeBars(ChartPlan &plan, Interval interval)
{
    const int periodsInYear = interval == Interval::Monthly ? 12 : 1;
    const double slot =
        plan.plot.width() / ((plan.chart.lastYear + 1 - plan.chart.firstYear) * periodsInYear) * 0.8;
    constexpr double filled = 0.92; // of a bar's room, the rest parts it from its neighbours
    QHash<double, int> counts;
    QHash<double, int> placed;
    for (const PlacedPoint &point : std::as_const(plan.points))
        ++counts[point.at.x()];
    for (PlacedPoint &point : plan.points) {
        const double middle = point.at.x();
        const double width = slot / counts.value(middle);
        const double left = middle - slot / 2 + width * (placed[middle]++ + (1 - filled) / 2);
        const QRectF rect(QPointF(left, std::min(point.at.y(), plan.zero)),
                          QPointF(left + width * filled, std::max(point.at.y(), plan.zero)));
        plan.bars.append({rect, plan.chart.series.at(point.series).style, point.hollow});
        point.at.setX(rect.center().x());
    }
}

/// Those on the article's figures, or the others; the largest ratio first, each only where it touches
/// nothing.
void placeBadges(ChartPlan &plan, const ChartSpec &spec, const QFontMetricsF &metrics, double top,
                 bool onArticle)
{
    const QList<ChartBadge> &badges = plan.chart.badges;
    QList<qsizetype> order;
    for (qsizetype i = 0; i < badges.size(); ++i) {
        if (badges.at(i).onArticle == onArticle)
            order.append(i);
    }
    std::stable_sort(order.begin(), order.end(),
                     [&](qsizetype a, qsizetype b) { return badges.at(a).ratio > badges.at(b).ratio; });
    const TradeText text(spec.document, spec.format);
    const double gap = metrics.height() * 0.15;
    for (const qsizetype i : std::as_const(order)) {
        const ChartBadge &badge = plan.chart.badges.at(i);
        const QString ratio = text.ratio(badge.ratio);
        const double width = metrics.horizontalAdvance(ratio) + metrics.height() * 0.5;
        const QRectF rect(plan.x(badge.when) - width / 2, top, width, metrics.height() * 1.1);
        const auto touches = [&](const auto &placed) {
            return placed.rect.adjusted(-gap, 0, gap, 0).intersects(rect);
        };
        const bool isFree = std::none_of(plan.badges.cbegin(), plan.badges.cend(), touches)
            && std::none_of(plan.texts.cbegin(), plan.texts.cend(), touches);
        if (isFree && rect.left() >= 0 && rect.right() <= spec.size.width())
            plan.badges.append({rect, ratio, i});
    }
}

double widestLabel(const QStringList &labels, const QFontMetricsF &metrics)
{
    double widest = 0;
    for (const QString &label : labels)
        widest = std::max(widest, metrics.horizontalAdvance(label));
    return widest;
}

QStringList tickLabels(const ChartSpec &spec, const TradeChart &chart)
{
    QStringList labels {spec.format.integer(0)};
    for (const double tick : chart.scale.ticks)
        labels += tickLabel(spec.format, tick, chart.base.has_value());
    return labels;
}

} // namespace

qsizetype ChartPlan::pointNear(QPointF at, double reach) const
{
    qsizetype nearest = -1;
    double least = reach;
    for (qsizetype i = 0; i < points.size(); ++i) {
        const QPointF away = points.at(i).at - at;
        const double distance = std::hypot(away.x(), away.y());
        if (distance < least) { // of equals the one drawn above the others
            least = distance;
            nearest = i;
        }
    }
    return nearest;
}

ChartPlan planChart(const ChartSpec &spec)
{
    ChartPlan plan;
    plan.chart = tradeChart(*spec.document, spec.options);
    if (plan.chart.isEmpty())
        return plan;
    const QFontMetricsF metrics(spec.font);
    const Proportions p = proportionsOf(spec, plan.chart, metrics);
    const TradeText text(spec.document, spec.format);
    QList<LineText> names;
    double gutter = p.line;
    for (const TradeSeries &series : std::as_const(plan.chart.series)) {
        const TradeFigure &figure = spec.document->trade.figures().at(series.points.first().figure);
        QString name = p.isSmall ? text.shortSeries(figure) : text.series(figure);
        if (series.points.size() == 1 && !p.isSmall && !plan.chart.base
            && spec.options.flow != FlowChoice::Balance)
            //: a source and its only figure
            name = TradeText::tr("%1: %2").arg(name,
                                               figure.isFromArticle()
                                                   ? spec.format.integer(qRound64(figure.value.units()))
                                                   : spec.format.compactAmount(figure.value.units()));
        names += LineText(name, spec.font, spec.size.width());
        if (p.namesBeside && endsAtRight(plan, series))
            gutter = std::max(gutter, names.last().width() + p.line * 0.8);
    }
    gutter = std::min(gutter, spec.size.width() * 0.24) + spec.inset;

    const QString badgeTitle = TradeText::tr("max ÷ min", "largest source divided by smallest");
    const bool hasBadges = !plan.chart.badges.isEmpty();
    QStringList left = tickLabels(spec, plan.chart);
    if (hasBadges && !p.isSmall)
        left += badgeTitle;
    const double leftWidth = spec.inset + widestLabel(left, metrics) + p.line * 0.6;
    const double badgeTop = p.isSmall ? p.line * 0.05 : p.line * 1.35;
    const double top = p.line * 1.7 + (hasBadges && !p.isSmall ? p.line * 1.35 : 0);
    double bottom = spec.size.height() - p.line * 1.5;
    if (p.eventRail)
        bottom -= p.line * (1.0 + 1.15 * p.eventRows);
    const double railRoom = plan.chart.hasNothings ? p.line * 1.1 : 0;
    bool hasLegend = false;
    if (!p.namesBeside) { // as many rows as the names need, measured by placing them
        ChartPlan trial = plan;
        const QRectF area(spec.inset, 0, spec.size.width() - 2 * spec.inset, spec.size.height());
        const double legend = placeLegend(trial, names, metrics, area) + p.line * 0.2;
        const double leastPlot = p.line * 3; // a panel too low for both shows the figures: cards name them
        hasLegend = bottom - legend - railRoom - top >= leastPlot;
        bottom -= hasLegend ? legend : 0;
    }
    plan.plot = QRectF(leftWidth, top, std::max(spec.size.width() - leftWidth - gutter, 1.0),
                       std::max(bottom - railRoom - top, 1.0));
    plan.rail = railRoom > 0 ? plan.plot.bottom() + p.line * 0.75 : 0;
    plan.zero = plan.chart.scale.logarithmic ? plan.plot.bottom() : plan.y(0);
    const double points = (plan.chart.lastYear + 1 - plan.chart.firstYear)
        * (spec.options.interval == Interval::Monthly ? 12.0 : 1.0);
    plan.isDense = plan.plot.width() / points < p.line * 0.45;
    plan.markRadius = std::clamp(plan.plot.width() / points * 0.24, 1.2, p.line * 0.27);

    // in a panel the unit stands in one row with the badges, and gives way to the article's own
    placeBadges(plan, spec, metrics, badgeTop, true);
    double unitEnd = spec.size.width();
    for (const PlacedBadge &badge : std::as_const(plan.badges))
        unitEnd = p.isSmall ? std::min(unitEnd, badge.rect.left() - p.line * 0.5) : unitEnd;
    const QString unit = metrics.elidedText(text.unit(plan.chart), Qt::ElideRight, unitEnd - spec.inset);
    plan.texts.append(
        {QRectF(spec.inset, 0, metrics.horizontalAdvance(unit) + p.line * 0.5, p.line * 1.2), unit});
    if (hasBadges && !p.isSmall)
        plan.texts.append({QRectF(spec.inset, badgeTop, leftWidth - p.line * 0.45 - spec.inset, p.line * 1.1),
                           badgeTitle, Qt::AlignRight | Qt::AlignVCenter, -1, true});
    placeBadges(plan, spec, metrics, badgeTop, false);
    placeValueAxis(plan, spec, metrics);
    placeYears(plan, spec, metrics, bottom + p.line * 0.3);
    placePoints(plan);
    placeReaches(plan, spec.document->trade);
    if (spec.options.kind == ChartKind::Bars)
        placeBars(plan, spec.options.interval);
    placeMarks(plan, p.line);
    if (p.eventRail)
        placeEventLabels(plan, spec.font, bottom + p.line * 1.5, p.eventRows);
    if (p.namesBeside)
        placeSeriesLabels(
            plan, names, metrics,
            QRectF(plan.plot.right(), plan.plot.top(), gutter - spec.inset, plan.plot.height() + railRoom));
    else if (hasLegend)
        placeLegend(plan, names, metrics,
                    QRectF(spec.inset, bottom + p.line * (p.eventRail ? 2.5 + 1.15 * p.eventRows : 1.6),
                           spec.size.width() - 2 * spec.inset, 0));
    return plan;
}

} // namespace kalpanji
