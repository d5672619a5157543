// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picturejob.h"

#include <QtConcurrent>

namespace kalpanji {

PictureJob::PictureJob(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &PictureJob::finish);
}

PictureJob::~PictureJob()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished(); // half a file is no file
}

void PictureJob::write(const QString &fileName, const PictureOptions &options, const PictureInfo &info,
                       const PicturePainter &paint)
{
    m_fileName = fileName;
    // Text has to be laid out here, fonts fall back differently when a recorded page is played elsewhere; but
    // encoding, which costs several times as much, need not be.
    const bool isPng = options.format == PictureFormat::Png;
    const QImage image = isPng ? drawnPicture(options, info, paint) : QImage();
    const QByteArray vectors = isPng ? QByteArray() : pictureBytes(options, info, paint);
    m_watcher.setFuture(QtConcurrent::run([fileName, info, image, vectors] {
        return std::make_shared<const Result<Done>>(
            writeWhole(fileName, image.isNull() ? vectors : pngBytes(image, info)));
    }));
}

void PictureJob::finish()
{
    const auto result = m_watcher.result();
    if (*result)
        Q_EMIT written(m_fileName);
    else
        Q_EMIT failed(result->error());
}

} // namespace kalpanji
