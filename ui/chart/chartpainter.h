// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chartplan.h"
#include "ui/chart/strokerecorder.h"

class QPainter;

namespace kalpanji {

class ChartLines;

/// A chart ready to be painted, as large as its ChartSpec says. Made in the GUI thread in a few milliseconds;
/// then a value that any thread may paint.
class ChartPainter
{
public:
    ChartPainter() = default;
    ChartPainter(const ChartSpec &spec, ChartLines &lines);

    [[nodiscard]] const ChartPlan &plan() const { return m_plan; }
    [[nodiscard]] const QList<Stroke> &lines() const { return m_lines; }
    /// From (0,0), without a background.
    void paint(QPainter &painter) const;

private:
    /// Below the lines: grid, zero line, event lines, bars.
    void paintGround(QPainter &painter) const;
    void paintLines(QPainter &painter) const;
    void paintMarks(QPainter &painter) const;
    /// One for each of the points that lie below the mark.
    void paintRings(QPainter &painter, const PlacedPoint &point) const;
    void paintTexts(QPainter &painter) const;
    void paintBadges(QPainter &painter) const;
    void paintEvents(QPainter &painter) const;

    ChartSpec m_spec;
    ChartPlan m_plan;
    QList<Stroke> m_lines;
    double m_lineHeight = 16; ///< of the spec's font
    double m_hairline = 1;
};

} // namespace kalpanji
