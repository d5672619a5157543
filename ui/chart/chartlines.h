// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chartplan.h"
#include "ui/chart/strokerecorder.h"

#include <memory>

class QAbstractSeries;
class QChart;
class QGraphicsScene;

namespace kalpanji {

/// The lines of the series and the band between them, as Qt Charts draws them: taken down as shapes that any
/// thread may paint. The only class that knows Qt Charts: no view, no window, no animation, the same on
/// screen, under the offscreen platform and in a file. In the GUI thread; one millisecond, twice that the
/// first time: so its owner keeps it from layout to layout.
class ChartLines
{
public:
    ChartLines();
    ~ChartLines();
    ChartLines(const ChartLines &) = delete;
    ChartLines &operator=(const ChartLines &) = delete;

    [[nodiscard]] QList<Stroke> strokes(const ChartPlan &plan, const ChartSpec &spec);

private:
    void makeChart();
    void add(QAbstractSeries *series);
    void addBand(const ChartPlan &plan, const Theme &theme);
    void addLines(const ChartPlan &plan, const Theme &theme, double width);

    std::unique_ptr<QGraphicsScene> m_scene;
    QChart *m_chart = nullptr; ///< the scene's; made for the first lines
};

} // namespace kalpanji
