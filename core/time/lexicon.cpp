// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/lexicon.h"

#include <QJsonArray>

#include <algorithm>
#include <bit>

namespace kalpanji {

namespace {

const QHash<QString, int> &valueCodes()
{
    static const QHash<QString, int> codes = [] {
        QHash<QString, int> hash {{QStringLiteral("X"), -1}};
        const auto number = [&hash](const char *names, int first) {
            const QStringList list = QString::fromLatin1(names).split(u' ');
            for (qsizetype i = 0; i < list.size(); ++i)
                hash.insert(list.at(i), first + static_cast<int>(i));
        };
        number("START MID END APPROX BEFORE AFTER", 1); // TimexModifier
        number("D W M Y DE CE ML TH TM TS", 0); // TimeUnit
        number("SP SU FA WI Q1 Q2 Q3 Q4 H1 H2", 0); // YearPart
        number("MO AF EV NI DT", 1); // DayPart
        return hash;
    }();
    return codes;
}

} // namespace

int valueCode(const QString &name)
{
    const auto found = valueCodes().constFind(name);
    return found != valueCodes().constEnd() ? found.value() : name.toInt();
}

Lexicon::Lexicon(const QJsonObject &part)
{
    QStringList suffixes {QString()};
    const QJsonArray listed = part.value(u"suffixes").toArray();
    for (const QJsonValue &suffix : listed)
        suffixes.append(suffix.toString());
    const QJsonArray inflected = part.value(u"inflected").toArray();
    const QJsonObject words = part.value(u"words").toObject();
    std::vector<Phrase> phrases;
    for (auto it = words.begin(); it != words.end(); ++it) {
        const int number = static_cast<int>(m_classNames.size());
        m_classNames.append(it.key());
        const QStringList endings = inflected.contains(it.key()) ? suffixes : QStringList {QString()};
        const auto addAll = [&](const QJsonArray &forms, int value) {
            for (const QJsonValue &form : forms) {
                m_forms[it.key() + u':' + QString::number(value)].append(form.toString());
                for (const QString &ending : endings)
                    addPhrase(phrases, form.toString() + ending, {number, value, 1});
            }
        };
        if (it.value().isArray()) {
            addAll(it.value().toArray(), 0);
            continue;
        }
        const QJsonObject byValue = it.value().toObject();
        for (auto value = byValue.begin(); value != byValue.end(); ++value)
            addAll(value.value().toArray(), valueCode(value.key()));
    }
    index(std::move(phrases));
}

void Lexicon::addPhrase(std::vector<Phrase> &phrases, const QString &written, Tag tag)
{
    const QList<Token> tokens = tokenise(written, {0, written.size()});
    if (tokens.isEmpty())
        return;
    Phrase phrase {tokens.constFirst().key, {}, tag};
    for (qsizetype i = 1; i < tokens.size(); ++i)
        phrase.rest.push_back(tokens.at(i).key);
    phrase.tag.length = static_cast<int>(tokens.size());
    phrases.push_back(std::move(phrase));
}

void Lexicon::index(std::vector<Phrase> phrases)
{
    std::stable_sort(phrases.begin(), phrases.end(), [](const Phrase &a, const Phrase &b) {
        return a.first != b.first ? a.first < b.first : a.tag.length > b.tag.length;
    });
    m_slots.resize(std::bit_ceil(2 * phrases.size() + 1));
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t i = 0; i < phrases.size();) {
        std::size_t at = phrases[i].first & mask;
        while (m_slots[at].count > 0)
            at = (at + 1) & mask;
        Slot &slot = m_slots[at];
        slot.key = phrases[i].first;
        slot.first = static_cast<quint32>(m_entries.size());
        for (; i < phrases.size() && phrases[i].first == slot.key; ++i, ++slot.count) {
            m_entries.push_back({phrases[i].tag, static_cast<quint32>(m_rest.size())});
            m_rest.insert(m_rest.end(), phrases[i].rest.begin(), phrases[i].rest.end());
            slot.classes.set(std::min(static_cast<std::size_t>(phrases[i].tag.wordClass), mostClasses - 1));
        }
    }
}

int Lexicon::wordClass(QStringView name) const { return static_cast<int>(m_classNames.indexOf(name)); }

Lexicon::Word Lexicon::word(WordKey key) const
{
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t at = key & mask; m_slots[at].count > 0; at = (at + 1) & mask) {
        const Slot &slot = m_slots[at];
        if (slot.key == key)
            return {{m_entries.data() + slot.first, slot.count}, &slot.classes};
    }
    return {};
}

bool Lexicon::continues(const Entry &entry, const QList<Token> &tokens, qsizetype index) const
{
    if (index + entry.tag.length > tokens.size())
        return false;
    for (int i = 1; i < entry.tag.length; ++i) {
        if (tokens.at(index + i).key != m_rest[entry.firstRest + static_cast<quint32>(i) - 1])
            return false;
    }
    return true;
}

QList<Tag> Lexicon::tagsAt(const QList<Token> &tokens, qsizetype index) const
{
    QList<Tag> tags;
    for (const Entry &entry : word(tokens.at(index).key).entries) {
        if (continues(entry, tokens, index))
            tags.append(entry.tag);
    }
    return tags;
}

Tag Lexicon::find(const QList<Token> &tokens, qsizetype index, int wordClass) const
{
    if (index < tokens.size()) {
        for (const Entry &entry : word(tokens.at(index).key).entries) {
            if (entry.tag.wordClass == wordClass && continues(entry, tokens, index))
                return entry.tag;
        }
    }
    return {-1, 0, 0};
}

QStringList Lexicon::forms(QStringView wordClass, int value) const
{
    return m_forms.value(wordClass.toString() + u':' + QString::number(value));
}

} // namespace kalpanji
