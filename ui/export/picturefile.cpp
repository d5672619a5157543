// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picturefile.h"

#include "ui/export/svgpicture.h"

#include <QBuffer>
#include <QImageWriter>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace kalpanji {

namespace {

constexpr double pointsPerPixel = 0.75;
constexpr int cssResolution = 96; // QSvgGenerator's usual 72 makes text a quarter smaller than in a PNG

QByteArray element(const char *name, const QString &text)
{
    return QByteArray("<") + name + '>' + xmlContent(text) + "</" + name + '>';
}

QByteArray svgOf(const PicturePage &page)
{
    SvgPicture generator;
    generator.setResolution(cssResolution);
    generator.setSize(page.options().size.toSize());
    generator.setViewBox(QRectF(QPointF(), page.options().size));
    // Qt 6.4 writes both as they are, so that "<" would break the file; later Qt may escape them: leave
    // places and fill them below
    generator.setTitle(QStringLiteral("title"));
    generator.setDescription(QStringLiteral("desc"));
    QPainter painter(&generator);
    page.paint(painter);
    painter.end();
    QByteArray bytes = generator.bytes();
    const QString description =
        QStringList {page.info().description, page.credits()}.join(QStringLiteral(" — "));
    bytes.replace("<title>title</title>", element("title", page.info().title));
    bytes.replace("<desc>desc</desc>", element("desc", description));
    // one family that a reader of the file may not have, and "Sans Serif" is none that CSS knows
    QStringList families = page.font().families();
    families.removeAll(QStringLiteral("Sans Serif"));
    families.append(QStringLiteral("sans-serif"));
    families.removeDuplicates();
    const QByteArray named = "font-family=\"" + page.font().family().toUtf8() + '"';
    const QByteArray withOthers =
        "font-family=\"" + families.join(QStringLiteral(", ")).toHtmlEscaped().toUtf8() + '"';
    bytes.replace(named, withOthers);
    return bytes;
}

QByteArray pdfOf(const PicturePage &page)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(cssResolution);
    writer.setPageSize(QPageSize(page.options().size * pointsPerPixel, QPageSize::Point));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(page.info().title);
    writer.setCreator(QStringList {QStringLiteral("Kalpanji"), page.info().source, page.info().licence}.join(
        QStringLiteral(" · ")));
    QPainter painter(&writer);
    page.paint(painter);
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

QByteArray pngBytes(const QImage &image, const PictureInfo &info)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, "png");
    // zlib's level 3 instead of 6: a chart takes a quarter less time and a twelfth more bytes
    constexpr int quick = 34;
    writer.setCompression(quick);
    writer.setText(QStringLiteral("Title"), info.title);
    writer.setText(QStringLiteral("Description"), info.description);
    writer.setText(QStringLiteral("Source"), info.source);
    writer.setText(QStringLiteral("Copyright"), info.licence);
    writer.setText(QStringLiteral("Software"), QStringLiteral("Kalpanji"));
    writer.write(image);
    return bytes;
}

QByteArray pictureBytes(const PicturePage &page)
{
    switch (page.options().format) {
    case PictureFormat::Png:
        return pngBytes(page.image(), page.info());
    case PictureFormat::Svg:
        return svgOf(page);
    case PictureFormat::Pdf:
        return pdfOf(page);
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

} // namespace kalpanji
