// SPDX-License-Identifier: GPL-3.0-or-later
// Finding in an article of a million characters, against libc's memory search through the same folded text:
// every hit of a query, and what a person waits for after the first key of a search, folding included.
#include "core/document.h"
#include "core/text/fold.h"
#include "core/time/datequery.h"

#include <cstring>

#include "tests/bench/measure.h"

using namespace kalpanji;

namespace {

/// The bundled article over and over, up to a million characters.
QString longText(const QString &article)
{
    constexpr qsizetype length = 1000000;
    QString text;
    text.reserve(length + article.size());
    while (text.size() < length)
        text += article;
    return text;
}

qsizetype memoryHits(const QString &text, const QString &needle)
{
    const char *at = reinterpret_cast<const char *>(text.utf16());
    const char *const end = at + text.size() * 2;
    qsizetype hits = 0;
    while (const void *hit = memmem(at, static_cast<std::size_t>(end - at), needle.utf16(),
                                    static_cast<std::size_t>(needle.size() * 2))) {
        ++hits;
        at = static_cast<const char *>(hit) + needle.size() * 2;
    }
    return hits;
}

bool measure(const char *name, const FoldedText &text, const QString &query)
{
    const QString needle = folded(query);
    qsizetype found = 0;
    qsizetype floorFound = 0;
    const double own = bench::secondsOf([&] { found = text.findAll(query).size(); });
    const double floor = bench::secondsOf([&] { floorFound = memoryHits(text.folded(), needle); });
    bench::report(name, own * 1e3, "ms", floor * 1e3, "memmem over the folded text");
    return found > 0 && found == floorFound;
}

} // namespace

int main()
{
    const Result<DocumentPtr> document = openBundledDocument();
    if (!document)
        return 1;
    const QString text = longText((*document)->article.text);
    const FoldedText folded(text);
    const bool same = measure("find_word", folded, QStringLiteral("মেক্সিকো"))
        && measure("find_year", folded, QStringLiteral("1992"))
        && measure("find_phrase", folded, QStringLiteral("কূটনৈতিক সম্পর্ক"));

    qsizetype hits = 0;
    const double first = bench::secondsOf([&] {
        hits = FoldedText(text).findAll(QStringLiteral("ম")).size();
        hits += dateQuery(QStringLiteral("ম")) ? 1 : 0;
    });
    constexpr double frame = 16e-3;
    bench::report("find_first_key", first * 1e3, "ms", frame * 1e3, "a frame of 16 ms");
    return same && hits > 0 ? 0 : 1;
}
