// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/exporter.h"

#include "core/exchange/eventsjson.h"
#include "ui/chart/tradepackage.h"
#include "ui/chart/tradepicture.h"
#include "ui/export/pictureexport.h"
#include "ui/shell/language.h"
#include "ui/shell/viewstate.h"
#include "ui/timeline/timelinepicture.h"
#include "ui/timeline/timelinepictureinfo.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonDocument>

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

QString Exporter::baseName() const
{
    QString name = m_state->document()->article.title;
    for (QChar &c : name) {
        if (QStringView(u"/\\:*?\"<>|").contains(c))
            c = u'-';
    }
    return name.isEmpty() ? QStringLiteral("kalpanji") : name;
}

void Exporter::exportTimeline()
{
    const DocumentPtr document = m_state->document();
    const LocaleFormat format = Language::format();
    //: a file name; %1 is the article's title
    m_pictures->open(
        {tr("%1, timeline").arg(baseName()), timelinePictureInfo(*document),
         [document, format, window = m_state->window(), filter = m_state->filter()](const Theme &theme) {
             return timelinePicture(document, window, filter, theme, format);
         }});
}

void Exporter::exportTrade(const TradeChartOptions &options)
{
    const DocumentPtr document = m_state->document();
    const LocaleFormat format = Language::format();
    TradeChartOptions shown = options;
    shown.hiddenTypes = m_state->filter().hiddenTypes;
    //: a file name; %1 is the article's title
    m_pictures->open({tr("%1, trade").arg(baseName()), tradePictureInfo(document, format, shown),
                      [document, format, shown](const Theme &theme) {
                          return tradePicture(document, theme, format, shown);
                      }});
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
