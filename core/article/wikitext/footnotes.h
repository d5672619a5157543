// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/wikitext/tree.h"

#include <QHash>

namespace kalpanji::wikitext {

/// The notes that the <ref> tags of a page make: those of one name and group are one note, and one that
/// follows another continues it.
class Footnotes
{
public:
    struct Note {
        QString name;
        QString group;
        std::vector<quint32> parts; ///< indices into Tree::extensions of what is written in it
    };

    explicit Footnotes(const Tree &tree);

    [[nodiscard]] const std::vector<Note> &notes() const { return m_notes; }
    /// Index of the note that the extension at `extension` refers to; -1 when it is none.
    [[nodiscard]] qsizetype noteOf(quint32 extension) const { return m_noteOf[extension]; }

private:
    void add(const Tree &tree, quint32 index);
    qsizetype note(const QString &name, const QString &group);

    std::vector<Note> m_notes;
    std::vector<qsizetype> m_noteOf; ///< by extension
    QHash<std::pair<QString, QString>, qsizetype> m_byName;
};

} // namespace kalpanji::wikitext
