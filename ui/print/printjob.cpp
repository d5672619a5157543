// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printjob.h"

#include "ui/print/printedarticle.h"

#include <QPagedPaintDevice>

namespace kalpanji {

PrintJob::PrintJob(std::shared_ptr<const PrintedArticle> article, QPagedPaintDevice *device, int first,
                   int last, QObject *parent)
    : QObject(parent)
    , m_article(std::move(article))
    , m_device(device)
    , m_first(std::max(0, first))
    , m_last(std::min(last, m_article->pageCount() - 1))
    , m_page(m_first)
{
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &PrintJob::printNext);
}

void PrintJob::start()
{
    if (!m_painter.begin(m_device)) {
        Q_EMIT finished(false);
        return;
    }
    m_turn.start();
}

void PrintJob::cancel()
{
    if (m_turn.isActive())
        end(false);
}

void PrintJob::printNext()
{
    if (m_page > m_last || (m_page > m_first && !m_device->newPage())) {
        end(m_page > m_last);
        return;
    }
    constexpr double pointsPerInch = 72;
    m_painter.resetTransform();
    m_painter.scale(m_device->logicalDpiX() / pointsPerInch, m_device->logicalDpiY() / pointsPerInch);
    m_article->paintPage(m_painter, m_page);
    ++m_page;
    Q_EMIT pagePrinted(m_page - m_first);
}

void PrintJob::end(bool complete)
{
    m_turn.stop();
    m_painter.end();
    Q_EMIT finished(complete);
}

} // namespace kalpanji
