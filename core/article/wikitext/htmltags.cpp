// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/wikitext/htmltags.h"

#include <QLatin1String>

#include <array>

namespace kalpanji::wikitext {

namespace {

struct Known {
    QLatin1String name;
    HtmlTag tag;
};

/// What MediaWiki's sanitizer lets pass.
constexpr std::array tags {
    Known {QLatin1String("br"), HtmlTag::LineBreak},
    Known {QLatin1String("b"), HtmlTag::Bold},
    Known {QLatin1String("i"), HtmlTag::Italic},
    Known {QLatin1String("small"), HtmlTag::Plain},
    Known {QLatin1String("span"), HtmlTag::Plain},
    Known {QLatin1String("sup"), HtmlTag::Plain},
    Known {QLatin1String("sub"), HtmlTag::Plain},
    Known {QLatin1String("div"), HtmlTag::Block},
    Known {QLatin1String("p"), HtmlTag::Block},
    Known {QLatin1String("center"), HtmlTag::Block},
    Known {QLatin1String("blockquote"), HtmlTag::Block},
    Known {QLatin1String("table"), HtmlTag::Table},
    Known {QLatin1String("tr"), HtmlTag::Row},
    Known {QLatin1String("td"), HtmlTag::Cell},
    Known {QLatin1String("th"), HtmlTag::Cell},
    Known {QLatin1String("caption"), HtmlTag::Caption},
    Known {QLatin1String("li"), HtmlTag::ListItem},
    Known {QLatin1String("dt"), HtmlTag::ListItem},
    Known {QLatin1String("dd"), HtmlTag::ListItem},
    Known {QLatin1String("ul"), HtmlTag::List},
    Known {QLatin1String("ol"), HtmlTag::List},
    Known {QLatin1String("dl"), HtmlTag::List},
    Known {QLatin1String("hr"), HtmlTag::Rule},
    Known {QLatin1String("h1"), HtmlTag::Heading},
    Known {QLatin1String("h2"), HtmlTag::Heading},
    Known {QLatin1String("h3"), HtmlTag::Heading},
    Known {QLatin1String("h4"), HtmlTag::Heading},
    Known {QLatin1String("h5"), HtmlTag::Heading},
    Known {QLatin1String("h6"), HtmlTag::Heading},
    Known {QLatin1String("code"), HtmlTag::Code},
    Known {QLatin1String("tt"), HtmlTag::Code},
    Known {QLatin1String("kbd"), HtmlTag::Code},
    Known {QLatin1String("samp"), HtmlTag::Code},
    Known {QLatin1String("strong"), HtmlTag::Bold},
    Known {QLatin1String("em"), HtmlTag::Italic},
    Known {QLatin1String("abbr"), HtmlTag::Plain},
    Known {QLatin1String("bdi"), HtmlTag::Plain},
    Known {QLatin1String("bdo"), HtmlTag::Plain},
    Known {QLatin1String("big"), HtmlTag::Plain},
    Known {QLatin1String("cite"), HtmlTag::Plain},
    Known {QLatin1String("data"), HtmlTag::Plain},
    Known {QLatin1String("del"), HtmlTag::Plain},
    Known {QLatin1String("dfn"), HtmlTag::Plain},
    Known {QLatin1String("font"), HtmlTag::Plain},
    Known {QLatin1String("ins"), HtmlTag::Plain},
    Known {QLatin1String("mark"), HtmlTag::Plain},
    Known {QLatin1String("q"), HtmlTag::Plain},
    Known {QLatin1String("rb"), HtmlTag::Plain},
    Known {QLatin1String("rp"), HtmlTag::Plain},
    Known {QLatin1String("rt"), HtmlTag::Plain},
    Known {QLatin1String("rtc"), HtmlTag::Plain},
    Known {QLatin1String("ruby"), HtmlTag::Plain},
    Known {QLatin1String("s"), HtmlTag::Plain},
    Known {QLatin1String("strike"), HtmlTag::Plain},
    Known {QLatin1String("time"), HtmlTag::Plain},
    Known {QLatin1String("u"), HtmlTag::Plain},
    Known {QLatin1String("var"), HtmlTag::Plain},
    Known {QLatin1String("wbr"), HtmlTag::Plain},
};

HtmlTag tagCalled(QStringView name)
{
    for (const Known &known : tags) {
        if (known.name.size() == name.size() && name.compare(known.name, Qt::CaseInsensitive) == 0)
            return known.tag;
    }
    return HtmlTag::None;
}

} // namespace

TagMatch htmlTagAt(QStringView text, quint32 at, quint32 end)
{
    TagMatch match;
    quint32 i = at + 1;
    const bool closing = i < end && text.at(i) == u'/';
    if (closing)
        ++i;
    const quint32 nameBegin = i;
    while (i < end && text.at(i).unicode() > 0x20 && text.at(i) != u'/' && text.at(i) != u'>'
           && text.at(i) != u'<')
        ++i;
    const HtmlTag tag = tagCalled(text.sliced(nameBegin, i - nameBegin));
    if (tag == HtmlTag::None)
        return match;
    const Span32 name {nameBegin, i};
    while (i < end && text.at(i) != u'>' && text.at(i) != u'<')
        ++i;
    if (i >= end || text.at(i) != u'>')
        return match;
    const bool single = tag == HtmlTag::LineBreak || tag == HtmlTag::Rule;
    const bool selfClosing = text.at(i - 1) == u'/';
    if (closing && single && tag != HtmlTag::LineBreak)
        return match;
    match.tag = tag;
    match.node.kind = NodeKind::Tag;
    match.node.level = quint8(tag);
    match.node.flags = quint16((closing ? Closing : 0) | (selfClosing || single ? SelfClosing : 0));
    match.node.range = {name.end, selfClosing ? i - 1 : i};
    match.node.name = name;
    match.end = i + 1;
    return match;
}

} // namespace kalpanji::wikitext
