// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/wikitext/footnotes.h"

namespace kalpanji::wikitext {

Footnotes::Footnotes(const Tree &tree)
    : m_noteOf(tree.extensions.size(), -1)
{
    for (std::size_t i = 0; i < tree.extensions.size(); ++i) {
        if (tree.extensions[i].tag == ExtensionTag::Reference)
            add(tree, quint32(i));
    }
    // named somewhere and written nowhere: nothing to show
    for (Note &note : m_notes)
        std::erase_if(note.parts, [&](quint32 part) { return tree.extensions[part].source.isEmpty(); });
}

void Footnotes::add(const Tree &tree, quint32 index)
{
    const ExtensionNode &extension = tree.extensions[index];
    const QStringView attributes = extension.attributes.of(tree.source);
    const bool plain = attributes.trimmed().isEmpty();
    const QString name = plain ? QString() : attributeValue(attributes, u"name");
    const QString group = plain ? QString() : attributeValue(attributes, u"group");
    const QString follow = plain ? QString() : attributeValue(attributes, u"follow");
    const bool written = !extension.source.of(tree.source).trimmed().isEmpty();
    const qsizetype at = note(follow.isEmpty() ? name : follow, group);
    Note &note = m_notes[std::size_t(at)];
    if (written && (note.parts.empty() || !follow.isEmpty()))
        note.parts.push_back(index);
    if (follow.isEmpty())
        m_noteOf[index] = at;
}

qsizetype Footnotes::note(const QString &name, const QString &group)
{
    const qsizetype fresh = qsizetype(m_notes.size());
    if (!name.isEmpty()) {
        const auto known = m_byName.constFind({name, group});
        if (known != m_byName.constEnd())
            return *known;
        m_byName.insert({name, group}, fresh);
    }
    m_notes.push_back({name, group, {}});
    return fresh;
}

} // namespace kalpanji::wikitext
