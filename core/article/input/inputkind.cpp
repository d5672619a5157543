// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/input/inputkind.h"

#include "core/article/flattened.h"
#include "core/article/html/renderedtext.h"

#include <QRegularExpression>

namespace kalpanji {

namespace {

constexpr qsizetype enough = 200000; // UTF-16 units

/// Whether anything in `text` is markup that MediaWiki would act upon.
bool looksLikeWikitext(QStringView text)
{
    static const QRegularExpression sign(
        QStringLiteral(
            "^={2,6}[^\\n]+={2,6}[ \\t]*$|\\[\\[[^\\]\\n]+\\]\\]|\\{\\{[^}]+\\}\\}|'''|^\\{\\||<ref|^[*#]"),
        QRegularExpression::MultilineOption);
    return sign.match(text.first(std::min(text.size(), enough)).toString()).hasMatch();
}

/// Elements that wikitext cannot hold, or in it need no closing tag.
bool hasHtmlElements(QStringView text)
{
    static const QRegularExpression element(
        QStringLiteral("<(?:body|head|title|article|main|section|a\\s[^>]*href)\\b|</(?:p|h[1-6]|li)>"),
        QRegularExpression::CaseInsensitiveOption);
    return element.match(text.first(std::min(text.size(), enough)).toString()).hasMatch();
}

/// The first tag of `head` after declarations and comments: "html" of "<html lang=…", in lower case.
QString firstTag(QStringView head)
{
    static const QRegularExpression first(
        QStringLiteral("\\A(?:\\s+|<\\?[^>]*\\?>|<!--.*?-->)*<(!?[a-z][a-z0-9:]*)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return first.match(head.toString()).captured(1).toLower();
}

} // namespace

InputKind recogniseMarkup(QStringView head)
{
    const QString tag = firstTag(head);
    if (tag == QLatin1String("mediawiki"))
        return InputKind::MediaWikiXml;
    if (tag == QLatin1String("html")
        || (tag == QLatin1String("!doctype") && head.contains(u"html", Qt::CaseInsensitive)))
        return InputKind::Html;
    const bool part = !tag.isEmpty() && hasHtmlElements(head) && !looksLikeWikitext(head);
    return part ? InputKind::Html : InputKind::Auto;
}

InputKind recogniseText(QStringView text)
{
    if (looksFlattened(text))
        return InputKind::FlattenedWikitext;
    if (looksLikeWikitext(text))
        return InputKind::Wikitext;
    return looksRendered(text) ? InputKind::RenderedText : InputKind::PlainText;
}

bool isForeignXml(QStringView head)
{
    return head.trimmed().startsWith(u"<?xml") && recogniseMarkup(head) == InputKind::Auto;
}

} // namespace kalpanji
