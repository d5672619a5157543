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

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        list.append(item.toString().normalized(QString::NormalizationForm_C)); // as tokens are
    return list;
}

/// Codes of WordForm as a pack names them.
int formOf(const QString &name)
{
    static const QStringList names {QStringLiteral("name"),       QStringLiteral("past"),
                                    QStringLiteral("participle"), QStringLiteral("future"),
                                    QStringLiteral("nonfinite"),  QStringLiteral("condition"),
                                    QStringLiteral("negated")};
    return static_cast<int>(names.indexOf(name));
}

class Compiler
{
public:
    explicit Compiler(const LanguagePack &pack)
        : m_events(pack.root.value(u"events").toObject())
        , m_file(pack.fileName)
    {
    }

    Result<EventWordsPtr> compile()
    {
        m_words = std::make_shared<EventWords>(expanded());
        readTriggers();
        readEndings();
        readClasses();
        if (!m_problems.isEmpty())
            return Error {ErrorCode::InvalidLanguagePack, m_file + u": events: " + m_problems.constFirst()};
        return EventWordsPtr(m_words);
    }

private:
    /// The pack's words with every verb in all its forms: a class of verbs lists words by the name of their
    /// form ("past": ["held"]) or stems by the name of a paradigm, which gives the endings of each form.
    [[nodiscard]] QJsonObject expanded()
    {
        const QJsonObject paradigms = m_events.value(u"paradigms").toObject();
        QJsonObject words = m_events.value(u"words").toObject();
        for (auto it = words.begin(); it != words.end(); ++it) {
            if (it.value().isArray())
                continue;
            QHash<int, QJsonArray> forms;
            const QJsonObject listed = it.value().toObject();
            for (auto entry = listed.begin(); entry != listed.end(); ++entry) {
                const QStringList stems = strings(entry.value());
                if (const int form = formOf(entry.key()); form >= 0) {
                    for (const QString &word : stems)
                        forms[form].append(word);
                    continue;
                }
                if (!paradigms.contains(entry.key())) {
                    m_problems.append(
                        QStringLiteral("words.%1: no form or paradigm \"%2\"").arg(it.key(), entry.key()));
                    continue;
                }
                conjugate(stems, paradigms.value(entry.key()).toObject(), forms);
            }
            QJsonObject byForm;
            for (auto form = forms.constBegin(); form != forms.constEnd(); ++form)
                byForm.insert(QString::number(form.key()), form.value());
            it.value() = byForm;
        }
        QJsonObject lexicon = m_events;
        lexicon.insert(QStringLiteral("words"), words);
        return lexicon;
    }

    void conjugate(const QStringList &stems, const QJsonObject &paradigm, QHash<int, QJsonArray> &forms)
    {
        for (auto it = paradigm.begin(); it != paradigm.end(); ++it) {
            const int form = formOf(it.key());
            if (form < 0)
                m_problems.append(QStringLiteral("paradigms: no form \"%1\"").arg(it.key()));
            const QStringList patterns = strings(it.value());
            for (const QString &stem : stems) {
                for (const QString &pattern : patterns) {
                    QString word = pattern; // "_" stands for the stem, which else is before the ending
                    forms[form].append(word.contains(u'_') ? word.replace(u'_', stem) : stem + pattern);
                }
            }
        }
    }

    void readTriggers()
    {
        const QHash<QString, EventType> types = typesByName();
        const QJsonArray triggers = m_events.value(u"triggers").toArray();
        for (const QJsonValue &value : triggers) {
            const QJsonObject object = value.toObject();
            const QString type = object.value(u"type").toString();
            if (!types.contains(type))
                m_problems.append(QStringLiteral("triggers: unknown type \"%1\"").arg(type));
            Trigger trigger;
            trigger.type = types.value(type);
            trigger.verbs = classes(object.value(u"verb").toString());
            const QStringList slotNames = object.value(u"noun").toString().split(u' ', Qt::SkipEmptyParts);
            for (const QString &slot : slotNames) {
                trigger.nouns.append(classes(slot));
                m_words->nounClasses.append(trigger.nouns.constLast());
            }
            trigger.without = classes(object.value(u"without").toString());
            trigger.topic = object.value(u"topic").toBool();
            trigger.named = object.value(u"named").toBool();
            if (trigger.verbs.isEmpty() && trigger.nouns.isEmpty())
                m_problems.append(QStringLiteral("triggers: \"%1\" without words").arg(type));
            m_words->triggers.append(trigger);
        }
    }

    void readEndings()
    {
        m_words->pastEndings = strings(m_events.value(u"past_endings"));
        m_words->finalEndings = strings(m_events.value(u"final_endings"));
        m_words->participleEndings = strings(m_events.value(u"participle_endings"));
        m_words->gerundEndings = strings(m_events.value(u"gerund_endings"));
        m_words->futureEndings = strings(m_events.value(u"future_endings"));
        m_words->negationPrefixes = strings(m_events.value(u"negation_prefixes"));
        m_words->negationSuffixes = strings(m_events.value(u"negation_suffixes"));
        m_words->attributiveEndings = strings(m_events.value(u"attributive_endings"));
        m_words->locativeEndings = strings(m_events.value(u"locative_endings"));
        m_words->nameEndings = strings(m_events.value(u"name_endings"));
        m_words->objectEndings = strings(m_events.value(u"object_endings"));
        m_words->rangeEndings = strings(m_events.value(u"range_endings"));
        m_words->verbFinal = m_events.value(u"verb_final").toBool();
        m_words->cased = m_events.value(u"cased").toBool(true);
        m_words->dropsSubject = m_events.value(u"drops_subject").toBool();
    }

    void readClasses()
    {
        const std::pair<const char16_t *, int *> named[] {
            {u"auxiliary", &m_words->auxiliary},
            {u"present_auxiliary", &m_words->presentAuxiliary},
            {u"negation", &m_words->negation},
            {u"negative_quantifier", &m_words->negativeQuantifier},
            {u"intent", &m_words->intent},
            {u"modal", &m_words->modal},
            {u"report", &m_words->report},
            {u"conjunction", &m_words->conjunction},
            {u"relative", &m_words->relative},
            {u"cause", &m_words->cause},
            {u"cause_after", &m_words->causeAfter},
            {u"happening", &m_words->happening},
            {u"during", &m_words->during},
            {u"continuing", &m_words->continuing},
            {u"aside", &m_words->aside},
            {u"pronoun", &m_words->pronoun},
            {u"called_off", &m_words->calledOff},
            {u"until", &m_words->until},
            {u"when", &m_words->when},
            {u"by_decree", &m_words->byDecree},
            {u"instead", &m_words->instead},
            {u"same_deed", &m_words->sameDeed},
            {u"state", &m_words->state},
            {u"statistic", &m_words->statistic},
            {u"not_verb", &m_words->notVerb},
            {u"article", &m_words->article},
            {u"connective", &m_words->connective},
            {u"attributive", &m_words->attributive},
            {u"between", &m_words->between},
            {u"range_link", &m_words->rangeLink},
            {u"and_link", &m_words->andLink},
            {u"link_filler", &m_words->linkFiller},
            {u"particle", &m_words->particle},
            {u"date_lead", &m_words->dateLead},
            {u"date_trail", &m_words->dateTrail},
            {u"role", &m_words->role},
            {u"no_name", &m_words->noName},
            {u"with_genitive", &m_words->withGenitive},
            {u"place_lead", &m_words->placeLead},
        };
        for (const auto &[name, number] : named)
            *number = m_words->lexicon.wordClass(name);
    }

    QList<int> classes(const QString &names)
    {
        QList<int> result;
        const QStringList list = names.split(u'|', Qt::SkipEmptyParts);
        for (const QString &name : list) {
            const int number = m_words->lexicon.wordClass(name);
            if (number < 0)
                m_problems.append(QStringLiteral("triggers: unknown word class \"%1\"").arg(name));
            result.append(number);
        }
        return result;
    }

    QJsonObject m_events;
    QString m_file;
    std::shared_ptr<EventWords> m_words;
    QStringList m_problems;
};

} // namespace

Result<EventWordsPtr> eventWords(const LanguagePack &pack)
{
    static QMutex mutex;
    static QHash<quint64, EventWordsPtr> kept;
    const QMutexLocker lock(&mutex);
    if (const auto found = kept.constFind(pack.serial); found != kept.constEnd())
        return found.value();
    Result<EventWordsPtr> words = Compiler(pack).compile();
    if (words)
        kept.insert(pack.serial, *words);
    return words;
}

} // namespace kalpanji
