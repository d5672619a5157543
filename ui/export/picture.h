// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "ui/shell/theme.h"

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

inline constexpr QSizeF usualPictureSize {1600, 900};
/// What margins, title and footer take of a picture at most, in CSS pixels.
inline constexpr QSizeF pictureFrame {96, 180};

struct PictureOptions {
    PictureFormat format = PictureFormat::Png;
    QSizeF size = usualPictureSize; ///< in CSS pixels (1/96 inch)
    double scale = 1; ///< PNG only: device pixels per pixel, 1–8
    bool transparent = false; ///< PNG and SVG: no paper behind
    Theme theme = currentTheme(); ///< of paper, title and footer
};

/// Draws into `painter`, whose coordinates are CSS pixels from (0,0) to `size`, without a background.
using PicturePainter = std::function<void(QPainter &painter, QSizeF size)>;

/// The format that a file name asks for by its ending; Error UnsupportedFormat for any other.
Result<PictureFormat> pictureFormatOf(const QString &fileName);

/// The whole page: paper, title above, source and licence below, `paint` between them.
void paintPicturePage(QPainter &painter, const PictureOptions &options, const PictureInfo &info,
                      const PicturePainter &paint);

/// The page as pixels, still to be encoded; null when it is larger than memory. In the GUI thread.
QImage drawnPicture(const PictureOptions &options, const PictureInfo &info, const PicturePainter &paint);

/// A PNG of `image` with what the picture says of itself in text chunks. Safe in a worker: most of what a
/// picture file costs is this.
QByteArray pngBytes(QImage image, const PictureInfo &info);

/// The bytes of the picture file; empty when the picture is larger than memory. In the GUI thread.
QByteArray pictureBytes(const PictureOptions &options, const PictureInfo &info, const PicturePainter &paint);

/// Whole or not at all (QSaveFile). Error: UnwritableFile, also for no bytes.
Result<Done> writeWhole(const QString &fileName, const QByteArray &bytes);

/// All of it at once, for the command line: works without a display. Error: UnwritableFile.
Result<Done> writePicture(const QString &fileName, const PictureOptions &options, const PictureInfo &info,
                          const PicturePainter &paint);

} // namespace kalpanji
