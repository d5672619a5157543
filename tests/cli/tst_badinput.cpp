// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QTemporaryDir>

#include "tests/cli/program.h"
#include "tests/support/testmain.h"

using kalpanji::test::Outcome;
using kalpanji::test::runProgram;

/// What cannot be read or followed: one sentence, the right exit code, and no file made or harmed.
class tst_BadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        write("empty.txt", {});
        write("picture.png", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16));
        write("drawing.xml", "<?xml version=\"1.0\"?>\n<svg/>\n");
        write("cut.xml", "<mediawiki version=\"0.10\"><page><title>A</title><revision><text>In 19");
        // "text\n" as gzip packs it, without its last eight bytes
        write("cut.gz", QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\x03\x2b\x49\xad\x28\xe1\x02\0", 17));
        write("cut.bz2", QByteArray("BZh91AY&SY", 10));
        write("broken.txt", "Five bytes, then one that is wrong: \xff and more.");
        QFile zeros(path("zeros.txt")); // a file with a hole: 100 MB that take no room
        constexpr qint64 hundredMegabytes = 100'000'000;
        QVERIFY(zeros.open(QIODevice::WriteOnly) && zeros.resize(hundredMegabytes));
    }

    void everyVerbRefuses_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("saying");
        QTest::newRow("missing") << "missing.txt" << QByteArray("missing.txt");
        QTest::newRow("directory") << "." << QByteArray("is a folder");
        QTest::newRow("device") << "/dev/null" << QByteArray("/dev/null is not a file but a device");
        QTest::newRow("empty") << "empty.txt" << QByteArray("empty.txt is empty");
        QTest::newRow("zeros") << "zeros.txt" << QByteArray("zeros.txt is not text");
        QTest::newRow("PNG") << "picture.png" << QByteArray("picture.png is not text");
        QTest::newRow("other XML") << "drawing.xml" << QByteArray("drawing.xml is of no kind");
        QTest::newRow("cut XML") << "cut.xml" << QByteArray("cut.xml is cut off");
        QTest::newRow("cut gzip") << "cut.gz" << QByteArray("cut.gz is cut off at position 17");
        QTest::newRow("cut bzip2") << "cut.bz2" << QByteArray("cut.bz2 is cut off at position 10");
        // "Five bytes, then one that is wrong: " has 36 characters
        QTest::newRow("invalid UTF-8") << "broken.txt" << QByteArray("not valid UTF-8 at byte 36");
    }

    void everyVerbRefuses()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, saying);
        const QString input = QDir(m_folder.path()).absoluteFilePath(file);
        const QString output = path("output.svg");
        const QList<QStringList> commands {
            {QStringLiteral("text")},
            {QStringLiteral("dates")},
            {QStringLiteral("events")},
            {QStringLiteral("trade")},
            {QStringLiteral("render"), QStringLiteral("timeline")},
            {QStringLiteral("render"), QStringLiteral("trade")},
        };
        for (const QStringList &command : commands) {
            const Outcome outcome = runProgram(command + QStringList {input, QStringLiteral("-o"), output});
            QCOMPARE(outcome.exitCode, 1);
            QVERIFY2(outcome.errors.contains(saying), outcome.errors.constData());
            QCOMPARE(outcome.errors.count('\n'), 1);
            QCOMPARE(outcome.output, QByteArray());
            QVERIFY(!QFile::exists(output));
        }
    }

    void aFileThatExistsIsKept()
    {
        write("kept.json", "what was here before");
        for (const QString &verb : {QStringLiteral("text"), QStringLiteral("events")}) {
            QCOMPARE(runProgram({verb, path("broken.txt"), QStringLiteral("-o"), path("kept.json")}).exitCode,
                     1);
            QCOMPARE(read("kept.json"), QByteArrayLiteral("what was here before"));
        }
    }

    void aPlaceThatCannotBeWrittenToIsNamed()
    {
        const QString output = path("no-such-folder/events.json");
        const Outcome outcome = runProgram({QStringLiteral("events"), QStringLiteral("-o"), output});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY(outcome.errors.contains("no-such-folder/events.json"));
    }

    void anArticleWithoutADateOpens()
    {
        const auto article = QByteArrayLiteral("A lake is a body of water that lies in a basin.\n");
        const Outcome dates = runProgram({QStringLiteral("dates"), QStringLiteral("-")}, article);
        QCOMPARE(dates.exitCode, 0);
        QCOMPARE(dates.output, QByteArray());
        QCOMPARE(runProgram({QStringLiteral("events"), QStringLiteral("-")}, article).exitCode, 0);
        const Outcome picture = runProgram({QStringLiteral("render"), QStringLiteral("timeline"),
                                            QStringLiteral("-"), QStringLiteral("-o"), path("none.png")},
                                           article);
        QCOMPARE(picture.exitCode, 1);
        QVERIFY2(picture.errors.contains("nothing to draw"), picture.errors.constData());
        QVERIFY(!QFile::exists(path("none.png")));
    }

    /// A timeline shows what happened; where only other things are told there is none.
    void aTimelineOfNothingThatHappenedIsNotDrawn_data()
    {
        QTest::addColumn<QByteArray>("article");
        QTest::newRow("negated") << QByteArray("Armenia did not open an embassy in Mexico in 2010.\n");
        QTest::newRow("intended") << QByteArray("Armenia plans to open an embassy in Mexico in 2030.\n");
    }

    void aTimelineOfNothingThatHappenedIsNotDrawn()
    {
        QFETCH(QByteArray, article);
        const Outcome events = runProgram({QStringLiteral("events"), QStringLiteral("-"),
                                           QStringLiteral("--language"), QStringLiteral("en")},
                                          article);
        QVERIFY2(events.output.contains("\"embassy_opened\""), events.output.constData());
        const Outcome picture = runProgram({QStringLiteral("render"), QStringLiteral("timeline"),
                                            QStringLiteral("-"), QStringLiteral("-o"), path("none.svg"),
                                            QStringLiteral("--language"), QStringLiteral("en")},
                                           article);
        QCOMPARE(picture.exitCode, 1);
        QVERIFY2(picture.errors.contains("nothing to draw"), picture.errors.constData());
        QVERIFY(!QFile::exists(path("none.svg")));
    }

    void aPackedExportThatIsCutOffIsCalledSo_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("saying");
        QTest::newRow("gzip") << "cut.gz" << QByteArray("cut.gz is cut off at position 17");
        QTest::newRow("bzip2") << "cut.bz2" << QByteArray("cut.bz2 is cut off at position 10");
    }

    void aPackedExportThatIsCutOffIsCalledSo()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, saying);
        const Outcome outcome =
            runProgram({QStringLiteral("dates"), QStringLiteral("--all-pages"), m_folder.filePath(file)});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.errors.contains(saying), outcome.errors.constData());
        QCOMPARE(outcome.errors.count('\n'), 1);
    }

    void optionsMayStandBeforeTheVerb()
    {
        const Outcome outcome = runProgram({QStringLiteral("--input"), QStringLiteral("text"),
                                            QStringLiteral("dates"), path("missing.txt")});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.errors.contains("missing.txt"), outcome.errors.constData());
    }

    void standardInputIsCalledByItsName()
    {
        const Outcome outcome = runProgram({QStringLiteral("text"), QStringLiteral("-")});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.errors.startsWith("Standard input is empty"), outcome.errors.constData());
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("saying");
        const auto row = [](const char *line, const char *saying) {
            QTest::newRow(line) << QString::fromLatin1(line).split(u' ') << QByteArray(saying);
        };
        row("--no-such-option", "no-such-option");
        row("text one two", "two");
        row("events --format xml", "xml");
        row("render", "timeline");
        row("render map -o map.png", "timeline");
        row("render timeline", "-o");
        row("render timeline -o picture.bmp", "picture.bmp");
        row("render timeline -o picture.png --size 10", "10");
        row("render timeline -o picture.png --size 1x1", "1x1");
        row("render timeline -o picture.png --scale 0", "0");
        row("render timeline -o picture.png --theme pink", "pink");
        row("render timeline -o picture.png --locale fr", "fr");
        row("render trade -o picture.png --compare other.wikitext", "--compare");
        row("dates --compare other.wikitext", "--compare");
        row("render timeline -o picture.png --compare ", "--compare FILE");
        row("render timeline - -o picture.png --compare -", "standard input");
        row("render timeline -o picture.png --from tomorrow", "tomorrow");
        row("render timeline -o picture.png --from 2000 --to 1990", "--from");
        row("dates --input docx", "docx");
        row("dates --genre poem", "poem");
        row("dates --reference-date yesterday", "yesterday");
        row("dates --reference-date 2023-02-29", "2023-02-29");
        row("render timeline --input jsonl -o picture.png", "jsonl");
        row("render timeline --all-pages -o picture.png", "--all-pages");
        row("text dump.xml --all-pages --page A", "--page");
        row("events --input jsonl --format csv", "csv");
        row("text --import figures.csv", "--import");
        row("text --size 100x100", "--size");
        row("--format json", "--format");
        row("frobnicate", "neither a command nor a file");
        row("dates --explain --format timeml", "--explain");
        row("dates --explain --format jsonl", "--explain");
        row("dates --explain --input jsonl", "--explain");
        row("dates --explain --all-pages", "--explain");
    }

    void wrongUsage()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, saying);
        const Outcome outcome = runProgram(arguments);
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY2(outcome.errors.contains(saying), outcome.errors.constData());
        QCOMPARE(outcome.errors.count('\n'), 1);
        QCOMPARE(outcome.output, QByteArray());
    }

    void withoutADisplayTheWindowSaysSo()
    {
        const Outcome outcome = runProgram({});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY(outcome.errors.contains("no display"));
        const Outcome missing = runProgram({QStringLiteral("missing.txt")});
        QCOMPARE(missing.exitCode, 1);
        QVERIFY2(missing.errors.contains("missing.txt: there is no such file"), missing.errors.constData());
    }

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    void write(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    [[nodiscard]] QByteArray read(const char *name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArrayLiteral("unreadable");
    }

    QTemporaryDir m_folder;
};

KALPANJI_TEST(tst_BadInput)
#include "tst_badinput.moc"
