// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/reader.h"

#include "core/article/export/exportpages.h"
#include "core/article/flattened.h"
#include "core/article/html/htmlreader.h"
#include "core/article/html/renderedtext.h"
#include "core/article/languageguess.h"
#include "core/article/plaintext.h"
#include "core/article/wikitext/wikitext.h"

#include <QFileInfo>

namespace kalpanji {

namespace {

/// As a wiki writes the names of its pages, whose first letter is a capital.
QString withCapital(QString title)
{
    if (title.isEmpty())
        return title;
    const bool pair = title.size() > 1 && title.at(0).isHighSurrogate() && title.at(1).isLowSurrogate();
    const char32_t first =
        pair ? QChar::surrogateToUcs4(title.at(0), title.at(1)) : char32_t(title.at(0).unicode());
    const auto capital = QChar::fromUcs4(QChar::toTitleCase(first)); // Georgian has none but in whole lines
    return title.replace(0, pair ? 2 : 1, QStringView(capital).toString());
}

/// The bold words that open the article, its file's name, or nothing.
QString titleOf(const Article &article, const QString &fileName)
{
    constexpr qsizetype nearStart = 120;
    if (!article.blocks.isEmpty()) {
        for (const Span &span : article.spans) {
            if (span.kind == SpanKind::Bold
                && span.range.start < article.blocks.constFirst().range.start + nearStart)
                return withCapital(span.range.of(article.text).toString());
        }
    }
    return QFileInfo(fileName).completeBaseName();
}

/// Of everything but HTML, which says its language itself.
Article articleFrom(const SourceText &source, InputKind kind, const ReadOptions &options)
{
    const QString language = options.language.isEmpty() ? guessLanguage(source.view()) : options.language;
    switch (kind) {
    case InputKind::FlattenedWikitext:
        return readFlattened(source, language);
    case InputKind::PlainText:
        return readPlainText(source, language);
    case InputKind::RenderedText:
        return readRenderedText(source, language);
    case InputKind::Html:
    case InputKind::VisTimeline:
    case InputKind::Wikitext:
    case InputKind::MediaWikiXml:
    case InputKind::Auto:
        break;
    }
    // a page can be given as wikitext and be flattened all the same
    return looksFlattened(source.view()) ? readFlattened(source, language) : readWikitext(source, language);
}

Result<Article> readExport(Input &input, const ReadOptions &options)
{
    const Result<ExportPage> page = findPage(input, options.page);
    return page ? readPage(*page, options) : page.error();
}

Result<Article> readText(Input &input, InputKind kind, const ReadOptions &options)
{
    const Result<QByteArray> bytes = input.readAll();
    if (!bytes)
        return bytes.error();
    const Result<SourceText> source = decodeText(*bytes, options.fileName);
    if (!source)
        return source.error();
    if (kind == InputKind::Auto)
        kind = recogniseText(source->view());
    Result<Article> read = kind == InputKind::Html ? readHtml(*source, options.language, options.fileName)
                                                   : Result<Article>(articleFrom(*source, kind, options));
    if (!read)
        return read.error();
    Article article = std::move(read).value();
    if (article.title.isEmpty())
        article.title = titleOf(article, options.fileName);
    if (article.provenance.source.isEmpty())
        article.provenance.source = QFileInfo(options.fileName).fileName();
    return article;
}

} // namespace

Result<Article> readArticle(Input &input, const ReadOptions &options)
{
    const QByteArray head = input.head();
    if (const std::optional<Error> problem = input.problem(); problem && head.isEmpty())
        return *problem;
    if (head.isEmpty())
        return Error {ErrorCode::EmptyInput, options.fileName};
    // told from the first bytes, so that a large file of zeros is not read
    if (const qsizetype bad = utf16Of(head) ? -1 : firstBinaryByte(head); bad >= 0)
        return Error {ErrorCode::BinaryInput, options.fileName, bad};
    const QString start = input.headText();
    const bool isAuto = options.kind == InputKind::Auto;
    const InputKind kind = isAuto ? recogniseMarkup(start) : options.kind;
    const bool unlike = kind == InputKind::MediaWikiXml && recogniseMarkup(start) != kind;
    if (unlike || kind == InputKind::VisTimeline || (isAuto && isForeignXml(start)))
        return Error {ErrorCode::UnsupportedFormat, options.fileName};
    return kind == InputKind::MediaWikiXml ? readExport(input, options) : readText(input, kind, options);
}

Result<Article> readArticle(const QByteArray &bytes, const ReadOptions &options)
{
    Input input = Input::ofBytes(bytes, options.fileName);
    return readArticle(input, options);
}

Result<Article> readPage(const ExportPage &page, const ReadOptions &options)
{
    if (page.text.trimmed().isEmpty())
        return Error {ErrorCode::EmptyInput, page.title};
    ReadOptions told = options;
    if (told.language.isEmpty()) // a wiki knows its own; a short page would be guessed wrong
        told.language = page.language;
    Article article = articleFrom(SourceText(page.text, 0, false), InputKind::Wikitext, told);
    article.title = page.title;
    article.provenance.source = page.siteName;
    article.provenance.url = page.url;
    return article;
}

} // namespace kalpanji
