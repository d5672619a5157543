// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trade/tradetable.h"

#include "core/trade/comparison.h"

#include <QMap>

#include <tuple>

namespace kalpanji {

namespace {

bool comesBefore(const TradeFigure &a, const TradeFigure &b)
{
    const auto key = [](const TradeFigure &figure) {
        return std::tie(figure.period, figure.flow.exporter, figure.flow.importer, figure.product,
                        figure.source, figure.attribution);
    };
    return key(a) < key(b);
}

QList<TradeFigure> withoutRepeats(const QList<TradeFigure> &figures)
{
    QList<TradeFigure> unique;
    unique.reserve(figures.size());
    for (const TradeFigure &figure : figures) { // equal figures have equal keys, so they lie side by side
        const auto isSame = [&figure](const TradeFigure &other) { return other == figure; };
        bool isRepeat = false;
        for (qsizetype i = unique.size() - 1; i >= 0 && !comesBefore(unique.at(i), figure) && !isRepeat; --i)
            isRepeat = isSame(unique.at(i));
        if (!isRepeat)
            unique.append(figure);
    }
    return unique;
}

std::optional<TradePair> pairOf(const QList<TradeFigure> &figures, const QList<ProductList> &products)
{
    QMap<std::pair<QString, QString>, int> counts;
    const auto count = [&counts](const TradeFlow &flow) {
        const bool withWorld = flow.exporter == worldCode || flow.importer == worldCode;
        if (!flow.isTwoWay() && !withWorld)
            ++counts[std::minmax(flow.exporter, flow.importer)];
    };
    for (const TradeFigure &figure : figures)
        count(figure.flow);
    for (const ProductList &list : products)
        count(list.flow);
    if (counts.isEmpty())
        return std::nullopt;
    const auto most = std::max_element(counts.cbegin(), counts.cend());
    return TradePair {most.key().first, most.key().second};
}

} // namespace

TradeTable::TradeTable(QList<TradeFigure> figures, QList<ProductList> products)
    : m_products(std::move(products))
{
    std::stable_sort(figures.begin(), figures.end(), comesBefore);
    m_figures = withoutRepeats(figures);
    m_figures.append(derivedTotals(m_figures));
    std::stable_sort(m_figures.begin(), m_figures.end(), comesBefore);
    m_comparisons = compareFigures(m_figures);
    m_pair = pairOf(m_figures, m_products);
}

TradeTable TradeTable::joinedWith(const QList<TradeFigure> &more) const
{
    QList<TradeFigure> all;
    std::copy_if(m_figures.begin(), m_figures.end(), std::back_inserter(all),
                 [](const TradeFigure &figure) { return !figure.derived; });
    return TradeTable(all + more, m_products);
}

const TradeComparison *TradeTable::comparison(const TradePeriod &period, const TradeFlow &flow) const
{
    const auto found =
        std::find_if(m_comparisons.begin(), m_comparisons.end(),
                     [&](const TradeComparison &c) { return c.period == period && c.flow == flow; });
    return found == m_comparisons.end() ? nullptr : &*found;
}

qsizetype TradeTable::articleFigure() const
{
    const auto found = std::find_if(m_figures.begin(), m_figures.end(),
                                    [](const TradeFigure &figure) { return figure.isFromArticle(); });
    return found == m_figures.end() ? -1 : found - m_figures.begin();
}

} // namespace kalpanji
