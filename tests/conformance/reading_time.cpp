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

int main(int argc, char *argv[])
{
    double tree = 0;
    double article = 0;
    double reading = 0;
    double bytes = 0;
    const QString language = QStringLiteral("en");
    for (int i = 1; i < argc; ++i) {
        QFile file(QString::fromLocal8Bit(argv[i]));
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        const QByteArray content = file.readAll();
        const SourceText source(QString::fromUtf8(content), 0, false);
        const double start = bench::cpuSeconds();
        const std::size_t nodes = wikitext::parse(source.view(), language).nodes.size();
        const double parsed = bench::cpuSeconds();
        const qsizetype characters = readWikitext(source, language).text.size();
        const double written = bench::cpuSeconds();
        const bool opened = readArticle(content).has_value();
        const double read = bench::cpuSeconds();
        std::printf("%-40s %8lld bytes  tree %7.2f ms  article %7.2f ms  reading %7.2f ms  %zu nodes, %lld "
                    "characters%s\n",
                    qPrintable(QFileInfo(file).fileName().left(40)), static_cast<long long>(content.size()),
                    (parsed - start) * 1e3, (written - parsed) * 1e3, (read - written) * 1e3, nodes,
                    static_cast<long long>(characters), opened ? "" : ", refused");
        tree += parsed - start;
        article += written - parsed;
        reading += read - written;
        bytes += double(content.size());
    }
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("all: tree %.1f MB/s, article %.1f MB/s, reading %.1f MB/s, %.1f MB at most\n",
                bytes / tree / 1e6, bytes / article / 1e6, bytes / reading / 1e6,
                double(usage.ru_maxrss) / 1024);
    return 0;
}
