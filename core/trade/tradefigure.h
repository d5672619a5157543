// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/textrange.h"

#include <QDate>
#include <QString>

namespace kalpanji {

/// Money, exact: `minor` hundredths of `currency` (cents), never a float. ±9.2·10¹⁶ units reach.
struct Money {
    qint64 minor = 0;
    QString currency = QStringLiteral("USD"); ///< ISO 4217
    [[nodiscard]] double units() const { return double(minor) / 100; }
    bool operator==(const Money &) const = default;
};

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
    [[nodiscard]] bool isFromArticle() const { return !range.isEmpty(); }
    bool operator==(const TradeFigure &) const = default;
};

/// Goods named in the article, not valued.
struct ProductList {
    TradeFlow flow;
    QStringList items;
    TextRange range; ///< the sentence
    bool operator==(const ProductList &) const = default;
};

} // namespace kalpanji
