// SPDX-License-Identifier: GPL-3.0-or-later
// A vis-timeline of 100,000 events, from its file to a frame: memory an event takes all told, in the window
// that has opened it, come to rest and shown it at many zooms, and of that in document and index; the work
// done once; how long the window does not answer while it opens; and the frames while it is panned and
// zoomed, against a fiftieth of a second, which is what a frame may take before the hand feels it.
#include "core/exchange/visreader.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/theme.h"
#include "ui/shell/viewstate.h"
#include "ui/timeline/timelinepainter.h"

#include <QApplication>
#include <QDate>
#include <QDeadlineTimer>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QThread>

#include <cmath>
#include <malloc.h>
#include <unistd.h>

#include "tests/bench/measure.h"

using namespace kalpanji;

namespace {

constexpr int few = 100;
constexpr int events = 100000;
constexpr double memoryAllowed = 1024; // bytes an event
constexpr double blockMs = 100; // what is felt as an answer at once
constexpr int groups = 6;
constexpr double frameMs = 20;
const QSize picture(1600, 600);

/// Of the shape other programs write: days and ranges over 120 years, titles in two scripts. Written item by
/// item: a large block, once freed, would change what the allocator does with those to come.
bool writeVisJson(const QString &path, int count)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QRandomGenerator random(100);
    for (int i = 0; i < count; ++i) {
        const QDate start = QDate(1900, 1, 1).addDays(random.bounded(43800));
        QJsonObject item {{QStringLiteral("id"), i},
                          {QStringLiteral("group"), random.bounded(groups)},
                          {QStringLiteral("start"), start.toString(Qt::ISODate)},
                          {QStringLiteral("content"),
                           i % 2 == 0 ? QStringLiteral("চুক্তি নম্বর %1 স্বাক্ষরিত হয়").arg(i)
                                      : QStringLiteral("Agreement no. %1 is signed").arg(i)}};
        if (i % 5 == 0)
            item.insert(QStringLiteral("end"), start.addDays(1 + random.bounded(700)).toString(Qt::ISODate));
        file.write(i == 0 ? "[" : ",");
        file.write(QJsonDocument(item).toJson(QJsonDocument::Compact));
    }
    return file.write("]") == 1 && file.flush();
}

/// Bytes the heap has handed out.
double heapBytes()
{
    const struct mallinfo2 heap = mallinfo2();
    return double(heap.uordblks) + double(heap.hblkhd);
}

/// Bytes of this process in memory: now ("VmRSS:"), or when they were most ("VmHWM:").
double residentBytes(const QByteArray &field)
{
    QFile file(QStringLiteral("/proc/self/status"));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    for (const QByteArray &line : isOpen ? file.readAll().split('\n') : QByteArrayList()) {
        if (line.startsWith(field))
            return line.sliced(field.size()).trimmed().chopped(3).toDouble() * 1024; // "… kB"
    }
    return 0;
}

/// CPU time of this thread so far, in milliseconds.
double threadMs()
{
    timespec time {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) * 1e-6;
}

/// Lets the window work until it shows a document of `count` events and has been at rest for half a second;
/// milliseconds of the longest of its turns, in which it answers nobody.
double rest(const ViewState &state, int count)
{
    constexpr int quietMs = 500;
    constexpr int restMs = 1; // of work in a turn, at most, of one that is at rest
    double longest = 0;
    QDeadlineTimer quiet(quietMs);
    while (state.document()->chronology.byDate().size() != count || !quiet.hasExpired()) {
        const double start = threadMs();
        QCoreApplication::processEvents();
        const double turn = threadMs() - start;
        longest = std::max(longest, turn);
        if (turn > restMs)
            quiet.setRemainingTime(quietMs);
        QThread::msleep(1);
    }
    return longest;
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

/// The whole window: what opening the large file adds to one that shows a small file of the same kind.
bool measureWindow(const QString &small, const QString &large)
{
    Language language;
    MainWindow window(&language);
    window.start({small});
    window.show();
    rest(*window.state(), few);
    const double heap = heapBytes();
    const double resident = residentBytes("VmRSS:");
    window.start({large});
    const double longest = rest(*window.state(), events);
    double frame = 0;
    constexpr int repaintDelayMs = 6; // a window waits 5 before it paints what has changed
    for (const TimeWindow &each : journey(window.state()->wholeSpan())) {
        const double start = threadMs();
        window.state()->setWindow(each);
        QCoreApplication::processEvents();
        QThread::msleep(repaintDelayMs);
        QCoreApplication::processEvents();
        frame = std::max(frame, threadMs() - start);
    }
    const auto memory = [](const char *name, double bytes) {
        bench::report(name, bytes / events, "bytes per event", memoryAllowed, "what an event may take");
    };
    memory("vis_timeline_1e5_window_heap", heapBytes() - heap);
    memory("vis_timeline_1e5_window_resident", residentBytes("VmRSS:") - resident);
    memory("vis_timeline_1e5_window_peak", residentBytes("VmHWM:") - resident);
    bench::report("vis_timeline_1e5_window_longest_turn", longest, "ms", blockMs, "what is felt as at once");
    bench::report("vis_timeline_1e5_window_frame_worst", frame, "ms", frameMs,
                  "a frame fifty times a second");
    return window.state()->document()->chronology.byDate().size() == events;
}

template<typename Work>
double msOnce(Work work)
{
    const double start = bench::cpuSeconds();
    work();
    return (bench::cpuSeconds() - start) * 1e3;
}

} // namespace

int main(int argc, char *argv[])
{
    const QTemporaryDir settings;
    qputenv("XDG_CONFIG_HOME", settings.path().toUtf8());
    qputenv("XDG_DATA_HOME", settings.path().toUtf8());
    const QApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("large.json"));
    const QString small = folder.filePath(QStringLiteral("small.json"));
    if (!writeVisJson(small, few) || !writeVisJson(name, events) || !measureWindow(small, name))
        return 1;
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    QByteArray json = file.readAll();
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
    bench::report("vis_timeline_1e5_memory", (heapBytes() - before) / events, "bytes per event",
                  memoryAllowed, "what an event may take");
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
