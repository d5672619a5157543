// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/reader.h"

#include "core/article/flattened.h"
#include "core/article/languageguess.h"
#include "core/article/plaintext.h"
#include "core/article/wikitext/wikitext.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace kalpanji {

namespace {

/// Whether anything in `text` is markup that MediaWiki would act upon.
bool looksLikeWikitext(QStringView text)
{
    static const QRegularExpression sign(
        QStringLiteral(
            "^={2,6}[^\\n]+={2,6}[ \\t]*$|\\[\\[[^\\]\\n]+\\]\\]|\\{\\{[^}]+\\}\\}|'''|^\\{\\||<ref|^[*#]"),
        QRegularExpression::MultilineOption);
    constexpr qsizetype enough = 200000;
    return sign.match(text.first(std::min(text.size(), enough)).toString()).hasMatch();
}

InputKind recognise(QStringView text)
{
    if (looksFlattened(text))
        return InputKind::FlattenedWikitext;
    return looksLikeWikitext(text) ? InputKind::Wikitext : InputKind::PlainText;
}

/// The bold words that open the article, its file's name, or nothing.
QString titleOf(const Article &article, const QString &fileName)
{
    constexpr qsizetype nearStart = 120;
    if (!article.blocks.isEmpty()) {
        for (const Span &span : article.spans) {
            if (span.kind == SpanKind::Bold
                && span.range.start < article.blocks.constFirst().range.start + nearStart)
                return span.range.of(article.text).toString();
        }
    }
    return QFileInfo(fileName).completeBaseName();
}

} // namespace

Result<Article> readArticle(const QByteArray &bytes, const ReadOptions &options)
{
    const Result<SourceText> source = decodeText(bytes, options.fileName);
    if (!source)
        return source.error();
    const InputKind kind = options.kind == InputKind::Auto ? recognise(source->view()) : options.kind;
    const QString language = options.language.isEmpty() ? guessLanguage(source->view()) : options.language;
    Article article;
    switch (kind) {
    case InputKind::FlattenedWikitext:
        article = readFlattened(*source, language);
        break;
    case InputKind::Wikitext:
        // a page can be given as wikitext and be flattened all the same
        article = looksFlattened(source->view()) ? readFlattened(*source, language)
                                                 : readWikitext(*source, language);
        break;
    case InputKind::PlainText:
        article = readPlainText(*source, language);
        break;
    case InputKind::Auto:
    case InputKind::MediaWikiXml:
    case InputKind::Html:
    case InputKind::VisTimeline:
        return Error {ErrorCode::UnsupportedFormat, options.fileName};
    }
    article.title = titleOf(article, options.fileName);
    article.provenance.source = QFileInfo(options.fileName).fileName();
    return article;
}

} // namespace kalpanji
