// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/tokens.h"

#include <QHash>
#include <QJsonObject>

namespace kalpanji {

/// A keyword class found at a token: "month" with its number, "unit" with its code, a modifier …
struct Tag {
    int wordClass = -1;
    int value = 0;
    int length = 1; ///< in tokens; a phrase has more than one
};

/// The words of one language by class, from the pack's "words": one hash look-up a token, phrases by their
/// first word. Inflected classes are listed with every suffix of the pack's "suffixes".
class Lexicon
{
public:
    explicit Lexicon(const QJsonObject &dates);

    /// The number of a class; -1 when the pack has none of that name.
    [[nodiscard]] int wordClass(QStringView name) const;
    /// What the tokens from `index` on are; longest phrases first.
    [[nodiscard]] QList<Tag> tagsAt(const QList<Token> &tokens, qsizetype index) const;
    /// The tag of class `wordClass` at `index`; length 0 when there is none.
    [[nodiscard]] Tag find(const QList<Token> &tokens, qsizetype index, int wordClass) const;
    /// Forms of a class value ("month", 1), as written in the pack: for checks against ICU.
    [[nodiscard]] QStringList forms(QStringView wordClass, int value) const;

private:
    struct Entry {
        QStringList rest; ///< the words after the first
        Tag tag;
    };

    void add(const QString &phrase, Tag tag);

    QHash<QString, QList<Entry>> m_entries;
    QHash<QString, int> m_classes;
    QHash<QString, QStringList> m_forms;
};

/// Codes of the values that a pack names by a word: units D W M Y DE CE, modifiers START … AFTER.
int valueCode(const QString &name);

} // namespace kalpanji
