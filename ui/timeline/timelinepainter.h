// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/backdrop.h"
#include "ui/timeline/badges.h"
#include "ui/timeline/glyphs.h"
#include "ui/timeline/timelinescene.h"

#include <QDate>

class QPainter;

namespace kalpanji {

/// What is pointed at, besides what the scene holds.
struct TimelinePointer {
    EventId selected = EventId::None;
    EventId hovered = EventId::None;
    bool focused = false; ///< the timeline has the keyboard
    QDate today; ///< marked when valid and in view
};

/// Draws a laid-out scene, from the back to the front, over the whole of its size. No geometry is decided
/// here.
class TimelinePainter
{
public:
    explicit TimelinePainter(TextSprites::Mode mode)
        : m_mode(mode)
        , m_backdrop(mode)
    {
    }
    /// Call when the look changed.
    void clearCache()
    {
        m_glyphs.clear();
        m_badges.clear();
        m_backdrop.clear();
    }
    void paint(QPainter &painter, TimelineScene &scene, const TimelinePointer &pointer);

private:
    void paintEras(QPainter &painter, TimelineScene &scene);
    void paintNames(QPainter &painter, TimelineScene &scene);
    void paintTitles(QPainter &painter, TimelineScene &scene);
    void paintMarks(QPainter &painter, TimelineScene &scene, const TimelinePointer &pointer);
    void paintSpan(QPainter &painter, const TimelineScene &scene, const PlacedMark &mark,
                   const QColor &colour);
    static void paintHighlight(QPainter &painter, const TimelineScene &scene, const PlacedMark &mark,
                               const TimelinePointer &pointer);
    static void paintLabel(QPainter &painter, TimelineScene &scene, const PlacedMark &mark, double centre,
                           const TimelineScene::MarkContent &content);
    void paintBadges(QPainter &painter, TimelineScene &scene);
    void paintAxis(QPainter &painter, TimelineScene &scene, double top);
    /// Lines at the days that stand out: that of the reform of the calendar, and today.
    void paintDays(QPainter &painter, const TimelineScene &scene, QDate today);
    void nameCalendar(QPainter &painter, TimelineScene &scene);
    void nameToday(QPainter &painter, TimelineScene &scene, QDate today);
    void paintDashes(QPainter &painter, const TimelineScene &scene, double x);

    TextSprites::Mode m_mode;
    Backdrop m_backdrop;
    GlyphSprites m_glyphs;
    BadgeSprites m_badges;
};

} // namespace kalpanji
