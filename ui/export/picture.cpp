// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picture.h"

#include "ui/export/pdftext.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QBuffer>
#include <QImageWriter>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace kalpanji {

namespace {

constexpr double margin = pictureMargin;
constexpr int titlePixels = 20;
constexpr int footerPixels = 12;
constexpr double pointsPerPixel = 0.75;
constexpr int cssResolution = 96; // QSvgGenerator's usual 72 makes text a quarter smaller than in a PNG

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

} // namespace

void paintPicture(QPainter &painter, const PictureOptions &options, const PictureInfo &info,
                  const PicturePainter &paint)
{
    const Theme &theme = currentTheme();
    const QRectF page(QPointF(), options.size);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    if (!options.transparent || options.format == PictureFormat::Pdf)
        painter.fillRect(page, theme.paper);

    const QRectF inner = page.adjusted(margin, margin, -margin, -margin);
    painter.setFont(fontOf(titlePixels, true));
    painter.setPen(theme.text);
    const double titleHeight = painter.fontMetrics().height();
    const QString title = painter.fontMetrics().elidedText(info.title, Qt::ElideRight, int(inner.width()));
    const QPointF baseline = inner.topLeft() + QPointF(0, painter.fontMetrics().ascent());
    if (needsPdfTextLayer(painter, title))
        drawTextWithLayer(painter, baseline, title);
    else
        painter.drawText(baseline, title);

    const QFont footerFont = fontOf(footerPixels, false);
    const QFontMetricsF metrics(footerFont);
    const int wrap = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
    const double footerHeight =
        metrics.boundingRect(QRectF(0, 0, inner.width(), page.height()), wrap, footerOf(info)).height();
    painter.setFont(footerFont);
    painter.setPen(theme.faintText);
    painter.drawText(QRectF(inner.left(), inner.bottom() - footerHeight, inner.width(), footerHeight), wrap,
                     footerOf(info));

    const double gap = margin / 2;
    const QRectF area(inner.left(), inner.top() + titleHeight + gap, inner.width(),
                      inner.height() - titleHeight - footerHeight - 2 * gap);
    painter.save();
    painter.translate(area.topLeft());
    paint(painter, area.size());
    painter.restore();
}

QImage pictureImage(const PictureOptions &options, const PictureInfo &info, const PicturePainter &paint)
{
    // an opaque picture without an alpha channel is a quarter faster to encode, and smaller
    const QImage::Format format =
        options.transparent ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32;
    QImage image((options.size * options.scale).toSize(), format);
    if (image.isNull()) // larger than memory or than QImage can count
        return {};
    image.fill(options.transparent ? QColor(Qt::transparent) : currentTheme().paper);
    image.setDevicePixelRatio(options.scale);
    const double dotsPerMeter = cssResolution * options.scale / 0.0254;
    image.setDotsPerMeterX(int(dotsPerMeter));
    image.setDotsPerMeterY(int(dotsPerMeter));
    QPainter painter(&image);
    paintPicture(painter, options, info, paint);
    painter.end();
    image.setText(QStringLiteral("Title"), info.title);
    image.setText(QStringLiteral("Description"), info.description);
    image.setText(QStringLiteral("Source"), info.source);
    image.setText(QStringLiteral("Copyright"), info.licence);
    image.setText(QStringLiteral("Software"), QStringLiteral("Kalpanji"));
    return image;
}

namespace {

QByteArray pngOf(const PictureOptions &options, const PictureInfo &info, const PicturePainter &paint)
{
    QByteArray bytes;
    const QImage image = pictureImage(options, info, paint);
    if (image.isNull())
        return bytes;
    QBuffer buffer(&bytes);
    QImageWriter(&buffer, "png").write(image);
    return bytes;
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
    paintPicture(painter, options, info, paint);
    painter.end();
    const QString description = QStringList {info.description, footerOf(info)}.join(QStringLiteral(" — "));
    const QByteArray title = "<title>" + info.title.toHtmlEscaped().toUtf8() + "</title>";
    const QByteArray desc = "<desc>" + description.toHtmlEscaped().toUtf8() + "</desc>";
    bytes.replace("<title>title</title>", title);
    bytes.replace("<desc>desc</desc>", desc);
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
    paintPicture(painter, options, info, paint);
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

Result<Done> writePicture(const QString &fileName, const PictureOptions &options, const PictureInfo &info,
                          const PicturePainter &paint)
{
    QByteArray bytes;
    switch (options.format) {
    case PictureFormat::Png:
        bytes = pngOf(options, info, paint);
        break;
    case PictureFormat::Svg:
        bytes = svgOf(options, info, paint);
        break;
    case PictureFormat::Pdf:
        bytes = pdfOf(options, info, paint);
        break;
    }
    QSaveFile file(fileName);
    const bool written = !bytes.isEmpty() && file.open(QIODevice::WriteOnly)
        && file.write(bytes) == bytes.size() && file.commit();
    return written ? Result<Done>(Done()) : Error {ErrorCode::UnwritableFile, fileName};
}

} // namespace kalpanji
