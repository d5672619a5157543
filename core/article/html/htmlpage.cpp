// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/html/htmlpage.h"

#include "core/article/html/renderednames.h"
#include "core/article/wikinames.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace kalpanji {

namespace {

const GumboNode *elementWithId(const GumboNode &root, QLatin1String id)
{
    return findElement(root, [id](const GumboNode &node) { return attributeOf(node, "id") == id; });
}

const GumboNode *elementWithClass(const GumboNode &root, const QString &name)
{
    return findElement(root, [&name](const GumboNode &node) { return classesOf(node).contains(name); });
}

const GumboNode *elementOf(const GumboNode &root, GumboTag tag)
{
    return findElement(root, [tag](const GumboNode &node) { return isElement(node, tag); });
}

const GumboNode *contentOf(const GumboNode &root)
{
    if (const GumboNode *text = elementWithClass(root, QStringLiteral("mw-parser-output")))
        return text;
    if (const GumboNode *text = elementWithId(root, QLatin1String("mw-content-text")))
        return text;
    for (const GumboTag tag : {GUMBO_TAG_ARTICLE, GUMBO_TAG_MAIN, GUMBO_TAG_BODY}) {
        if (const GumboNode *element = elementOf(root, tag))
            return element;
    }
    return &root;
}

QString linkTo(const GumboNode &root, QLatin1String relation)
{
    const GumboNode *link = findElement(root, [relation](const GumboNode &node) {
        return isElement(node, GUMBO_TAG_LINK) && attributeOf(node, "rel") == relation;
    });
    return link ? attributeOf(*link, "href") : QString();
}

/// "CC BY-SA 4.0" of "https://creativecommons.org/licenses/by-sa/4.0/deed.bn".
QString licenceName(const QString &url)
{
    static const QRegularExpression pattern(
        QStringLiteral("creativecommons\\.org/licenses/([a-z-]+)/([0-9.]+)"));
    const QRegularExpressionMatch match = pattern.match(url);
    return match.hasMatch() ? QStringLiteral("CC %1 %2").arg(match.captured(1).toUpper(), match.captured(2))
                            : QString();
}

QString languageOf(const GumboNode &root, const GumboNode &content)
{
    for (const GumboNode *node = &content; node; node = node->parent) {
        // <html lang> is that of the interface; the text's own comes first
        if (const QString language = attributeOf(*node, "lang"); !language.isEmpty())
            return language.section(u'-', 0, 0).toLower();
    }
    const GumboNode *html = elementOf(root, GUMBO_TAG_HTML);
    return html ? attributeOf(*html, "lang").section(u'-', 0, 0).toLower() : QString();
}

QStringList categoriesOf(const GumboNode &root)
{
    QStringList categories;
    const GumboNode *links = elementWithId(root, QLatin1String("mw-normal-catlinks"));
    if (!links)
        return categories;
    const auto enter = [&categories](const GumboNode &node) {
        const QString target =
            isElement(node, GUMBO_TAG_A) ? wikiTitle(attributeOf(node, "href")) : QString();
        if (const qsizetype prefix = WikiNames::instance().categoryPrefix(target); prefix > 0)
            categories.append(target.sliced(prefix).trimmed());
        return true;
    };
    walk(*links, enter, [](const GumboNode &) {});
    return categories;
}

/// The page's heading; else what the browser shows as its title, without the site's name after the last dash.
QString titleOf(const GumboNode &root, QString *site)
{
    const GumboNode *title = elementOf(root, GUMBO_TAG_TITLE);
    static const QRegularExpression dash(QStringLiteral("^(.*\\S)\\s+[-–—]\\s+(\\S.*)$"));
    const QString whole = title ? textOf(*title) : QString();
    const QRegularExpressionMatch parts = dash.match(whole);
    *site = parts.captured(2);
    if (const GumboNode *heading = elementWithId(root, QLatin1String("firstHeading")))
        return textOf(*heading);
    if (parts.hasMatch())
        return parts.captured(1);
    const GumboNode *heading = whole.isEmpty() ? elementOf(root, GUMBO_TAG_H1) : nullptr;
    return heading ? textOf(*heading) : whole;
}

} // namespace

HtmlPage pageOf(const HtmlTree &tree)
{
    const GumboNode &root = *tree.root();
    HtmlPage page;
    page.content = contentOf(root);
    page.title = titleOf(root, &page.provenance.source);
    page.language = languageOf(root, *page.content);
    page.categories = categoriesOf(root);
    page.provenance.url = linkTo(root, QLatin1String("canonical"));
    page.provenance.licenceUrl = linkTo(root, QLatin1String("license"));
    page.provenance.licence = licenceName(page.provenance.licenceUrl);
    return page;
}

bool isDropped(const GumboNode &node)
{
    if (node.type == GUMBO_NODE_COMMENT || node.type == GUMBO_NODE_TEMPLATE)
        return true;
    if (node.type != GUMBO_NODE_ELEMENT)
        return false;
    switch (node.v.element.tag) {
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_SVG:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_INPUT:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_VIDEO:
    case GUMBO_TAG_NAV:
        return true;
    default:
        break;
    }
    const GumboVector &attributes = node.v.element.attributes;
    if (attributes.length == 0)
        return false;
    const RenderedNames &names = RenderedNames::instance();
    static const QRegularExpression hidden(QStringLiteral("display\\s*:\\s*none|visibility\\s*:\\s*hidden"));
    const QStringList classes = classesOf(node);
    return gumbo_get_attribute(&attributes, "hidden") || attributeOf(node, "aria-hidden") == u"true"
        || attributeOf(node, "style").contains(hidden) || names.droppedIds.contains(attributeOf(node, "id"))
        || names.droppedRoles.contains(attributeOf(node, "role"))
        || std::any_of(classes.begin(), classes.end(),
                       [&names](const QString &name) { return names.droppedClasses.contains(name); });
}

QString wikiTitle(const QString &address)
{
    const QUrl url(address);
    QString title;
    if (url.path().startsWith(QLatin1String("/wiki/")))
        title = url.path().section(u'/', 2);
    else if (address.startsWith(QLatin1String("./")))
        title = url.path().sliced(2);
    else if (url.path().endsWith(QLatin1String("/index.php")))
        title = QUrlQuery(url).queryItemValue(QStringLiteral("title"), QUrl::FullyDecoded);
    if (title.isEmpty())
        return {};
    if (!url.fragment().isEmpty())
        title += u'#' + url.fragment();
    return title.replace(u'_', u' ');
}

} // namespace kalpanji
