// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QObject>
#include <QPainter>
#include <QTimer>

#include <memory>

class QPagedPaintDevice;

namespace kalpanji {

class PrintedArticle;

/// Brings the pages of an article onto a printer or into a PDF, one between two turns of the event loop, so
/// that the window stays alive and the work can be called off.
class PrintJob : public QObject
{
    Q_OBJECT

public:
    /// Pages `first` to `last`, counted from 0, onto `device`, which outlives this.
    PrintJob(std::shared_ptr<const PrintedArticle> article, QPagedPaintDevice *device, int first, int last,
             QObject *parent = nullptr);

    void start();
    /// Ends with finished(false) and leaves the rest unprinted.
    void cancel();

Q_SIGNALS:
    void pagePrinted(int pages); ///< so far
    void finished(bool complete);

private:
    void printNext();
    void end(bool complete);

    std::shared_ptr<const PrintedArticle> m_article;
    QPagedPaintDevice *m_device;
    int m_first;
    int m_last;
    int m_page;
    QPainter m_painter;
    QTimer m_turn;
};

} // namespace kalpanji
