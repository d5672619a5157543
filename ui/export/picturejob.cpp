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
    const QPicture page = recordPicture(options, info, paint);
    m_watcher.setFuture(QtConcurrent::run([fileName, options, info, page] {
        const QByteArray bytes = pictureBytes(options, info, [page](QPainter &painter) {
            QPicture copy = page;
            copy.play(&painter);
        });
        return std::make_shared<const Result<Done>>(writeWhole(fileName, bytes));
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
