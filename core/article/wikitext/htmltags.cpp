// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/wikitext/htmltags.h"

#include "core/article/wikitext/asciiname.h"

#include <array>

namespace kalpanji::wikitext {

namespace {

struct Known {
    AsciiName name;
    HtmlTag tag;
};

/// What MediaWiki's sanitizer lets pass.
constexpr std::array tags {
    Known {"br", HtmlTag::LineBreak},     Known {"b", HtmlTag::Bold},
    Known {"i", HtmlTag::Italic},         Known {"small", HtmlTag::Plain},
    Known {"span", HtmlTag::Plain},       Known {"sup", HtmlTag::Plain},
    Known {"sub", HtmlTag::Plain},        Known {"div", HtmlTag::Block},
    Known {"p", HtmlTag::Block},          Known {"center", HtmlTag::Block},
    Known {"blockquote", HtmlTag::Block}, Known {"table", HtmlTag::Table},
    Known {"tr", HtmlTag::Row},           Known {"td", HtmlTag::Cell},
    Known {"th", HtmlTag::Cell},          Known {"caption", HtmlTag::Caption},
    Known {"li", HtmlTag::ListItem},      Known {"dt", HtmlTag::ListItem},
    Known {"dd", HtmlTag::ListItem},      Known {"ul", HtmlTag::List},
    Known {"ol", HtmlTag::List},          Known {"dl", HtmlTag::List},
    Known {"hr", HtmlTag::Rule},          Known {"h1", HtmlTag::Heading},
    Known {"h2", HtmlTag::Heading},       Known {"h3", HtmlTag::Heading},
    Known {"h4", HtmlTag::Heading},       Known {"h5", HtmlTag::Heading},
    Known {"h6", HtmlTag::Heading},       Known {"code", HtmlTag::Code},
    Known {"tt", HtmlTag::Code},          Known {"kbd", HtmlTag::Code},
    Known {"samp", HtmlTag::Code},        Known {"strong", HtmlTag::Bold},
    Known {"em", HtmlTag::Italic},        Known {"abbr", HtmlTag::Plain},
    Known {"bdi", HtmlTag::Plain},        Known {"bdo", HtmlTag::Plain},
    Known {"big", HtmlTag::Plain},        Known {"cite", HtmlTag::Plain},
    Known {"data", HtmlTag::Plain},       Known {"del", HtmlTag::Plain},
    Known {"dfn", HtmlTag::Plain},        Known {"font", HtmlTag::Plain},
    Known {"ins", HtmlTag::Plain},        Known {"mark", HtmlTag::Plain},
    Known {"q", HtmlTag::Plain},          Known {"rb", HtmlTag::Plain},
    Known {"rp", HtmlTag::Plain},         Known {"rt", HtmlTag::Plain},
    Known {"rtc", HtmlTag::Plain},        Known {"ruby", HtmlTag::Plain},
    Known {"s", HtmlTag::Plain},          Known {"strike", HtmlTag::Plain},
    Known {"time", HtmlTag::Plain},       Known {"u", HtmlTag::Plain},
    Known {"var", HtmlTag::Plain},        Known {"wbr", HtmlTag::Plain},
};

HtmlTag tagCalled(QStringView name)
{
    const AsciiName sought(name);
    for (const Known &known : tags) {
        if (known.name == sought)
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
