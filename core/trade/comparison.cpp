// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trade/comparison.h"

#include <span>

namespace kalpanji {

namespace {

bool isComparable(const TradeFigure &figure) { return figure.product.isEmpty() && !figure.partial; }

/// Trade with the world has no two-way total here: two-way is between the pair.
bool isWithWorld(const TradeFlow &flow) { return flow.exporter == worldCode || flow.importer == worldCode; }

/// The same trade seen by the same source, once from each side.
bool completeEachOther(const TradeFigure &a, const TradeFigure &b)
{
    return a.source == b.source && a.file == b.file && a.value.currency == b.value.currency
        && !a.flow.isTwoWay() && a.flow.exporter == b.flow.importer && a.flow.importer == b.flow.exporter
        && (a.attribution == Attribution::Reconciled) == (b.attribution == Attribution::Reconciled);
}

TradeFigure sumOf(const TradeFigure &out, const TradeFigure &in)
{
    TradeFigure sum = in;
    sum.flow = {};
    sum.value.minor = out.value.minor + in.value.minor;
    sum.precisionMinor = std::max(out.precisionMinor, in.precisionMinor);
    sum.basis = out.basis.isEmpty() && in.basis.isEmpty() ? QString() : out.basis + u" + " + in.basis;
    sum.reporter = out.reporter == in.reporter ? in.reporter : QString();
    sum.attribution = in.attribution == Attribution::Destination ? out.attribution : in.attribution;
    sum.note.clear();
    sum.range = {};
    sum.quantity = 0;
    sum.derived = true;
    return sum;
}

/// `figures` are those of one period.
void appendTotals(std::span<const TradeFigure> figures, QList<TradeFigure> &totals)
{
    for (const TradeFigure &out : figures) {
        // one direction only, so that a pair is met once: from the country that comes first by its code
        if (!isComparable(out) || isWithWorld(out.flow) || out.flow.isTwoWay()
            || out.flow.exporter > out.flow.importer)
            continue;
        const bool isStated = std::any_of(figures.begin(), figures.end(), [&out](const TradeFigure &figure) {
            return figure.flow.isTwoWay() && figure.source == out.source && figure.file == out.file
                && figure.product.isEmpty();
        });
        if (isStated)
            continue;
        for (const TradeFigure &in : figures) {
            if (isComparable(in) && completeEachOther(out, in))
                totals.append(sumOf(out, in));
        }
    }
}

bool isAbout(double a, double b)
{
    return a > 0 && b > 0 && std::max(a, b) / std::min(a, b) <= TradeComparison::threshold;
}

DisagreementReason reasonOf(const QList<TradeFigure> &figures, const TradeComparison &comparison)
{
    const TradeFigure &low = figures.at(comparison.low);
    const TradeFigure &high = figures.at(comparison.high);
    if (!comparison.disagrees())
        return DisagreementReason::None;
    if (high.value.minor - low.value.minor <= std::max(low.precisionMinor, high.precisionMinor))
        return DisagreementReason::Rounding;
    for (const qsizetype index : comparison.figures) {
        const TradeFigure &article = figures.at(index);
        const auto isDirectNeighbour = [&](qsizetype other) {
            return figures.at(other).attribution == Attribution::Consignment
                && isAbout(figures.at(other).value.units(), article.value.units());
        };
        if (article.isFromArticle() && high.attribution == Attribution::Origin
            && !isAbout(article.value.units(), high.value.units())
            && std::any_of(comparison.figures.begin(), comparison.figures.end(), isDirectNeighbour))
            return DisagreementReason::NearDirectTrade;
    }
    if (high.attribution == Attribution::Origin && low.attribution == Attribution::Consignment)
        return DisagreementReason::OriginOrConsignment;
    if (low.attribution == Attribution::Reconciled || high.attribution == Attribution::Reconciled)
        return DisagreementReason::Reconciled;
    if (low.reporter.isEmpty() || high.reporter.isEmpty() || low.reporter == high.reporter)
        return DisagreementReason::Unknown;
    return high.attribution == Attribution::Origin ? DisagreementReason::FirstDestination
                                                   : DisagreementReason::Mirror;
}

/// Our own sums count once a source, by origin where there is a choice: two sums of the same exports with two
/// readings of the imports would make sources seem to disagree more than they do.
bool isSecondSum(const QList<TradeFigure> &figures, const TradeComparison &comparison,
                 const TradeFigure &figure)
{
    if (!figure.derived || figure.attribution == Attribution::Origin)
        return false;
    return std::any_of(comparison.figures.begin(), comparison.figures.end(), [&](qsizetype index) {
        const TradeFigure &other = figures.at(index);
        return other.derived && other.source == figure.source && other.file == figure.file
            && other.attribution == Attribution::Origin;
    });
}

void measure(const QList<TradeFigure> &figures, TradeComparison &comparison)
{
    const QString &currency = figures.at(comparison.figures.first()).value.currency;
    qsizetype counted = 0;
    for (const qsizetype index : std::as_const(comparison.figures)) {
        const TradeFigure &figure = figures.at(index);
        if (figure.value.minor <= 0 || valueState(figure) != ValueState::Stated
            || figure.value.currency != currency || isSecondSum(figures, comparison, figure))
            continue;
        ++counted;
        if (comparison.low < 0 || figure.value.minor < figures.at(comparison.low).value.minor)
            comparison.low = index;
        if (comparison.high < 0 || figure.value.minor > figures.at(comparison.high).value.minor)
            comparison.high = index;
    }
    if (counted < 2) {
        comparison.low = comparison.high = -1;
        return;
    }
    comparison.ratio = figures.at(comparison.high).value.units() / figures.at(comparison.low).value.units();
    comparison.reason = reasonOf(figures, comparison);
}

} // namespace

QList<TradeFigure> derivedTotals(const QList<TradeFigure> &figures)
{
    QList<TradeFigure> totals;
    for (qsizetype start = 0, end = 0; start < figures.size(); start = end) {
        while (end < figures.size() && figures.at(end).period == figures.at(start).period)
            ++end;
        appendTotals({figures.constData() + start, static_cast<std::size_t>(end - start)}, totals);
    }
    return totals;
}

QList<TradeComparison> compareFigures(const QList<TradeFigure> &figures)
{
    QList<TradeComparison> comparisons;
    for (qsizetype index = 0; index < figures.size(); ++index) {
        const TradeFigure &figure = figures.at(index);
        if (!isComparable(figure))
            continue;
        if (comparisons.isEmpty() || comparisons.last().period != figure.period
            || comparisons.last().flow != figure.flow)
            comparisons.append({figure.period, figure.flow, {}});
        comparisons.last().figures.append(index);
    }
    for (TradeComparison &comparison : comparisons)
        measure(figures, comparison);
    return comparisons;
}

} // namespace kalpanji
