// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/picturedialog.h"
#include "ui/export/picturejob.h"

#include <QObject>

namespace kalpanji {

/// Takes a picture away: by dialog to a file, to the clipboard or to a printer.
class PictureExport : public QObject
{
    Q_OBJECT

public:
    explicit PictureExport(QWidget *window);

    /// Opens the dialog about `subject`; it may be used several times until it is closed.
    void open(PictureSubject subject);
    /// To the clipboard, when it is drawn.
    void copy(const PicturePage &page) { m_job.copy(page); }

Q_SIGNALS:
    void written(const QString &fileName);
    void failed(const kalpanji::Error &error);

private:
    void askWhere(PictureDialog *dialog);
    void print(PictureDialog *dialog);

    QWidget *m_window;
    PictureJob m_job;
};

} // namespace kalpanji
