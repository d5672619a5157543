// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/documentloader.h"

#include <QFileInfo>
#include <QtConcurrent>

namespace kalpanji {

DocumentLoader::DocumentLoader(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &DocumentLoader::finish);
}

DocumentLoader::~DocumentLoader()
{
    // the job reads values only; it may outlive us, but not the application's static data
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

void DocumentLoader::openBundled(const OpenOptions &options)
{
    OpenOptions whole = options;
    whole.supplements = true; // the filter shows them when asked to
    start({}, {}, [whole] { return openBundledDocument(whole); });
}

void DocumentLoader::openFile(const QString &path, const OpenOptions &options)
{
    start(QFileInfo(path).fileName(), path, [path, options] { return kalpanji::openFile(path, options); });
}

void DocumentLoader::openBytes(const QByteArray &bytes, const QString &name, OpenOptions options)
{
    options.read.fileName = name;
    start(name, {}, [bytes, options] { return openDocument(bytes, options); });
}

void DocumentLoader::start(const QString &name, const QString &path, Job job)
{
    m_path = path;
    Q_EMIT started(name);
    // setFuture() drops what the previous future still had to say
    m_watcher.setFuture(QtConcurrent::run(
        [job = std::move(job)] { return std::make_shared<const Result<DocumentPtr>>(job()); }));
}

void DocumentLoader::finish()
{
    const auto result = m_watcher.result();
    if (*result)
        Q_EMIT loaded(**result, m_path);
    else
        Q_EMIT failed(result->error());
}

} // namespace kalpanji
