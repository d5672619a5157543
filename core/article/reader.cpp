// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/reader.h"

namespace kalpanji {

Result<Article> readArticle(const QByteArray &bytes, const ReadOptions &options)
{
    if (bytes.isEmpty())
        return Error {ErrorCode::EmptyInput, options.fileName};
    Article article;
    article.language = options.language;
    article.title = options.fileName;
    article.text = QString::fromUtf8(bytes);
    article.blocks.append(Block {BlockKind::Paragraph, {0, article.text.size()}, 0, -1, {}});
    return article;
}

} // namespace kalpanji
