// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"

#include <QFutureWatcher>
#include <QObject>

namespace kalpanji {

/// Opens documents off the GUI thread. The latest request wins: a result that was overtaken is dropped.
/// Safe to destroy while a job runs (a member QFutureWatcher: QFuture::then(context) aborts in Qt 6.4 when
/// the context goes first).
class DocumentLoader : public QObject
{
    Q_OBJECT

public:
    explicit DocumentLoader(QObject *parent = nullptr);
    ~DocumentLoader() override;

    void openBundled(const OpenOptions &options = {});
    void openFile(const QString &path, const OpenOptions &options = {});
    /// Bytes that came from elsewhere: the clipboard, a page of an export. `name` stands for the file name.
    void openBytes(const QByteArray &bytes, const QString &name, OpenOptions options = {});

    [[nodiscard]] bool isLoading() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    void started(const QString &name);
    /// `path` is empty for the bundled article and for bytes.
    void loaded(const kalpanji::DocumentPtr &document, const QString &path);
    void failed(const kalpanji::Error &error);

private:
    using Job = std::function<Result<DocumentPtr>()>;
    void start(const QString &name, const QString &path, Job job);
    void finish();

    QFutureWatcher<std::shared_ptr<const Result<DocumentPtr>>> m_watcher;
    QString m_path;
};

} // namespace kalpanji
