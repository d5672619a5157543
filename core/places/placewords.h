// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/languagepack.h"
#include "core/time/lexicon.h"

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

    /// In text order, none within another.
    [[nodiscard]] QList<PlaceMention> find(const QList<Token> &tokens) const;

private:
    QString m_language;
    QStringList m_codes; ///< by the value of a tag
    QStringList m_cities;
    Lexicon m_lexicon;
    int m_to = -1; ///< word classes
    int m_from = -1;
    int m_of = -1;
    int m_adjective = -1;
    int m_cityTo = -1;
    int m_cityFrom = -1;
    int m_cityOf = -1;
    int m_toLead = -1;
    int m_fromLead = -1;
    int m_fromTrail = -1;
    bool m_cased = true; ///< names begin with a capital letter

    [[nodiscard]] bool isCity(const Tag &tag) const;
    [[nodiscard]] bool isWeaker(const Tag &best, const Tag &tag) const;
    [[nodiscard]] QJsonObject expanded(const QJsonObject &part);
};
using PlaceWordsPtr = std::shared_ptr<const PlaceWords>;

/// Compiled on first use, shared, safe from any thread.
PlaceWordsPtr placeWords(const LanguagePack &pack);

} // namespace kalpanji
