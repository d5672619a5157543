// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chronology/event.h"
#include "ui/shell/theme.h"

#include <QCache>
#include <QImage>
#include <QPainterPath>

class QPainter;

namespace kalpanji {

/// The outline of a mark's shape, centred at (0, 0) and `size` wide.
QPainterPath glyphPath(MarkShape shape, double size);

/// How a mark looks: what happened is filled, what was intended is hollow, what was denied is struck out;
/// what the article lacks stands in a ring of its own.
struct GlyphLook {
    EventType type = EventType::Other;
    EventStatus status = EventStatus::Occurred;
    EventOrigin origin = EventOrigin::Article;
};

void paintGlyph(QPainter &painter, QPointF centre, double size, const GlyphLook &look, const Theme &theme);

/// The same from pictures drawn once, for a screen.
class GlyphSprites
{
public:
    void clear() { m_sprites.clear(); }
    void draw(QPainter &painter, QPointF centre, double size, const GlyphLook &look, const Theme &theme);

private:
    QCache<quint32, QImage> m_sprites {200};
    double m_ratio = 0;
    double m_size = 0;
};

} // namespace kalpanji
