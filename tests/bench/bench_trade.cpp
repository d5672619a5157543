// SPDX-License-Identifier: GPL-3.0-or-later
// The trade chart as a file, against encoding the same image alone in the same way. Besides, how long an
// export of each kind holds up the window's thread, and how fast a large statistics file is read against
// finding its line ends.
#include "core/trade/import/tradeimport.h"
#include "ui/chart/tradepicture.h"
#include "ui/export/picturefile.h"
#include "ui/export/picturejob.h"
#include "ui/shell/fonts.h"
#include "ui/shell/language.h"

#include <QApplication>
#include <QBuffer>
#include <QEventLoop>
#include <QTemporaryDir>

#include <cstring>
#include <optional>
#include <vector>

#include "tests/bench/measure.h"

using namespace kalpanji;

namespace {

constexpr double milli = 1e3;

/// CPU time of this thread so far, in seconds: what a person waits for in the window's thread.
double threadSeconds()
{
    timespec now {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) + double(now.tv_nsec) * 1e-9;
}

/// The longest of a few exports through the window's own job, each begun and received in this thread, which
/// goes on handling events meanwhile.
double longestBlock(const DocumentPtr &document, const PictureOptions &options)
{
    const TradeChartOptions chart = usualTradeOptions(document->trade);
    const LocaleFormat &format = Language::format();
    const QTemporaryDir folder;
    double longest = 0;
    for (int round = 0; round < 5; ++round) {
        PictureJob job;
        QEventLoop loop;
        QObject::connect(&job, &PictureJob::written, &loop, &QEventLoop::quit);
        const double start = threadSeconds();
        job.write(folder.filePath(QStringLiteral("picture")),
                  {options, tradePictureInfo(document, format, chart),
                   tradePicture(document, options.theme, format, chart)});
        longest = std::max(longest, threadSeconds() - start);
        const double received = threadSeconds();
        loop.exec();
        longest = std::max(longest, threadSeconds() - received);
    }
    return longest;
}

void measureBlocks(const DocumentPtr &document)
{
    struct Export {
        const char *name;
        PictureFormat format;
        double scale;
    };
    for (const Export &one : {Export {"trade_block_png", PictureFormat::Png, 1},
                              Export {"trade_block_png_2x", PictureFormat::Png, 2},
                              Export {"trade_block_png_4x", PictureFormat::Png, 4},
                              Export {"trade_block_svg", PictureFormat::Svg, 1},
                              Export {"trade_block_pdf", PictureFormat::Pdf, 1}}) {
        PictureOptions options;
        options.format = one.format;
        options.scale = one.scale;
        constexpr double unnoticed = 15;
        bench::report(one.name, longestBlock(document, options) * milli, "ms", unnoticed,
                      "15 ms, what a person does not notice");
    }
}

template<typename Work>
double secondsOnce(Work work)
{
    const double start = bench::cpuSeconds();
    work();
    return bench::cpuSeconds() - start;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// The encoding is timed within the whole: alone, with other things in the caches and elsewhere on the heap,
/// it takes up to a fifth more or less.
void measureFiles(const DocumentPtr &document)
{
    const TradeChartOptions chart = usualTradeOptions(document->trade);
    const LocaleFormat &format = Language::format();
    const PictureInfo info = tradePictureInfo(document, format, chart);
    PictureOptions options;
    const PictureLayout picture = tradePicture(document, options.theme, format, chart);
    std::vector<double> layout;
    std::vector<double> drawing;
    std::vector<double> encoding;
    std::vector<double> svg;
    constexpr int rounds = 25;
    for (int round = 0; round < rounds; ++round) {
        options.format = PictureFormat::Png;
        std::optional<PicturePage> page;
        layout.push_back(secondsOnce([&] { page.emplace(options, info, picture); }));
        QImage image;
        drawing.push_back(secondsOnce([&] { image = page->image(); }));
        encoding.push_back(secondsOnce([&] { (void)pngBytes(image, info); }));
        options.format = PictureFormat::Svg;
        svg.push_back(secondsOnce([&] { (void)pictureBytes({options, info, picture}); }));
    }
    const double floor = median(encoding) * milli;
    bench::report("trade_png", (median(layout) + median(drawing)) * milli + floor, "ms", floor,
                  "encoding the same image");
    bench::report("trade_svg", median(svg) * milli, "ms", floor, "encoding the PNG");
}

void measureImport()
{
    QByteArray table = "t,i,j,k,v,q\n";
    for (int i = 0; i < 400000; ++i)
        table += i % 50 == 0 ? "2014,484,51,870322,918.795,12.5\n" : "2014,842,124,220890,12345.678,NA\n";
    const double lines = bench::secondsOf([&] {
        qsizetype count = 0;
        for (const char *at = table.constData(), *end = at + table.size(); at < end; ++count) {
            at = static_cast<const char *>(std::memchr(at, '\n', static_cast<std::size_t>(end - at)));
            ++at;
        }
        if (count != 400001)
            std::abort();
    });
    const double reading = bench::secondsOf([&] {
        QBuffer buffer(&table);
        buffer.open(QIODevice::ReadOnly);
        const ImportOptions options {TradePair {QStringLiteral("ARM"), QStringLiteral("MEX")}, {}, {}, {}};
        if (!importTrade(&buffer, QStringLiteral("BACI.csv"), options))
            std::abort();
    });
    constexpr double million = 1e6;
    const double megabytes = double(table.size()) / million;
    bench::report("trade_import", reading / megabytes * milli, "ms/MB", lines / megabytes * milli,
                  "finding the line ends");
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    useReadableFonts();
    Language language;
    language.use(QStringLiteral("bn"));
    const Result<DocumentPtr> document = openBundledDocument();
    if (!document)
        return 1;
    measureFiles(*document);
    measureBlocks(*document);
    measureImport();
    return 0;
}
