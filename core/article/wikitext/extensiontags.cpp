// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/wikitext/extensiontags.h"

#include <QString>

#include <array>

namespace kalpanji::wikitext {

namespace {

struct Name {
    QLatin1String name;
    ExtensionTag tag;
};

constexpr std::array names {
    Name {QLatin1String("ref"), ExtensionTag::Reference},
    Name {QLatin1String("references"), ExtensionTag::References},
    Name {QLatin1String("nowiki"), ExtensionTag::Nowiki},
    Name {QLatin1String("gallery"), ExtensionTag::Gallery},
    Name {QLatin1String("math"), ExtensionTag::Math},
    Name {QLatin1String("chem"), ExtensionTag::Math},
    Name {QLatin1String("ce"), ExtensionTag::Math},
    Name {QLatin1String("pre"), ExtensionTag::Pre},
    Name {QLatin1String("poem"), ExtensionTag::Poem},
    Name {QLatin1String("source"), ExtensionTag::Code},
    Name {QLatin1String("syntaxhighlight"), ExtensionTag::Code},
    Name {QLatin1String("noinclude"), ExtensionTag::NoInclude},
    Name {QLatin1String("onlyinclude"), ExtensionTag::NoInclude},
    Name {QLatin1String("includeonly"), ExtensionTag::IncludeOnly},
    Name {QLatin1String("timeline"), ExtensionTag::Hidden},
    Name {QLatin1String("score"), ExtensionTag::Hidden},
    Name {QLatin1String("imagemap"), ExtensionTag::Hidden},
    Name {QLatin1String("templatestyles"), ExtensionTag::Hidden},
    Name {QLatin1String("graph"), ExtensionTag::Hidden},
    Name {QLatin1String("mapframe"), ExtensionTag::Hidden},
    Name {QLatin1String("maplink"), ExtensionTag::Hidden},
    Name {QLatin1String("hiero"), ExtensionTag::Hidden},
    Name {QLatin1String("inputbox"), ExtensionTag::Hidden},
    Name {QLatin1String("categorytree"), ExtensionTag::Hidden},
    Name {QLatin1String("indicator"), ExtensionTag::Hidden},
};

} // namespace

std::optional<ExtensionTag> extensionTag(QStringView name)
{
    for (const Name &known : names) {
        if (known.name.size() == name.size() && name.compare(known.name, Qt::CaseInsensitive) == 0)
            return known.tag;
    }
    return std::nullopt;
}

QString attributeValue(QStringView attributes, QStringView name)
{
    for (qsizetype at = 0; (at = attributes.indexOf(name, at, Qt::CaseInsensitive)) >= 0; at += name.size()) {
        if (at > 0 && !attributes.at(at - 1).isSpace() && attributes.at(at - 1) != u'"')
            continue;
        qsizetype i = at + name.size();
        while (i < attributes.size() && attributes.at(i).isSpace())
            ++i;
        if (i >= attributes.size() || attributes.at(i) != u'=')
            continue;
        const QStringView rest = attributes.sliced(i + 1).trimmed();
        if (rest.startsWith(u'"') || rest.startsWith(u'\'')) {
            const qsizetype end = rest.indexOf(rest.front(), 1);
            return (end < 0 ? rest.sliced(1) : rest.sliced(1, end - 1)).trimmed().toString();
        }
        qsizetype end = 0;
        while (end < rest.size() && !rest.at(end).isSpace() && rest.at(end) != u'>')
            ++end;
        return rest.first(end).toString();
    }
    return {};
}

} // namespace kalpanji::wikitext
