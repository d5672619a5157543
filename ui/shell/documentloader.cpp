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

/// `article` lacks the document alone.
void take(const Result<DocumentPtr> &result, OpenedArticle article, std::vector<OpenedArticle> &articles,
          std::vector<Error> &errors)
{
    if (result) {
        article.document = *result;
        articles.push_back(std::move(article));
    } else {
        errors.push_back(result.error());
    }
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
    start({}, [whole] {
        Outcome outcome;
        take(openBundledDocument(whole), {}, outcome.articles, outcome.errors);
        return outcome;
    });
}

void DocumentLoader::openFiles(const QStringList &paths, const OpenOptions &options)
{
    start(QFileInfo(paths.value(0)).fileName(), [paths, options] {
        Outcome all;
        for (const QString &path : paths)
            openInto(all, path, options);
        return all;
    });
}

void DocumentLoader::openPages(const QString &path, const QStringList &titles, const OpenOptions &options)
{
    start(QFileInfo(path).fileName(), [path, titles, options] {
        Outcome all;
        for (const QString &title : titles) {
            OpenOptions page = options;
            page.read.page = title;
            take(openFile(path, page), {{}, path, {}}, all.articles, all.errors);
        }
        return all;
    });
}

void DocumentLoader::openTabs(const QList<KeptTab> &tabs)
{
    start({}, [tabs] {
        Outcome all;
        for (const KeptTab &tab : tabs) {
            OpenOptions options;
            options.supplements = tab.path.isEmpty();
            options.read.page = tab.title;
            options.read.language = tab.language;
            take(tab.path.isEmpty() ? openBundledDocument(options) : openFile(tab.path, options),
                 {{}, tab.path, {}}, all.articles, all.errors);
        }
        return all;
    });
}

void DocumentLoader::listPages(const QString &path)
{
    start(QFileInfo(path).fileName(), [path] {
        PageList pages = pagesOf(path);
        if (!pages.pages.isEmpty())
            return Outcome {{}, {}, {{std::move(pages), path}}};
        return Outcome {
            {}, {pages.problem.value_or(Error {ErrorCode::NoOtherPages, QFileInfo(path).fileName()})}, {}};
    });
}

void DocumentLoader::openLinked(const QString &title, const QString &path, const OpenOptions &options)
{
    start(title, [title, path, options] {
        const Result<LinkedArticle> linked = kalpanji::openLinked(title, path, options);
        return linked ? Outcome {{{linked->document, linked->path, {}}}, {}, {}}
                      : Outcome {{}, {linked.error()}, {}};
    });
}

void DocumentLoader::openPasted(const QByteArray &bytes, const QString &name, OpenOptions options)
{
    options.read.fileName = name;
    start(name, [bytes, options] {
        Outcome outcome;
        take(openDocument(bytes, options), {{}, {}, bytes}, outcome.articles, outcome.errors);
        return outcome;
    });
}

/// An export of several articles, or one that is damaged somewhere, brings the pages that can be opened.
void DocumentLoader::openInto(Outcome &outcome, const QString &path, const OpenOptions &options)
{
    const Result<DocumentPtr> result = openFile(path, options);
    if (result || !options.read.page.isEmpty()) {
        take(result, {{}, path, {}}, outcome.articles, outcome.errors);
        return;
    }
    const ErrorCode code = result.error().code;
    if (code != ErrorCode::SeveralPages)
        outcome.errors.push_back(result.error());
    if (code == ErrorCode::SeveralPages || code == ErrorCode::TruncatedInput
        || code == ErrorCode::MalformedInput) {
        if (PageList pages = pagesOf(path); !pages.pages.isEmpty())
            outcome.exports.push_back({std::move(pages), path});
    }
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
    for (const OpenedArticle &article : outcome->articles)
        Q_EMIT loaded(article);
    for (const Export &each : outcome->exports)
        Q_EMIT severalPages(each.pages, each.path);
    for (const Error &error : outcome->errors) // last, so that what it says stays
        Q_EMIT failed(error);
    Q_EMIT finished();
}

} // namespace kalpanji
