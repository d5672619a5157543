// SPDX-License-Identifier: GPL-3.0-or-later
// The trade chart as a file, against encoding the same image alone at zlib's usual level, as any program that
// writes a PNG by the library's defaults; ours asks for a lower level.
// Besides, how long an export in the window holds up its thread, and how fast a large statistics file is read
// against finding its line ends.
#include "core/trade/import/tradeimport.h"
#include "ui/chart/tradepicture.h"
#include "ui/export/picture.h"
#include "ui/shell/fonts.h"
#include "ui/shell/language.h"

#include <QApplication>
#include <QBuffer>
#include <QImageWriter>
#include <QPainter>

#include <cstring>

#include "tests/bench/measure.h"

using namespace kalpanji;

namespace {

void measurePictures(const DocumentPtr &document)
{
    const TradeChartOptions chart = usualTradeOptions(document->trade);
    const LocaleFormat &format = Language::format();
    const PictureInfo info = tradePictureInfo(document, format, chart);
    PictureOptions options;
    const auto bytes = [&](PictureFormat kind) {
        options.format = kind;
        return pictureBytes(options, info, tradePicture(document, options.theme, format, chart));
    };
    const QImage image = QImage::fromData(bytes(PictureFormat::Png)).convertToFormat(QImage::Format_RGB32);
    const double encoding = bench::secondsOf([&] {
        QByteArray encoded;
        QBuffer buffer(&encoded);
        QImageWriter(&buffer, "png").write(image);
    });
    const double png = bench::secondsOf([&] { (void)bytes(PictureFormat::Png); });
    const double svg = bench::secondsOf([&] { (void)bytes(PictureFormat::Svg); });
    const double drawing = bench::secondsOf([&] {
        options.format = PictureFormat::Png;
        (void)drawnPicture(options, info, tradePicture(document, options.theme, format, chart));
    });
    constexpr double milli = 1e3;
    constexpr double longestBlock = 15; // a frame at 60 a second
    bench::report("trade_png", png * milli, "ms", encoding * milli,
                  "encoding the same image alone, at zlib's usual level");
    bench::report("trade_svg", svg * milli, "ms", encoding * milli, "encoding the PNG alone");
    bench::report("trade_export_block", drawing * milli, "ms", longestBlock,
                  "15 ms, what a person does not notice");
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
    bench::report("trade_import", reading / megabytes * 1e3, "ms/MB", lines / megabytes * 1e3,
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
    measurePictures(*document);
    measureImport();
    return 0;
}
