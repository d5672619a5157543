// SPDX-License-Identifier: GPL-3.0-or-later
// CPU time that reading each file named on the command line takes: the tree alone, the whole article from
// decoded text, and from bytes whose kind nobody told. Then the same of all files together, in MB a second.
#include "core/article/reader.h"
#include "core/article/wikitext/parser.h"
#include "core/article/wikitext/wikitext.h"

#include <QFile>
#include <QFileInfo>

#include <sys/resource.h>

#include "tests/bench/measure.h"

using namespace kalpanji;

namespace {

double peakMegabytes()
{
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

} // namespace

int main(int argc, char *argv[])
{
    double tree = 0;
    double article = 0;
    double reading = 0;
    double bytes = 0;
    double memory = 0;
    const QString language = QStringLiteral("en");
    for (int i = 1; i < argc; ++i) {
        QFile file(QString::fromLocal8Bit(argv[i]));
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        const QByteArray content = file.readAll();
        const double begin = bench::cpuSeconds();
        const bool opened = readArticle(content).has_value();
        const double read = bench::cpuSeconds() - begin;
        if (i == 1)
            memory = peakMegabytes();
        const SourceText source(QString::fromUtf8(content), 0, false);
        const double start = bench::cpuSeconds();
        const std::size_t nodes = wikitext::parse(source.view(), language).nodes.size();
        const double parsed = bench::cpuSeconds();
        const qsizetype characters = readWikitext(source, language).text.size();
        const double written = bench::cpuSeconds();
        std::printf("%-40s %8lld bytes  tree %7.2f ms  article %7.2f ms  reading %7.2f ms  %zu nodes, %lld "
                    "characters%s\n",
                    qPrintable(QFileInfo(file).fileName().left(40)), static_cast<long long>(content.size()),
                    (parsed - start) * 1e3, (written - parsed) * 1e3, read * 1e3, nodes,
                    static_cast<long long>(characters), opened ? "" : ", refused");
        tree += parsed - start;
        article += written - parsed;
        reading += read;
        bytes += double(content.size());
    }
    std::printf("all: tree %.1f MB/s, article %.1f MB/s, reading %.1f MB/s; reading the first took %.1f MB\n",
                bytes / tree / 1e6, bytes / article / 1e6, bytes / reading / 1e6, memory);
    return 0;
}
