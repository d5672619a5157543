// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "ui/export/picturepage.h"

#include <QByteArray>

namespace kalpanji {

/// The format that a file name asks for by its ending; Error UnsupportedFormat for any other.
Result<PictureFormat> pictureFormatOf(const QString &fileName);

/// A PNG of `image` with what the picture says of itself in text chunks. Safe in a worker.
QByteArray pngBytes(const QImage &image, const PictureInfo &info);

/// The page as a file of its format; empty when it is larger than memory. Safe in a worker.
QByteArray pictureBytes(const PicturePage &page);

/// Whole or not at all (QSaveFile). Error: UnwritableFile, also for no bytes.
Result<Done> writeWhole(const QString &fileName, const QByteArray &bytes);

} // namespace kalpanji
