// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picture.h"

namespace kalpanji {

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

Result<Done> writePicture(const QString &fileName, const PictureOptions &, const PictureInfo &,
                          const PicturePainter &)
{
    return Error {ErrorCode::UnwritableFile, fileName};
}

} // namespace kalpanji
