// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/articleprinter.h"

#include "ui/print/printjob.h"
#include "ui/print/printpreview.h"
#include "ui/reader/articleview.h"
#include "ui/shell/filenames.h"
#include "ui/shell/language.h"
#include "ui/shell/viewstate.h"

#include <QFileDialog>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressDialog>
#include <QSaveFile>
#include <QtConcurrent>

namespace kalpanji {

ArticlePrinter::ArticlePrinter(ViewState *state, ArticleView *view, QWidget *window)
    : QObject(window)
    , m_state(state)
    , m_view(view)
    , m_window(window)
{
    connect(&m_layout, &QFutureWatcherBase::finished, this,
            [this] { askForPdf(m_layout.result(), m_window); });
}

ArticlePrinter::~ArticlePrinter()
{
    m_layout.disconnect(this);
    m_layout.waitForFinished();
}

PrintOptions ArticlePrinter::options() const
{
    PrintOptions options;
    options.typography = m_view->typography();
    options.articlePath = m_view->articlePath();
    options.format = Language::format();
    return options;
}

void ArticlePrinter::preview()
{
    auto *dialog = new PrintPreview(m_state->document(), options(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PrintPreview::printRequested, this,
            [this, dialog](const Article &article) { askForPrinter(article, dialog); });
    connect(dialog, &PrintPreview::pdfRequested, this,
            [this, dialog](const Article &article) { askForPdf(article, dialog); });
    dialog->open();
}

void ArticlePrinter::savePdf()
{
    m_layout.setFuture(QtConcurrent::run([document = m_state->document(), options = options()] {
        return Article(std::make_shared<PrintedArticle>(document, options));
    }));
}

void ArticlePrinter::askForPdf(const Article &article, QWidget *over)
{
    auto *dialog = new QFileDialog(over, tr("Article as PDF"));
    dialog->setObjectName(QStringLiteral("pdfDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Document (*.pdf)"));
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(asFileName(article->title()));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, article, over](const QString &fileName) { writePdf(article, fileName, over); });
    dialog->open();
}

void ArticlePrinter::writePdf(const Article &article, const QString &fileName, QWidget *over)
{
    const auto file = std::make_shared<QSaveFile>(fileName);
    if (!file->open(QIODevice::WriteOnly)) {
        Q_EMIT failed({ErrorCode::UnwritableFile, fileName});
        return;
    }
    const auto writer = std::make_shared<QPdfWriter>(file.get());
    writer->setPageSize(article->paper());
    writer->setPageMargins({});
    writer->setTitle(article->title());
    writer->setCreator(QStringLiteral("Kalpanji"));
    run(article, writer.get(), 0, article->pageCount() - 1, over,
        [this, file, writer, fileName](bool complete) {
            if (!complete)
                file->cancelWriting();
            else if (file->commit())
                Q_EMIT written(fileName);
            else
                Q_EMIT failed({ErrorCode::UnwritableFile, fileName});
        });
}

void ArticlePrinter::askForPrinter(const Article &article, QWidget *over)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(article->paper());
    printer->setFullPage(true);
    printer->setPageMargins({});
    printer->setDocName(article->title());
    auto *dialog = new QPrintDialog(printer.get(), over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setMinMax(1, article->pageCount());
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    connect(dialog, &QPrintDialog::finished, this, [this, printer, article, over](int answer) {
        if (answer != QDialog::Accepted)
            return;
        const bool some = printer->printRange() == QPrinter::PageRange;
        run(article, printer.get(), some ? printer->fromPage() - 1 : 0,
            some ? printer->toPage() - 1 : article->pageCount() - 1, over, [printer](bool complete) {
                if (!complete)
                    printer->abort();
            });
    });
    dialog->open();
}

void ArticlePrinter::run(const Article &article, QPagedPaintDevice *device, int first, int last,
                         QWidget *over, std::function<void(bool complete)> done)
{
    constexpr int patienceMilliseconds = 500; // what is done before needs no dialog
    auto *progress = new QProgressDialog(tr("Writing the pages…"), tr("Cancel"), 0, last - first + 1, over);
    progress->setObjectName(QStringLiteral("printProgress"));
    // modal, it would run the event loop from within setValue()
    progress->setWindowModality(Qt::NonModal);
    progress->setMinimumDuration(patienceMilliseconds);
    progress->setAutoReset(false);
    auto *job = new PrintJob(article, device, first, last, progress);
    connect(job, &PrintJob::pagePrinted, progress, &QProgressDialog::setValue);
    connect(progress, &QProgressDialog::canceled, job, &PrintJob::cancel);
    connect(job, &PrintJob::finished, this, [progress, done = std::move(done)](bool complete) {
        done(complete);
        progress->hide();
        progress->deleteLater();
    });
    job->start();
}

} // namespace kalpanji
