// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/input/input.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include "tests/cli/program.h"
#include "tests/support/testmain.h"

using kalpanji::test::Outcome;
using kalpanji::test::runProgram;

namespace {

/// The program's Bengali pack with `value` at `keys`.
QByteArray packWith(const QStringList &keys, const QJsonValue &value)
{
    const QJsonObject pack =
        QJsonDocument::fromJson(*kalpanji::readFile(QStringLiteral(":/kalpanji/languages/bn.json"))).object();
    QList<QJsonObject> path {pack};
    for (qsizetype i = 0; i + 1 < keys.size(); ++i)
        path.append(path.constLast().value(keys.at(i)).toObject());
    QJsonValue changed = value;
    for (qsizetype i = keys.size(); i-- > 0;) {
        path[i].insert(keys.at(i), changed);
        changed = path.at(i);
    }
    return QJsonDocument(changed.toObject()).toJson();
}

} // namespace

/// A language pack of the user's own that is not right: one sentence says why, and the program's is used.
class tst_OwnPacks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder.path()));
    }
    void cleanupTestCase() { qunsetenv("XDG_DATA_HOME"); }

    void theProgramsPackStandsIn_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("problem");
        const auto row = [](const char *name, const QByteArray &json, const char *problem) {
            QTest::newRow(name) << json << QByteArray(problem);
        };
        const auto key = [](const char *path) { return QString::fromLatin1(path).split(u'/'); };
        row("empty", {}, "bn.json: illegal value");
        row("no JSON", "{\"language\"", "bn.json: unterminated string");
        row("a list", "[]", "bn.json: an object is wanted");
        row("nested without end", QByteArray(5000, '['), "bn.json: too deeply nested document");
        row("huge", QByteArray(5'000'000, ' '), "bn.json: more than 4 megabytes");
        row("another language", packWith(key("language"), u"xx"_qs), "bn.json: language: \"bn\" is wanted");
        row("no dates", "{\"language\": \"bn\"}", "bn.json: dates: the part is missing");
        row("a part of no kind", packWith(key("event"), 1), "bn.json: event: not a known key");
        row("dates of a wrong type", packWith(key("dates"), 5), "bn.json: dates: an object is wanted");
        row("words of a wrong type", packWith(key("dates/words/unit"), 5),
            "bn.json: dates.words.unit: a list of words is wanted");
        row("a number for a word", packWith(key("dates/words/now"), QJsonArray {1}),
            "bn.json: dates.words.now: an entry that is empty or no text");
        row("a season there is not",
            packWith(key("dates/words/part_season"), QJsonObject {{u"77"_qs, QJsonArray {u"শীত"_qs}}}),
            "bn.json: dates.words.part_season.77: not a known value");
        row("rules of a wrong type", packWith(key("dates/rules"), QJsonArray {1}),
            "bn.json: dates.rules: a list of objects is wanted");
        row("a rule without end",
            packWith(key("dates/rules"),
                     QJsonArray {QJsonObject {{u"rule"_qs, u"long"_qs},
                                              {u"pattern"_qs, u"month? "_qs.repeated(60)}}}),
            "bn.json: dates.rules \"long\": too many elements");
        row("sentences of a wrong type", packWith(key("sentences/abbreviations"), true),
            "bn.json: sentences.abbreviations: a list of words is wanted");
        row("events of a wrong type", packWith(key("events"), QJsonArray()),
            "bn.json: events: an object is wanted");
        row("verbs of a wrong type", packWith(key("events/words"), u"do"_qs),
            "bn.json: events.words: lists of words by name are wanted");
        row("a trigger without its class",
            packWith(key("events/triggers"),
                     QJsonArray {QJsonObject {{u"type"_qs, u"visit"_qs}, {u"noun"_qs, u"journey"_qs}}}),
            "bn.json: events: triggers: unknown word class \"journey\"");
        row("a type of event there is not",
            packWith(key("events/triggers"),
                     QJsonArray {QJsonObject {{u"type"_qs, u"party"_qs}, {u"noun"_qs, u"talks"_qs}}}),
            "bn.json: events: triggers: unknown type \"party\"");
        row("a form of a verb there is not",
            packWith(key("events/words/do"), QJsonObject {{u"perfect"_qs, QJsonArray {u"কর"_qs}}}),
            "bn.json: events: words.do: no form or paradigm \"perfect\"");
        row("no decimal sign", packWith(key("trade/decimal"), QString()),
            "bn.json: trade.decimal: a text is wanted");
    }
    void theProgramsPackStandsIn()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, problem);
        const Outcome outcome = dated(json);
        QVERIFY2(outcome.errors.contains(problem), outcome.errors.constData());
        QCOMPARE(outcome.errors.count('\n'), 1);
        QCOMPARE(outcome.exitCode, 0);
        constexpr int datesOfTheArticle = 12;
        QCOMPARE(outcome.output.count('\n'), datesOfTheArticle);
    }

    void aSoundPackIsUsed()
    {
        const QByteArray json =
            packWith({QStringLiteral("dates"), QStringLiteral("words"), QStringLiteral("lately")},
                     QJsonArray {u"এবং"_qs});
        const Outcome outcome = dated(json);
        QCOMPARE(outcome.errors, QByteArray());
        QVERIFY2(outcome.output.contains("PAST_REF"), outcome.output.constData());
    }

private:
    /// What the program says of the dates of its article with `json` as the user's own Bengali pack.
    [[nodiscard]] Outcome dated(const QByteArray &json) const
    {
        const QDir folder(m_folder.filePath(QStringLiteral("kalpanji/languages")));
        QFile file(folder.filePath(QStringLiteral("bn.json")));
        if (!folder.mkpath(QStringLiteral(".")) || !file.open(QIODevice::WriteOnly))
            return {};
        file.write(json);
        file.close();
        return runProgram({QStringLiteral("dates")});
    }

    QTemporaryDir m_folder;
};

KALPANJI_TEST(tst_OwnPacks)
#include "tst_ownpacks.moc"
