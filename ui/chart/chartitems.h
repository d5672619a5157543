// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chartplan.h"

#include <QGraphicsItem>

namespace kalpanji {

/// What lies below the lines: grid, zero line, event lines, bars.
class ChartGround : public QGraphicsItem
{
public:
    ChartGround(const ChartPlan &plan, const ChartSpec &spec);

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    const ChartPlan &m_plan; ///< of the scene that owns this
    const ChartSpec &m_spec;
};

/// What lies above them: marks, labels, badges, events.
class ChartFront : public QGraphicsItem
{
public:
    ChartFront(const ChartPlan &plan, const ChartSpec &spec);

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void paintMarks(QPainter *painter) const;
    /// Whether a line leads to or from the point.
    [[nodiscard]] bool isJoined(qsizetype series, qsizetype point) const;
    void paintTexts(QPainter *painter) const;
    void paintBadges(QPainter *painter) const;
    void paintEvents(QPainter *painter) const;

    const ChartPlan &m_plan;
    const ChartSpec &m_spec;
};

} // namespace kalpanji
