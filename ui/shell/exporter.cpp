// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/exporter.h"

#include "core/exchange/eventsjson.h"
#include "ui/chart/tradepicture.h"
#include "ui/export/picture.h"
#include "ui/shell/filenames.h"
#include "ui/shell/language.h"
#include "ui/shell/viewstate.h"
#include "ui/timeline/timelinepicture.h"
#include "ui/timeline/timelinepictureinfo.h"

#include <QFileDialog>
#include <QJsonDocument>
#include <QSaveFile>

namespace kalpanji {

namespace {

Result<Done> writeBytes(const QString &fileName, const QByteArray &bytes)
{
    QSaveFile file(fileName);
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    return written ? Result<Done>(Done()) : Error {ErrorCode::UnwritableFile, fileName};
}

/// `paint` as a picture in the format that the file's name asks for.
Result<Done> writeNamedPicture(const QString &fileName, const PictureInfo &info, const PicturePainter &paint)
{
    const Result<PictureFormat> format = pictureFormatOf(fileName);
    if (!format)
        return format.error();
    PictureOptions options;
    options.format = *format;
    constexpr double sharp = 2; // device pixels: good for print at the usual size
    options.scale = sharp;
    return writePicture(fileName, options, info, paint);
}

} // namespace

Exporter::Exporter(ViewState *state, QWidget *window)
    : QObject(window)
    , m_state(state)
    , m_window(window)
{
}

QStringList Exporter::pictureFilters()
{
    return {tr("Picture (*.png)"), tr("Vector picture (*.svg)"), tr("Document (*.pdf)")};
}

QString Exporter::baseName() const { return asFileName(m_state->document()->article.title); }

void Exporter::exportTimeline()
{
    //: a file name; %1 is the article's title
    ask(tr("Timeline as a picture"), tr("%1, timeline").arg(baseName()), pictureFilters(),
        [this](const QString &fileName) {
            const DocumentPtr &document = m_state->document();
            return writeNamedPicture(fileName, timelinePictureInfo(*document),
                                     timelinePicture(document, m_state->window(), m_state->filter(),
                                                     currentTheme(), Language::format()));
        });
}

void Exporter::exportTrade()
{
    //: a file name; %1 is the article's title
    ask(tr("Trade chart as a picture"), tr("%1, trade").arg(baseName()), pictureFilters(),
        [this](const QString &fileName) {
            const DocumentPtr &document = m_state->document();
            const TradeChartOptions options = usualTradeOptions(document->trade);
            const LocaleFormat &format = Language::format();
            return writeNamedPicture(fileName, tradePictureInfo(document, format, options),
                                     tradePicture(document, currentTheme(), format, options));
        });
}

void Exporter::exportEvents()
{
    //: a file name; %1 is the article's title
    ask(tr("Events as a table"), tr("%1, events").arg(baseName()), {tr("Table (*.csv)"), tr("JSON (*.json)")},
        [this](const QString &fileName) {
            const Document &document = *m_state->document();
            const bool json = fileName.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
            return writeBytes(fileName,
                              json ? QJsonDocument(eventsAsJson(document)).toJson() : eventsAsCsv(document));
        });
}

void Exporter::ask(const QString &title, const QString &suggestion, const QStringList &filters, Writer write)
{
    auto *dialog = new QFileDialog(m_window, title);
    dialog->setObjectName(QStringLiteral("exportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    const auto suffixOf = [](const QString &filter) {
        return filter.section(QStringLiteral("*."), 1).chopped(1);
    };
    dialog->setDefaultSuffix(suffixOf(filters.constFirst()));
    connect(dialog, &QFileDialog::filterSelected, dialog,
            [dialog, suffixOf](const QString &filter) { dialog->setDefaultSuffix(suffixOf(filter)); });
    dialog->selectFile(suggestion);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, write = std::move(write)](const QString &fileName) {
                const Result<Done> done = write(fileName);
                if (done)
                    Q_EMIT written(fileName);
                else
                    Q_EMIT failed(done.error());
            });
    dialog->open();
}

} // namespace kalpanji
