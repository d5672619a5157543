// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/textsprites.h"

#include "ui/export/findabletext.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace kalpanji {

namespace {
constexpr qsizetype widthsKept = 20000;
constexpr double margin = 2; // glyphs may lean out of their advance
} // namespace

void TextSprites::setStyle(const TimelineStyle &style)
{
    m_style = style;
    for (int role = 0; role < textRoleCount; ++role)
        m_fonts[static_cast<std::size_t>(role)] = style.font(static_cast<TextRole>(role));
    m_widths.clear();
    m_sprites.clear();
}

double TextSprites::width(const QString &text, TextRole role)
{
    const Key key {text, role};
    const auto known = m_widths.constFind(key);
    if (known != m_widths.cend())
        return *known;
    if (m_widths.size() >= widthsKept)
        m_widths.clear();
    const double width =
        std::ceil(QFontMetricsF(m_fonts[static_cast<std::size_t>(role)]).horizontalAdvance(text));
    m_widths.insert(key, width);
    return width;
}

bool TextSprites::isKnown(const QString &text, TextRole role) const
{
    return m_widths.contains({text, role});
}

QString TextSprites::elided(const QString &text, TextRole role, double width)
{
    if (this->width(text, role) <= width)
        return text;
    return QFontMetricsF(m_fonts[static_cast<std::size_t>(role)]).elidedText(text, Qt::ElideRight, width);
}

void TextSprites::draw(QPainter &painter, double left, double centre, const QString &text, TextRole role)
{
    const QFont &font = m_fonts[static_cast<std::size_t>(role)];
    if (m_mode == Mode::Real) {
        const QFontMetricsF metrics(font);
        painter.setFont(font);
        painter.setPen(m_style.colour(role));
        const QPointF baseline(left, centre + (metrics.ascent() - metrics.descent()) / 2);
        drawFindableText(painter, baseline, text);
        return;
    }
    const double ratio = painter.device()->devicePixelRatioF();
    const QImage &picture = sprite({text, role}, ratio);
    // on whole device pixels, or the text blurs
    const double x = std::round((left - margin) * ratio) / ratio;
    const double y = std::round((centre - picture.height() / ratio / 2) * ratio) / ratio;
    painter.drawImage(QPointF(x, y), picture);
}

const QImage &TextSprites::sprite(const Key &key, double ratio)
{
    if (ratio != m_ratio) {
        m_sprites.clear();
        m_ratio = ratio;
    }
    if (const QImage *known = m_sprites.object(key))
        return *known;
    const QFont &font = m_fonts[static_cast<std::size_t>(key.role)];
    const QFontMetricsF metrics(font);
    const QSizeF size(width(key.text, key.role) + 2 * margin, std::ceil(metrics.height() * 1.35));
    auto picture = std::make_unique<QImage>((size * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    picture->setDevicePixelRatio(ratio);
    picture->fill(Qt::transparent);
    QPainter painter(picture.get());
    painter.setFont(font);
    painter.setPen(m_style.colour(key.role));
    painter.drawText(QPointF(margin, (size.height() + metrics.ascent() - metrics.descent()) / 2), key.text);
    painter.end();
    QImage *kept = picture.release();
    m_sprites.insert(key, kept, 1 + kept->width() * kept->height() * 4 / 1024); // takes it over
    return *kept;
}

} // namespace kalpanji
