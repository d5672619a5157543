// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trade/tradechart.h"

#include <QDate>

#include <cmath>
#include <functional>
#include <limits>
#include <vector>

namespace kalpanji {

namespace {

// From here on the small values of a linear chart are a line on its floor.
constexpr double hugeSpan = 50;

struct Limits {
    double low = std::numeric_limits<double>::infinity();
    double lowPositive = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();
    int firstYear = std::numeric_limits<int>::max();
    int lastYear = std::numeric_limits<int>::min();
};

Limits limitsOf(const QList<TradeSeries> &series)
{
    Limits limits;
    for (const TradeSeries &one : series) {
        for (const SeriesPoint &point : one.points) {
            limits.firstYear = std::min(limits.firstYear, point.period.year);
            limits.lastYear = std::max(limits.lastYear, point.period.year);
            limits.low = std::min(limits.low, point.value);
            limits.high = std::max(limits.high, point.value);
            if (point.value > 0 && point.state == ValueState::Stated)
                limits.lowPositive = std::min(limits.lowPositive, point.value);
        }
    }
    return limits;
}

QList<ChartEvent> eventsOf(const Chronology &chronology, const TradeChartOptions &options)
{
    QList<ChartEvent> events;
    for (const EventId id : chronology.byDate()) {
        const Event *event = chronology.find(id);
        if (!event || !event->isMark() || options.hiddenTypes.contains(event->type))
            continue;
        const bool isSupplement = event->origin == EventOrigin::Supplement;
        if (isSupplement && !options.supplements)
            continue;
        const DaySpan span = event->time.span();
        events.append(
            {id, event->type, event->title, yearOf(span.earliest), yearOf(span.latest + 1), isSupplement});
    }
    return events;
}

/// Widens the axis to the events, unless the figures would shrink into a corner of it.
void placeEvents(TradeChart &chart, const QList<ChartEvent> &events)
{
    if (events.isEmpty())
        return;
    int first = chart.firstYear;
    int last = chart.lastYear;
    for (const ChartEvent &event : events) {
        first = std::min(first, static_cast<int>(std::floor(event.from)));
        last = std::max(last, static_cast<int>(std::floor(event.middle())));
    }
    if (2 * (chart.lastYear - chart.firstYear + 1) >= last - first + 1) {
        chart.firstYear = first;
        chart.lastYear = last;
    }
    std::copy_if(events.begin(), events.end(), std::back_inserter(chart.events),
                 [&chart](const ChartEvent &event) {
                     return event.middle() >= chart.firstYear && event.middle() < chart.lastYear + 1;
                 });
}

QList<ChartBadge> badgesOf(const TradeTable &table, const TradeChartOptions &options)
{
    QList<ChartBadge> badges;
    if (options.flow == FlowChoice::Balance)
        return badges;
    const TradeFlow flow = flowOf(table, options.flow);
    const QList<TradeComparison> &comparisons = table.comparisons();
    for (qsizetype i = 0; i < comparisons.size(); ++i) {
        const TradeComparison &comparison = comparisons.at(i);
        const bool isMonthly = comparison.period.month > 0;
        if (comparison.flow != flow || !comparison.disagrees()
            || isMonthly != (options.interval == Interval::Monthly))
            continue;
        const bool onArticle =
            std::any_of(comparison.figures.begin(), comparison.figures.end(),
                        [&table](qsizetype index) { return table.figures().at(index).isFromArticle(); });
        badges.append({i, SeriesPoint {comparison.period}.when(), comparison.ratio, onArticle});
    }
    return badges;
}

/// Of the goods only those that ever weighed most: more lines would hide the whole they are parts of.
void keepLargestProducts(QList<TradeSeries> &series)
{
    constexpr std::size_t mostProducts = 3;
    const auto peak = [](const TradeSeries &one) {
        double most = 0;
        for (const SeriesPoint &point : one.points)
            most = std::max(most, point.value);
        return most;
    };
    std::vector<double> peaks;
    for (const TradeSeries &one : series) {
        if (!one.product.isEmpty())
            peaks.push_back(peak(one));
    }
    if (peaks.size() <= mostProducts)
        return;
    std::sort(peaks.begin(), peaks.end(), std::greater<>());
    const double least = peaks.at(mostProducts - 1);
    series.removeIf([&](const TradeSeries &one) { return !one.product.isEmpty() && peak(one) < least; });
}

/// Keeps the currency that most figures are in, the first series' of equals; returns the others.
QStringList keepOneCurrency(QList<TradeSeries> &series, const TradeTable &table)
{
    const auto currencyOf = [&table](const TradeSeries &one) {
        return table.figures().at(one.points.first().figure).value.currency;
    };
    QStringList currencies;
    QHash<QString, qsizetype> counts;
    for (const TradeSeries &one : std::as_const(series)) {
        const QString currency = currencyOf(one);
        if (!currencies.contains(currency))
            currencies.append(currency);
        counts[currency] += one.points.size();
    }
    const auto most = std::max_element(
        currencies.cbegin(), currencies.cend(),
        [&counts](const QString &a, const QString &b) { return counts.value(a) < counts.value(b); });
    if (most == currencies.cend())
        return {};
    const QString kept = *most;
    series.removeIf([&](const TradeSeries &one) { return currencyOf(one) != kept; });
    currencies.removeOne(kept);
    return currencies;
}

} // namespace

double yearOf(DayNumber day)
{
    const QDate date = QDate::fromJulianDay(day);
    return date.year() + static_cast<double>(date.dayOfYear() - 1) / date.daysInYear();
}

FlowChoice suggestedFlow(const TradeTable &table)
{
    const qsizetype ownOne = table.figures().size() + 1; // a figure of the article outweighs all others
    FlowChoice best = FlowChoice::TwoWay;
    qsizetype most = 0;
    for (const FlowChoice choice :
         {FlowChoice::TwoWay, FlowChoice::SecondToFirst, FlowChoice::FirstToSecond}) {
        const TradeFlow flow = flowOf(table, choice);
        qsizetype count = 0;
        for (const TradeFigure &figure : table.figures())
            count += figure.flow != flow ? 0 : figure.isFromArticle() ? ownOne : 1;
        if (count > most) {
            most = count;
            best = choice;
        }
    }
    return best;
}

TradeChart tradeChart(const Document &document, const TradeChartOptions &options)
{
    TradeChart chart;
    chart.series = seriesOf(document.trade, {options.flow, options.interval, options.products});
    keepLargestProducts(chart.series);
    if (options.kind != ChartKind::Indexed) // index numbers have no currency
        chart.otherCurrencies = keepOneCurrency(chart.series, document.trade);
    if (options.kind == ChartKind::Indexed) {
        std::optional<IndexedSeries> relative = indexed(chart.series);
        chart.series = relative ? relative->series : QList<TradeSeries> {};
        if (relative)
            chart.base = relative->base;
    }
    if (chart.series.isEmpty())
        return chart;
    chart.currency = document.trade.figures().at(chart.series.first().points.first().figure).value.currency;
    const Limits limits = limitsOf(chart.series);
    const bool hasPositive = std::isfinite(limits.lowPositive);
    const bool spansMuch = limits.high / limits.lowPositive >= hugeSpan && options.kind != ChartKind::Bars;
    const bool logarithmic = hasPositive && limits.low >= 0 && options.logarithmic.value_or(spansMuch);
    chart.scale = valueScale(logarithmic ? limits.lowPositive : limits.low, limits.high, logarithmic);
    for (const TradeSeries &series : std::as_const(chart.series)) {
        chart.hasNothings = chart.hasNothings
            || (logarithmic
                && std::any_of(series.points.begin(), series.points.end(), [](const SeriesPoint &point) {
                       return point.value <= 0 || point.state != ValueState::Stated;
                   }));
    }
    // one lonely year stands in the middle of five, not alone between two edges
    const int margin = limits.firstYear == limits.lastYear ? 2 : 0;
    chart.firstYear = limits.firstYear - margin;
    chart.lastYear = limits.lastYear + margin;
    if (options.band && options.kind == ChartKind::Lines && options.flow != FlowChoice::Balance)
        chart.band = spreadOf(chart.series);
    if (options.kind != ChartKind::Indexed)
        chart.badges = badgesOf(document.trade, options);
    if (options.events)
        placeEvents(chart, eventsOf(document.chronology, options));
    return chart;
}

} // namespace kalpanji
