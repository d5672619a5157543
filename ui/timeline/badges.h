// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timelinestyle.h"

#include <QHash>
#include <QPixmap>

class QPainter;

namespace kalpanji {

/// Draws the pill of a badge and the number in it, centred in `rect`.
void paintBadge(QPainter &painter, const QRectF &rect, const QString &text, const TimelineStyle &style);

/// Badges put together from pictures of pills and of single digits. The numbers on them change with every
/// frame of a zoom; shaping them anew would cost more than all the rest of it.
class BadgeSprites
{
public:
    void clear();
    void draw(QPainter &painter, const QRectF &rect, const QString &text, const TimelineStyle &style);

private:
    /// No higher than the character itself: most of the cost of a badge is in empty pixels otherwise.
    struct Digit {
        QPixmap picture;
        double advance = 0;
        double top = 0; ///< of the picture, from the middle of the line
    };
    const Digit &digit(QChar character, const TimelineStyle &style);
    const QPixmap &pill(QSizeF size, const TimelineStyle &style);

    QHash<QChar, Digit> m_digits;
    QHash<int, QPixmap> m_pills; ///< by width
    double m_height = 0;
    double m_ratio = 0;
};

} // namespace kalpanji
