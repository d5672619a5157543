// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trade/tradefigure.h"

#include <QList>

#include <optional>

namespace kalpanji {

/// Why two figures for the same trade differ, as far as their own descriptions tell.
enum class DisagreementReason : quint8 {
    None, ///< they agree, or there is only one
    OriginOrConsignment, ///< one names where goods were made, the other whence they were sent
    FirstDestination, ///< one country records the first destination, the other where goods were made: an
                      ///< inference
    NearDirectTrade, ///< the article's figure lies by what was sent directly, far from what was made there
    Rounding, ///< both lie within what the coarser source can tell apart
    Mirror, ///< the two countries report differently, for no reason stated
    Reconciled, ///< one is an estimate made from both sides' reports
    Unknown,
};

/// All figures of one period and flow (all goods, whole period), and how far they lie apart.
struct TradeComparison {
    TradePeriod period;
    TradeFlow flow;
    QList<qsizetype> figures; ///< into TradeTable::figures, in its order
    qsizetype low = -1; ///< the smallest and the largest that are stated and positive; -1 when there are
    qsizetype high = -1; ///< fewer than two to compare
    double ratio = 1; ///< high ÷ low
    DisagreementReason reason = DisagreementReason::None;
    /// From here on a chart says that sources disagree.
    static constexpr double threshold = 1.5;
    [[nodiscard]] bool disagrees() const { return ratio > threshold; }
};

/// The two countries of a table, in alphabetical order of their codes.
struct TradePair {
    QString first;
    QString second;
    bool operator==(const TradePair &) const = default;
};

/// All trade figures of a document, joined: the article's, the bundle's, imported ones. Two figures that
/// are equal in every member are one; contradicting ones all stay. Where a source states both directions
/// for a period but no total, their sum is added as a derived two-way figure.
class TradeTable
{
public:
    TradeTable() = default;
    TradeTable(QList<TradeFigure> figures, QList<ProductList> products);

    [[nodiscard]] const QList<TradeFigure> &figures() const { return m_figures; }
    [[nodiscard]] const QList<ProductList> &products() const { return m_products; }
    [[nodiscard]] bool isEmpty() const { return m_figures.isEmpty() && m_products.isEmpty(); }

    /// A table with `more` beside what is here. Indices of figures change.
    [[nodiscard]] TradeTable joinedWith(const QList<TradeFigure> &more) const;
    /// One for each period and flow that has a figure, by period, then flow. Products and parts are left out.
    [[nodiscard]] const QList<TradeComparison> &comparisons() const { return m_comparisons; }
    [[nodiscard]] const TradeComparison *comparison(const TradePeriod &period, const TradeFlow &flow) const;
    /// The pair that most figures are about; nothing when all are two-way.
    [[nodiscard]] const std::optional<TradePair> &pair() const { return m_pair; }
    /// Index of the article's own figure, the first when there are several; -1 when there is none.
    [[nodiscard]] qsizetype articleFigure() const;

private:
    QList<TradeFigure> m_figures; ///< by period, flow, source, attribution
    QList<ProductList> m_products;
    QList<TradeComparison> m_comparisons;
    std::optional<TradePair> m_pair;
};

} // namespace kalpanji
