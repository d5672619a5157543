// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "ui/export/picturepage.h"

#include <QObject>

namespace kalpanji {

/// Draws, encodes and writes pictures in workers, so that the window is never held up. Safe to destroy while
/// they work; what was begun is then finished in silence.
class PictureJob : public QObject
{
    Q_OBJECT

public:
    explicit PictureJob(QObject *parent = nullptr);
    ~PictureJob() override;

    void write(const QString &fileName, const PicturePage &page);
    /// To the clipboard, as pixels whatever the page's format.
    void copy(const PicturePage &page);

Q_SIGNALS:
    void written(const QString &fileName);
    void failed(const kalpanji::Error &error);

private:
    /// `then` gets, in this thread, what `work` made in a worker.
    template<typename Work, typename Then>
    void run(Work work, Then then);
};

} // namespace kalpanji
