// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/packshape.h"

#include <QHash>
#include <QJsonArray>

namespace kalpanji {

namespace {

enum class Shape {
    Text, ///< not empty
    Flag,
    Words, ///< a list of texts, none of them empty
    Classes, ///< lists of words by name, or by name and value
    Objects, ///< a list of objects
    Texts, ///< texts, lists of texts, and objects of both to any depth
    Part, ///< an object with keys of its own
};

using Keys = QHash<QString, Shape>;

/// The keys of a pack by the part they stand in; "" is the pack itself.
const QHash<QString, Keys> &shapes()
{
    using enum Shape;
    static const QHash<QString, Keys> parts {
        {QString(),
         {{QStringLiteral("language"), Text},
          {QStringLiteral("infobox"), Words},
          {QStringLiteral("sentences"), Part},
          {QStringLiteral("dateWords"), Texts},
          {QStringLiteral("dates"), Part},
          {QStringLiteral("events"), Part},
          {QStringLiteral("countries"), Part},
          {QStringLiteral("trade"), Part}}},
        {QStringLiteral("sentences"),
         {{QStringLiteral("terminators"), Text},
          {QStringLiteral("abbreviations"), Words},
          {QStringLiteral("starters"), Words},
          {QStringLiteral("ordinalFullStop"), Flag},
          {QStringLiteral("colonEnds"), Flag}}},
        {QStringLiteral("dates"),
         {{QStringLiteral("suffixes"), Words},
          {QStringLiteral("inflected"), Words},
          {QStringLiteral("attributive"), Flag},
          {QStringLiteral("words"), Classes},
          {QStringLiteral("rules"), Objects}}},
        {QStringLiteral("events"),
         {{QStringLiteral("suffixes"), Words},
          {QStringLiteral("inflected"), Words},
          {QStringLiteral("past_endings"), Words},
          {QStringLiteral("final_endings"), Words},
          {QStringLiteral("participle_endings"), Words},
          {QStringLiteral("gerund_endings"), Words},
          {QStringLiteral("future_endings"), Words},
          {QStringLiteral("negation_prefixes"), Words},
          {QStringLiteral("negation_suffixes"), Words},
          {QStringLiteral("attributive_endings"), Words},
          {QStringLiteral("locative_endings"), Words},
          {QStringLiteral("name_endings"), Words},
          {QStringLiteral("object_endings"), Words},
          {QStringLiteral("range_endings"), Words},
          {QStringLiteral("verb_final"), Flag},
          {QStringLiteral("cased"), Flag},
          {QStringLiteral("drops_subject"), Flag},
          {QStringLiteral("paradigms"), Texts},
          {QStringLiteral("words"), Classes},
          {QStringLiteral("triggers"), Objects}}},
        {QStringLiteral("countries"),
         {{QStringLiteral("endings"), Texts},
          {QStringLiteral("demonym_endings"), Texts},
          {QStringLiteral("to_lead"), Words},
          {QStringLiteral("from_lead"), Words},
          {QStringLiteral("from_trail"), Words},
          {QStringLiteral("names"), Classes},
          {QStringLiteral("demonyms"), Classes}}},
        {QStringLiteral("trade"),
         {{QStringLiteral("decimal"), Text},
          {QStringLiteral("goods_first"), Flag},
          {QStringLiteral("suffixes"), Words},
          {QStringLiteral("inflected"), Words},
          {QStringLiteral("words"), Classes}}},
    };
    return parts;
}

class ShapeCheck
{
public:
    QStringList run(const QJsonObject &pack)
    {
        checkPart(QString(), pack);
        return m_problems;
    }

private:
    void complain(const QString &key, const char *reason)
    {
        m_problems.append(key + u": " + QString::fromLatin1(reason));
    }

    void checkPart(const QString &part, const QJsonObject &object)
    {
        const Keys &keys = *shapes().constFind(part);
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString key = part.isEmpty() ? it.key() : QString(part + u'.' + it.key());
            if (const auto shape = keys.constFind(it.key()); shape != keys.constEnd())
                check(key, it.value(), *shape);
            else
                complain(key, "not a known key");
        }
    }

    void check(const QString &key, const QJsonValue &value, Shape shape)
    {
        switch (shape) {
        case Shape::Text:
            if (value.toString().isEmpty())
                complain(key, "a text is wanted");
            break;
        case Shape::Flag:
            if (!value.isBool())
                complain(key, "true or false is wanted");
            break;
        case Shape::Words:
            checkWords(key, value);
            break;
        case Shape::Classes:
            checkClasses(key, value, true);
            break;
        case Shape::Objects:
            checkObjects(key, value);
            break;
        case Shape::Texts:
            checkTexts(key, value);
            break;
        case Shape::Part:
            if (value.isObject())
                checkPart(key, value.toObject());
            else
                complain(key, "an object is wanted");
            break;
        }
    }

    void checkWords(const QString &key, const QJsonValue &value)
    {
        if (!value.isArray()) {
            complain(key, "a list of words is wanted");
            return;
        }
        const QJsonArray items = value.toArray();
        for (const QJsonValue &item : items) {
            if (item.toString().isEmpty())
                complain(key, "an entry that is empty or no text");
        }
    }

    void checkClasses(const QString &key, const QJsonValue &value, bool outermost)
    {
        if (!value.isObject()) {
            complain(key, "lists of words by name are wanted");
            return;
        }
        const QJsonObject byName = value.toObject();
        for (auto it = byName.begin(); it != byName.end(); ++it) {
            const QString inner = key + u'.' + it.key();
            if (outermost && it.value().isObject())
                checkClasses(inner, it.value(), false);
            else
                checkWords(inner, it.value());
        }
    }

    void checkObjects(const QString &key, const QJsonValue &value)
    {
        const QJsonArray items = value.toArray();
        const bool sound = value.isArray()
            && std::all_of(items.begin(), items.end(), [](const QJsonValue &i) { return i.isObject(); });
        if (!sound)
            complain(key, "a list of objects is wanted");
    }

    void checkTexts(const QString &key, const QJsonValue &value)
    {
        if (value.isArray()) {
            const QJsonArray items = value.toArray();
            if (!std::all_of(items.begin(), items.end(), [](const QJsonValue &i) { return i.isString(); }))
                complain(key, "an entry that is no text");
        } else if (value.isObject()) {
            const QJsonObject object = value.toObject();
            for (auto it = object.begin(); it != object.end(); ++it)
                checkTexts(key + u'.' + it.key(), it.value());
        } else if (!value.isString()) {
            complain(key, "a text is wanted");
        }
    }

    QStringList m_problems;
};

} // namespace

QStringList shapeProblems(const QJsonObject &pack) { return ShapeCheck().run(pack); }

} // namespace kalpanji
