// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/localeformat.h"
#include "core/trade/tradechart.h"
#include "ui/shell/theme.h"

#include <QFont>
#include <QRectF>

namespace kalpanji {

/// What to draw, for whom and how large.
struct ChartSpec {
    DocumentPtr document;
    TradeChartOptions options;
    Theme theme;
    LocaleFormat format;
    QFont font; ///< with a pixel size: all distances follow from it
    QSizeF size; ///< pixels
    double inset = 0; ///< pixels kept free at the left and right edge, where no page has a margin
};

struct PlacedText {
    QRectF rect;
    QString text;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    int style = -1; ///< of the series it names; -1: none
    bool faint = false;
    std::optional<QPointF> anchor = {}; ///< what the text names, when it stands away from it
};

struct PlacedPoint {
    QPointF at;
    qsizetype series = 0; ///< into TradeChart::series
    qsizetype point = 0; ///< into its points
    qsizetype figure = -1; ///< into TradeTable::figures
    double reach = 0; ///< BelowPrecision: the value may lie up to here, as a y
    bool hollow = false; ///< zero, below precision, or a part of the period only
    double radius = 0; ///< of its mark; 0: the line alone, or a bar, tells it
    QList<qsizetype> covered = {}; ///< into points: those that its mark lies upon; a ring for each tells so
};

struct PlacedBar {
    QRectF rect;
    int style = 0;
    bool hollow = false;
};

struct PlacedBadge {
    QRectF rect;
    QString text;
    qsizetype badge = 0; ///< into TradeChart::badges
};

struct PlacedEvent {
    QPointF at;
    double from = 0; ///< x of the first and last possible day
    double to = 0;
    QRectF label; ///< empty when there was no room for one
    QString text; ///< of the label, cut to fit
    qsizetype event = 0; ///< into TradeChart::events
};

/// The chart with every box in its place: what ChartPainter draws, and what the pointer and tests ask.
struct ChartPlan {
    TradeChart chart;
    QRectF plot; ///< of the values
    double rail = 0; ///< y on which zeros stand, below a logarithmic axis; 0: none
    double zero = 0; ///< y of the line from which bars rise
    double markRadius = 4;
    bool isDense = false; ///< points stand too close for marks and dashes
    QList<double> grid; ///< y of the grid lines
    QList<PlacedText> texts; ///< axes, unit, series
    QList<PlacedPoint> points; ///< series by series, each by period
    QList<PlacedBar> bars;
    QList<PlacedBadge> badges;
    QList<PlacedEvent> events;

    [[nodiscard]] double x(double when) const { return plot.left() + chart.position(when) * plot.width(); }
    [[nodiscard]] double y(double value) const
    {
        return plot.bottom() - chart.scale.position(value) * plot.height();
    }
    /// Index into points of the one nearest to `at` within `reach` pixels; -1 when there is none.
    [[nodiscard]] qsizetype pointNear(QPointF at, double reach) const;
    /// `point` and those of the same period whose marks lie on each other there, in drawing order from above.
    [[nodiscard]] QList<qsizetype> pointsAt(qsizetype point) const;
    /// Radius of the ring about `point` for the `nth` of those it covers, from 0.
    [[nodiscard]] double ringRadius(const PlacedPoint &point, qsizetype nth) const;
    /// What the mark of `point` and its rings take, as a radius; no less than what a pointer can hit.
    [[nodiscard]] double outline(const PlacedPoint &point) const;
};

ChartPlan planChart(const ChartSpec &spec);

} // namespace kalpanji
