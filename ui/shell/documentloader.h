// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/export/exportpages.h"
#include "ui/shell/openedarticle.h"

#include <QFutureWatcher>
#include <QObject>

#include <vector>

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
    /// In one job.
    void openFiles(const QStringList &paths, const OpenOptions &options = {});
    /// Pages of the export `path`, in one job.
    void openPages(const QString &path, const QStringList &titles, const OpenOptions &options = {});
    /// Each page of each file, in one job.
    void openTabs(const QList<KeptTab> &tabs);
    /// Lists the pages of the export `path` for a person to choose from.
    void listPages(const QString &path);
    /// The article `title` beside that of the file `path`: see openLinked().
    void openLinked(const QString &title, const QString &path, const OpenOptions &options = {});
    /// What the clipboard holds. `name` stands for the file name.
    void openPasted(const QByteArray &bytes, const QString &name, OpenOptions options = {});

    [[nodiscard]] bool isLoading() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    void started(const QString &name);
    void loaded(const kalpanji::OpenedArticle &article);
    void failed(const kalpanji::Error &error);
    /// `path` is an export of several articles and none was named.
    void severalPages(const kalpanji::PageList &list, const QString &path);
    /// All that was asked for has been answered with one of these.
    void finished();

private:
    struct Export {
        PageList pages;
        QString path;
    };
    /// What a job brings: articles, errors, or pages to choose from.
    struct Outcome {
        std::vector<OpenedArticle> articles;
        std::vector<Error> errors;
        std::vector<Export> exports; ///< whose pages are to choose from
    };
    using Job = std::function<Outcome()>;
    static void openInto(Outcome &outcome, const QString &path, const OpenOptions &options);

    void start(const QString &name, Job job);
    void finish();

    QFutureWatcher<std::shared_ptr<const Outcome>> m_watcher;
};

} // namespace kalpanji
