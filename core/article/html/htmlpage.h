// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "core/article/html/htmltree.h"

namespace kalpanji {

/// What stands around the prose of a saved page: its name, language, origin and categories.
struct HtmlPage {
    QString title;
    QString language; ///< primary subtag, "bn"; empty when the page does not tell
    Provenance provenance;
    QStringList categories;
    const GumboNode *content = nullptr; ///< the element that holds the article
};

HtmlPage pageOf(const HtmlTree &tree);

/// Whether an element is no part of the article: scripts, styles, forms, navigation, what is not shown.
bool isDropped(const GumboNode &node);

/// Page title that an address leads to within the wiki: "/wiki/Yerevan#History", "./Yerevan", a red link;
/// empty for other addresses.
QString wikiTitle(const QString &address);

} // namespace kalpanji
