// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document.h"
#include "core/time/lexicon.h"
#include "core/time/packcheck.h"

#include <QDir>
#include <QJsonObject>
#include <QStandardPaths>

#include <unicode/dtfmtsym.h>
#include <unicode/locid.h>

#include "tests/support/testmain.h"

using namespace kalpanji;

namespace {

QStringList shippedLanguages()
{
    QStringList languages;
    const QStringList files =
        QDir(QStringLiteral(":/kalpanji/languages")).entryList({QStringLiteral("*.json")});
    for (const QString &file : files)
        languages.append(file.chopped(5));
    return languages;
}

QByteArray packBytes(const QString &language)
{
    return *readFile(QStringLiteral(":/kalpanji/languages/%1.json").arg(language));
}

/// The smallest pack without a fault, with `from` replaced by `to`.
QStringList problemsWith(const QByteArray &from, const QByteArray &to)
{
    QByteArray months;
    for (int month = 1; month <= 12; ++month)
        months += (month > 1 ? ", \"" : "\"") + QByteArray::number(month) + "\": [\"m"
            + QByteArray(1, char('a' + month)) + "\"]";
    QByteArray json = R"({"language": "xx", "dates": {"suffixes": ["s"], "words": {"month": {)" + months
        + R"(}}, "rules": [{"rule": "month year", "pattern": "month Y4"}]}})";
    if (!json.contains(from))
        qFatal("the pack has no %s", from.constData());
    return packProblems(json.replace(from, to), QStringLiteral("xx.json"));
}

} // namespace

class tst_LanguagePacks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPackIsSound_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : shippedLanguages())
            QTest::newRow(qPrintable(language)) << language;
    }
    void everyPackIsSound()
    {
        QFETCH(QString, language);
        const QStringList problems = packProblems(packBytes(language), language + QStringLiteral(".json"));
        QVERIFY2(problems.isEmpty(), qPrintable(u'\n' + problems.join(u'\n')));
    }

    void sixLanguagesAreShipped()
    {
        for (const char *language : {"bn", "de", "en", "es", "hy", "ru"})
            QVERIFY2(shippedLanguages().contains(QLatin1String(language)), language);
    }

    /// An ICU upgrade that spells a month in a new way must not go unnoticed.
    void icuMonthNamesAreKnown_data() { everyPackIsSound_data(); }
    void icuMonthNamesAreKnown()
    {
        QFETCH(QString, language);
        const Result<LanguagePackPtr> pack = languagePack(language);
        QVERIFY(pack.has_value());
        const Lexicon lexicon((*pack)->root.value(u"dates").toObject());
        const int month = lexicon.wordClass(u"month");
        UErrorCode status = U_ZERO_ERROR;
        const icu::DateFormatSymbols symbols(icu::Locale(qPrintable(language)), status);
        QVERIFY(U_SUCCESS(status));
        for (const auto context : {icu::DateFormatSymbols::FORMAT, icu::DateFormatSymbols::STANDALONE}) {
            int count = 0;
            const icu::UnicodeString *names = symbols.getMonths(count, context, icu::DateFormatSymbols::WIDE);
            QCOMPARE(count, 12);
            for (int i = 0; i < count; ++i) {
                const QString name = QString::fromUtf16(names[i].getBuffer(), names[i].length());
                const QList<Token> tokens = tokenise(name, {0, name.size()});
                const Tag tag = lexicon.find(tokens, 0, month);
                QVERIFY2(tag.length == tokens.size() && tag.value == i + 1, qPrintable(name));
            }
        }
    }

    void aFaultIsNamed_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *name, const char *from, const char *to, const char *problem) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromLatin1(problem);
        };
        row("key", "\"suffixes\"", "\"sufixes\"", "xx.json: dates.sufixes: not a known key");
        row("list", "[\"s\"]", "\"s\"", "xx.json: dates.suffixes: a list of words is wanted");
        row("empty word", "[\"s\"]", "[\"\"]", "xx.json: dates.suffixes: an entry that is empty or no text");
        row("month", "\"5\": [\"mf\"]", "\"5\": []", "xx.json: dates.words.month: month 5 is missing");
        row("class of a pattern", "month Y4", "moth Y4",
            "xx.json: dates.rules \"month year\": unknown word class \"moth\"");
        row("open group", "month Y4", "month [Y4",
            "xx.json: dates.rules \"month year\": a group is not closed");
        row("nothing taken", "month Y4", "month? !Y4",
            "xx.json: dates.rules \"month year\": the pattern takes nothing");
        row("kind", "\"pattern\"", "\"kind\": \"day\", \"pattern\"",
            "xx.json: dates.rules \"month year\": unknown kind \"day\"");
        row("key of a rule", "\"pattern\"", "\"ofset\": 1, \"pattern\"",
            "xx.json: dates.rules \"month year\".ofset: not a known key");
        row("unused class", "\"words\": {", "\"words\": {\"dai\": [\"d\"], ",
            "xx.json: dates.words.dai: no rule asks for it");
        row("value", "\"words\": {", "\"words\": {\"mod_after\": {\"STAT\": [\"d\"]}, ",
            "xx.json: dates.words.mod_after.STAT: not a known value");
    }
    void aFaultIsNamed()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, problem);
        QVERIFY2(problemsWith("xx", "xx").isEmpty(), qPrintable(problemsWith("xx", "xx").join(u'\n')));
        const QStringList problems = problemsWith(from, to);
        QVERIFY2(problems.contains(problem), qPrintable(problems.join(u'\n')));
    }

    void theUsersPackIsFound()
    {
        QStandardPaths::setTestModeEnabled(true);
        const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
        QVERIFY(folder.mkpath(QStringLiteral("languages")));
        QFile file(folder.filePath(QStringLiteral("languages/eo.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"language": "eo", "sentences": {}, "dates": {"words": {"month": {
            "1": ["januaro"], "2": ["februaro"], "3": ["marto"], "4": ["aprilo"], "5": ["majo"], "6": ["junio"],
            "7": ["julio"], "8": ["aŭgusto"], "9": ["septembro"], "10": ["oktobro"], "11": ["novembro"],
            "12": ["decembro"]}}, "rules": [{"rule": "month year", "pattern": "month Y4"}]}})");
        file.close();
        ReadOptions options;
        options.kind = InputKind::PlainText;
        options.language = QStringLiteral("eo");
        const Article article = readArticle("En marto 1992 ili venis.", options).value();
        const Result<LanguagePackPtr> pack = languagePack(QStringLiteral("eo"));
        QVERIFY(file.remove());
        QStandardPaths::setTestModeEnabled(false);
        QVERIFY(pack.has_value());
        const QList<TimeExpression> times = tagTimes(article, **pack);
        QCOMPARE(times.size(), 1);
        QCOMPARE(times.constFirst().time.value, QStringLiteral("1992-03"));
    }
};

KALPANJI_TEST(tst_LanguagePacks)
#include "tst_languagepacks.moc"
