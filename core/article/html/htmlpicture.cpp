// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/html/htmlpicture.h"

#include "core/article/html/htmlpage.h"
#include "core/article/wikinames.h"

#include <QRegularExpression>
#include <QUrl>

namespace kalpanji {

namespace {

bool hasAnyClass(const GumboNode &node, std::initializer_list<const char *> names)
{
    const QStringList classes = classesOf(node);
    return std::any_of(names.begin(), names.end(),
                       [&classes](const char *name) { return classes.contains(QLatin1String(name)); });
}

/// The file's name that the page about it has, without the namespace; else that of the picture's address,
/// without the "250px-" of a thumbnail.
QString fileOf(const GumboNode &image)
{
    for (const GumboNode *node = image.parent; node && node->type == GUMBO_NODE_ELEMENT;
         node = node->parent) {
        if (!isElement(*node, GUMBO_TAG_A))
            continue;
        const QString title = wikiTitle(attributeOf(*node, "href"));
        if (const qsizetype prefix = WikiNames::instance().filePrefix(title); prefix > 0)
            return title.sliced(prefix).trimmed();
        break;
    }
    static const QRegularExpression size(QStringLiteral("^(?:lossy-page\\d+-|page\\d+-)?\\d+px-"));
    return QUrl(attributeOf(image, "src")).fileName().replace(u'_', u' ').remove(size);
}

} // namespace

bool isFigure(const GumboNode &node)
{
    if (isElement(node, GUMBO_TAG_FIGURE) || hasAnyClass(node, {"gallerybox", "tsingle"}))
        return true;
    // a "multiple image" box is a thumbnail that holds several
    return hasAnyClass(node, {"thumb", "thumbinner"}) && !hasAnyClass(node, {"tmulti", "tmultiinner"})
        && !findElement(node, [](const GumboNode &each) { return hasAnyClass(each, {"tsingle"}); });
}

Picture pictureOf(const GumboNode &figure)
{
    const GumboNode *image =
        findElement(figure, [](const GumboNode &node) { return isElement(node, GUMBO_TAG_IMG); });
    if (!image)
        return {};
    const GumboNode *caption = findElement(figure, [](const GumboNode &node) {
        return isElement(node, GUMBO_TAG_FIGCAPTION) || hasAnyClass(node, {"thumbcaption", "gallerytext"});
    });
    return {fileOf(*image), caption};
}

} // namespace kalpanji
