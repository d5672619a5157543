// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trade/productshares.h"

#include <QMap>
#include <QSet>

namespace kalpanji {

namespace {

bool isProductOf(const TradeFigure &figure, const TradeFlow &flow)
{
    return !figure.product.isEmpty() && figure.flow == flow && figure.period.month == 0;
}

/// "HS 87" contains "HS 8703".
bool contains(const QString &coarse, const QString &fine)
{
    return fine.size() > coarse.size() && fine.startsWith(coarse) && fine.startsWith(QLatin1String("HS "));
}

/// The source, of those that tell of the year, with most goods.
std::pair<QString, QString> fullestSource(const TradeTable &table, const TradeFlow &flow, int year)
{
    QMap<std::pair<QString, QString>, int> counts;
    for (const TradeFigure &figure : table.figures()) {
        if (isProductOf(figure, flow) && figure.period.year == year)
            ++counts[{figure.source, figure.file}];
    }
    if (counts.isEmpty())
        return {};
    return std::max_element(counts.cbegin(), counts.cend()).key();
}

/// All goods, by the source of `part` itself, else by a source that counts the same way.
qsizetype wholeOf(const TradeTable &table, const TradeFigure &part)
{
    qsizetype found = -1;
    for (qsizetype i = 0; i < table.figures().size(); ++i) {
        const TradeFigure &figure = table.figures().at(i);
        if (!figure.product.isEmpty() || figure.flow != part.flow || figure.period != part.period
            || figure.value.currency != part.value.currency)
            continue;
        if (figure.source == part.source && figure.file == part.file)
            return i;
        const bool countsAlike = figure.reporter == part.reporter && !part.reporter.isEmpty()
            && figure.attribution == part.attribution;
        if (countsAlike && figure.value.minor >= part.value.minor)
            found = i;
    }
    return found;
}

} // namespace

QList<int> productYears(const TradeTable &table, const TradeFlow &flow)
{
    QSet<int> years;
    for (const TradeFigure &figure : table.figures()) {
        if (isProductOf(figure, flow))
            years.insert(figure.period.year);
    }
    QList<int> sorted = years.values();
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

ProductYear productsOf(const TradeTable &table, const TradeFlow &flow, int year)
{
    ProductYear result {year, flow, -1, {}};
    const QList<TradeFigure> &figures = table.figures();
    const auto [source, file] = fullestSource(table, flow, year);
    for (qsizetype i = 0; i < figures.size(); ++i) {
        const TradeFigure &figure = figures.at(i);
        if (!isProductOf(figure, flow) || figure.period.year != year || figure.source != source
            || figure.file != file)
            continue;
        const auto holdsThis = [&](const ProductShare &part) {
            return contains(figures.at(part.figure).product, figure.product);
        };
        if (std::any_of(result.parts.begin(), result.parts.end(), holdsThis))
            continue; // sorted by code: the coarser came first
        result.parts.append({i, -1});
    }
    if (result.parts.isEmpty())
        return result;
    std::stable_sort(result.parts.begin(), result.parts.end(),
                     [&figures](const ProductShare &a, const ProductShare &b) {
                         return figures.at(a.figure).value.minor > figures.at(b.figure).value.minor;
                     });
    result.whole = wholeOf(table, figures.at(result.parts.first().figure));
    if (result.whole < 0 || figures.at(result.whole).value.minor <= 0)
        return result;
    for (ProductShare &part : result.parts) {
        part.share = figures.at(part.figure).value.units() / figures.at(result.whole).value.units();
        part.isAtLeast = figures.at(part.figure).partial && !figures.at(result.whole).partial;
    }
    return result;
}

TradeFlow productFlow(const TradeTable &table)
{
    QMap<QString, int> counts;
    for (const TradeFigure &figure : table.figures()) {
        const bool isWorldly = figure.flow.exporter == worldCode || figure.flow.importer == worldCode;
        if (!figure.product.isEmpty() && figure.period.month == 0 && !isWorldly)
            ++counts[toString(figure.flow)];
    }
    if (counts.isEmpty())
        return {};
    return tradeFlowOf(std::max_element(counts.cbegin(), counts.cend()).key()).value_or(TradeFlow {});
}

} // namespace kalpanji
