// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QImage>
#include <QSizeF>
#include <QString>

#include <functional>

class QPainter;

namespace kalpanji {

/// What a picture says of itself, in its footer and in its metadata (PNG text chunks, SVG title and
/// desc, PDF info).
struct PictureInfo {
    QString title;
    QString description; ///< a sentence or two: the alternative text
    QString source;
    QString licence;
};

enum class PictureFormat : quint8 { Png, Svg, Pdf };

struct PictureOptions {
    PictureFormat format = PictureFormat::Png;
    QSizeF size {1600, 900}; ///< in CSS pixels (1/96 inch)
    double scale = 1; ///< PNG only: device pixels per pixel, 1–8
    bool transparent = false; ///< PNG and SVG: no paper behind
};

/// Around a picture, and what title and footer take of its height at most, in CSS pixels.
inline constexpr double pictureMargin = 24;
inline constexpr double pictureFrameHeight = 140;

/// Draws into `painter`, whose coordinates are CSS pixels from (0,0) to `size`, without a background.
using PicturePainter = std::function<void(QPainter &painter, QSizeF size)>;

/// Paper, title above, source and licence below, `paint` between them, from (0,0) to options.size.
void paintPicture(QPainter &painter, const PictureOptions &options, const PictureInfo &info,
                  const PicturePainter &paint);

/// The picture as pixels, options.size × options.scale of them; null when there is no memory for it.
QImage pictureImage(const PictureOptions &options, const PictureInfo &info, const PicturePainter &paint);

/// The format that a file name asks for by its ending; Error UnsupportedFormat for any other.
Result<PictureFormat> pictureFormatOf(const QString &fileName);

/// Title above, source and licence below, `paint` between them; written whole or not at all
/// (QSaveFile). Works without a display. Error: UnwritableFile.
Result<Done> writePicture(const QString &fileName, const PictureOptions &options, const PictureInfo &info,
                          const PicturePainter &paint);

} // namespace kalpanji
