// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chronology/eventwords.h"

#include <QJsonArray>
#include <QMutex>

namespace kalpanji {

namespace {

QHash<QString, EventType> typesByName()
{
    QHash<QString, EventType> types;
    for (int i = 0; i < eventTypeCount; ++i)
        types.insert(toString(static_cast<EventType>(i)), static_cast<EventType>(i));
    return types;
}

class Compiler
{
public:
    explicit Compiler(const LanguagePack &pack)
        : m_events(pack.root.value(u"events").toObject())
        , m_file(pack.language + QStringLiteral(".json"))
        , m_words(std::make_shared<EventWords>(m_events))
    {
    }

    Result<EventWordsPtr> compile()
    {
        const QHash<QString, EventType> types = typesByName();
        const QJsonArray triggers = m_events.value(u"triggers").toArray();
        for (const QJsonValue &value : triggers) {
            const QJsonObject object = value.toObject();
            const QString type = object.value(u"type").toString();
            if (!types.contains(type))
                return problem(QStringLiteral("events.triggers: unknown type \"%1\"").arg(type));
            Trigger trigger;
            trigger.type = types.value(type);
            trigger.gap = object.value(u"gap").toInt(4);
            trigger.named = object.value(u"named").toBool();
            const QStringList slots_ = object.value(u"words").toString().split(u' ', Qt::SkipEmptyParts);
            for (const QString &slot : slots_)
                trigger.words.append(classes(slot));
            trigger.verbs = classes(object.value(u"verb").toString());
            m_words->triggers.append(trigger);
        }
        m_words->negated = classes(m_events.value(u"negated").toString());
        m_words->negation = m_words->lexicon.wordClass(u"negation");
        m_words->intentBefore = m_words->lexicon.wordClass(u"intent_before");
        m_words->intentAfter = m_words->lexicon.wordClass(u"intent_after");
        m_words->duringVisit = m_words->lexicon.wordClass(u"during_visit");
        m_words->continuing = m_words->lexicon.wordClass(u"continuing");
        m_words->connective = m_words->lexicon.wordClass(u"connective");
        m_words->datePrecedes = m_events.value(u"date_precedes").toBool();
        if (!m_unknown.isEmpty())
            return problem(QStringLiteral("events: unknown word class \"%1\"").arg(m_unknown.constFirst()));
        return EventWordsPtr(m_words);
    }

private:
    QList<int> classes(const QString &names)
    {
        QList<int> result;
        const QStringList list = names.split(u'|', Qt::SkipEmptyParts);
        for (const QString &name : list) {
            const int number = m_words->lexicon.wordClass(name);
            if (number < 0)
                m_unknown.append(name);
            result.append(number);
        }
        return result;
    }

    [[nodiscard]] Error problem(const QString &what) const
    {
        return {ErrorCode::InvalidLanguagePack, m_file + u": " + what};
    }

    QJsonObject m_events;
    QString m_file;
    std::shared_ptr<EventWords> m_words;
    QStringList m_unknown;
};

} // namespace

Result<EventWordsPtr> eventWords(const LanguagePack &pack)
{
    static QMutex mutex;
    static QHash<const LanguagePack *, EventWordsPtr> kept;
    const QMutexLocker lock(&mutex);
    if (const auto found = kept.constFind(&pack); found != kept.constEnd())
        return found.value();
    Result<EventWordsPtr> words = Compiler(pack).compile();
    if (words)
        kept.insert(&pack, *words);
    return words;
}

} // namespace kalpanji
