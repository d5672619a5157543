// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picture.h"

#include "ui/export/pdftext.h"

#include <QApplication>
#include <QBuffer>
#include <QImageWriter>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace kalpanji {

namespace {

constexpr double pointsPerPixel = 0.75;
constexpr int cssResolution = 96; // QSvgGenerator's usual 72 makes text a quarter smaller than in a PNG

/// Sizes in CSS pixels: those of a page of 1600 × 900, smaller on a small one.
struct PageMeasures {
    double margin = 24;
    int titlePixels = 20;
    int footerPixels = 12;
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

QString footerOf(const PictureInfo &info)
{
    QStringList parts;
    for (const QString &part : {info.source, info.licence, QStringLiteral("Kalpanji")}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(QStringLiteral(" · "));
}

QByteArray svgOf(const PictureOptions &options, const PictureInfo &info, const PicturePainter &paint)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(cssResolution);
    generator.setSize(options.size.toSize());
    generator.setViewBox(QRectF(QPointF(), options.size));
    // Qt 6.4 writes both as they are, so that "<" would break the file; later Qt may escape them: leave
    // places and fill them below
    generator.setTitle(QStringLiteral("title"));
    generator.setDescription(QStringLiteral("desc"));
    QPainter painter(&generator);
    paintPicturePage(painter, options, info, paint);
    painter.end();
    const QString description = QStringList {info.description, footerOf(info)}.join(QStringLiteral(" — "));
    const QByteArray title = "<title>" + info.title.toHtmlEscaped().toUtf8() + "</title>";
    const QByteArray desc = "<desc>" + description.toHtmlEscaped().toUtf8() + "</desc>";
    bytes.replace("<title>title</title>", title);
    bytes.replace("<desc>desc</desc>", desc);
    // one family that a reader of the file may not have, and "Sans Serif" is none that CSS knows
    const QByteArray family = QApplication::font().family().toUtf8();
    QStringList families = QApplication::font().families();
    families.removeAll(QStringLiteral("Sans Serif"));
    families.append(QStringLiteral("sans-serif"));
    families.removeDuplicates();
    const QByteArray named = "font-family=\"" + family + '"';
    const QByteArray withOthers =
        "font-family=\"" + families.join(QStringLiteral(", ")).toHtmlEscaped().toUtf8() + '"';
    bytes.replace(named, withOthers);
    return bytes;
}

QByteArray pdfOf(const PictureOptions &options, const PictureInfo &info, const PicturePainter &paint)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(cssResolution);
    writer.setPageSize(QPageSize(options.size * pointsPerPixel, QPageSize::Point));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(info.title);
    writer.setCreator(
        QStringList {QStringLiteral("Kalpanji"), info.source, info.licence}.join(QStringLiteral(" · ")));
    QPainter painter(&writer);
    paintPicturePage(painter, options, info, paint);
    painter.end();
    return bytes;
}

} // namespace

Result<PictureFormat> pictureFormatOf(const QString &fileName)
{
    if (fileName.endsWith(QLatin1String(".png"), Qt::CaseInsensitive))
        return PictureFormat::Png;
    if (fileName.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive))
        return PictureFormat::Svg;
    if (fileName.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        return PictureFormat::Pdf;
    return Error {ErrorCode::UnsupportedFormat, fileName};
}

void paintPicturePage(QPainter &painter, const PictureOptions &options, const PictureInfo &info,
                      const PicturePainter &paint)
{
    const QRectF page(QPointF(), options.size);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    if (!options.transparent || options.format == PictureFormat::Pdf)
        painter.fillRect(page, options.theme.paper);

    const PageMeasures measures = measuresOf(options.size);
    const double margin = measures.margin;
    const QRectF inner = page.adjusted(margin, margin, -margin, -margin);
    painter.setFont(fontOf(measures.titlePixels, true));
    painter.setPen(options.theme.text);
    const QFontMetricsF titleMetrics(painter.font());
    const QString title = titleMetrics.elidedText(info.title, Qt::ElideRight, inner.width());
    const QPointF baseline = inner.topLeft() + QPointF(0, titleMetrics.ascent());
    if (needsPdfTextLayer(painter, title))
        drawTextWithLayer(painter, baseline, title);
    else
        painter.drawText(baseline, title);

    const QFont footerFont = fontOf(measures.footerPixels, false);
    const QFontMetricsF metrics(footerFont);
    const int wrap = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
    QString footer = footerOf(info);
    double footerHeight =
        metrics.boundingRect(QRectF(0, 0, inner.width(), page.height()), wrap, footer).height();
    if (footerHeight > page.height() / 6) { // the picture is what the page is for
        footer = metrics.elidedText(footer, Qt::ElideRight, inner.width());
        footerHeight = metrics.height();
    }
    painter.setFont(footerFont);
    painter.setPen(options.theme.faintText);
    painter.drawText(QRectF(inner.left(), inner.bottom() - footerHeight, inner.width(), footerHeight), wrap,
                     footer);

    const double gap = margin / 2;
    const QRectF area(inner.left(), inner.top() + titleMetrics.height() + gap, inner.width(),
                      inner.height() - titleMetrics.height() - footerHeight - 2 * gap);
    painter.save();
    painter.translate(area.topLeft());
    paint(painter, area.size());
    painter.restore();
}

QImage drawnPicture(const PictureOptions &options, const PictureInfo &info, const PicturePainter &paint)
{
    // an opaque picture without an alpha channel is a quarter faster to encode, and smaller
    const QImage::Format format =
        options.transparent ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32;
    QImage image((options.size * options.scale).toSize(), format);
    if (image.isNull()) // larger than memory or than QImage can count
        return {};
    image.fill(options.transparent ? QColor(Qt::transparent) : options.theme.paper);
    image.setDevicePixelRatio(options.scale);
    const double dotsPerMeter = cssResolution * options.scale / 0.0254;
    image.setDotsPerMeterX(int(dotsPerMeter));
    image.setDotsPerMeterY(int(dotsPerMeter));
    QPainter painter(&image);
    paintPicturePage(painter, options, info, paint);
    return image;
}

QByteArray pngBytes(QImage image, const PictureInfo &info)
{
    image.setText(QStringLiteral("Title"), info.title);
    image.setText(QStringLiteral("Description"), info.description);
    image.setText(QStringLiteral("Source"), info.source);
    image.setText(QStringLiteral("Copyright"), info.licence);
    image.setText(QStringLiteral("Software"), QStringLiteral("Kalpanji"));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, "png");
    // zlib's level 3 instead of 6: a chart takes a quarter less time and a twelfth more bytes
    constexpr int quick = 34;
    writer.setCompression(quick);
    writer.write(image);
    return bytes;
}

QByteArray pictureBytes(const PictureOptions &options, const PictureInfo &info, const PicturePainter &paint)
{
    switch (options.format) {
    case PictureFormat::Png:
        return pngBytes(drawnPicture(options, info, paint), info);
    case PictureFormat::Svg:
        return svgOf(options, info, paint);
    case PictureFormat::Pdf:
        return pdfOf(options, info, paint);
    }
    return {};
}

Result<Done> writeWhole(const QString &fileName, const QByteArray &bytes)
{
    QSaveFile file(fileName);
    const bool written = !bytes.isEmpty() && file.open(QIODevice::WriteOnly)
        && file.write(bytes) == bytes.size() && file.commit();
    return written ? Result<Done>(Done()) : Error {ErrorCode::UnwritableFile, fileName};
}

Result<Done> writePicture(const QString &fileName, const PictureOptions &options, const PictureInfo &info,
                          const PicturePainter &paint)
{
    return writeWhole(fileName, pictureBytes(options, info, paint));
}

} // namespace kalpanji
