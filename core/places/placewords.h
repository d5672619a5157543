// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/languagepack.h"
#include "core/time/lexicon.h"

#include <optional>

namespace kalpanji {

/// What the ending of a place's name, or the preposition before it, makes of it.
enum class PlaceRole : quint8 {
    Plain, ///< "Mexico", "Mexico's", "Mexican", "মেক্সিকোর"
    To, ///< "to Mexico", "মেক্সিকোতে", "Մեքսիկա"
    From, ///< "from Mexico", "মেক্সিকো থেকে", "Մեքսիկայից"
};

/// A place that a sentence names: tokens [first, end).
struct PlaceMention {
    QString code; ///< ISO 3166-1 alpha-3 of a country; empty for a city
    QString name; ///< what the language calls it, without endings
    PlaceRole role = PlaceRole::Plain;
    bool adjective = false; ///< "Mexican"
    qsizetype first = 0;
    qsizetype end = 0;
};

/// Every form of the names of countries and cities: ICU's names, and the other names, adjectives and endings
/// of the "countries" part of a language pack.
class PlaceWords
{
public:
    PlaceWords(const QString &language, const QJsonObject &part);

    /// In text order, none within another; `tokens` are those of a stretch of `text`.
    [[nodiscard]] QList<PlaceMention> find(QStringView text, const QList<Token> &tokens) const;

private:
    struct Ending {
        QString letters;
        PlaceRole role = PlaceRole::Plain;
    };
    /// What a tag of the lexicon stands for.
    struct Name {
        bool city = false;
        bool adjective = false;
        int index = -1; ///< into m_codes or m_cities
        PlaceRole role = PlaceRole::Plain;
    };

    [[nodiscard]] QJsonObject expanded(const QJsonObject &part);
    void readEndings(const QJsonObject &endings);
    [[nodiscard]] std::optional<Name> nameOf(const Tag &tag) const;
    [[nodiscard]] const Ending *endingOf(const QString &word, QList<Tag> &tags) const;
    [[nodiscard]] static bool isWeaker(const Name &best, const Name &other);

    QString m_language;
    QStringList m_codes; ///< by the value of a tag
    QStringList m_cities;
    QList<Ending> m_endings; ///< longest first
    PlaceRole m_bareRole = PlaceRole::Plain; ///< of a name without an ending
    Lexicon m_lexicon;
    QList<std::pair<int, Name>> m_classes; ///< word classes of names
    int m_toLead = -1;
    int m_fromLead = -1;
    int m_fromTrail = -1;
    bool m_cased = true; ///< names begin with a capital letter
};
using PlaceWordsPtr = std::shared_ptr<const PlaceWords>;

/// Compiled on first use, shared, safe from any thread.
PlaceWordsPtr placeWords(const LanguagePack &pack);

} // namespace kalpanji
