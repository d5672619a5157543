// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinepicture.h"

#include "ui/export/findabletext.h"
#include "ui/timeline/timelinepainter.h"
#include "ui/timeline/timelinetexts.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>

#include <algorithm>

namespace kalpanji {

namespace {

constexpr int fontPixels = 14;
constexpr double mostHeight = 20000;
constexpr double pageOverlap = 0.04; // of a page's days
constexpr int mostPages = 60;

TimelineContent contentOf(const TimelineSubject &subject)
{
    return timelineContent({subject.events, subject.filter, subject.mode, subject.grouping, subject.calendar,
                            subject.format.language()});
}

TimelineStyle styleOf(const Theme &theme)
{
    TimelineStyle style {QGuiApplication::font(), theme};
    style.base.setPixelSize(fontPixels);
    return style;
}

void layOut(TimelineScene &scene, const TimelineSubject &subject, const TimelineStyle &style, QSizeF size)
{
    scene.setComplete(true);
    scene.setStyle(style);
    scene.setFormat(LocaleFormat(subject.format.language())); // a copy would share with the window's
    scene.setEras(subject.eras);
    scene.setSize(size);
    scene.setContent(contentOf(subject));
    scene.update(subject.window, EventId::None);
}

bool showsAllTitles(const TimelineFrame &frame)
{
    return std::all_of(frame.lanes.begin(), frame.lanes.end(), [](const LaneFrame &lane) {
        return lane.dense
            || (lane.badges.isEmpty()
                && std::all_of(lane.marks.begin(), lane.marks.end(),
                               [](const PlacedMark &mark) { return mark.labelWidth > 0; }));
    });
}

void paintNotice(QPainter &painter, QSizeF size, const TimelineStyle &style, const QString &notice)
{
    painter.setFont(style.font(TextRole::Notice));
    painter.setPen(style.colour(TextRole::Notice));
    const QRectF room = QRectF(QPointF(), size).adjusted(40, 20, -40, -20);
    const QStringList lines = brokenIntoLines(notice, painter.font(), room.width());
    const double height = QFontMetricsF(painter.font()).lineSpacing();
    QRectF box(room.left(), room.center().y() - height * double(lines.size()) / 2, room.width(), height);
    for (const QString &line : lines) {
        drawFindableText(painter, box, Qt::AlignHCenter | Qt::AlignTop, line);
        box.translate(0, height);
    }
}

} // namespace

PictureLayout timelinePicture(TimelineSubject subject)
{
    return [subject = std::move(subject)](QSizeF size) {
        return [subject, size, style = styleOf(subject.theme)](QPainter &painter) {
            TimelineScene scene(TextSprites::Mode::Real);
            layOut(scene, subject, style, size);
            if (scene.index().size() == 0)
                paintNotice(painter, size, style, TimelineTexts::emptyNotice(*subject.events.document(0)));
            else
                TimelinePainter(TextSprites::Mode::Real).paint(painter, scene, {});
        };
    };
}

QSizeF sizeForAllTitles(const TimelineSubject &subject, QSizeF wanted)
{
    QSizeF size = wanted;
    while (size.height() < mostHeight) {
        TimelineScene scene(TextSprites::Mode::Real);
        // the picture's frame takes its share; what is laid out here is a little lower than what will be
        layOut(scene, subject, styleOf(subject.theme), size - pictureFrame);
        if (scene.index().size() == 0 || showsAllTitles(scene.frame()))
            return size;
        size.setHeight(size.height() * 1.2);
    }
    return wanted;
}

QList<TimeWindow> pagesFor(const TimelineSubject &subject, QSizeF page)
{
    const auto cut = [&subject](int count) {
        QList<TimeWindow> pages;
        const double days = subject.window.days() / count;
        for (int i = 0; i < count; ++i) {
            const double from = subject.window.from + i * days;
            pages.append({from - (i > 0 ? days * pageOverlap : 0), from + days});
        }
        return pages;
    };
    for (int count = 1; count < mostPages; count += 1 + count / 4) {
        const QList<TimeWindow> pages = cut(count);
        const bool fits = std::all_of(pages.begin(), pages.end(), [&](const TimeWindow &window) {
            TimelineSubject part = subject;
            part.window = window;
            TimelineScene scene(TextSprites::Mode::Real);
            layOut(scene, part, styleOf(part.theme), page - pictureFrame);
            return scene.index().size() == 0 || showsAllTitles(scene.frame());
        });
        if (fits)
            return pages;
    }
    return cut(1);
}

QString timelineAsText(const TimelineSubject &subject)
{
    QStringList lines;
    const TimelineContent content = contentOf(subject);
    for (const EventId id : content.order) {
        const Event &event = *subject.events.find(id);
        const DaySpan span = spanIn(subject.calendar, event.time.span());
        const bool isBefore = double(span.latest + 1) <= subject.window.from;
        const bool isAfter = double(span.earliest) >= subject.window.to;
        if (isBefore || isAfter || content.isDimmed(id))
            continue;
        QStringList cells {TimelineTexts::date(event.time, subject.format), event.title};
        if (subject.events.articles() > 1)
            cells.append(subject.events.documentOf(id).article.title);
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace kalpanji
