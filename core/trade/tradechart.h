// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"
#include "core/trade/chartscale.h"
#include "core/trade/tradeseries.h"

namespace kalpanji {

enum class ChartKind : quint8 { Lines, Bars, Indexed };

/// What a person may choose about the chart.
struct TradeChartOptions {
    FlowChoice flow = FlowChoice::TwoWay;
    Interval interval = Interval::Annual;
    ChartKind kind = ChartKind::Lines;
    std::optional<bool> logarithmic; ///< nothing: as the data asks for
    bool band = true; ///< between the lowest and the highest source
    bool products = true; ///< the three largest products, as parts of the whole
    bool events = true; ///< of the chronology, on the same time axis
    QList<EventType> hiddenTypes; ///< of events
    bool supplements = false; ///< events that the article lacks, too
    bool operator==(const TradeChartOptions &) const = default;
};

/// An event on the chart's axis, in years with fractions.
struct ChartEvent {
    EventId id = EventId::None;
    EventType type = EventType::Other;
    QString title;
    double from = 0;
    double to = 0;
    bool supplement = false; ///< a sourced fact that the article lacks
    [[nodiscard]] double middle() const { return (from + to) / 2; }
};

/// A period whose sources lie more than TradeComparison::threshold apart.
struct ChartBadge {
    qsizetype comparison = -1; ///< into TradeTable::comparisons
    double when = 0;
    double ratio = 1;
    bool onArticle = false; ///< the article's figure is among those compared
};

/// All that is drawn, as numbers: no colour, no pixel, no class of a chart library.
struct TradeChart {
    QList<TradeSeries> series;
    QList<SpreadPoint> band;
    QList<ChartBadge> badges;
    QList<ChartEvent> events; ///< by date, only those that fall on the axis
    ValueScale scale;
    bool hasNothings = false; ///< a value that is zero or below precision has no place on a logarithmic axis
    int firstYear = 0;
    int lastYear = 0; ///< included
    std::optional<TradePeriod> base; ///< Indexed: which period is 100
    QString currency;
    QStringList otherCurrencies; ///< of figures that are left out: nothing is converted
    [[nodiscard]] bool isEmpty() const { return series.isEmpty(); }
    /// 0 at the left edge, 1 at the right, for a year with fraction.
    [[nodiscard]] double position(double when) const
    {
        return (when - firstYear) / (lastYear + 1 - firstYear);
    }
};

TradeChart tradeChart(const Document &document, const TradeChartOptions &options);

/// The choice that shows the article's own figure; without one, the flow with most figures.
FlowChoice suggestedFlow(const TradeTable &table);

/// A day as a year with fraction: 2014-07-02 is 2014.5.
double yearOf(DayNumber day);

} // namespace kalpanji
