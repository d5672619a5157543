// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chartplan.h"

#include <memory>

class QPainter;

namespace kalpanji {

/// Draws a ChartPlan: lines and the band between them by Qt Charts on a bare graphics scene, all else by our
/// own items. The only class that knows Qt Charts. No view, no window, no animation: the same picture on
/// screen, under the offscreen platform and in a file.
class ChartScene
{
public:
    ChartScene();
    ~ChartScene();
    Q_DISABLE_COPY_MOVE(ChartScene)

    /// Plans and builds anew; a few milliseconds.
    void build(const ChartSpec &spec);
    [[nodiscard]] const ChartPlan &plan() const;
    /// Draws into `painter` from (0,0) to the size of the spec, without a background.
    void render(QPainter *painter) const;
    /// Where Qt Charts itself puts a value, for tests that both agree.
    [[nodiscard]] QPointF chartPosition(double when, double value) const;

private:
    struct Data;
    std::unique_ptr<Data> m_data;
};

} // namespace kalpanji
