// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/exporter.h"

#include "core/exchange/eventsjson.h"
#include "ui/chart/goodspicture.h"
#include "ui/chart/tradepackage.h"
#include "ui/chart/tradepicture.h"
#include "ui/export/pictureexport.h"
#include "ui/export/picturefile.h"
#include "ui/export/printing.h"
#include "ui/shell/filenames.h"
#include "ui/shell/language.h"
#include "ui/shell/viewstate.h"
#include "ui/timeline/timelinepicture.h"
#include "ui/timeline/timelinepictureinfo.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QPrintPreviewDialog>
#include <QPrinter>

namespace kalpanji {

namespace {

/// All of a package beside each other, under the name of its table.
Result<Done> writePackage(const QString &tableName, const QList<PackagedFile> &files)
{
    const QFileInfo info(tableName);
    const QString stem = info.dir().filePath(info.completeBaseName());
    for (const PackagedFile &file : files) {
        if (Result<Done> written = writeWhole(stem + file.ending, file.bytes); !written)
            return written;
    }
    return Done();
}

} // namespace

Exporter::Exporter(ViewState *state, QWidget *window)
    : QObject(window)
    , m_state(state)
    , m_window(window)
    , m_pictures(new PictureExport(window))
{
    m_pictures->setParent(this);
    connect(m_pictures, &PictureExport::written, this, &Exporter::written);
    connect(m_pictures, &PictureExport::failed, this, &Exporter::failed);
}

QString Exporter::baseName() const { return asFileName(m_state->document()->article.title); }

TimelineSubject Exporter::timelineSubject(Stretch stretch) const
{
    TimeWindow window = m_state->window();
    if (stretch == Stretch::Whole)
        window = m_state->wholeSpan();
    const JoinedEvents events = m_state->events();
    const Event *selected = events.find(events.joined(m_state->selectedPlace()));
    if (stretch == Stretch::Selection && selected && selected->time.hasSpan()) {
        const DaySpan span = spanIn(m_state->calendar(), selected->time.span());
        const double room = std::max(30.0, double(span.days()));
        window = {double(span.earliest) - room, double(span.latest + 1) + room};
    }
    return {events,
            window,
            m_state->filter(),
            currentTheme(),
            Language::format(),
            m_state->laneGrouping(),
            m_state->eras(),
            m_state->filterMode(),
            m_state->calendar()};
}

void Exporter::exportTimeline(Stretch stretch)
{
    const TimelineSubject subject = timelineSubject(stretch);
    //: a file name; %1 is the article's title
    m_pictures->open(
        {tr("%1, timeline").arg(baseName()), timelinePictureInfo(subject.events),
         [subject](const Theme &theme) {
             TimelineSubject themed = subject;
             themed.theme = theme;
             return timelinePicture(themed);
         },
         stretch == Stretch::Whole ? sizeForAllTitles(subject, usualPictureSize) : usualPictureSize});
}

void Exporter::printTimeline()
{
    auto *preview = new QPrintPreviewDialog(m_window);
    preview->setObjectName(QStringLiteral("printPreview"));
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->printer()->setPageOrientation(QPageLayout::Landscape);
    connect(preview, &QPrintPreviewDialog::paintRequested, this, [this](QPrinter *printer) {
        TimelineSubject subject = timelineSubject(Stretch::Whole);
        subject.theme = theme(ThemeName::Light); // paper is white
        QList<PictureLayout> pages;
        const QList<TimeWindow> windows = pagesFor(subject, printedPageSize(*printer));
        for (const TimeWindow &window : windows) {
            TimelineSubject page = subject;
            page.window = window;
            pages.append(timelinePicture(page));
        }
        printPictures(*printer, timelinePictureInfo(subject.events), pages);
    });
    preview->open();
}

void Exporter::copyTimelineAsPicture()
{
    constexpr double sharp = 2; // device pixels
    const TimelineSubject subject = timelineSubject(Stretch::View);
    PictureOptions options;
    options.scale = sharp;
    m_pictures->copy({options, timelinePictureInfo(subject.events), timelinePicture(subject)});
}

void Exporter::copyTimelineAsText()
{
    QGuiApplication::clipboard()->setText(timelineAsText(timelineSubject(Stretch::View)));
}

void Exporter::exportTrade(const TradeChartOptions &options)
{
    const DocumentPtr document = m_state->document();
    const LocaleFormat format = Language::format();
    //: a file name; %1 is the article's title
    m_pictures->open({tr("%1, trade").arg(baseName()), tradePictureInfo(document, format, options),
                      [document, format, options](const Theme &theme) {
                          return tradePicture(document, theme, format, options);
                      }});
}

void Exporter::exportGoods(const ProductYear &products, GoodsShape shape)
{
    const DocumentPtr document = m_state->document();
    const LocaleFormat format = Language::format();
    //: a file name; %1 is the article's title
    m_pictures->open(
        {tr("%1, goods").arg(baseName()), goodsPictureInfo(document, products, format),
         [=](const Theme &theme) { return goodsPicture(document, products, shape, theme, format); }});
}

void Exporter::exportTradeTable(const TradeChartOptions &options)
{
    ask(tr("Trade figures as a table"), tr("%1, trade").arg(baseName()), {tr("Table (*.csv)")},
        [this, options](const QString &fileName) {
            const QString name = QFileInfo(fileName).completeBaseName();
            return writePackage(fileName,
                                tradePackage(m_state->document(), Language::format(), options, name));
        });
}

void Exporter::exportEvents()
{
    //: a file name; %1 is the article's title
    ask(tr("Events as a table"), tr("%1, events").arg(baseName()), {tr("Table (*.csv)"), tr("JSON (*.json)")},
        [this](const QString &fileName) {
            const Document &document = *m_state->document();
            const bool json = fileName.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
            return writeWhole(fileName,
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
