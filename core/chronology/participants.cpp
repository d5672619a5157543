// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chronology/participants.h"

namespace kalpanji {

namespace {

constexpr qsizetype longestName = 5; // tokens

class ParticipantFinder
{
public:
    ParticipantFinder(const SentenceReading &sentence, const QList<PlaceMention> &places,
                      const QList<Span> &links)
        : m_sentence(sentence)
        , m_words(sentence.words())
        , m_places(places)
        , m_links(links)
    {
    }

    Participants find(qsizetype first, qsizetype end)
    {
        for (qsizetype i = first; i < end;) {
            const Tag role = m_sentence.tagOf(i, {m_words.role});
            if (role.length > 0) {
                i = readRole(i, i + role.length);
                continue;
            }
            const Tag lead = m_sentence.tagOf(i, {m_words.placeLead});
            if (lead.length > 0 && m_words.cased)
                readPlace(i + lead.length);
            ++i;
        }
        for (const PlaceMention &place : m_places) {
            if (place.first < first || place.end > end)
                continue;
            QStringList &list = place.code.isEmpty() ? m_found.where : m_found.who;
            if (!list.contains(place.name))
                list.append(place.name);
            if (!place.code.isEmpty() && !m_found.countries.contains(place.name))
                m_found.countries.append(place.name);
        }
        return std::move(m_found);
    }

private:
    /// An office with the country it is of and the name that follows it; returns where they end.
    qsizetype readRole(qsizetype first, qsizetype end)
    {
        const TextRange roleRange = m_sentence.rangeOf(first, end);
        qsizetype nameEnd = endOfName(end);
        if (nameEnd == end && m_sentence.sign(end) == u',') { // "the prime minister, Gro Harlem Brundtland,"
            const qsizetype apposed = endOfName(end + 1);
            if (apposed > end + 1 && m_sentence.sign(apposed) == u',') {
                ++end;
                nameEnd = apposed;
            }
        }
        if (nameEnd > end) {
            const QString name = nameOf(end, nameEnd);
            if (!m_found.who.contains(name))
                m_found.who.append(name);
            return nameEnd;
        }
        for (const PlaceMention &place : m_places) {
            if (place.code.isEmpty())
                continue;
            if (place.end == first)
                first = place.first;
            else if (place.first == end && place.adjective)
                nameEnd = place.end;
        }
        if (nameEnd == end && m_sentence.rangeOf(first, end) == roleRange)
            return end; // "the king": of nobody and nowhere
        const QString office = m_sentence.rangeOf(first, nameEnd).of(m_sentence.text()).toString();
        if (!m_found.who.contains(office))
            m_found.who.append(office);
        return nameEnd;
    }

    /// A linked name, or words with capitals, that begin at `index`.
    [[nodiscard]] qsizetype endOfName(qsizetype index) const
    {
        if (index >= m_sentence.size())
            return index;
        const qsizetype start = m_sentence.tokens().at(index).range.start;
        for (const Span &link : m_links) {
            if (link.range.start != start)
                continue;
            qsizetype end = index;
            while (end < m_sentence.size() && m_sentence.tokens().at(end).range.end <= link.range.end)
                ++end;
            return end;
        }
        if (!m_words.cased)
            return endOfPlainName(index);
        qsizetype end = index;
        while (end - index < longestName && continuesName(index, end))
            ++end;
        return end;
    }

    /// Where names have no capitals: two or three words that nothing is known of, before a word that is known
    /// to be no name: "প্রধানমন্ত্রী শেখ হাসিনা নরওয়ে সফর করেন".
    [[nodiscard]] qsizetype endOfPlainName(qsizetype index) const
    {
        constexpr qsizetype usual = 2;
        constexpr qsizetype longest = 3;
        qsizetype end = index;
        while (end - index < longest && isUnknown(end)) {
            if (endingOf(end, m_words.locativeEndings) > 1)
                return end; // "দিল্লিতে"; a name may end in a single vowel
            ++end;
            if (endingOf(end - 1, m_words.objectEndings) > 0)
                return end;
        }
        const bool visits = end > index + 1 && m_sentence.is(end, m_words.visitName)
            && endingOf(end - 1, m_words.nameEndings) == 0;
        if (visits)
            return end - 1; // what stands before "visit" is the place
        return end < m_sentence.size() && isUnknown(end) && endingOf(end, m_words.locativeEndings) < 2
            ? index + usual
            : end;
    }

    [[nodiscard]] bool isUnknown(qsizetype index) const
    {
        return index < m_sentence.size() && m_sentence.tokens().at(index).kind == TokenKind::Word
            && !m_sentence.isDated(index) && m_sentence.tagsAt(index).isEmpty() && placeAt(index) == nullptr;
    }

    /// The name that tokens [first, end) are, without its genitive ending where one is called for.
    [[nodiscard]] QString nameOf(qsizetype first, qsizetype end) const
    {
        const QString name = m_sentence.rangeOf(first, end).of(m_sentence.text()).toString();
        qsizetype ending = endingOf(end - 1, m_words.objectEndings);
        if (ending == 0 && end < m_sentence.size() && !m_sentence.tagsAt(end).isEmpty()) {
            const qsizetype genitive = endingOf(end - 1, m_words.nameEndings);
            const bool noun = m_sentence.tagsAt(end).constFirst().value == 0 && genitive > 1;
            ending = m_sentence.is(end, m_words.withGenitive) || noun ? genitive : 0;
        }
        return name.chopped(ending);
    }

    /// How long the ending of the word is that is one of `endings`; 0 when it has none.
    [[nodiscard]] qsizetype endingOf(qsizetype index, const QStringList &endings) const
    {
        const QStringView word = m_sentence.tokens().at(index).range.of(m_sentence.text());
        const auto found = std::find_if(endings.begin(), endings.end(),
                                        [word](const QString &ending) { return word.endsWith(ending); });
        return found == endings.end() ? 0 : found->size();
    }

    [[nodiscard]] bool isNameWord(qsizetype index) const
    {
        return m_sentence.tokens().at(index).capital && !m_sentence.isDated(index)
            && !m_sentence.is(index, m_words.role) && placeAt(index) == nullptr;
    }

    /// A word with a capital, or the "de" between two.
    [[nodiscard]] bool continuesName(qsizetype first, qsizetype index) const
    {
        if (index >= m_sentence.size())
            return false;
        const bool between = index > first && m_sentence.is(index, m_words.attributive)
            && index + 1 < m_sentence.size() && isNameWord(index + 1);
        const bool hyphen = index > first && m_sentence.sign(index) == u'-' && index + 1 < m_sentence.size()
            && isNameWord(index + 1) && !m_sentence.tokens().at(index + 1).spaceBefore;
        return isNameWord(index) || between || hyphen;
    }

    [[nodiscard]] const PlaceMention *placeAt(qsizetype index) const
    {
        const auto place = std::find_if(m_places.begin(), m_places.end(), [index](const PlaceMention &p) {
            return p.first <= index && index < p.end;
        });
        return place == m_places.end() ? nullptr : &*place;
    }

    /// "in Rio de Janeiro": a name with capitals behind a preposition of place.
    void readPlace(qsizetype index)
    {
        qsizetype end = index;
        while (end - index < longestName && continuesName(index, end))
            ++end;
        const QString name = m_sentence.rangeOf(index, end).of(m_sentence.text()).toString();
        if (name.size() < 2) // "N'Djamena" is three tokens
            return;
        if (!m_found.where.contains(name))
            m_found.where.append(name);
    }

    const SentenceReading &m_sentence;
    const EventWords &m_words;
    const QList<PlaceMention> &m_places;
    const QList<Span> &m_links;
    Participants m_found;
};

} // namespace

Participants participantsIn(const SentenceReading &sentence, qsizetype first, qsizetype end,
                            const QList<PlaceMention> &places, const QList<Span> &links)
{
    return ParticipantFinder(sentence, places, links).find(first, end);
}

Participants participantsOfTitle(const QString &title, const LanguagePack &pack)
{
    const Result<EventWordsPtr> words = eventWords(pack);
    if (!words)
        return {};
    const SentenceReading reading(title, {0, title.size()}, {}, {}, **words);
    return participantsIn(reading, 0, reading.size(), placeWords(pack)->find(title, reading.tokens()), {});
}

} // namespace kalpanji
