// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/picture.h"

#include <QFutureWatcher>
#include <QObject>

namespace kalpanji {

/// Writes a picture without holding up the window: the page is drawn here, encoded and written by a worker.
/// Safe to destroy while it works; what was begun is then finished in silence.
class PictureJob : public QObject
{
    Q_OBJECT

public:
    explicit PictureJob(QObject *parent = nullptr);
    ~PictureJob() override;

    void write(const QString &fileName, const PictureOptions &options, const PictureInfo &info,
               const PicturePainter &paint);
    [[nodiscard]] bool isRunning() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    void written(const QString &fileName);
    void failed(const kalpanji::Error &error);

private:
    void finish();

    QFutureWatcher<std::shared_ptr<const Result<Done>>> m_watcher;
    QString m_fileName;
};

} // namespace kalpanji
