// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/packcheck.h"

#include "core/time/languagepack.h"
#include "core/time/timewords.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

namespace kalpanji {

namespace {

/// Classes that the tagger asks for by itself, without a rule.
const QSet<QString> &taggerClasses()
{
    static const QSet<QString> names {
        QStringLiteral("mod_before"), QStringLiteral("mod_after"),   QStringLiteral("mod_amount"),
        QStringLiteral("mod_link"),   QStringLiteral("connective"),  QStringLiteral("number"),
        QStringLiteral("function"),   QStringLiteral("number_link"), QStringLiteral("determiner"),
        QStringLiteral("daypart"),
    };
    return names;
}

class PackCheck
{
public:
    PackCheck(QJsonObject dates, QString fileName)
        : m_dates(std::move(dates))
        , m_fileName(std::move(fileName))
    {
    }

    QStringList run()
    {
        checkKeys(m_dates, QStringLiteral("dates"),
                  {QStringLiteral("suffixes"), QStringLiteral("inflected"), QStringLiteral("attributive"),
                   QStringLiteral("words"), QStringLiteral("rules")});
        checkStrings(m_dates.value(u"suffixes"), QStringLiteral("dates.suffixes"));
        checkStrings(m_dates.value(u"inflected"), QStringLiteral("dates.inflected"));
        checkWords();
        checkRules();
        checkUse();
        return m_problems;
    }

private:
    void complain(const QString &key, const QString &reason)
    {
        m_problems.append(m_fileName + u": " + key + u": " + reason);
    }

    void checkKeys(const QJsonObject &object, const QString &key, const QSet<QString> &known)
    {
        const QStringList names = object.keys();
        for (const QString &name : names) {
            if (!known.contains(name))
                complain(key + u'.' + name, QStringLiteral("not a known key"));
        }
    }

    void checkStrings(const QJsonValue &value, const QString &key)
    {
        if (value.isUndefined())
            return;
        if (!value.isArray()) {
            complain(key, QStringLiteral("a list of words is wanted"));
            return;
        }
        const QJsonArray items = value.toArray();
        for (const QJsonValue &item : items) {
            if (item.toString().isEmpty())
                complain(key, QStringLiteral("an entry that is empty or no text"));
        }
    }

    void checkWords()
    {
        const QJsonObject words = m_dates.value(u"words").toObject();
        for (auto it = words.begin(); it != words.end(); ++it) {
            const QString key = QStringLiteral("dates.words.") + it.key();
            if (it.value().isArray()) {
                checkStrings(it.value(), key);
                continue;
            }
            if (!it.value().isObject())
                complain(key, QStringLiteral("a list of words, or lists by value, are wanted"));
            const QJsonObject byValue = it.value().toObject();
            for (auto value = byValue.begin(); value != byValue.end(); ++value) {
                checkStrings(value.value(), key + u'.' + value.key());
                bool isNumber = false;
                value.key().toInt(&isNumber);
                if (!isNumber && !isValueName(value.key()))
                    complain(key + u'.' + value.key(), QStringLiteral("not a known value"));
            }
        }
        const QJsonObject months = words.value(u"month").toObject();
        for (int month = 1; month <= 12; ++month) {
            if (months.value(QString::number(month)).toArray().isEmpty())
                complain(QStringLiteral("dates.words.month"),
                         QStringLiteral("month %1 is missing").arg(month));
        }
        const QJsonArray inflected = m_dates.value(u"inflected").toArray();
        for (const QJsonValue &name : inflected) {
            if (!words.contains(name.toString()))
                complain(QStringLiteral("dates.inflected"),
                         QStringLiteral("there is no word class \"%1\"").arg(name.toString()));
        }
    }

    void checkRules()
    {
        static const QSet<QString> known {
            QStringLiteral("rule"),    QStringLiteral("kind"), QStringLiteral("pattern"),
            QStringLiteral("era"),     QStringLiteral("mod"),  QStringLiteral("value"),
            QStringLiteral("offset"),  QStringLiteral("unit"), QStringLiteral("from"),
            QStringLiteral("deictic"), QStringLiteral("weak"), QStringLiteral("partner"),
            QStringLiteral("number"),  QStringLiteral("day"),  QStringLiteral("modified"),
            QStringLiteral("month"),
        };
        QSet<QString> names;
        const QJsonArray rules = m_dates.value(u"rules").toArray();
        for (const QJsonValue &value : rules) {
            const QJsonObject rule = value.toObject();
            const QString name = rule.value(u"rule").toString();
            const QString key = QStringLiteral("dates.rules \"%1\"").arg(name);
            if (name.isEmpty())
                complain(key, QStringLiteral("a rule without a name"));
            if (names.contains(name))
                complain(key, QStringLiteral("two rules of this name"));
            names.insert(name);
            checkKeys(rule, key, known);
        }
        const Lexicon lexicon(m_dates);
        const Result<Grammar> grammar = Grammar::compile(m_dates, lexicon, m_fileName);
        if (!grammar)
            m_problems.append(grammar.error().subject);
    }

    /// Words that no rule asks for are a mistake in a name, or left over.
    void checkUse()
    {
        QString patterns;
        const QJsonArray rules = m_dates.value(u"rules").toArray();
        for (const QJsonValue &rule : rules)
            patterns += u' ' + rule.toObject().value(u"pattern").toString();
        static const QRegularExpression separators(QStringLiteral("[^\\w]+|(?<![a-z0-9])_"));
        const QStringList parts = patterns.split(separators, Qt::SkipEmptyParts);
        const QSet<QString> used(parts.begin(), parts.end());
        const QStringList classes = m_dates.value(u"words").toObject().keys();
        for (const QString &name : classes) {
            if (!used.contains(name) && !taggerClasses().contains(name))
                complain(QStringLiteral("dates.words.") + name, QStringLiteral("no rule asks for it"));
        }
    }

    QJsonObject m_dates;
    QString m_fileName;
    QStringList m_problems;
};

} // namespace

QStringList packProblems(const QByteArray &json, const QString &fileName)
{
    const Result<LanguagePackPtr> pack = parseLanguagePack(json, fileName);
    if (!pack)
        return {pack.error().subject};
    const QJsonValue dates = (*pack)->root.value(u"dates");
    if (!dates.isObject())
        return {fileName + QStringLiteral(": dates: the part is missing")};
    return PackCheck(dates.toObject(), fileName).run();
}

} // namespace kalpanji
