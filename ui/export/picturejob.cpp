// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picturejob.h"

#include "ui/export/picturefile.h"

#include <QClipboard>
#include <QFutureWatcher>
#include <QGuiApplication>
#include <QMimeData>
#include <QtConcurrent>

namespace kalpanji {

namespace {

struct Copy {
    QImage image;
    QByteArray png; ///< made ahead, since who pastes has the window wait for it
};

} // namespace

PictureJob::PictureJob(QObject *parent)
    : QObject(parent)
{
}

PictureJob::~PictureJob()
{
    const auto watchers = findChildren<QFutureWatcherBase *>();
    for (QFutureWatcherBase *watcher : watchers) {
        watcher->disconnect(this);
        watcher->waitForFinished(); // half a file is no file
    }
}

template<typename Work, typename Then>
void PictureJob::run(Work work, Then then)
{
    auto *watcher = new QFutureWatcher<std::invoke_result_t<Work>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [watcher, then] {
        then(watcher->result());
        watcher->deleteLater();
    });
    watcher->setFuture(QtConcurrent::run(work));
}

void PictureJob::write(const QString &fileName, const PicturePage &page)
{
    const auto work = [fileName, page] {
        return std::make_shared<const Result<Done>>(writeWhole(fileName, pictureBytes(page)));
    };
    run(work, [this, fileName](const std::shared_ptr<const Result<Done>> &result) {
        if (*result)
            Q_EMIT written(fileName);
        else
            Q_EMIT failed(result->error());
    });
}

void PictureJob::copy(const PicturePage &page)
{
    const auto work = [page] {
        const QImage image = page.image();
        return Copy {image, pngBytes(image, page.info())};
    };
    run(work, [this, title = page.info().title](const Copy &copy) {
        if (copy.png.isEmpty()) { // larger than memory: what the clipboard holds stays
            Q_EMIT failed({ErrorCode::UnwritableFile, title});
            return;
        }
        auto *data = new QMimeData; // the clipboard takes it over
        data->setImageData(copy.image);
        data->setData(QStringLiteral("image/png"), copy.png);
        QGuiApplication::clipboard()->setMimeData(data);
    });
}

} // namespace kalpanji
