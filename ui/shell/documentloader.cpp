// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/documentloader.h"

#include "core/linkedarticle.h"

#include <QFileInfo>
#include <QtConcurrent>

namespace kalpanji {

namespace {

PageList pagesOf(const QString &path)
{
    Result<Input> opened = Input::ofFile(path);
    if (!opened)
        return {{}, opened.error()};
    Input input = std::move(opened).value();
    const bool isExport = recogniseMarkup(input.headText()) == InputKind::MediaWikiXml;
    return isExport ? listPages(input) : PageList();
}

} // namespace

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
    start({}, [whole] { return outcomeOf(openBundledDocument(whole), {}); });
}

void DocumentLoader::openFile(const QString &path, const OpenOptions &options)
{
    start(QFileInfo(path).fileName(), [path, options] { return outcomeOfFile(path, options); });
}

void DocumentLoader::openPages(const QString &path, const QStringList &titles, const OpenOptions &options)
{
    start(QFileInfo(path).fileName(), [path, titles, options] {
        Outcome all {{}, {}, {}, path};
        for (const QString &title : titles) {
            OpenOptions page = options;
            page.read.page = title;
            Outcome one = outcomeOf(kalpanji::openFile(path, page), path);
            std::move(one.documents.begin(), one.documents.end(), std::back_inserter(all.documents));
            std::move(one.errors.begin(), one.errors.end(), std::back_inserter(all.errors));
        }
        return all;
    });
}

void DocumentLoader::listPages(const QString &path)
{
    start(QFileInfo(path).fileName(), [path] {
        Outcome outcome {{}, {}, pagesOf(path), path};
        if (outcome.pages.pages.isEmpty())
            outcome.errors.push_back(
                outcome.pages.problem.value_or(Error {ErrorCode::NoOtherPages, QFileInfo(path).fileName()}));
        return outcome;
    });
}

void DocumentLoader::openLinked(const QString &title, const QString &path, const OpenOptions &options)
{
    start(title, [title, path, options] {
        const Result<LinkedArticle> linked = kalpanji::openLinked(title, path, options);
        return linked ? Outcome {{linked->document}, {}, {}, linked->path}
                      : Outcome {{}, {linked.error()}, {}, path};
    });
}

void DocumentLoader::openBytes(const QByteArray &bytes, const QString &name, OpenOptions options)
{
    options.read.fileName = name;
    start(name, [bytes, options] { return outcomeOf(openDocument(bytes, options), {}); });
}

DocumentLoader::Outcome DocumentLoader::outcomeOf(const Result<DocumentPtr> &result, const QString &path)
{
    return result ? Outcome {{*result}, {}, {}, path} : Outcome {{}, {result.error()}, {}, path};
}

/// An export of several articles, or one that is damaged somewhere, brings the pages that can be opened.
DocumentLoader::Outcome DocumentLoader::outcomeOfFile(const QString &path, const OpenOptions &options)
{
    Outcome outcome = outcomeOf(kalpanji::openFile(path, options), path);
    if (outcome.errors.empty() || !options.read.page.isEmpty())
        return outcome;
    const ErrorCode code = outcome.errors.front().code;
    if (code == ErrorCode::SeveralPages)
        outcome.errors.clear();
    if (code == ErrorCode::SeveralPages || code == ErrorCode::TruncatedInput
        || code == ErrorCode::MalformedInput)
        outcome.pages = pagesOf(path);
    return outcome;
}

void DocumentLoader::start(const QString &name, Job job)
{
    Q_EMIT started(name);
    // setFuture() drops what the previous future still had to say
    m_watcher.setFuture(
        QtConcurrent::run([job = std::move(job)] { return std::make_shared<const Outcome>(job()); }));
}

void DocumentLoader::finish()
{
    const auto outcome = m_watcher.result();
    for (const DocumentPtr &document : outcome->documents)
        Q_EMIT loaded(document, outcome->path);
    if (!outcome->pages.pages.isEmpty())
        Q_EMIT severalPages(outcome->pages, outcome->path);
    for (const Error &error : outcome->errors) // last, so that what it says stays
        Q_EMIT failed(error);
}

} // namespace kalpanji
