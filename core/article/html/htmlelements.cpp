// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/html/htmlelements.h"

#include "core/article/html/htmlpage.h"

namespace kalpanji {

namespace {

std::optional<SpanKind> linkKind(const GumboNode &node, QString *target)
{
    const QString address = attributeOf(node, "href");
    const bool external = hasClass(node, "external");
    *target = external ? QString() : wikiTitle(address);
    if (!target->isEmpty())
        return SpanKind::Link;
    // nothing but what a browser opens as a page: no javascript:, no file:
    const bool web = address.startsWith(QLatin1String("http://"))
        || address.startsWith(QLatin1String("https://")) || address.startsWith(QLatin1String("//"));
    *target = address;
    return web ? std::optional(SpanKind::ExternalLink) : std::nullopt;
}

} // namespace

bool isBlock(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_P:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_MAIN:
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_CENTER:
    case GUMBO_TAG_ADDRESS:
    case GUMBO_TAG_DETAILS:
    case GUMBO_TAG_SUMMARY:
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_TR:
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TH:
    case GUMBO_TAG_CAPTION:
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_FIGURE:
    case GUMBO_TAG_HR:
    case GUMBO_TAG_BR: // apart it stands for a space, within a block and between them
        return true;
    default:
        return false;
    }
}

int headingLevel(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_H1:
        return 1;
    case GUMBO_TAG_H2:
        return 2;
    case GUMBO_TAG_H3:
        return 3;
    case GUMBO_TAG_H4:
        return 4;
    case GUMBO_TAG_H5:
        return 5;
    case GUMBO_TAG_H6:
        return 6;
    default:
        return 0;
    }
}

QChar listMark(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_UL:
        return u'*';
    case GUMBO_TAG_OL:
        return u'#';
    case GUMBO_TAG_DT:
        return u';';
    case GUMBO_TAG_DD:
        return u':';
    default:
        return {};
    }
}

std::optional<SpanKind> spanKindOf(const GumboNode &node, QString *target)
{
    switch (node.v.element.tag) {
    case GUMBO_TAG_B:
    case GUMBO_TAG_STRONG:
        return SpanKind::Bold;
    case GUMBO_TAG_I:
    case GUMBO_TAG_EM:
        return SpanKind::Italic;
    case GUMBO_TAG_CODE:
        return SpanKind::Code;
    case GUMBO_TAG_A:
        return linkKind(node, target);
    default:
        return std::nullopt;
    }
}

} // namespace kalpanji
