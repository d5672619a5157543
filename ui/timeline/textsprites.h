// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timelinestyle.h"

#include <QCache>
#include <QHash>
#include <QImage>

class QPainter;

namespace kalpanji {

/// Shapes every text once and keeps it as a picture, so that a frame only blits. Drawn into a picture for
/// export it is real text instead. GUI thread only.
class TextSprites
{
public:
    /// Real: vector text, for SVG, PDF and print. Cached: pictures for a screen.
    enum class Mode : quint8 { Cached, Real };

    explicit TextSprites(Mode mode)
        : m_mode(mode)
    {
    }
    /// Pictures are kept up to `kilobytes`; a view takes 1000 to 6000.
    void setCapacity(qsizetype kilobytes) { m_sprites.setMaxCost(kilobytes); }
    /// Forgets everything when fonts or colours changed.
    void setStyle(const TimelineStyle &style);

    [[nodiscard]] double width(const QString &text, TextRole role);
    /// `text` cut at clusters to `width`, with an ellipsis.
    [[nodiscard]] QString elided(const QString &text, TextRole role, double width);
    /// Left edge and vertical centre of the line.
    void draw(QPainter &painter, double left, double centre, const QString &text, TextRole role);
    /// A date and, `indent` pixels after its left edge, a title in `role`: one blit where there would be two.
    /// `text` is both, parted by a tab.
    void drawDated(QPainter &painter, double left, double centre, const QString &text, double indent,
                   TextRole role);

    static constexpr qsizetype leastCapacity = 16 << 10; ///< kilobytes

private:
    struct Key {
        QString text;
        TextRole role;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.text, static_cast<int>(key.role));
        }
    };
    void drawReal(QPainter &painter, double left, double centre, const QString &text, TextRole role) const;
    void blit(QPainter &painter, double left, double centre, const Key &key, double indent);
    const QImage &sprite(const Key &key, double indent, double ratio);

    Mode m_mode;
    TimelineStyle m_style;
    std::array<QFont, textRoleCount> m_fonts;
    QHash<Key, double> m_widths;
    QCache<Key, QImage> m_sprites {leastCapacity}; ///< cost: kilobytes
    double m_ratio = 0;
};

} // namespace kalpanji
