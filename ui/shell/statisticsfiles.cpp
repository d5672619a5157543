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
    // a file that is still being opened may have come to the front behind the dialog
    const int tab = m_tabs->currentIndex();
    connect(dialog, &QDialog::accepted, this, [this, dialog, paths, tab] {
        m_tabs->setCurrentIndex(tab);
        join(paths, dialog->figures());
    });
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
    replaceDocument(withFigures(m_state->document(), figures));
}

/// While the kept files are being read, the new document has yet to get their figures.
void StatisticsFiles::replaceDocument(const DocumentPtr &document)
{
    if (!m_job)
        m_seen.push_back(document);
    m_tabs->replaceCurrent(document);
}

void StatisticsFiles::remove(const QString &name)
{
    QStringList files = kept();
    files.removeIf([&name](const QString &path) { return nameOf(path) == name; });
    m_settings->setImports(article(), files);
    replaceDocument(withoutFigures(m_state->document(),
                                   [&name](const TradeFigure &figure) { return figure.file == name; }));
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
    m_reading.clear();
    for (const QString &path : files) {
        if (QFileInfo(path).isFile())
            m_reading += path;
        else
            Q_EMIT said(
                tr("%1, imported earlier, is no longer there; its figures are left out. The menu of the "
                   "trade panel removes it.")
                    .arg(nameOf(path)));
    }
    startReading();
}

void StatisticsFiles::startReading()
{
    if (m_reading.isEmpty())
        return;
    m_job = std::make_unique<ImportJob>();
    connect(m_job.get(), &ImportJob::finished, this, &StatisticsFiles::restored);
    m_job->start(m_reading, tradePairOf(*m_state->document()));
}

void StatisticsFiles::restored(const ImportJob::Outcome &outcome)
{
    m_job.release()->deleteLater(); // its signal brought us here
    if (!*outcome) { // the others are read without the one that is no table any more
        Q_EMIT said(errorText(outcome->error()));
        const QString &subject = outcome->error().subject; // a path, or a path and a reason
        const auto isBad = [&subject](const QString &path) {
            return subject == path || subject.startsWith(path + u": ");
        };
        if (m_reading.removeIf(isBad) > 0)
            startReading();
        return;
    }
    QList<TradeFigure> figures;
    for (const TradeImport &import : **outcome)
        figures += import.figures;
    replaceDocument(withFigures(m_state->document(), figures));
}

} // namespace kalpanji
