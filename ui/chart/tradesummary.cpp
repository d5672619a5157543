// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/sourcewords.h"
#include "ui/chart/tradetext.h"

#include <QSet>

#include <cmath>

namespace kalpanji {

namespace {

bool isLess(const SeriesPoint &a, const SeriesPoint &b) { return a.value < b.value; }

} // namespace

/// "ArmStat, by origin: from … in 2007 to … in 2024, most in 2023 (…)."
QString TradeText::extremes(const TradeSeries &series) const
{
    const SeriesPoint &first = series.points.first();
    const SeriesPoint &last = series.points.last();
    const QString name = this->series(at(first.figure));
    const auto told = [this](const SeriesPoint &point) { return amount(at(point.figure)); };
    if (series.points.size() == 1)
        return tr("%1: %2 in %3.").arg(name, told(first), period(first.period));
    const SeriesPoint &most = *std::max_element(series.points.begin(), series.points.end(), isLess);
    return tr("%1: from %2 in %3 to %4 in %5; most in %6, %7.")
        .arg(name, told(first), period(first.period), told(last), period(last.period), period(most.period),
             told(most));
}

/// Years between the first and the last for which no source has a figure.
QString TradeText::gaps(const TradeChart &chart) const
{
    QSet<int> years;
    for (const TradeSeries &series : chart.series) {
        for (const SeriesPoint &point : series.points)
            years.insert(point.period.year);
    }
    QStringList missing;
    const int first = *std::min_element(years.cbegin(), years.cend());
    const int last = *std::max_element(years.cbegin(), years.cend());
    for (int year = first; year <= last; ++year) {
        if (!years.contains(year))
            missing += m_format.year(year);
    }
    if (missing.isEmpty())
        return {};
    return tr("No source has a figure for %1.").arg(missing.join(QLatin1String(", ")));
}

QString TradeText::share(const ProductShare &part) const
{
    if (part.share < 0)
        return {};
    if (part.isAtLeast)
        //: a share in hundredths, or more
        return tr("≥ %1%").arg(m_format.integer(qFloor(part.share * 100)));
    //: a share in hundredths
    return tr("%1%").arg(m_format.integer(qRound64(part.share * 100)));
}

QString TradeText::mainGoods(const TradeFlow &flow, int year) const
{
    constexpr double much = 0.25; // from here on the goods explain the whole
    const TradeFlow goodsFlow = flow.isTwoWay() ? productFlow(m_document->trade) : flow;
    const ProductYear products = productsOf(m_document->trade, goodsFlow, year);
    if (products.parts.isEmpty() || products.parts.first().share < much)
        return {};
    const ProductShare &part = products.parts.first();
    const TradeFigure &goods = at(part.figure);
    if (part.isAtLeast)
        //: %1 two countries, %2 a year, %3 goods, %4 a share, %5 which part of the year, %6 a source
        return tr("Of the goods from %1 in %2, %3 made at least %4 (%5; %6).")
            .arg(this->flow(goodsFlow), m_format.year(year), product(goods),
                 share({part.figure, std::floor(part.share * 100) / 100}), sourceWords(goods.note),
                 source(goods));
    //: %1 two countries, %2 a year, %3 goods, %4 a share, %5 a source
    return tr("Of the goods from %1 in %2, %3 made %4 (%5).")
        .arg(this->flow(goodsFlow), m_format.year(year), product(goods), share(part), source(goods));
}

/// Told for the year in which the goods weighed most in money.
QString TradeText::peakGoods(FlowChoice choice) const
{
    const TradeFlow asked = flowOf(m_document->trade, choice);
    const TradeFlow flow = asked.isTwoWay() ? productFlow(m_document->trade) : asked;
    int peakYear = 0;
    double peak = 0;
    const QList<int> years = productYears(m_document->trade, flow);
    for (const int year : years) {
        const ProductYear products = productsOf(m_document->trade, flow, year);
        const double value = products.parts.isEmpty() || products.parts.first().share < 0
            ? 0
            : at(products.parts.first().figure).value.units();
        if (value > peak) {
            peak = value;
            peakYear = year;
        }
    }
    return mainGoods(flow, peakYear);
}

QString TradeText::summary(const TradeChart &chart, FlowChoice choice) const
{
    if (chart.isEmpty())
        return tr("There are no figures to draw.");
    QStringList sentences {
        tr("%1, %2, as told by %Ln source(s).", nullptr, static_cast<int>(sources(chart).size()))
            .arg(title(), this->choice(choice))};
    const bool isMoney = !chart.base && choice != FlowChoice::Balance;
    for (const TradeSeries &series : chart.series) {
        if (isMoney)
            sentences += extremes(series);
    }
    if (!chart.otherCurrencies.isEmpty())
        sentences +=
            tr("Figures in %1 are not drawn: no money is converted here.").arg(otherCurrencies(chart));
    sentences += gaps(chart);
    const auto widest =
        std::max_element(chart.badges.begin(), chart.badges.end(),
                         [](const ChartBadge &a, const ChartBadge &b) { return a.ratio < b.ratio; });
    const auto ours = std::find_if(chart.badges.begin(), chart.badges.end(),
                                   [](const ChartBadge &badge) { return badge.onArticle; });
    const QList<TradeComparison> &comparisons = m_document->trade.comparisons();
    if (ours != chart.badges.end())
        sentences += disagreement(comparisons.at(ours->comparison));
    if (widest != chart.badges.end() && widest != ours)
        sentences += disagreement(comparisons.at(widest->comparison));
    sentences += peakGoods(choice);
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace kalpanji
