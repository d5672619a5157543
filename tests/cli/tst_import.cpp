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

const QByteArray header = "year,flow,value,currency,source\n";
const QByteArray row = "2013,MEX->ARM,7000000,USD,Office\n";

qsizetype figuresIn(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object().value(u"figures").toArray().size();
}

} // namespace

/// Statistics files that have something wrong in them: a sentence names the file, the line and what to do,
/// and whatever is right in them and all that was there before is still told.
class tst_Import : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] Outcome imported(const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(QStringLiteral("table.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        file.close();
        return runProgram({QStringLiteral("trade"), QStringLiteral("--import"), file.fileName()});
    }

private Q_SLOTS:
    void whatIsWrongIsToldAndTheRestIsTaken_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("taken"); // figures, besides a two-way sum that they may bring about
        QTest::addColumn<QByteArray>("saying");
        const auto add = [](const char *name, const QByteArray &bytes, int taken, const char *saying) {
            QTest::newRow(name) << bytes << taken << QByteArray(saying);
        };
        add("cut off", header + row + "2014,MEX->ARM,50", 1,
            "1 row with fewer columns than the first line (line 3)");
        add("negative", header + row + "2014,MEX->ARM,-5,USD,Office\n", 1, "1 negative value (line 3)");
        add("1e30", header + row + "2014,MEX->ARM,1e30,USD,Office\n", 1,
            "1 value too large to be an amount of money (line 3)");
        add("same year twice", header + row + "2013,MEX->ARM,7100000,USD,Office\n", 1,
            "1 value for a period that already has one (line 3)");
        add("open quote", header + row + "2014,MEX->ARM,8,USD,\"Office\n2015,MEX->ARM,9,USD,Office\n", 2,
            "1 row with a quotation mark that is never closed (line 3)");
        add("two megabytes", header + row + "2014,MEX->ARM,8,USD," + QByteArray(2'000'000, 'x') + '\n' + row,
            1, "1 row longer than a megabyte (line 3)");
        add("no year", header + row + "201x,MEX->ARM,5,USD,Office\n20yy,MEX->ARM,5,USD,Office\n", 1,
            "2 rows without a year (lines 3, 4)");
    }
    void whatIsWrongIsToldAndTheRestIsTaken()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, taken);
        QFETCH(QByteArray, saying);
        const Outcome outcome = imported(bytes);
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY2(outcome.errors.contains(saying), outcome.errors.constData());
        QVERIFY2(outcome.errors.startsWith(QByteArray("table.csv (CSV): " + QByteArray::number(taken))),
                 outcome.errors.constData());
        QVERIFY2(outcome.errors.contains("correct those lines and import the file again"),
                 outcome.errors.constData());
        QCOMPARE(outcome.errors.count('\n'), 1);
        QCOMPARE(figuresIn(outcome.output), figuresIn(runProgram({QStringLiteral("trade")}).output) + taken);
    }

    void encodingsAndLineEndsAreRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray table = header + row;
        const QString wide = QString::fromLatin1(table);
        QTest::newRow("CR LF") << QByteArray(table).replace("\n", "\r\n");
        QTest::newRow("CR") << QByteArray(table).replace("\n", "\r");
        QTest::newRow("ISO-8859-1") << header + "2013,MEX->ARM,7000000,USD,C\xE1mara\n";
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFE")
                + QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2);
    }
    void encodingsAndLineEndsAreRead()
    {
        QFETCH(QByteArray, bytes);
        const Outcome outcome = imported(bytes);
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY2(outcome.errors.contains("1 figure taken"), outcome.errors.constData());
        QVERIFY2(!outcome.errors.contains("Left out"), outcome.errors.constData());
    }

    void whatIsNoTableIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("saying");
        QTest::newRow("empty") << QByteArray() << QByteArray("table.csv is empty; choose");
        QTest::newRow("wrong columns")
            << QByteArray("yr,flw,val\n2014,MEX->ARM,5\n") << QByteArray("The first line of ");
        QTest::newRow("zero bytes") << QByteArray("year,flow\0,value", 16)
                                    << QByteArray("is not text (see byte");
        QTest::newRow("one line of ten megabytes")
            << QByteArray("year,flow,value,currency,source ").repeated(330'000) << QByteArray("Line 1 of ");
        QTest::newRow("open quote") << '"' + header + row << QByteArray("Line 1 of ");
    }
    void whatIsNoTableIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, saying);
        const Outcome outcome = imported(bytes);
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.errors.contains(saying) && outcome.errors.contains("table.csv"),
                 outcome.errors.constData());
        QCOMPARE(outcome.errors.count('\n'), 1);
        QCOMPARE(outcome.output, QByteArray());
    }

    void aTableOfOthersSaysThatNothingWasFound()
    {
        const Outcome outcome = imported(header);
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY2(outcome.errors.contains("There is nothing to import"), outcome.errors.constData());
    }
};

KALPANJI_TEST(tst_Import)
#include "tst_import.moc"
