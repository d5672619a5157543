// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/html/htmlinfobox.h"

#include "core/article/html/htmlpage.h"

namespace kalpanji {

TemplateCall infoboxIn(const GumboNode &table)
{
    TemplateCall box {QStringLiteral("infobox"), {}};
    QString label;
    const auto enter = [&](const GumboNode &node) {
        if (isElement(node, GUMBO_TAG_TR))
            label.clear();
        else if (isElement(node, GUMBO_TAG_TH))
            label = textOf(node);
        else if (isElement(node, GUMBO_TAG_TD) && !label.isEmpty())
            box.params.append({label, textOf(node)});
        return !isDropped(node) && !isElement(node, GUMBO_TAG_TH) && !isElement(node, GUMBO_TAG_TD);
    };
    walk(table, enter, [](const GumboNode &) {});
    return box;
}

} // namespace kalpanji
