// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes, as every kind of input: an article whose ranges all lie inside its text, blocks in order.
#include "core/article/reader.h"

#include <cstdint>
#include <cstdlib>

using namespace kalpanji;

namespace {

void check(bool holds)
{
    if (!holds)
        std::abort();
}

void checkRange(TextRange range, const Article &article)
{
    check(range.start >= 0 && range.start <= range.end && range.end <= article.text.size());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    for (const InputKind kind : {InputKind::Auto, InputKind::Wikitext, InputKind::FlattenedWikitext}) {
        ReadOptions options;
        options.kind = kind;
        options.language = QStringLiteral("bn");
        const Result<Article> read = readArticle(bytes, options);
        if (!read)
            continue;
        const Article &article = *read;
        qsizetype end = 0;
        for (const Block &block : article.blocks) {
            checkRange(block.range, article);
            check(block.range.start >= end);
            end = block.range.end;
        }
        for (const Span &span : article.spans)
            checkRange(span.range, article);
        for (const Section &section : article.sections)
            checkRange(section.range, article);
        for (const Image &image : article.images)
            checkRange(image.captionRange, article);
        for (const Table &table : article.tables) {
            for (const QList<TableCellText> &row : table.rows) {
                for (const TableCellText &cell : row)
                    checkRange(cell.range, article);
            }
        }
    }
    return 0;
}
