// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/pictureexport.h"

#include "ui/export/picturefile.h"

#include <QFileDialog>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

namespace kalpanji {

namespace {

QString endingOf(PictureFormat format)
{
    switch (format) {
    case PictureFormat::Svg:
        return QStringLiteral("svg");
    case PictureFormat::Pdf:
        return QStringLiteral("pdf");
    case PictureFormat::Png:
        break;
    }
    return QStringLiteral("png");
}

/// As large as fits the sheet, at its top.
void paintSheet(QPrinter &printer, const PictureOptions &options, const PictureSubject &subject)
{
    QPainter painter(&printer);
    const QRectF sheet = printer.pageRect(QPrinter::DevicePixel);
    const double scale =
        std::min(sheet.width() / options.size.width(), sheet.height() / options.size.height());
    painter.scale(scale, scale);
    subject.page(options).paint(painter);
}

} // namespace

PictureExport::PictureExport(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    connect(&m_job, &PictureJob::written, this, &PictureExport::written);
    connect(&m_job, &PictureJob::failed, this, &PictureExport::failed);
}

void PictureExport::open(PictureSubject subject)
{
    auto *dialog = new PictureDialog(std::move(subject), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PictureDialog::saveRequested, this, [this, dialog] { askWhere(dialog); });
    connect(dialog, &PictureDialog::copyRequested, this, [this, dialog] { copy(dialog->page()); });
    connect(dialog, &PictureDialog::printRequested, this, [this, dialog] { print(dialog); });
    dialog->open();
}

void PictureExport::askWhere(PictureDialog *dialog)
{
    const QString ending = endingOf(dialog->options().format);
    auto *files = new QFileDialog(dialog, dialog->windowTitle());
    files->setObjectName(QStringLiteral("exportDialog"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setNameFilter(QStringLiteral("*.") + ending);
    files->setDefaultSuffix(ending);
    files->selectFile(dialog->subject().suggestedName);
    connect(files, &QFileDialog::fileSelected, this, [this, dialog](const QString &fileName) {
        PictureOptions options = dialog->options();
        if (const Result<PictureFormat> named = pictureFormatOf(fileName)) // another ending was typed
            options.format = *named;
        m_job.write(fileName, dialog->subject().page(options));
        dialog->close();
    });
    files->open();
}

void PictureExport::print(PictureDialog *dialog)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(dialog->subject().info.title);
    printer->setPageOrientation(QPageLayout::Landscape);
    auto *ask = new QPrintDialog(printer.get(), dialog);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    connect(ask, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [printer, dialog] {
        PictureOptions options = dialog->options();
        options.theme = theme(ThemeName::Light); // paper is white
        paintSheet(*printer, options, dialog->subject());
    });
    ask->open();
}

} // namespace kalpanji
