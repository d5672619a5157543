// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/plaintext.h"

namespace kalpanji {

Article readPlainText(const SourceText &source, const QString &language)
{
    Article article;
    article.language = language;
    article.text = source.text();
    article.lead = {0, article.text.size()};
    const QStringView text = article.text;
    qsizetype start = -1;
    qsizetype lastInk = 0;
    const auto close = [&] {
        if (start >= 0)
            article.blocks.append(Block {BlockKind::Paragraph, {start, lastInk}, 0, -1, {}});
        start = -1;
    };
    for (qsizetype line = 0; line < text.size();) {
        qsizetype end = text.indexOf(u'\n', line);
        if (end < 0)
            end = text.size();
        const QStringView content = text.sliced(line, end - line);
        const QStringView ink = content.trimmed();
        if (ink.isEmpty()) {
            close();
        } else {
            const qsizetype first = line + (ink.data() - content.data());
            if (start < 0)
                start = first;
            lastInk = first + ink.size();
        }
        line = end + 1;
    }
    close();
    for (qsizetype at = 0; at < text.size(); at += 1024)
        article.sourceMap.add(at, source.byteAt(at));
    return article;
}

} // namespace kalpanji
