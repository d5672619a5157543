// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timelinestyle.h"

#include <QHash>
#include <QImage>

class QPainter;

namespace kalpanji {

/// Draws the pill of a badge and the number in it, centred in `rect`.
void paintBadge(QPainter &painter, const QRectF &rect, const QString &text, const TimelineStyle &style);

/// Badges put together from pictures of pills and of single digits. The numbers on them change with every
/// frame of a zoom; shaping them anew would cost more than all the rest of it. The pictures are opaque, which
/// is several times cheaper to draw than what shines through.
class BadgeSprites
{
public:
    void clear();
    /// `ground`: what the badge stands on.
    void draw(QPainter &painter, const QRectF &rect, const QString &text, const TimelineStyle &style,
              const QColor &ground);

private:
    /// As high as its ink, and a whole number of pixels wide, so that digits stand side by side.
    struct Digit {
        QImage picture;
        double width = 0;
        double top = 0; ///< of the picture, from the middle of the line
    };
    const Digit &digit(QChar character, const TimelineStyle &style);
    const QImage &pill(QSizeF size, const TimelineStyle &style, const QColor &ground);

    QHash<QChar, Digit> m_digits;
    QHash<std::pair<int, QRgb>, QImage> m_pills; ///< by width and ground
    double m_height = 0;
    double m_ratio = 0;
};

} // namespace kalpanji
