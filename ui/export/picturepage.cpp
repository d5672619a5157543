// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picturepage.h"

#include "ui/export/findabletext.h"
#include "ui/export/largeimage.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace kalpanji {

namespace {

constexpr double cssPixelsPerMeter = 96 / 0.0254;

/// Sizes in CSS pixels: those of a page of 1600 × 900, smaller on a small one.
struct PageMeasures {
    double margin = 24;
    int titlePixels = 20;
    int creditsPixels = 12;
};

PageMeasures measuresOf(QSizeF size)
{
    const double part = std::clamp(std::min(size.width() / 1600, size.height() / 900), 0.0, 2.0);
    return {std::clamp(24 * part, 8.0, 48.0), qRound(std::clamp(20 * part, 13.0, 40.0)),
            qRound(std::clamp(12 * part, 9.0, 24.0))};
}

QFont fontOf(int pixels, bool bold)
{
    QFont font = QApplication::font();
    font.setPixelSize(pixels);
    font.setBold(bold);
    return font;
}

} // namespace

PicturePage::PicturePage(PictureOptions options, PictureInfo info, const PictureLayout &picture)
    : m_options(std::move(options))
    , m_info(std::move(info))
{
    layOut();
    m_drawing = picture(m_area.size());
}

QString PicturePage::credits() const
{
    QStringList parts {m_info.source, m_info.licence, QStringLiteral("Kalpanji")};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

void PicturePage::layOut()
{
    const PageMeasures measures = measuresOf(m_options.size);
    const double margin = measures.margin;
    const QRectF page(QPointF(), m_options.size);
    const QRectF inner = page.adjusted(margin, margin, -margin, -margin);
    m_titleFont = fontOf(measures.titlePixels, true);
    const QFontMetricsF titleMetrics(m_titleFont);
    m_title = titleMetrics.elidedText(m_info.title, Qt::ElideRight, inner.width());
    m_titleBaseline = inner.topLeft() + QPointF(0, titleMetrics.ascent());

    m_creditsFont = fontOf(measures.creditsPixels, false);
    const QFontMetricsF metrics(m_creditsFont);
    m_credits = brokenIntoLines(credits(), m_creditsFont, inner.width());
    double height = metrics.lineSpacing() * double(m_credits.size());
    if (height > page.height() / 6) { // the picture is what the page is for
        m_credits = {metrics.elidedText(credits(), Qt::ElideRight, inner.width())};
        height = metrics.lineSpacing();
    }
    m_creditsBaseline = {inner.left(), inner.bottom() - height + metrics.ascent()};
    const double gap = margin / 2;
    m_area = QRectF(inner.left(), inner.top() + titleMetrics.height() + gap, inner.width(),
                    inner.height() - titleMetrics.height() - height - 2 * gap);
}

void PicturePage::paint(QPainter &painter) const
{
    if (!m_options.transparent || m_options.format == PictureFormat::Pdf)
        painter.fillRect(QRectF(QPointF(), m_options.size), m_options.theme.paper);
    paintOnPaper(painter);
}

void PicturePage::paintOnPaper(QPainter &painter) const
{
    paintWords(painter);
    painter.save();
    painter.translate(m_area.topLeft());
    m_drawing(painter);
    painter.restore();
}

void PicturePage::paintWords(QPainter &painter) const
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setFont(m_titleFont);
    painter.setPen(m_options.theme.text);
    drawFindableText(painter, m_titleBaseline, m_title);
    painter.setFont(m_creditsFont);
    painter.setPen(m_options.theme.faintText);
    QPointF baseline = m_creditsBaseline;
    for (const QString &line : m_credits) {
        drawFindableText(painter, baseline, line);
        baseline.ry() += QFontMetricsF(m_creditsFont).lineSpacing();
    }
}

QImage PicturePage::image() const
{
    // an opaque picture without an alpha channel is a quarter faster to encode, and smaller
    const QImage::Format format =
        m_options.transparent ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32;
    QImage image = largeImage((m_options.size * m_options.scale).toSize(), format);
    if (image.isNull())
        return {};
    image.fill(m_options.transparent ? QColor(Qt::transparent) : m_options.theme.paper);
    image.setDevicePixelRatio(m_options.scale);
    const int dotsPerMeter = int(cssPixelsPerMeter * m_options.scale);
    image.setDotsPerMeterX(dotsPerMeter);
    image.setDotsPerMeterY(dotsPerMeter);
    QPainter painter(&image);
    paintOnPaper(painter);
    return image;
}

} // namespace kalpanji
