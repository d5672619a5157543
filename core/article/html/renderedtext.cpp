// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/html/renderedtext.h"

#include "core/article/articlebuilder.h"
#include "core/article/html/renderednames.h"

namespace kalpanji {

namespace {

constexpr float recovered = 0.9F;

/// Calls `line(start, end)` for each line of `text` that is not empty, until it returns false.
template<typename F>
void forEachLine(QStringView text, F line)
{
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = text.indexOf(u'\n', start);
        if (end < 0)
            end = text.size();
        if (!text.sliced(start, end - start).trimmed().isEmpty() && !line(start, end))
            return;
        start = end + 1;
    }
}

void copyWithoutMarks(ArticleBuilder &builder, qsizetype start, qsizetype end)
{
    const QStringView text = builder.source().view();
    for (qsizetype i = start; i < end;) {
        qsizetype mark = text.indexOf(u'[', i);
        if (mark < 0 || mark > end)
            mark = end;
        const qsizetype length = mark < end ? footnoteMark(text.sliced(mark, end - mark)) : 0;
        const qsizetype upTo = length > 0 || mark == end ? mark : mark + 1;
        builder.copy(i, upTo);
        i = upTo + length;
    }
}

} // namespace

bool looksRendered(QStringView text)
{
    bool found = false;
    forEachLine(text, [&](qsizetype start, qsizetype end) {
        found = RenderedNames::instance().editLinkIn(text.sliced(start, end - start)) > 0;
        return !found;
    });
    return found;
}

Article readRenderedText(const SourceText &source, const QString &language)
{
    ArticleBuilder builder(source);
    builder.article().language = language;
    builder.article().confidence = recovered;
    const QStringView text = source.view();
    forEachLine(text, [&](qsizetype start, qsizetype end) {
        const qsizetype link = RenderedNames::instance().editLinkIn(text.sliced(start, end - start));
        constexpr int level = 2;
        if (link > 0) {
            builder.beginBlock(BlockKind::Heading, level);
            builder.copy(start, start + link);
            builder.section(level, builder.endBlock(), recovered);
        } else {
            builder.beginBlock(BlockKind::Paragraph);
            copyWithoutMarks(builder, start, end);
            builder.endBlock();
        }
        return true;
    });
    return builder.take();
}

} // namespace kalpanji
