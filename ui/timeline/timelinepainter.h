// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/badges.h"
#include "ui/timeline/glyphs.h"
#include "ui/timeline/timelinescene.h"

#include <QDate>
#include <QImage>

#include <array>

class QPainter;

namespace kalpanji {

/// What is pointed at, besides what the scene holds.
struct TimelinePointer {
    EventId selected = EventId::None;
    EventId hovered = EventId::None;
    bool focused = false; ///< the timeline has the keyboard
    QDate today; ///< marked when valid and in view
};

/// Draws a laid-out scene, from the back to the front. No geometry is decided here.
class TimelinePainter
{
public:
    explicit TimelinePainter(TextSprites::Mode mode)
        : m_mode(mode)
    {
    }
    /// Call when the look changed.
    void clearCache()
    {
        m_glyphs.clear();
        m_badges.clear();
    }
    void paint(QPainter &painter, TimelineScene &scene, const TimelinePointer &pointer);

private:
    void paintEras(QPainter &painter, TimelineScene &scene);
    void paintLanes(QPainter &painter, TimelineScene &scene);
    void paintGrid(QPainter &painter, const TimelineScene &scene);
    void paintDensity(QPainter &painter, const TimelineScene &scene);
    void paintMarks(QPainter &painter, TimelineScene &scene, const TimelinePointer &pointer);
    void paintSpan(QPainter &painter, const TimelineScene &scene, const PlacedMark &mark, const Event &event);
    void paintBadges(QPainter &painter, TimelineScene &scene);
    void paintAxis(QPainter &painter, TimelineScene &scene);
    void paintToday(QPainter &painter, TimelineScene &scene, QDate today);

    TextSprites::Mode m_mode;
    GlyphSprites m_glyphs;
    BadgeSprites m_badges;
    std::vector<float> m_counts;
    QImage m_density;
    std::array<QRgb, 33> m_shades {}; ///< by bit width of the amount
};

} // namespace kalpanji
