// SPDX-License-Identifier: GPL-3.0-or-later
// A vis-timeline of 100,000 events, from its bytes to a frame: memory an event takes in document and index,
// its text included (what the reader lays out comes on top), the work done once, and the frames while it is
// panned and zoomed, against a fiftieth of a second, which is what a frame may take before the hand feels it.
#include "core/exchange/visreader.h"
#include "ui/shell/theme.h"
#include "ui/timeline/timelinepainter.h"

#include <QApplication>
#include <QDate>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QRandomGenerator>

#include <cmath>
#include <malloc.h>

#include "tests/bench/measure.h"

using namespace kalpanji;

namespace {

constexpr int events = 100000;
constexpr int groups = 6;
constexpr double frameMs = 20;
const QSize picture(1600, 600);

/// Of the shape other programs write: days and ranges over 120 years, titles in two scripts.
QByteArray visJson()
{
    QRandomGenerator random(100);
    QJsonArray items;
    for (int i = 0; i < events; ++i) {
        const QDate start = QDate(1900, 1, 1).addDays(random.bounded(43800));
        QJsonObject item {{QStringLiteral("id"), i},
                          {QStringLiteral("group"), random.bounded(groups)},
                          {QStringLiteral("start"), start.toString(Qt::ISODate)},
                          {QStringLiteral("content"),
                           i % 2 == 0 ? QStringLiteral("চুক্তি নম্বর %1 স্বাক্ষরিত হয়").arg(i)
                                      : QStringLiteral("Agreement no. %1 is signed").arg(i)}};
        if (i % 5 == 0)
            item.insert(QStringLiteral("end"), start.addDays(1 + random.bounded(700)).toString(Qt::ISODate));
        items.append(item);
    }
    return QJsonDocument(items).toJson(QJsonDocument::Compact);
}

/// Bytes the heap has handed out.
double heapBytes()
{
    const struct mallinfo2 heap = mallinfo2();
    return double(heap.uordblks) + double(heap.hblkhd);
}

template<typename Work>
double msOnce(Work work)
{
    const double start = bench::cpuSeconds();
    work();
    return (bench::cpuSeconds() - start) * 1e3;
}

/// Zooms in to a month and out again while panning along; each window once.
QList<TimeWindow> journey(const TimeWindow &whole)
{
    QList<TimeWindow> windows;
    constexpr int steps = 400;
    for (int step = 0; step < steps; ++step) {
        const double there = std::abs(1 - 2.0 * step / (steps - 1)); // 1 far, 0 near
        const double days = 30 * std::exp(std::log(whole.days() / 30) * there);
        const double middle = whole.from + whole.days() * (0.3 + 0.4 * step / steps);
        windows.append({middle - days / 2, middle + days / 2});
    }
    return windows;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QByteArray json = visJson();
    const QString name = QStringLiteral("synthetic.json");
    double before = heapBytes();
    DocumentPtr document;
    const double open = msOnce([&] {
        const Result<DocumentPtr> read = readVisTimeline(json, name);
        if (read)
            document = *read;
    });
    if (!document || document->chronology.byDate().size() != events)
        return 1;
    const double parse = msOnce([&] { (void)QJsonDocument::fromJson(json); });
    bench::report("vis_timeline_1e5_open", open, "ms", parse, "parsing the same JSON");
    malloc_trim(0);

    TimelineContent content;
    const double index = msOnce([&] {
        content = timelineContent({JoinedEvents(document),
                                   {},
                                   FilterMode::Hide,
                                   LaneGrouping::Section,
                                   AxisCalendar::Gregorian,
                                   QStringLiteral("bn")});
    });
    if (content.index.size() != events)
        return 1;
    bench::report("vis_timeline_1e5_index", index, "ms", parse, "parsing the same JSON");
    bench::report("vis_timeline_1e5_memory", (heapBytes() - before) / events, "bytes per event", 1024,
                  "what an event may take");
    json.clear();

    TimelineScene scene(TextSprites::Mode::Cached);
    TimelinePainter painter(TextSprites::Mode::Cached);
    scene.setStyle({QApplication::font(), theme(ThemeName::Light)});
    scene.setFormat(LocaleFormat(QStringLiteral("bn")));
    scene.setSize(picture);
    scene.setShapingBudget(16);
    scene.setContent(content);
    QImage image(picture, QImage::Format_ARGB32_Premultiplied);
    std::vector<double> frames;
    const QList<TimeWindow> windows = journey(wholeWindow(content.events));
    for (const TimeWindow &window : windows) { // cold: no label is known yet
        frames.push_back(msOnce([&] {
            QPainter on(&image);
            scene.update(window, EventId::None);
            painter.paint(on, scene, {});
        }));
    }
    const double first = frames.front();
    std::sort(frames.begin() + 1, frames.end());
    bench::report("vis_timeline_1e5_first_frame", first, "ms", frameMs, "a frame fifty times a second");
    bench::report("vis_timeline_1e5_frame_median", frames[frames.size() / 2], "ms", frameMs,
                  "a frame fifty times a second");
    bench::report("vis_timeline_1e5_frame_worst", frames.back(), "ms", frameMs,
                  "a frame fifty times a second");
    return 0;
}
