// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trade/import/tradeimport.h"

#include "tests/support/testmain.h"
#include "tests/unit/trade/importing.h"

using namespace kalpanji;
using namespace kalpanji::test;

/// Tables with something wrong in them: what is right is kept, and what is wrong is told for what it is.
class tst_BadTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBadRowIsToldAndTheOthersAreKept_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QStringList>("reasons");
        QTest::newRow("cut off") << QByteArray("2014,MEX→ARM,81") << QStringList {u"cut_off 3"_qs};
        QTest::newRow("negative") << QByteArray("2014,MEX→ARM,-5,USD,x")
                                  << QStringList {u"negative_value 3"_qs};
        QTest::newRow("too large") << QByteArray("2014,MEX→ARM,1e30,USD,x")
                                   << QStringList {u"too_large 3"_qs};
        QTest::newRow("no number") << QByteArray("2014,MEX→ARM,many,USD,x")
                                   << QStringList {u"no_number 3"_qs};
        QTest::newRow("infinite") << QByteArray("2014,MEX→ARM,inf,USD,x") << QStringList {u"no_number 3"_qs};
        QTest::newRow("missing") << QByteArray("2014,MEX→ARM,..,USD,x")
                                 << QStringList {u"missing_value 3"_qs};
        QTest::newRow("no year") << QByteArray("20x4,MEX→ARM,5,USD,x") << QStringList {u"no_period 3"_qs};
        QTest::newRow("month 13") << QByteArray("2014-13,MEX→ARM,5,USD,x") << QStringList {u"no_period 3"_qs};
        QTest::newRow("no flow") << QByteArray("2014,sideways,5,USD,x") << QStringList {u"no_flow 3"_qs};
        QTest::newRow("no currency") << QByteArray("2014,MEX→ARM,5,dollars,x")
                                     << QStringList {u"no_currency 3"_qs};
        QTest::newRow("others") << QByteArray("2014,MEX→USA,5,USD,x")
                                << QStringList {u"other_countries 3"_qs};
        QTest::newRow("same year again")
            << QByteArray("2013,MEX→ARM,9,USD,office") << QStringList {u"duplicate 3"_qs};
        QTest::newRow("open quote") << QByteArray("2014,\"MEX→ARM,5,USD,x")
                                    << QStringList {u"broken_quote 3"_qs};
        const QByteArray endless(2'000'000, 'x');
        QTest::newRow("two megabytes")
            << QByteArray("2014,MEX→ARM,5,USD," + endless) << QStringList {u"too_long 3"_qs};
        QTest::newRow("two megabytes in quotes")
            << QByteArray("2014,MEX→ARM,5,USD,\"" + endless + "\"") << QStringList {u"too_long 3"_qs};
    }
    void aBadRowIsToldAndTheOthersAreKept()
    {
        QFETCH(QByteArray, row);
        QFETCH(QStringList, reasons);
        const Result<TradeImport> import = read("year,flow,value,currency,source\n2013,MEX→ARM,7,USD,office\n"
                                                + row + "\n2015,MEX→ARM,8,USD,office\n");
        QVERIFY(import);
        QCOMPARE(skipped(import->report), reasons);
        QCOMPARE(import->report.rows, qint64(3));
        QCOMPARE(told(import->figures), QStringList({u"2013 MEX→ARM 7"_qs, u"2015 MEX→ARM 8"_qs}));
    }

    /// Far enough down that the first look does not see them.
    void zeroBytesAreNoNumber()
    {
        const QByteArray others = QByteArray("2014,USA->ARM,5,USD,x\n").repeated(10'000);
        const Result<TradeImport> import =
            read("year,flow,value,currency,source\n2013,MEX→ARM,7,USD,office\n" + others + "2015,MEX→ARM,8"
                 + QByteArray(2, '\0') + ",USD,office\n2016,MEX→ARM,9,USD,office\n");
        QVERIFY(import);
        QVERIFY2(skipped(import->report).contains(u"no_number 10003"_qs),
                 qPrintable(skipped(import->report).join(u'|')));
        QCOMPARE(told(import->figures), QStringList({u"2013 MEX→ARM 7"_qs, u"2016 MEX→ARM 9"_qs}));
    }

    void whatIsNoTableIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("empty") << QByteArray() << ErrorCode::EmptyTable;
        QTest::newRow("blank lines") << QByteArray("\n \r\n\n") << ErrorCode::EmptyTable;
        QTest::newRow("a mark only") << QByteArray("\xEF\xBB\xBF") << ErrorCode::EmptyTable;
        QTest::newRow("prose") << QByteArray("Armenia and Mexico, in 2014, traded.\n")
                               << ErrorCode::UnknownTable;
        QTest::newRow("another column")
            << QByteArray("year,flow,weight,currency,source\n2014,MEX→ARM,5,USD,x\n")
            << ErrorCode::UnknownTable;
        QTest::newRow("a packed table") << QByteArray("\x1F\x8B\x08\0\0\0\0\0", 8) << ErrorCode::BinaryTable;
        QTest::newRow("a workbook") << QByteArray("PK\x03\x04\x14\0\x06\0", 8) << ErrorCode::BinaryTable;
        QTest::newRow("cut off in the header") << QByteArray("year,flow,val") << ErrorCode::UnknownTable;
        QTest::newRow("zero bytes") << QByteArray("year,flow\0,value", 16) << ErrorCode::BinaryTable;
        QTest::newRow("ten megabytes on one line")
            << QByteArray("year,flow,value,currency,source ").repeated(330'000)
            << ErrorCode::EndlessLineInTable;
        QTest::newRow("an open quote in the header")
            << QByteArray("\"year,flow,value,currency,source\n2014,MEX→ARM,5,USD,x\n")
            << ErrorCode::OpenQuoteInTable;
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 17)
                                   << ErrorCode::BinaryTable;
    }
    void whatIsNoTableIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);
        const Result<TradeImport> import = read(bytes);
        QVERIFY(!import);
        QCOMPARE(import.error().code, code);
        QCOMPARE(import.error().subject, u"table.csv"_qs);
    }
};

KALPANJI_TEST(tst_BadTables)
#include "tst_badtables.moc"
