// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/exporter.h"

#include "core/exchange/eventsjson.h"
#include "ui/chart/tradepicture.h"
#include "ui/export/picture.h"
#include "ui/export/printing.h"
#include "ui/shell/language.h"
#include "ui/shell/viewstate.h"
#include "ui/timeline/timelinepicture.h"
#include "ui/timeline/timelinepictureinfo.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QPrintPreviewDialog>
#include <QPrinter>
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

QString Exporter::baseName() const
{
    QString name = m_state->document()->article.title;
    for (QChar &c : name) {
        if (QStringView(u"/\\:*?\"<>|").contains(c))
            c = u'-';
    }
    return name.isEmpty() ? QStringLiteral("kalpanji") : name;
}

TimelineSubject Exporter::timelineSubject(Stretch extent) const
{
    TimeWindow window = m_state->window();
    if (extent == Stretch::Whole)
        window = m_state->wholeSpan();
    const Event *selected = m_state->document()->chronology.find(m_state->selectedEvent());
    if (extent == Stretch::Selection && selected && selected->time.hasSpan()) {
        const DaySpan span = selected->time.span();
        const double room = std::max(30.0, double(span.days()));
        window = {double(span.earliest) - room, double(span.latest + 1) + room};
    }
    return {m_state->document(),     window,         m_state->filter(), currentTheme(), Language::format(),
            m_state->laneGrouping(), m_state->eras()};
}

void Exporter::exportTimeline(Stretch extent)
{
    //: a file name; %1 is the article's title
    ask(tr("Timeline as a picture"), tr("%1, timeline").arg(baseName()), pictureFilters(),
        [this, extent](const QString &fileName) -> Result<Done> {
            const Result<PictureFormat> format = pictureFormatOf(fileName);
            if (!format)
                return format.error();
            const TimelineSubject subject = timelineSubject(extent);
            PictureOptions options;
            options.format = *format;
            options.scale = m_scale;
            if (options.format != PictureFormat::Png)
                options.size = sizeForAllTitles(subject, options.size);
            return writePicture(fileName, options, timelinePictureInfo(*subject.document),
                                timelinePicture(subject));
        });
}

void Exporter::printTimeline()
{
    auto *preview = new QPrintPreviewDialog(m_window);
    preview->setObjectName(QStringLiteral("printPreview"));
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->printer()->setPageOrientation(QPageLayout::Landscape);
    connect(preview, &QPrintPreviewDialog::paintRequested, this, [this](QPrinter *printer) {
        const TimelineSubject subject = timelineSubject(Stretch::Whole);
        QList<PicturePainter> pages;
        const QList<TimeWindow> windows = pagesFor(subject, printedPageSize(*printer));
        for (const TimeWindow &window : windows) {
            TimelineSubject page = subject;
            page.window = window;
            page.theme = theme(ThemeName::Light);
            pages.append(timelinePicture(page));
        }
        printPictures(*printer, timelinePictureInfo(*subject.document), pages);
    });
    preview->open();
}

void Exporter::copyTimelineAsPicture()
{
    const TimelineSubject subject = timelineSubject(Stretch::View);
    PictureOptions options;
    options.scale = m_scale;
    QGuiApplication::clipboard()->setImage(
        pictureImage(options, timelinePictureInfo(*subject.document), timelinePicture(subject)));
}

void Exporter::copyTimelineAsText()
{
    QGuiApplication::clipboard()->setText(timelineAsText(timelineSubject(Stretch::View)));
}

void Exporter::exportTrade()
{
    //: a file name; %1 is the article's title
    ask(tr("Trade chart as a picture"), tr("%1, trade").arg(baseName()), pictureFilters(),
        [this](const QString &fileName) {
            const DocumentPtr &document = m_state->document();
            const TradeChartOptions options = usualTradeOptions(document->trade);
            const LocaleFormat &format = Language::format();
            const Result<PictureFormat> kind = pictureFormatOf(fileName);
            if (!kind)
                return Result<Done>(kind.error());
            PictureOptions picture;
            picture.format = *kind;
            picture.scale = m_scale;
            return writePicture(fileName, picture, tradePictureInfo(document, format, options),
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
