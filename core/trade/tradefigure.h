// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/textrange.h"

#include <QDate>
#include <QString>

#include <optional>

namespace kalpanji {

/// Money, exact: `minor` hundredths of `currency` (cents), never a float. ±9.2·10¹⁶ units reach.
struct Money {
    qint64 minor = 0;
    QString currency = QStringLiteral("USD"); ///< ISO 4217
    [[nodiscard]] double units() const { return double(minor) / 100; }
    bool operator==(const Money &) const = default;
};

/// Stands for all countries together in a TradeFlow.
inline const QString worldCode = QStringLiteral("WLD");

/// From whom to whom, by ISO 3166-1 alpha-3 codes. An empty exporter means two-way.
struct TradeFlow {
    QString exporter;
    QString importer;
    [[nodiscard]] bool isTwoWay() const { return exporter.isEmpty(); }
    bool operator==(const TradeFlow &) const = default;
};

struct TradePeriod {
    int year = 0; ///< CE
    int month = 0; ///< 1–12; 0: the whole year
    auto operator<=>(const TradePeriod &) const = default;
};

/// Which country a source names as the partner: where the goods were made, whence they were sent, or whither.
enum class Attribution : quint8 { Unstated, Origin, Consignment, Destination, Reconciled };

/// How a figure that reads as next to nothing is to be understood. What a source does not state at all is
/// missing, and there is no figure for it.
enum class ValueState : quint8 { Stated, Zero, BelowPrecision };

/// One figure as one source states it. Contradicting figures stand side by side.
struct TradeFigure {
    TradePeriod period;
    TradeFlow flow;
    Money value;
    qint64 precisionMinor = 100; ///< the value is known to ± half of this; a value below it is not zero
    QString basis; ///< who reported, how the partner was attributed
    QString source;
    QString reference;
    QString licence;
    QString note;
    QDate snapshot; ///< when the source was read; invalid when not recorded
    TextRange range; ///< of the amount within the article; empty when from elsewhere
    QString reporter; ///< ISO 3166-1 alpha-3 of the country that recorded it; empty when not known
    Attribution attribution = Attribution::Unstated;
    QString product; ///< "HS 8703"; empty: all goods
    QString productName; ///< what the source calls it
    qint64 quantity = 0; ///< pieces, where the source counts them
    bool partial = false; ///< covers a part of the period, which `note` names
    QString file; ///< that the person imported it from; empty for the article's and the program's own
    bool derived = false; ///< summed here from two figures of one source; stated nowhere
    [[nodiscard]] bool isFromArticle() const { return !range.isEmpty(); }
    bool operator==(const TradeFigure &) const = default;
};

/// Zero: stated, to the unit. BelowPrecision: less than half of what the source can tell apart.
ValueState valueState(const TradeFigure &figure);

/// "ARM→MEX", or "two-way".
QString toString(const TradeFlow &flow);
/// The reverse; nothing for any other text.
std::optional<TradeFlow> tradeFlowOf(QStringView text);
/// "2014" or "2014-05".
QString toString(const TradePeriod &period);
/// The reverse; nothing for any other text.
std::optional<TradePeriod> tradePeriodOf(QStringView text);
/// "origin", "consignment", "destination", "reconciled"; "unstated".
QString toString(Attribution attribution);
std::optional<Attribution> attributionOf(QStringView text);
/// "8121518.35" or "8121518": exact, without grouping, with "." and only as many decimals as there are.
QString plainAmount(const Money &money);

/// Goods named in the article, not valued.
struct ProductList {
    TradeFlow flow;
    QStringList items;
    TextRange range; ///< the sentence
    bool operator==(const ProductList &) const = default;
};

} // namespace kalpanji
