// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/tokens.h"

#include <QHash>
#include <QJsonObject>

#include <bitset>
#include <span>
#include <vector>

namespace kalpanji {

/// A keyword class found at a token: "month" with its number, "unit" with its code, a modifier …
struct Tag {
    int wordClass = -1;
    int value = 0;
    int length = 1; ///< in tokens; a phrase has more than one
};

/// The words of one language by class, from the "words" of a pack's part: one look-up by the token's key,
/// phrases by their first word. Inflected classes are listed with every suffix of the part's "suffixes".
class Lexicon
{
public:
    static constexpr std::size_t mostClasses = 128;
    using ClassSet = std::bitset<mostClasses>;

    /// A keyword or phrase that begins with a certain word.
    struct Entry {
        Tag tag;
        quint32 firstRest = 0; ///< the keys of the words after the first: `tag.length - 1` of them from here
    };
    /// All that begins with one word, longest first.
    struct Word {
        std::span<const Entry> entries;
        const ClassSet *classes = nullptr; ///< of all entries; null when the word is not known
    };

    explicit Lexicon(const QJsonObject &part);

    /// The number of a class; -1 when the pack has none of that name.
    [[nodiscard]] int wordClass(QStringView name) const;
    [[nodiscard]] QStringList classNames() const { return m_classNames; }
    /// What begins with the word of `key`.
    [[nodiscard]] Word word(WordKey key) const;
    /// Whether `entry`, whose first word stands at `index`, goes on there as it should.
    [[nodiscard]] bool continues(const Entry &entry, const QList<Token> &tokens, qsizetype index) const;
    /// What the tokens from `index` on are; longest phrases first.
    [[nodiscard]] QList<Tag> tagsAt(const QList<Token> &tokens, qsizetype index) const;
    /// The tag of class `wordClass` at `index`; length 0 when there is none.
    [[nodiscard]] Tag find(const QList<Token> &tokens, qsizetype index, int wordClass) const;
    /// The forms of a class value ("month", 1), as written in the pack: for checks against ICU.
    [[nodiscard]] QStringList forms(QStringView wordClass, int value) const;

private:
    struct Slot {
        WordKey key = 0;
        quint32 first = 0; ///< into m_entries
        quint32 count = 0; ///< 0: the slot is free
        ClassSet classes;
    };
    struct Phrase {
        WordKey first = 0;
        std::vector<WordKey> rest;
        Tag tag;
    };

    static void addPhrase(std::vector<Phrase> &phrases, const QString &written, Tag tag);
    void index(std::vector<Phrase> phrases);

    std::vector<Slot> m_slots; ///< open addressing, a power of two, at most half full
    std::vector<Entry> m_entries;
    std::vector<WordKey> m_rest;
    QStringList m_classNames;
    QHash<QString, QStringList> m_forms;
};

/// Codes of the values that a pack names by a word: units D W M Y DE CE TH TM TS, seasons SP SU FA WI, parts
/// of a year Q1–Q4 H1 H2, modifiers START … AFTER, parts of a day MO AF EV NI DT, X for an unknown number.
int valueCode(const QString &name);

} // namespace kalpanji
