// SPDX-License-Identifier: GPL-3.0-or-later
// Frames of a timeline at 1600×600 with six lanes while it zooms from 200 years to one day and back, against
// the least such a frame can cost: a fill and sixty labels that lie ready as pictures. Floor and subject take
// turns, so that a busy machine slows both.
#include "ui/shell/theme.h"
#include "ui/timeline/timelinepainter.h"
#include "ui/timeline/timelinescene.h"

#include <QApplication>
#include <QImage>
#include <QPainter>

#include <unicode/uclean.h>

#include <atomic>

#include "tests/bench/measure.h"
#include "tests/bench/syntheticlanes.h"

using namespace kalpanji;

namespace {

constexpr int frames = 300;
constexpr int floorLabels = 60;
const QSize picture(1600, 600);

/// 0 … frames - 1: in and out again.
TimeWindow windowOfFrame(int frame)
{
    const double there = std::abs(1 - 2.0 * frame / (frames - 1)); // 1 far, 0 near
    const double days = std::exp(std::log(bench::syntheticDays) * there);
    const double middle = bench::syntheticFirst + bench::syntheticDays * (0.45 + 0.05 * there);
    return {middle - days / 2, middle + days / 2};
}

struct Quantiles {
    double median = 0;
    double p99 = 0;
};

Quantiles quantilesOf(std::vector<double> seconds)
{
    std::sort(seconds.begin(), seconds.end());
    return {seconds[seconds.size() / 2], seconds[seconds.size() * 99 / 100]};
}

class Stage
{
public:
    explicit Stage(int count)
        : m_count(count)
    {
        const TimelineStyle style {QApplication::font(), theme(ThemeName::Light)};
        m_scene.setStyle(style);
        m_scene.setFormat(LocaleFormat(QStringLiteral("bn")));
        m_scene.setSize(picture);
        m_scene.setShapingBudget(16);
        m_scene.setContent({JoinedEvents(bench::syntheticDocument()), bench::syntheticIndex(count)});
        m_painter.setStyle(style);
    }

    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] const TimelineIndex &index() const { return m_scene.index(); }
    [[nodiscard]] int textsShaped() const { return m_scene.textsShaped(); }

    void paintFrame(int frame)
    {
        QPainter painter(&m_image);
        m_scene.update(windowOfFrame(frame), EventId::None);
        m_paint.paint(painter, m_scene, {});
    }

    void paintFrames()
    {
        for (int frame = 0; frame < frames; frame += 4)
            paintFrame(frame);
    }

    /// Fill and sixty labels from the same cache of pictures.
    void paintFloor()
    {
        QPainter painter(&m_image);
        painter.fillRect(m_image.rect(), theme(ThemeName::Light).paper);
        for (int i = 0; i < floorLabels; ++i)
            m_painter.draw(painter, 100 + (i % 6) * 240, 10 + i * 9.5, QStringLiteral("চুক্তি নম্বর %1").arg(i),
                           TextRole::Label);
    }

private:
    int m_count;
    QImage m_image {picture, QImage::Format_ARGB32_Premultiplied};
    TimelineScene m_scene {TextSprites::Mode::Cached};
    TextSprites m_painter {TextSprites::Mode::Cached};
    TimelinePainter m_paint {TextSprites::Mode::Cached};
};

template<typename Work>
double secondsOnce(Work work)
{
    const double start = bench::cpuSeconds();
    work();
    return bench::cpuSeconds() - start;
}

std::atomic<long> icuAllocations = 0;

void *countedAllocate(const void *, size_t size)
{
    ++icuAllocations;
    return std::malloc(size);
}
void *countedReallocate(const void *, void *memory, size_t size) { return std::realloc(memory, size); }
void release(const void *, void *memory) { std::free(memory); }

void reportIndex(Stage &stage)
{
    const std::vector<TimelineItem> items = bench::syntheticItems(stage.count(), 99);
    struct Record {
        qint64 key;
        qint64 payload[3];
    };
    std::vector<Record> records;
    for (const TimelineItem &item : items)
        records.push_back({item.start, {item.end, qint64(item.id), item.priority}});
    std::vector<double> builds;
    std::vector<double> sorts;
    for (int round = 0; round < 5; ++round) {
        std::vector<TimelineItem> given = items;
        std::vector<Record> unsorted = records;
        builds.push_back(secondsOnce([&] { LaneIndex(std::move(given)); }));
        sorts.push_back(secondsOnce([&] {
            std::sort(unsorted.begin(), unsorted.end(),
                      [](const Record &a, const Record &b) { return a.key < b.key; });
        }));
    }
    bench::report("timeline_index_build_1e6", quantilesOf(builds).median * 1e3, "ms",
                  quantilesOf(sorts).median * 1e3, "std::sort of as many 32-byte structs");
    qsizetype bytes = 0;
    for (const auto &lane : stage.index().lanes)
        bytes += lane->index.bytes();
    bench::report("timeline_index_bytes", double(bytes) / stage.count(), "bytes per event", 24,
                  "what an event may take without its text");
}

/// The 75 frames whose instructions count, after others have warmed up; a function of its own for
/// `valgrind --tool=callgrind --toggle-collect='*paintCountedFrames*' bench_timeline 1000000`.
[[gnu::noinline]] void paintCountedFrames(Stage &stage) { stage.paintFrames(); }

} // namespace

int main(int argc, char *argv[])
{
    UErrorCode status = U_ZERO_ERROR;
    u_setMemoryFunctions(nullptr, countedAllocate, countedReallocate, release, &status);
    QApplication application(argc, argv);
    QFont font = QApplication::font();
    font.setPixelSize(13);
    QApplication::setFont(font);

    // with a number of events as argument: only its frames, for counting instructions
    if (argc > 1) {
        Stage stage(std::atoi(argv[1]));
        for (int pass = 0; pass < 12; ++pass)
            stage.paintFrames();
        paintCountedFrames(stage);
        return 0;
    }

    std::vector<std::unique_ptr<Stage>> stages;
    for (const int count : {100000, 1000000, 10000000})
        stages.push_back(std::make_unique<Stage>(count));
    int mostShaped = 0;
    for (const auto &stage : stages) {
        for (int pass = 0; pass < 4; ++pass) { // labels are shaped over several passes, at most 16 a frame
            for (int frame = 0; frame < frames; ++frame) {
                stage->paintFrame(frame);
                mostShaped = std::max(mostShaped, stage->textsShaped());
            }
        }
        stage->paintFloor();
    }
    std::vector<double> floors;
    std::vector<std::vector<double>> seconds(stages.size());
    const long before = icuAllocations;
    for (int round = 0; round < 3; ++round) {
        for (int frame = 0; frame < frames; ++frame) {
            floors.push_back(secondsOnce([&] { stages[0]->paintFloor(); }));
            for (std::size_t i = 0; i < stages.size(); ++i)
                seconds[i].push_back(secondsOnce([&] { stages[i]->paintFrame(frame); }));
        }
    }
    const long allocations = icuAllocations - before;
    const double floor = quantilesOf(floors).median;
    const char *names[] = {"1e5", "1e6", "1e7"};
    for (std::size_t i = 0; i < stages.size(); ++i) {
        const Quantiles frame = quantilesOf(seconds[i]);
        const QByteArray name = QByteArray("timeline_frame_") + names[i];
        bench::report(QByteArray(name + "_median").constData(), frame.median * 1e3, "ms", floor * 1e3,
                      "fill and 60 cached labels");
        bench::report(QByteArray(name + "_p99").constData(), frame.p99 * 1e3, "ms", floor * 1e3,
                      "fill and 60 cached labels");
    }
    bench::report("timeline_frame_1e7_against_1e6", quantilesOf(seconds[2]).median * 1e3, "ms",
                  quantilesOf(seconds[1]).median * 1e3, "the same at 1e6 events");
    bench::report("timeline_texts_shaped_in_a_frame", mostShaped, "texts", 16, "what one frame may shape");
    bench::report("timeline_icu_allocations_in_warm_paints", double(allocations), "allocations", frames * 3,
                  "frames painted");
    reportIndex(*stages[1]);
    return 0;
}
