// SPDX-License-Identifier: GPL-3.0-or-later
// Names of one word are listed bare and looked up without their endings, so that a language with many cases
// costs no more than another; names of several words are listed with every ending of the last.
#include "core/places/placewords.h"

#include "core/text/countries.h"

#include <QJsonArray>
#include <QMutex>

namespace kalpanji {

namespace {

constexpr qsizetype shortestName = 3; // letters before an ending

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        list.append(item.toString());
    return list;
}

QString roleName(PlaceRole role)
{
    return role == PlaceRole::To  ? QStringLiteral("to")
        : role == PlaceRole::From ? QStringLiteral("from")
                                  : QStringLiteral("of");
}

constexpr PlaceRole roles[] {PlaceRole::Plain, PlaceRole::To, PlaceRole::From};

} // namespace

PlaceWords::PlaceWords(const QString &language, const QJsonObject &part)
    : m_language(language)
    , m_lexicon(expanded(part))
    , m_toLead(m_lexicon.wordClass(u"to_lead"))
    , m_fromLead(m_lexicon.wordClass(u"from_lead"))
    , m_fromTrail(m_lexicon.wordClass(u"from_trail"))
    , m_cased(countryName(QStringLiteral("ARM"), language).front().isUpper())
{
    m_classes.append({m_lexicon.wordClass(u"adjective"), {false, true, -1, PlaceRole::Plain}});
    m_classes.append({m_lexicon.wordClass(u"country"), {false, false, -1, m_bareRole}});
    m_classes.append({m_lexicon.wordClass(u"city"), {true, false, -1, m_bareRole}});
    for (const PlaceRole role : roles) {
        m_classes.append({m_lexicon.wordClass(QString(u"country_" + roleName(role))), {false, false, -1, role}});
        m_classes.append({m_lexicon.wordClass(QString(u"city_" + roleName(role))), {true, false, -1, role}});
    }
}

void PlaceWords::readEndings(const QJsonObject &endings)
{
    for (const PlaceRole role : roles) {
        for (const QString &letters : strings(endings.value(roleName(role)))) {
            if (letters.isEmpty())
                m_bareRole = role;
            else
                m_endings.append({letters.normalized(QString::NormalizationForm_C), role});
        }
    }
    std::stable_sort(m_endings.begin(), m_endings.end(),
                     [](const Ending &a, const Ending &b) { return a.letters.size() > b.letters.size(); });
}

/// The part as a lexicon: the names by what they are, the value being the index of the code or city.
QJsonObject PlaceWords::expanded(const QJsonObject &part)
{
    readEndings(part.value(u"endings").toObject());
    QHash<QString, QStringList> names; // by code
    const QHash<QString, QString> &codes = countryCodes(m_language);
    for (auto it = codes.begin(); it != codes.end(); ++it)
        names[it.value()].append(it.key());
    const QJsonObject others = part.value(u"names").toObject();
    for (auto it = others.begin(); it != others.end(); ++it)
        names[it.key()].append(strings(it.value()));
    m_codes = names.keys();
    m_codes.sort();
    m_cities = cityNames(m_language);

    QHash<QString, QJsonObject> classes;
    const auto add = [&](const QString &kind, const QString &value, const QStringList &listed) {
        QJsonArray bare;
        QHash<PlaceRole, QJsonArray> inflected;
        for (const QString &name : listed) {
            bare.append(name);
            if (!name.contains(u' ') && !name.contains(u'-'))
                continue;
            for (const Ending &ending : std::as_const(m_endings))
                inflected[ending.role].append(QString(name + ending.letters));
        }
        classes[kind].insert(value, bare);
        for (auto it = inflected.constBegin(); it != inflected.constEnd(); ++it)
            classes[kind + u'_' + roleName(it.key())].insert(value, it.value());
    };
    const QJsonObject demonyms = part.value(u"demonyms").toObject();
    for (qsizetype i = 0; i < m_codes.size(); ++i) {
        const QString value = QString::number(i);
        add(QStringLiteral("country"), value, names.value(m_codes.at(i)));
        QJsonArray adjectives;
        for (const QString &demonym : strings(demonyms.value(m_codes.at(i)))) {
            if (!demonym.endsWith(u'-')) {
                adjectives.append(demonym);
                continue;
            }
            for (const QString &ending : strings(part.value(u"demonym_endings")))
                adjectives.append(QString(demonym.chopped(1) + ending));
        }
        classes[QStringLiteral("adjective")].insert(value, adjectives);
    }
    for (qsizetype i = 0; i < m_cities.size(); ++i)
        add(QStringLiteral("city"), QString::number(i), {m_cities.at(i)});

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

std::optional<PlaceWords::Name> PlaceWords::nameOf(const Tag &tag) const
{
    for (const auto &[wordClass, kind] : m_classes) {
        if (wordClass < 0 || tag.wordClass != wordClass)
            continue;
        Name name = kind;
        name.index = tag.value;
        return name;
    }
    return {};
}

/// A country's name comes before a city's and an adjective's: "Armenia" is no "armenia".
bool PlaceWords::isWeaker(const Name &best, const Name &other)
{
    return (best.city || best.adjective) && !other.city && !other.adjective;
}

/// The ending without which `word` is a name; `tags` are then those of the name.
const PlaceWords::Ending *PlaceWords::endingOf(const QString &word, QList<Tag> &tags) const
{
    for (const Ending &ending : m_endings) {
        if (word.size() < ending.letters.size() + shortestName || !word.endsWith(ending.letters))
            continue;
        Token bare;
        bare.kind = TokenKind::Word;
        bare.key = wordKey(QStringView(word).chopped(ending.letters.size()));
        tags = m_lexicon.tagsAt({bare}, 0);
        tags.removeIf([this](const Tag &tag) { return !nameOf(tag); });
        if (!tags.isEmpty())
            return &ending;
    }
    return nullptr;
}

QList<PlaceMention> PlaceWords::find(QStringView text, const QList<Token> &tokens) const
{
    QList<PlaceMention> found;
    PlaceRole lead = PlaceRole::Plain;
    qsizetype leadEnd = -1;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const Token &token = tokens.at(i);
        if (token.kind != TokenKind::Word)
            continue;
        const bool mayName = !m_cased || token.capital; // "us" is not the US
        QList<Tag> tags = m_lexicon.tagsAt(tokens, i);
        const Ending *ending = nullptr;
        if (tags.isEmpty() && mayName)
            ending = endingOf(foldedWord(token.range.of(text)), tags);
        std::optional<Name> best;
        int length = 0;
        for (const Tag &tag : std::as_const(tags)) {
            const std::optional<Name> name = nameOf(tag);
            if (name && (mayName || name->adjective)) {
                if (!best || tag.length > length || (tag.length == length && isWeaker(*best, *name))) {
                    best = name;
                    length = tag.length;
                }
            } else if ((tag.wordClass == m_toLead || tag.wordClass == m_fromLead)
                       && i + tag.length > leadEnd) {
                lead = tag.wordClass == m_toLead ? PlaceRole::To : PlaceRole::From;
                leadEnd = i + tag.length;
            } else if (tag.wordClass == m_fromTrail && !found.isEmpty() && found.constLast().end == i) {
                found.last().role = PlaceRole::From;
            }
        }
        if (!best)
            continue;
        PlaceMention mention;
        mention.first = i;
        mention.end = i + length;
        mention.adjective = best->adjective;
        mention.code = best->city ? QString() : m_codes.at(best->index);
        mention.name = best->city ? m_cities.at(best->index) : countryName(mention.code, m_language);
        mention.role = leadEnd == i ? lead : ending ? ending->role : best->role;
        found.append(mention);
        i = mention.end - 1;
    }
    return found;
}

PlaceWordsPtr placeWords(const LanguagePack &pack)
{
    static QMutex mutex;
    static QHash<quint64, PlaceWordsPtr> kept;
    const QMutexLocker lock(&mutex);
    PlaceWordsPtr &words = kept[pack.serial];
    if (!words)
        words = std::make_shared<const PlaceWords>(pack.language, pack.root.value(u"countries").toObject());
    return words;
}

} // namespace kalpanji
