// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statisticsfiles.h"

#include "core/trade/documenttrade.h"
#include "ui/chart/importdialog.h"
#include "ui/chart/tradeview.h"
#include "ui/shell/documenttabs.h"
#include "ui/shell/errortext.h"
#include "ui/shell/settings.h"

#include <QFileDialog>
#include <QFileInfo>

namespace kalpanji {

namespace {

QString nameOf(const QString &path) { return QFileInfo(path).fileName(); }

} // namespace

StatisticsFiles::StatisticsFiles(ViewState *state, DocumentTabs *tabs, TradeView *view, Settings *settings,
                                 QWidget *window)
    : QObject(window)
    , m_state(state)
    , m_tabs(tabs)
    , m_view(view)
    , m_settings(settings)
    , m_window(window)
{
    connect(tabs, &DocumentTabs::shown, this, &StatisticsFiles::restore);
    connect(view, &TradeView::importRequested, this, &StatisticsFiles::import);
    connect(view, &TradeView::importRemovalRequested, this, &StatisticsFiles::remove);
}

QString StatisticsFiles::article() const
{
    const Article &article = m_state->document()->article;
    return article.language + u':' + article.title;
}

QStringList StatisticsFiles::kept() const { return m_settings->imports(article()); }

void StatisticsFiles::import(const QStringList &paths)
{
    if (paths.isEmpty())
        return ask();
    auto *dialog = new ImportDialog(m_state->document(), paths, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, paths] { join(paths, dialog->figures()); });
    dialog->open();
}

void StatisticsFiles::ask()
{
    auto *files = new QFileDialog(m_window, tr("Import statistics"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setObjectName(QStringLiteral("importFileDialog"));
    files->setFileMode(QFileDialog::ExistingFiles);
    files->setNameFilters({tr("Tables (*.csv *.tsv *.txt)"), tr("All files (*)")});
    connect(files, &QFileDialog::filesSelected, this, &StatisticsFiles::import);
    files->open();
}

void StatisticsFiles::join(const QStringList &paths, const QList<TradeFigure> &figures)
{
    QStringList files = kept();
    for (const QString &path : paths)
        files += QFileInfo(path).absoluteFilePath();
    files.removeDuplicates();
    m_settings->setImports(article(), files);
    const DocumentPtr joined = withFigures(m_state->document(), figures);
    m_seen.push_back(joined);
    m_tabs->replaceCurrent(joined);
}

void StatisticsFiles::remove(const QString &name)
{
    QStringList files = kept();
    files.removeIf([&name](const QString &path) { return nameOf(path) == name; });
    m_settings->setImports(article(), files);
    const DocumentPtr rest = withoutFigures(
        m_state->document(), [&name](const TradeFigure &figure) { return figure.file == name; });
    m_seen.push_back(rest);
    m_tabs->replaceCurrent(rest);
}

void StatisticsFiles::restore()
{
    const QStringList files = kept();
    QStringList names;
    for (const QString &path : files)
        names += nameOf(path);
    m_view->setImports(names);
    m_job.reset(); // for another article
    std::erase_if(m_seen, [](const std::weak_ptr<const Document> &document) { return document.expired(); });
    const DocumentPtr document = m_state->document();
    const bool isSeen = std::any_of(m_seen.begin(), m_seen.end(),
                                    [&document](const auto &seen) { return seen.lock() == document; });
    if (isSeen || files.isEmpty())
        return;
    m_seen.push_back(document);
    QStringList present;
    for (const QString &path : files) {
        if (QFileInfo(path).isFile())
            present += path;
        else
            Q_EMIT said(
                tr("%1, imported earlier, is no longer there; its figures are left out. The menu of the "
                   "trade panel removes it.")
                    .arg(nameOf(path)));
    }
    if (present.isEmpty())
        return;
    m_job = std::make_unique<ImportJob>();
    connect(m_job.get(), &ImportJob::finished, this, &StatisticsFiles::restored);
    m_job->start(present, tradePairOf(*document));
}

void StatisticsFiles::restored(const ImportJob::Outcome &outcome)
{
    m_job.release()->deleteLater(); // its signal brought us here
    if (!*outcome) {
        Q_EMIT said(errorText(outcome->error()));
        return;
    }
    QList<TradeFigure> figures;
    for (const TradeImport &import : **outcome)
        figures += import.figures;
    const DocumentPtr joined = withFigures(m_state->document(), figures);
    m_seen.push_back(joined);
    m_tabs->replaceCurrent(joined);
}

} // namespace kalpanji
