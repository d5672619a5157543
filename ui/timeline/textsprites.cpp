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

QString TextSprites::elided(const QString &text, TextRole role, double width)
{
    if (this->width(text, role) <= width)
        return text;
    QString cut =
        QFontMetricsF(m_fonts[static_cast<std::size_t>(role)]).elidedText(text, Qt::ElideRight, width);
    if (cut.isEmpty())
        return cut;
    // what is left may end where the title itself leaves words out: once is enough
    while (cut.endsWith(u'…') || cut.endsWith(u' '))
        cut.chop(1);
    return cut + u'…';
}

void TextSprites::draw(QPainter &painter, double left, double centre, const QString &text, TextRole role)
{
    if (m_mode == Mode::Real)
        drawReal(painter, left, centre, text, role);
    else
        blit(painter, left, centre, {text, role}, 0);
}

void TextSprites::drawDated(QPainter &painter, double left, double centre, const QString &text, double indent,
                            TextRole role)
{
    if (m_mode == Mode::Cached) {
        blit(painter, left, centre, {text, role}, indent);
        return;
    }
    const qsizetype tab = text.indexOf(u'\t');
    drawReal(painter, left, centre, text.first(tab), TextRole::Date);
    drawReal(painter, left + indent, centre, text.sliced(tab + 1), role);
}

void TextSprites::drawReal(QPainter &painter, double left, double centre, const QString &text,
                           TextRole role) const
{
    const QFont &font = m_fonts[static_cast<std::size_t>(role)];
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(m_style.colour(role));
    drawFindableText(painter, {left, centre + (metrics.ascent() - metrics.descent()) / 2}, text);
}

void TextSprites::blit(QPainter &painter, double left, double centre, const Key &key, double indent)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const QImage &picture = sprite(key, indent, ratio);
    // on whole device pixels, or the text blurs
    const double x = std::round((left - margin) * ratio) / ratio;
    const double y = std::round((centre - picture.height() / ratio / 2) * ratio) / ratio;
    painter.drawImage(QPointF(x, y), picture);
}

const QImage &TextSprites::sprite(const Key &key, double indent, double ratio)
{
    if (ratio != m_ratio) {
        m_sprites.clear();
        m_ratio = ratio;
    }
    if (const QImage *known = m_sprites.object(key))
        return *known;
    const qsizetype tab = key.text.indexOf(u'\t');
    const QString last = key.text.sliced(tab + 1);
    const double height = QFontMetricsF(m_fonts[static_cast<std::size_t>(key.role)]).height() * 1.35;
    const QSizeF size(indent + width(last, key.role) + 2 * margin, std::ceil(height));
    auto picture = std::make_unique<QImage>((size * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    picture->setDevicePixelRatio(ratio);
    picture->fill(Qt::transparent);
    QPainter painter(picture.get());
    if (tab > 0)
        drawReal(painter, margin, size.height() / 2, key.text.first(tab), TextRole::Date);
    drawReal(painter, margin + indent, size.height() / 2, last, key.role);
    painter.end();
    QImage *kept = picture.release();
    m_sprites.insert(key, kept, 1 + kept->width() * kept->height() * 4 / 1024); // takes it over
    return *kept;
}

} // namespace kalpanji
