// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trade/tradetable.h"

namespace kalpanji {

/// Which trade a chart is about, seen from the pair of a table.
enum class FlowChoice : quint8 { TwoWay, SecondToFirst, FirstToSecond, Balance };
enum class Interval : quint8 { Annual, Monthly };

/// One source's figure at one period, ready to be drawn.
struct SeriesPoint {
    TradePeriod period;
    double value = 0; ///< units of the currency; an index number (first = 100) after indexed()
    qsizetype figure = -1; ///< into TradeTable::figures
    ValueState state = ValueState::Stated;
    bool partial = false;
    /// Year with fraction at the middle of the period: 2014.5, or 2014.375 for May.
    [[nodiscard]] double when() const;
};

/// What one source says in one way over time: a line of the chart.
struct TradeSeries {
    QString source;
    Attribution attribution = Attribution::Unstated;
    QString product;
    bool derived = false;
    bool fromArticle = false;
    int style = 0; ///< 0 the article; the same for a source and attribution whatever the flow
    QList<SeriesPoint> points; ///< by period

    /// Stretches of points without a gap, as half-open index ranges.
    [[nodiscard]] QList<std::pair<qsizetype, qsizetype>> runs() const;
};

struct SeriesQuery {
    FlowChoice flow = FlowChoice::TwoWay;
    Interval interval = Interval::Annual;
    bool products = true; ///< single products beside all goods
};

/// The flow that `choice` means for the pair of `table`; two-way for Balance and where there is no pair.
TradeFlow flowOf(const TradeTable &table, FlowChoice choice);

/// The series of one flow, the article's first, then by number of points.
/// Balance: exports of the pair's first country less its imports, of each source that states both.
QList<TradeSeries> seriesOf(const TradeTable &table, const SeriesQuery &query);

/// Each series relative to its value at one common period, which becomes 100: the earliest period at which
/// most series have a positive value. Series of one point, or without a value there, are left out; nothing
/// when no series is left.
struct IndexedSeries {
    TradePeriod base;
    QList<TradeSeries> series;
};
std::optional<IndexedSeries> indexed(const QList<TradeSeries> &series);

/// Smallest and largest stated value of the series at each period where at least two have a positive one.
struct SpreadPoint {
    TradePeriod period;
    double low = 0;
    double high = 0;
    [[nodiscard]] double when() const { return SeriesPoint {period}.when(); }
};
QList<SpreadPoint> spreadOf(const QList<TradeSeries> &series);

/// Whether `next` is the period right after `period`.
bool follows(const TradePeriod &next, const TradePeriod &period);

} // namespace kalpanji
