// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace kalpanji::wikitext {

/// Tags whose content MediaWiki takes away before it looks for anything else.
enum class ExtensionTag : quint8 {
    Nowiki,
    Pre,
    Reference,
    References,
    Gallery,
    Math,
    Code, ///< syntaxhighlight, source
    Poem,
    Hidden, ///< what a reader of text has nothing of: timeline, score, imagemap, templatestyles, …
    IncludeOnly, ///< shown only where the page is used as a template
    NoInclude, ///< the tag alone vanishes, its content stays
};

/// The tag called `name`, in any case; nothing when no extension has it.
std::optional<ExtensionTag> extensionTag(QStringView name);

/// Whether what stands in it is wikitext.
constexpr bool holdsWikitext(ExtensionTag tag)
{
    return tag == ExtensionTag::Reference || tag == ExtensionTag::References || tag == ExtensionTag::Gallery
        || tag == ExtensionTag::Poem;
}

/// Value of an attribute of a tag: name="x", name='x', name=x; empty when it has none.
QString attributeValue(QStringView attributes, QStringView name);

} // namespace kalpanji::wikitext
