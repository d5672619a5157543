// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/packcheck.h"

#include "core/time/languagepack.h"
#include "core/time/packshape.h"
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

/// Whether words of a class may have `value`: what is no number is a name of the class's own.
bool isValueOf(const QString &wordClass, const QString &value)
{
    static const QHash<QString, QStringList> names {
        {QStringLiteral("part"), QStringLiteral("SP SU FA WI Q1 Q2 Q3 Q4 H1 H2").split(u' ')},
        {QStringLiteral("unit"), QStringLiteral("D W M Y DE CE ML TH TM TS").split(u' ')},
        {QStringLiteral("daypart"), QStringLiteral("MO AF EV NI DT").split(u' ')},
        {QStringLiteral("mod"), QStringLiteral("START MID END APPROX BEFORE AFTER").split(u' ')},
    };
    static const QHash<QString, std::pair<int, int>> ranges {
        {QStringLiteral("month"), {1, 12}},     {QStringLiteral("calmonth"), {1, 12}},
        {QStringLiteral("day"), {1, 31}},       {QStringLiteral("weekday"), {1, 7}},
        {QStringLiteral("direction"), {-1, 1}},
    };
    if (const auto own = names.constFind(wordClass); own != names.constEnd())
        return own->contains(value);
    constexpr int most = 10000;
    const auto [from, to] = ranges.value(wordClass, {-most, most});
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    return isNumber ? number >= from && number <= to : value == u"X";
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

    void checkWords()
    {
        const QJsonObject words = m_dates.value(u"words").toObject();
        for (auto it = words.begin(); it != words.end(); ++it) {
            if (!it.value().isObject())
                continue;
            const QString key = QStringLiteral("dates.words.") + it.key();
            const QStringList values = it.value().toObject().keys();
            for (const QString &value : values) {
                if (!isValueOf(it.key().section(u'_', 0, 0), value))
                    complain(key + u'.' + value, QStringLiteral("not a known value"));
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
            for (const QString &part : {QStringLiteral("unit"), QStringLiteral("mod")}) {
                if (rule.contains(part) && !isValueOf(part, rule.value(part).toString()))
                    complain(key + u'.' + part, QStringLiteral("not a known value"));
            }
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
    QStringList problems = shapeProblems((*pack)->root);
    for (QString &problem : problems)
        problem.prepend(fileName + u": ");
    const QJsonValue dates = (*pack)->root.value(u"dates");
    if (dates.isUndefined())
        problems.append(fileName + QStringLiteral(": dates: the part is missing"));
    return problems.isEmpty() ? PackCheck(dates.toObject(), fileName).run() : problems;
}

} // namespace kalpanji
