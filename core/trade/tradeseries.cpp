// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trade/tradeseries.h"

#include "core/trade/bundle.h"

#include <QMap>

#include <cmath>
#include <tuple>

namespace kalpanji {

namespace {

/// A source's exports by destination and imports by origin are one way of counting.
using StyleKey = std::tuple<QString, QString, QString, Attribution>;

StyleKey styleKey(const TradeFigure &figure)
{
    return {figure.source, figure.file, figure.product,
            figure.attribution == Attribution::Destination ? Attribution::Origin : figure.attribution};
}

/// Numbers every source and attribution of the table, from 1; 0 is the article. Those that are always there
/// come first, by number of figures; what a person adds follows as it was added, and changes no other.
QMap<StyleKey, int> stylesOf(const TradeTable &table)
{
    QMap<StyleKey, int> counts;
    QList<StyleKey> lasting;
    QList<StyleKey> added;
    for (const TradeFigure &figure : table.figures()) {
        if (figure.isFromArticle())
            continue;
        const StyleKey key = styleKey(figure);
        if (++counts[key] == 1)
            (figure.file.isEmpty() && !isOptionalFigure(figure) ? lasting : added).append(key);
    }
    std::sort(lasting.begin(), lasting.end());
    std::stable_sort(lasting.begin(), lasting.end(),
                     [&counts](const StyleKey &a, const StyleKey &b) { return counts[a] > counts[b]; });
    QMap<StyleKey, int> styles;
    for (const StyleKey &key : lasting + added)
        styles.insert(key, static_cast<int>(styles.size()) + 1);
    return styles;
}

using SeriesKey = std::tuple<bool, QString, Attribution, QString, QString, QString, QString, bool>;

SeriesKey seriesKey(const TradeFigure &figure)
{
    return {figure.isFromArticle(), figure.source, figure.attribution,    figure.product,
            figure.basis,           figure.file,   figure.value.currency, figure.derived};
}

bool isWanted(const TradeFigure &figure, const SeriesQuery &query)
{
    return (figure.period.month > 0) == (query.interval == Interval::Monthly)
        && (query.products || figure.product.isEmpty());
}

/// Sorts figures into series as they come.
class Collector
{
public:
    explicit Collector(const TradeTable &table)
        : m_styles(stylesOf(table))
    {
    }

    void add(const TradeFigure &figure, const SeriesPoint &point)
    {
        TradeSeries &series = m_series[seriesKey(figure)];
        if (series.points.isEmpty()) {
            series.source = figure.source;
            series.attribution = figure.attribution;
            series.product = figure.product;
            series.derived = figure.derived;
            series.fromArticle = figure.isFromArticle();
            series.style = figure.isFromArticle() ? 0 : m_styles.value(styleKey(figure));
        }
        series.points.append(point);
    }

    [[nodiscard]] QList<TradeSeries> take()
    {
        QList<TradeSeries> all = m_series.values();
        std::stable_sort(all.begin(), all.end(), [](const TradeSeries &a, const TradeSeries &b) {
            return std::make_tuple(!a.fromArticle, -a.points.size())
                < std::make_tuple(!b.fromArticle, -b.points.size());
        });
        return all;
    }

private:
    QMap<StyleKey, int> m_styles;
    QMap<SeriesKey, TradeSeries> m_series;
};

/// The difference between what a country sold and bought, where one source states both.
void addBalances(const TradeTable &table, const SeriesQuery &query, const TradePair &pair,
                 Collector &collector)
{
    const QList<TradeFigure> &figures = table.figures();
    for (qsizetype out = 0; out < figures.size(); ++out) {
        const TradeFigure &sold = figures.at(out);
        if (!isWanted(sold, query) || sold.flow != TradeFlow {pair.first, pair.second}
            || !sold.product.isEmpty())
            continue;
        // sorted by period first, so the other half lies near
        for (qsizetype in = out; in < figures.size() && figures.at(in).period == sold.period; ++in) {
            const TradeFigure &bought = figures.at(in);
            if (bought.flow != TradeFlow {pair.second, pair.first} || bought.source != sold.source
                || !bought.product.isEmpty() || bought.value.currency != sold.value.currency)
                continue;
            const double balance = sold.value.units() - bought.value.units();
            collector.add(bought,
                          {sold.period, balance, in, ValueState::Stated, sold.partial || bought.partial});
        }
    }
}

} // namespace

double SeriesPoint::when() const
{
    return period.month == 0 ? period.year + 0.5 : period.year + (period.month - 0.5) / 12;
}

bool follows(const TradePeriod &next, const TradePeriod &period)
{
    if (period.month == 0)
        return next.month == 0 && next.year == period.year + 1;
    return next.month > 0 && next.year * 12 + next.month == period.year * 12 + period.month + 1;
}

QList<std::pair<qsizetype, qsizetype>> TradeSeries::runs() const
{
    QList<std::pair<qsizetype, qsizetype>> found;
    for (qsizetype i = 0; i < points.size(); ++i) {
        if (found.isEmpty() || !follows(points.at(i).period, points.at(i - 1).period))
            found.append({i, i});
        found.last().second = i + 1;
    }
    return found;
}

TradeFlow flowOf(const TradeTable &table, FlowChoice choice)
{
    const std::optional<TradePair> pair = table.pair();
    if (!pair || choice == FlowChoice::TwoWay || choice == FlowChoice::Balance)
        return {};
    return choice == FlowChoice::FirstToSecond ? TradeFlow {pair->first, pair->second}
                                               : TradeFlow {pair->second, pair->first};
}

QList<TradeSeries> seriesOf(const TradeTable &table, const SeriesQuery &query)
{
    Collector collector(table);
    if (query.flow == FlowChoice::Balance) {
        if (const std::optional<TradePair> pair = table.pair())
            addBalances(table, query, *pair, collector);
        return collector.take();
    }
    const TradeFlow flow = flowOf(table, query.flow);
    for (qsizetype i = 0; i < table.figures().size(); ++i) {
        const TradeFigure &figure = table.figures().at(i);
        if (figure.flow == flow && isWanted(figure, query))
            collector.add(figure,
                          {figure.period, figure.value.units(), i, valueState(figure), figure.partial});
    }
    return collector.take();
}

std::optional<IndexedSeries> indexed(const QList<TradeSeries> &series)
{
    QMap<TradePeriod, int> counts;
    for (const TradeSeries &one : series) {
        for (const SeriesPoint &point : one.points) {
            if (one.points.size() > 1 && point.value > 0 && point.state == ValueState::Stated)
                ++counts[point.period];
        }
    }
    if (counts.isEmpty())
        return std::nullopt;
    IndexedSeries result;
    result.base = std::max_element(counts.cbegin(), counts.cend()).key(); // the first of equals
    for (TradeSeries one : series) {
        const auto base =
            std::find_if(one.points.cbegin(), one.points.cend(), [&result](const SeriesPoint &point) {
                return point.period == result.base && point.value > 0 && point.state == ValueState::Stated;
            });
        if (base == one.points.cend() || one.points.size() < 2)
            continue;
        const double unit = base->value / 100;
        for (SeriesPoint &point : one.points)
            point.value /= unit;
        result.series.append(one);
    }
    return result;
}

QList<SpreadPoint> spreadOf(const QList<TradeSeries> &series)
{
    QMap<TradePeriod, SpreadPoint> spreads;
    QMap<TradePeriod, int> counts;
    for (const TradeSeries &one : series) {
        if (!one.product.isEmpty())
            continue;
        for (const SeriesPoint &point : one.points) {
            if (point.value <= 0 || point.state != ValueState::Stated || point.partial)
                continue;
            SpreadPoint &spread = spreads[point.period];
            const bool isFirst = counts[point.period]++ == 0;
            spread = {point.period, isFirst ? point.value : std::min(spread.low, point.value),
                      isFirst ? point.value : std::max(spread.high, point.value)};
        }
    }
    QList<SpreadPoint> wide;
    for (const SpreadPoint &spread : std::as_const(spreads)) {
        if (counts.value(spread.period) > 1)
            wide.append(spread);
    }
    return wide;
}

} // namespace kalpanji
