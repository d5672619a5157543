// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/render.h"

#include "ui/chart/tradepicture.h"
#include "ui/export/picturefile.h"
#include "ui/shell/language.h"
#include "ui/shell/theme.h"
#include "ui/shell/viewstate.h"
#include "ui/timeline/timelinepicture.h"
#include "ui/timeline/timelinepictureinfo.h"

#include <algorithm>

namespace kalpanji {

namespace {

ThemeName themeOf(const QString &name)
{
    return name == QLatin1String("dark") ? ThemeName::Dark
        : name == QLatin1String("sepia") ? ThemeName::Sepia
                                         : ThemeName::Light;
}

TimeWindow windowOf(const CommandLine &command, const JoinedEvents &events)
{
    TimeWindow window = wholeWindow(events);
    if (command.from.isValid())
        window.from = double(command.from.toJulianDay());
    if (command.to.isValid())
        window.to = double(command.to.toJulianDay() + 1);
    return window;
}

/// Whether anything told is a mark of a timeline that nobody has chosen a filter for.
bool hasMarks(const JoinedEvents &events)
{
    const QList<EventId> dated = events.byDate();
    return std::any_of(dated.begin(), dated.end(),
                       [&events](EventId id) { return EventFilter().accepts(*events.find(id)); });
}

} // namespace

Result<Done> renderPicture(const CommandLine &command, const JoinedEvents &events)
{
    const DocumentPtr &document = events.document(0);
    const Result<PictureFormat> format = pictureFormatOf(command.output);
    if (!format)
        return format.error();
    const bool timeline = command.subject == QLatin1String("timeline");
    const bool nothing = timeline ? !hasMarks(events) : document->trade.isEmpty();
    if (nothing)
        return Error {ErrorCode::NothingToRender, command.file};

    const QString locale = command.locale.isEmpty() ? document->article.language : command.locale;
    Language language;
    language.use(locale);
    setCurrentTheme(themeOf(command.theme));
    PictureOptions options;
    options.format = *format;
    options.size = command.size;
    options.scale = command.scale;
    const LocaleFormat &numbers = Language::format();
    if (timeline) {
        const TimelineSubject subject {events, windowOf(command, events), {}, currentTheme(), numbers};
        if (options.format != PictureFormat::Png)
            options.size = sizeForAllTitles(subject, options.size);
        return writeWhole(
            command.output,
            pictureBytes({options, timelinePictureInfo(subject.events), timelinePicture(subject)}));
    }
    const TradeChartOptions chart = usualTradeOptions(document->trade);
    return writeWhole(command.output,
                      pictureBytes({options, tradePictureInfo(document, numbers, chart),
                                    tradePicture(document, currentTheme(), numbers, chart)}));
}

} // namespace kalpanji
