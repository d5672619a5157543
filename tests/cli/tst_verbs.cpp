// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include "tests/cli/program.h"
#include "tests/support/testmain.h"

using kalpanji::test::Outcome;
using kalpanji::test::runProgram;

namespace {

const auto article = QByteArrayLiteral("'''ফু ও বার''' দুটি দেশ।\n\n== ইতিহাস ==\n"
                                       "১৯৯৯ সালের ৩ মে ফু দেশের রাষ্ট্রপতি বার দেশে সফর করেন।\n");

/// `article` as a line of a collection.
QByteArray lineNamed(const char *name)
{
    return QJsonDocument(QJsonObject {{QStringLiteral("name"), QLatin1String(name)},
                                      {QStringLiteral("language"), QStringLiteral("bn")},
                                      {QStringLiteral("wikitext"), QString::fromUtf8(article)}})
               .toJson(QJsonDocument::Compact)
        + '\n';
}

} // namespace

/// Every verb on the bundled article, a file, standard input and a collection.
class tst_Verbs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormatOfTheBundledArticle_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("part");
        const auto row = [](const char *name, const char *verb, const char *format, const char *part) {
            QTest::newRow(name) << QStringList {QLatin1String(verb), QStringLiteral("--format"),
                                                QLatin1String(format)}
                                << QByteArray(part);
        };
        row("text", "text", "text", "কূটনৈতিক");
        row("text json", "text", "json", "\"sections\"");
        row("dates", "dates", "jsonl", "\"value\":\"1992-01-14\"");
        row("dates timeml", "dates", "timeml", "<TIMEX3 ");
        row("events", "events", "json", "\"relations_established\"");
        row("events csv", "events", "csv", ",relations_established,");
        row("trade", "trade", "json", "\"figures\"");
        row("trade csv", "trade", "csv", "period,flow,value,currency");
    }

    void everyFormatOfTheBundledArticle()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, part);
        const Outcome outcome = runProgram(arguments);
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY2(outcome.output.contains(part), outcome.output.left(400).constData());
        QCOMPARE(outcome.errors, QByteArray());
    }

    void theTextHasNoMarkup()
    {
        const QByteArray text = runProgram({QStringLiteral("text")}).output;
        QVERIFY(text.contains("১৯৯২"));
        for (const char *sign : {"==", "'''", "চিত্র:", "[["})
            QVERIFY2(!text.contains(sign), sign);
    }

    void aFileAndStandardInputReadTheSame()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("foo.wiki"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(article);
        file.close();
        for (const auto &[verb, part] : {std::pair {"text", "১৯৯৯"}, std::pair {"dates", "1999-05-03"}}) {
            const Outcome fromFile = runProgram({QLatin1String(verb), path});
            const Outcome fromInput = runProgram({QLatin1String(verb), QStringLiteral("-")}, article);
            QCOMPARE(fromFile.exitCode, 0);
            QCOMPARE(fromInput.exitCode, 0);
            QVERIFY2(fromFile.output.contains(part), verb);
            QCOMPARE(fromFile.output, fromInput.output);
        }
    }

    void outputGoesToTheFileNamed()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("events.json"));
        const Outcome outcome = runProgram({QStringLiteral("events"), QStringLiteral("-o"), path});
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.output, QByteArray());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), runProgram({QStringLiteral("events")}).output);
    }

    void aCollectionGivesOneObjectALine()
    {
        const QByteArray collection = lineNamed("one") + "\n" + lineNamed("two");
        for (const char *verb : {"text", "dates", "events", "trade"}) {
            const Outcome outcome = runProgram({QLatin1String(verb), QStringLiteral("--input"),
                                                QStringLiteral("jsonl"), QStringLiteral("-")},
                                               collection);
            QCOMPARE(outcome.exitCode, 0);
            const QList<QByteArray> lines = outcome.output.trimmed().split('\n');
            QCOMPARE(lines.size(), 2);
            QCOMPARE(QJsonDocument::fromJson(lines.at(0)).object().value(u"name").toString(),
                     QStringLiteral("one"));
            QCOMPARE(QJsonDocument::fromJson(lines.at(1)).object().value(u"name").toString(),
                     QStringLiteral("two"));
        }
    }

    /// One bad article of many neither stops the others nor goes unsaid.
    void aCollectionSkipsAndNamesWhatCannotBeRead()
    {
        const Outcome outcome = runProgram(
            {QStringLiteral("text"), QStringLiteral("--input"), QStringLiteral("jsonl"), QStringLiteral("-")},
            QByteArrayLiteral("this is not JSON\n") + lineNamed("good"));
        const QList<QByteArray> lines = outcome.output.trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY(QJsonDocument::fromJson(lines.at(0)).object().contains(u"error"));
        QVERIFY2(outcome.errors.startsWith("1 line"), outcome.errors.constData());
        QCOMPARE(QJsonDocument::fromJson(lines.at(1)).object().value(u"name").toString(),
                 QStringLiteral("good"));
    }

    void helpAndVersionNeedNoDisplay()
    {
        const Outcome version = runProgram({QStringLiteral("--version")});
        QCOMPARE(version.exitCode, 0);
        QCOMPARE(version.output, QByteArrayLiteral("kalpanji " KALPANJI_VERSION "\n"));
        const Outcome help = runProgram({QStringLiteral("--help")});
        QCOMPARE(help.exitCode, 0);
        for (const char *option : {"--format", "--input", "--language", "--reference-date", "--genre", "-o",
                                   "--size", "--scale", "--theme", "--locale", "--from", "--to"})
            QVERIFY2(help.output.contains(option), option);
    }
};

KALPANJI_TEST(tst_Verbs)
#include "tst_verbs.moc"
