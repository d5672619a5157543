// SPDX-License-Identifier: GPL-3.0-or-later
// Reading wikitext: the tree alone and the whole article — tree, text, structure, map back to the bytes —
// against one plain count of the signs of markup in the same text, which any parser has to see. The pages
// are those of the tests, or the files named on the command line.
#include "core/article/wikitext/parser.h"
#include "core/article/wikitext/wikitext.h"

#include <QDirIterator>
#include <QFile>

#include <vector>

#include "tests/bench/measure.h"

using namespace kalpanji;

namespace {

struct Pages {
    std::vector<SourceText> texts;
    double bytes = 0;

    void add(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return;
        const QByteArray content = file.readAll();
        bytes += double(content.size());
        texts.emplace_back(QString::fromUtf8(content), 0, false);
    }
};

/// All pages as one of ten megabytes.
SourceText oneLongPage(const Pages &pages)
{
    constexpr qsizetype size = 10'000'000;
    QString text;
    for (std::size_t i = 0; text.size() < size; i = (i + 1) % pages.texts.size())
        text.append(pages.texts[i].text() + u'\n');
    return {text, 0, false};
}

qsizetype signsIn(QStringView text)
{
    qsizetype count = 0;
    for (const QChar c : text)
        count += c == u'[' || c == u'{' || c == u'\'' || c == u'<' || c == u'\n' ? 1 : 0;
    return count;
}

} // namespace

int main(int argc, char *argv[])
{
    Pages pages;
    for (int i = 1; i < argc; ++i)
        pages.add(QString::fromLocal8Bit(argv[i]));
    if (argc == 1) {
        QDirIterator files(QStringLiteral(WIKITEXT_PAGES), {QStringLiteral("*.wikitext")}, QDir::Files);
        while (files.hasNext())
            pages.add(files.next());
    }
    if (pages.texts.empty())
        return 1;
    const QString language = QStringLiteral("en");
    std::size_t nodes = 0;
    qsizetype signs = 0;
    const auto all = [&](const auto &work) {
        return bench::secondsOf([&] {
            for (const SourceText &text : pages.texts)
                work(text);
        });
    };
    const double floor = all([&](const SourceText &text) { signs += signsIn(text.view()); });
    const double tree =
        all([&](const SourceText &text) { nodes += wikitext::parse(text.view(), language).nodes.size(); });
    const double article =
        all([&](const SourceText &text) { signs += readWikitext(text, language).text.size(); });
    if (nodes == 0 || signs == 0)
        return 1;
    const double megabyte = pages.bytes / 1e6;
    const char *const counted = "counting the signs of markup in the same text";
    bench::report("wikitext_tree", tree / megabyte * 1e3, "ms/MB", floor / megabyte * 1e3, counted);
    bench::report("wikitext_article", article / megabyte * 1e3, "ms/MB", floor / megabyte * 1e3, counted);

    const SourceText longPage = oneLongPage(pages);
    const double longMegabyte = double(longPage.byteAt(longPage.view().size())) / 1e6;
    const double longTree =
        bench::secondsOf([&] { nodes += wikitext::parse(longPage.view(), language).nodes.size(); });
    const double longArticle =
        bench::secondsOf([&] { signs += readWikitext(longPage, language).text.size(); });
    bench::report("wikitext_tree_10MB", longTree / longMegabyte * 1e3, "ms/MB", tree / megabyte * 1e3,
                  "the same pages one by one");
    bench::report("wikitext_article_10MB", longArticle / longMegabyte * 1e3, "ms/MB",
                  article / megabyte * 1e3, "the same pages one by one");
    return 0;
}
