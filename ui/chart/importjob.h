// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trade/import/tradeimport.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>

namespace kalpanji {

/// Reads statistics files in a worker. Destroying it stops the reading at the next report of progress.
class ImportJob : public QObject
{
    Q_OBJECT

public:
    /// The imports, in the order of the files, or the first error.
    using Outcome = std::shared_ptr<const Result<QList<TradeImport>>>;
    static constexpr int progressSteps = 1000;

    explicit ImportJob(QObject *parent = nullptr);
    ~ImportJob() override;

    void start(const QStringList &paths, const std::optional<TradePair> &pair);
    [[nodiscard]] bool isRunning() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    /// 0 … progressSteps.
    void progressed(int step);
    void finished(const kalpanji::ImportJob::Outcome &outcome);

private:
    QFutureWatcher<Outcome> m_watcher;
};

} // namespace kalpanji
