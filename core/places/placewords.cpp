// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/placewords.h"

#include "core/text/countries.h"

#include <QJsonArray>
#include <QMutex>

namespace kalpanji {

namespace {

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        list.append(item.toString());
    return list;
}

} // namespace

PlaceWords::PlaceWords(const QString &language, const QJsonObject &part)
    : m_language(language)
    , m_lexicon(expanded(part))
    , m_to(m_lexicon.wordClass(u"country_to"))
    , m_from(m_lexicon.wordClass(u"country_from"))
    , m_of(m_lexicon.wordClass(u"country_of"))
    , m_adjective(m_lexicon.wordClass(u"adjective"))
    , m_cityTo(m_lexicon.wordClass(u"city_to"))
    , m_cityFrom(m_lexicon.wordClass(u"city_from"))
    , m_cityOf(m_lexicon.wordClass(u"city_of"))
    , m_toLead(m_lexicon.wordClass(u"to_lead"))
    , m_fromLead(m_lexicon.wordClass(u"from_lead"))
    , m_fromTrail(m_lexicon.wordClass(u"from_trail"))
    , m_cased(countryName(QStringLiteral("ARM"), language).front().isUpper())
{
}

/// The part as a lexicon: every name with every ending, by the role that the ending gives it.
QJsonObject PlaceWords::expanded(const QJsonObject &part)
{
    const QJsonObject endings = part.value(u"endings").toObject();
    const QStringList roles {QStringLiteral("of"), QStringLiteral("to"), QStringLiteral("from")};
    QHash<QString, QStringList> names; // by code
    const QHash<QString, QString> &codes = countryCodes(m_language);
    for (auto it = codes.begin(); it != codes.end(); ++it)
        names[it.value()].append(it.key());
    const QJsonObject others = part.value(u"names").toObject();
    for (auto it = others.begin(); it != others.end(); ++it)
        names[it.key()].append(strings(it.value()));
    const QJsonObject demonyms = part.value(u"demonyms").toObject();

    QHash<QString, QJsonObject> classes; // lists grow by value, so that no JSON array is copied twice
    m_codes = names.keys();
    m_codes.sort();
    m_cities = cityNames(m_language);
    for (qsizetype value = 0; value < m_codes.size(); ++value) {
        const QString key = QString::number(value);
        for (const QString &role : roles) {
            const QStringList listed = endings.contains(role) ? strings(endings.value(role)) : QStringList();
            QJsonArray forms;
            for (const QString &name : std::as_const(names[m_codes.at(value)])) {
                for (const QString &ending : listed)
                    forms.append(QString(name + ending));
            }
            classes[u"country_" + role].insert(key, forms);
        }
        QJsonArray adjectives;
        for (const QString &demonym : strings(demonyms.value(m_codes.at(value)))) {
            if (!demonym.endsWith(u'-')) {
                adjectives.append(demonym);
                continue;
            }
            for (const QString &ending : strings(part.value(u"demonym_endings")))
                adjectives.append(QString(demonym.chopped(1) + ending));
        }
        classes[QStringLiteral("adjective")].insert(key, adjectives);
    }
    for (qsizetype value = 0; value < m_cities.size(); ++value) {
        for (const QString &role : roles) {
            QJsonArray forms;
            for (const QString &ending : strings(endings.value(role)))
                forms.append(QString(m_cities.at(value) + ending));
            classes[u"city_" + role].insert(QString::number(value), forms);
        }
    }
    QJsonObject words;
    for (auto it = classes.constBegin(); it != classes.constEnd(); ++it)
        words.insert(it.key(), it.value());
    for (const QString &lead :
         {QStringLiteral("to_lead"), QStringLiteral("from_lead"), QStringLiteral("from_trail")}) {
        if (part.contains(lead))
            words.insert(lead, part.value(lead));
    }
    return {{QStringLiteral("words"), words}};
}

bool PlaceWords::isCity(const Tag &tag) const
{
    return tag.wordClass == m_cityTo || tag.wordClass == m_cityFrom || tag.wordClass == m_cityOf;
}

/// A country's name comes before a city's and an adjective's: "Armenia" is no "armenia".
bool PlaceWords::isWeaker(const Tag &best, const Tag &tag) const
{
    const bool names = !isCity(tag) && tag.wordClass != m_adjective;
    return tag.length == best.length && names && (isCity(best) || best.wordClass == m_adjective);
}

QList<PlaceMention> PlaceWords::find(const QList<Token> &tokens) const
{
    QList<PlaceMention> found;
    PlaceRole lead = PlaceRole::Plain;
    qsizetype leadEnd = -1;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        if (tokens.at(i).kind != TokenKind::Word)
            continue;
        const QList<Tag> tags = m_lexicon.tagsAt(tokens, i);
        const Tag *best = nullptr;
        for (const Tag &tag : tags) {
            if (tag.wordClass == m_toLead || tag.wordClass == m_fromLead) {
                if (i + tag.length > leadEnd) {
                    lead = tag.wordClass == m_toLead ? PlaceRole::To : PlaceRole::From;
                    leadEnd = i + tag.length;
                }
            } else if (tag.wordClass == m_fromTrail) {
                if (!found.isEmpty() && found.constLast().end == i)
                    found.last().role = PlaceRole::From;
            } else if (m_cased && !tokens.at(i).capital && tag.wordClass != m_adjective) {
                continue; // "us" is not the US
            } else if (!best || tag.length > best->length || isWeaker(*best, tag)) {
                best = &tag;
            }
        }
        if (!best)
            continue;
        const bool city = isCity(*best);
        PlaceMention mention;
        mention.first = i;
        mention.end = i + best->length;
        mention.adjective = best->wordClass == m_adjective;
        mention.code = city ? QString() : m_codes.at(best->value);
        mention.name = city ? m_cities.at(best->value) : countryName(mention.code, m_language);
        mention.role = leadEnd == i                                      ? lead
            : best->wordClass == m_to || best->wordClass == m_cityTo     ? PlaceRole::To
            : best->wordClass == m_from || best->wordClass == m_cityFrom ? PlaceRole::From
                                                                         : PlaceRole::Plain;
        found.append(mention);
        i = mention.end - 1;
    }
    return found;
}

PlaceWordsPtr placeWords(const LanguagePack &pack)
{
    static QMutex mutex;
    static QHash<const LanguagePack *, PlaceWordsPtr> kept;
    const QMutexLocker lock(&mutex);
    PlaceWordsPtr &words = kept[&pack];
    if (!words)
        words = std::make_shared<const PlaceWords>(pack.language, pack.root.value(u"countries").toObject());
    return words;
}

} // namespace kalpanji
