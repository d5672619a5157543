// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/wikitext/extensiontags.h"

#include "core/article/wikitext/asciiname.h"

#include <QString>

#include <array>

namespace kalpanji::wikitext {

namespace {

struct Name {
    AsciiName name;
    ExtensionTag tag;
};

constexpr std::array names {
    Name {"ref", ExtensionTag::Reference},
    Name {"references", ExtensionTag::References},
    Name {"nowiki", ExtensionTag::Nowiki},
    Name {"gallery", ExtensionTag::Gallery},
    Name {"math", ExtensionTag::Math},
    Name {"chem", ExtensionTag::Math},
    Name {"ce", ExtensionTag::Math},
    Name {"pre", ExtensionTag::Pre},
    Name {"poem", ExtensionTag::Poem},
    Name {"source", ExtensionTag::Code},
    Name {"syntaxhighlight", ExtensionTag::Code},
    Name {"noinclude", ExtensionTag::NoInclude},
    Name {"onlyinclude", ExtensionTag::NoInclude},
    Name {"includeonly", ExtensionTag::IncludeOnly},
    Name {"timeline", ExtensionTag::Hidden},
    Name {"score", ExtensionTag::Hidden},
    Name {"imagemap", ExtensionTag::Hidden},
    Name {"templatestyles", ExtensionTag::Hidden},
    Name {"graph", ExtensionTag::Hidden},
    Name {"mapframe", ExtensionTag::Hidden},
    Name {"maplink", ExtensionTag::Hidden},
    Name {"hiero", ExtensionTag::Hidden},
    Name {"inputbox", ExtensionTag::Hidden},
    Name {"categorytree", ExtensionTag::Hidden},
    Name {"indicator", ExtensionTag::Hidden},
};

} // namespace

std::optional<ExtensionTag> extensionTag(QStringView name)
{
    const AsciiName sought(name);
    for (const Name &known : names) {
        if (known.name == sought)
            return known.tag;
    }
    return std::nullopt;
}

QString attributeValue(QStringView attributes, QStringView name)
{
    for (qsizetype at = 0; at < attributes.size();) {
        const auto isSign = [](QChar c) { return c.isSpace() || c == u'=' || c == u'"' || c == u'>'; };
        while (at < attributes.size() && isSign(attributes.at(at)))
            ++at;
        const qsizetype begin = at;
        while (at < attributes.size() && !isSign(attributes.at(at)))
            ++at;
        const QStringView found = attributes.sliced(begin, at - begin);
        while (at < attributes.size() && attributes.at(at).isSpace())
            ++at;
        if (at >= attributes.size() || attributes.at(at) != u'=')
            continue;
        ++at;
        while (at < attributes.size() && attributes.at(at).isSpace())
            ++at;
        const QChar quote = at < attributes.size() ? attributes.at(at) : QChar();
        const bool quoted = quote == u'"' || quote == u'\'';
        const qsizetype valueBegin = quoted ? at + 1 : at;
        at = valueBegin;
        while (at < attributes.size()
               && (quoted ? attributes.at(at) != quote
                          : !attributes.at(at).isSpace() && attributes.at(at) != u'>'))
            ++at;
        if (found.compare(name, Qt::CaseInsensitive) == 0)
            return attributes.sliced(valueBegin, at - valueBegin).trimmed().toString();
        at += quoted ? 1 : 0;
    }
    return {};
}

} // namespace kalpanji::wikitext
