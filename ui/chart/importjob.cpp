// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/importjob.h"

#include <QtConcurrent>

namespace kalpanji {

namespace {

/// In the worker: the promise carries progress there and cancelling here.
void readFiles(QPromise<ImportJob::Outcome> &promise, const QStringList &paths, ImportOptions options)
{
    promise.setProgressRange(0, ImportJob::progressSteps);
    options.progress = [&promise](qint64 done, qint64 total) {
        const double part = total > 0 ? double(done) / double(total) : 0;
        promise.setProgressValue(static_cast<int>(part * ImportJob::progressSteps));
        return !promise.isCanceled();
    };
    promise.addResult(std::make_shared<const Result<QList<TradeImport>>>(importTradeFiles(paths, options)));
}

} // namespace

ImportJob::ImportJob(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &ImportJob::progressed);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (!m_watcher.isCanceled() && m_watcher.future().resultCount() > 0)
            Q_EMIT finished(m_watcher.result());
    });
}

ImportJob::~ImportJob()
{
    m_watcher.disconnect(this);
    m_watcher.cancel();
    m_watcher.waitForFinished();
}

void ImportJob::start(const QStringList &paths, const std::optional<TradePair> &pair)
{
    ImportOptions options;
    options.pair = pair;
    m_watcher.setFuture(QtConcurrent::run(readFiles, paths, options));
}

} // namespace kalpanji
