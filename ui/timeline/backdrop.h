// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/textsprites.h"

#include <QImage>

#include <array>
#include <vector>

class QPainter;

namespace kalpanji {

class TimelineScene;
struct LaneBox;

/// What lies behind the marks: the bands of alternate lanes, how dense their events are, the lines of the
/// axis.
class Backdrop
{
public:
    explicit Backdrop(TextSprites::Mode mode)
        : m_mode(mode)
    {
    }
    /// Call when the look changed.
    void clear() { m_shaded = {}; }
    /// On a screen the paper too, over the whole of the scene; pictures bring their own.
    void paint(QPainter &painter, const TimelineScene &scene);

private:
    /// Of a band, or of the paper: by how often the amount was doubled.
    using Shades = std::array<QRgb, 34>;
    void paintDensity(QPainter &painter, const TimelineScene &scene, int lane, const QColor &ground);
    static Shades shadesOn(const QColor &ground, const QColor &mark);

    TextSprites::Mode m_mode;
    std::vector<float> m_counts;
    QImage m_density;
    std::array<QColor, 2> m_shaded; ///< the grounds that m_shades are for
    std::array<Shades, 2> m_shades {};
};

} // namespace kalpanji
