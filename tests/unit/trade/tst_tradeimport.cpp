// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trade/import/tradeimport.h"

#include <QBuffer>
#include <QStringEncoder>

#include "tests/support/testmain.h"
#include "tests/unit/trade/importing.h"

using namespace kalpanji;
using namespace kalpanji::test;

namespace {

const QByteArray comtradeHeader = "typeCode,freqCode,refPeriodId,refYear,refMonth,period,reporterCode,"
                                  "reporterISO,reporterDesc,flowCode,flowDesc,"
                                  "partnerCode,partnerISO,partnerDesc,partner2Code,classificationCode,"
                                  "cmdCode,cmdDesc,aggrLevel,isLeaf,customsCode,"
                                  "mosCode,motCode,motDesc,qtyUnitAbbr,qty,cifvalue,fobvalue,primaryValue\n";

/// A row of the new Comtrade table about Armenia and Mexico.
QByteArray comtradeRow(const QByteArray &flow, const QByteArray &product, const QByteArray &transport,
                       const QByteArray &value)
{
    return "C,A,20140101,2014,52,2014,51,ARM,Armenia," + flow + ",x,484,MEX,Mexico,0,H4," + product
        + ",\"Goods, of a kind\",0,FALSE,C00,0," + transport + ",By " + transport + ",N/A,0,,," + value
        + "\n";
}

const QByteArray legacyHeader = "Classification,Year,Period,TradeFlow Code,TradeFlow,Reporter "
                                "Code,Reporter,Reporter ISO,Partner Code,Partner,"
                                "Partner ISO,Commodity Code,Commodity,Qty Unit Code,Qty,Trade Value (US$)\n";

} // namespace

class tst_TradeImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsEveryFormat_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<TableFormat>("format");
        QTest::addColumn<int>("power");
        QTest::addColumn<QStringList>("figures");
        const auto row = [](const char *name, const QByteArray &bytes, TableFormat format, int power,
                            const QStringList &figures) {
            QTest::newRow(name) << bytes << format << power << figures;
        };
        row("Comtrade", comtradeHeader + comtradeRow("M", "TOTAL", "0", "8121518.35"), TableFormat::Comtrade,
            0, {u"2014 MEX→ARM 8121518.35"_qs});
        row("Comtrade before 2022",
            legacyHeader + "H4,2016,2016,2,Export,51,Armenia,ARM,484,Mexico,MEX,8703,Cars,5,7,1152933\n",
            TableFormat::ComtradeLegacy, 0, {u"2016 ARM→MEX 1152933 HS 8703"_qs});
        row("Comtrade, bulk and monthly",
            "year,month,period,trade_code,reporter_code,reporter,partner_code,partner_iso,partner,commodity_"
            "code,"
            "commodity,mot_code,mot_desc,QtyUnitCode,Qty,trade_value_us\n"
            "2017,4,2017-04-01,M,51,Armenia,484,MEX,Mexico,870322,\"Vehicles; 1000cc\",0,All,5,1,3300\n",
            TableFormat::ComtradeLegacy, 0, {u"2017-04 MEX→ARM 3300 HS 870322"_qs});
        row("WITS",
            "Reporter,Partner,Product categories,Indicator Type,Indicator,2013,2014\n"
            "Armenia, World,All Products,Import,Import(US$ Mil),4385.866,4424.424\n"
            "Armenia,Mexico,All Products,Import,Import(US$ Mil),9.628,\n"
            "Armenia,Mexico,All Products,Import,Import Partner share (%),0.2,0.1\n",
            TableFormat::Wits, -1,
            {u"2013 MEX→ARM 9628000"_qs, u"2013 WLD→ARM 4385866000"_qs, u"2014 WLD→ARM 4424424000"_qs});
        row("OEC",
            "HS4 ID,HS4,Year,Exporter Country ID,Exporter Country,Importer Country ID,Importer Country,Trade "
            "Value\n"
            "178703,Cars,2022,namex,Mexico,asarm,Armenia,41156006\n",
            TableFormat::Oec, 0, {u"2022 MEX→ARM 41156006 HS 8703"_qs});
        row("BACI", "t,i,j,k,v,q\n2014,484,51,220890,918.795,\n2014,842,51,010121,3.5,NA\n",
            TableFormat::Baci, 3, {u"2014 MEX→ARM 918795"_qs, u"2014 MEX→ARM 918795 HS 220890"_qs});
        row("Gravity",
            "year,iso3_o,iso3_d,tradeflow_comtrade_o,tradeflow_comtrade_d,tradeflow_baci,tradeflow_imf_o,"
            "tradeflow_imf_d\n2014,MEX,ARM,,8121.518,6361.563,,NA\n",
            TableFormat::Gravity, 3, {u"2014 MEX→ARM 6361563"_qs, u"2014 MEX→ARM 8121518"_qs});
        row("Correlates of War",
            "ccode1,ccode2,year,importer1,importer2,flow1,flow2\n70,371,2008,Mexico,Armenia,-9,2.94\n"
            "2,20,2008,United States of America,Canada,1,2\n",
            TableFormat::CorrelatesOfWar, 6, {u"2008 MEX→ARM 2940000"_qs});
        row("ArmStat",
            "\"country\",\"year\",\"month\",\"export\",\"import_origin\",\"import_consignment\",\"date\"\n"
            "\"Mexico\",2024,1,0,6879.37966,40.23154,\"2024-01-01\"\n",
            TableFormat::ArmStatMonthly, 3,
            {u"2024-01 ARM→MEX 0"_qs, u"2024-01 MEX→ARM 40231.54"_qs, u"2024-01 MEX→ARM 6879379.66"_qs});
        row("plain", "year,flow,value,currency,source\n2014,two-way,623000,USD,encyclopedia\n",
            TableFormat::Plain, 0, {u"2014 two-way 623000"_qs});
    }
    void knowsEveryFormat()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(TableFormat, format);
        QFETCH(int, power);
        QFETCH(QStringList, figures);
        const Result<TradeImport> import = read(bytes);
        QVERIFY(import);
        QVERIFY(import->report.format == format);
        QCOMPARE(import->report.power, power);
        QCOMPARE(told(import->figures), figures);
        QCOMPARE(import->report.figures, figures.size());
        for (const TradeFigure &figure : import->figures) {
            QVERIFY(!figure.source.isEmpty());
            QVERIFY(figure.reference.startsWith(u"table.csv:"_qs));
            QCOMPARE(figure.snapshot, QDate(2025, 2, 1));
        }
    }

    /// As the file's finest digit tells: 2.94 million is known to ten thousand.
    void precisionIsWhatTheFileShows()
    {
        const Result<TradeImport> import =
            read("ccode1,ccode2,year,importer1,importer2,flow1,flow2\n70,371,2008,Mexico,Armenia,0,2.94\n"
                 "70,371,2009,Mexico,Armenia,0,3.7\n");
        QVERIFY(import);
        QCOMPARE(import->figures.size(), 4);
        for (const TradeFigure &figure : import->figures)
            QCOMPARE(figure.precisionMinor, qint64(10000) * 100);
        QCOMPARE(valueState(import->figures.at(0)), ValueState::BelowPrecision);
    }

    void aWholeIsNeverSummedWithItsParts()
    {
        const QByteArray total = comtradeRow("M", "TOTAL", "0", "300");
        const QByteArray products = comtradeRow("M", "87", "0", "200") + comtradeRow("M", "8703", "0", "150");
        const QByteArray parts =
            comtradeRow("M", "TOTAL", "3200", "250") + comtradeRow("M", "TOTAL", "1000", "50");
        const Result<TradeImport> import = read(comtradeHeader + total + products + parts);
        QVERIFY(import);
        QCOMPARE(told(import->figures),
                 QStringList(
                     {u"2014 MEX→ARM 150 HS 8703"_qs, u"2014 MEX→ARM 200 HS 87"_qs, u"2014 MEX→ARM 300"_qs}));
        QCOMPARE(skipped(import->report), QStringList {u"breakdown 5 6"_qs});
    }

    void partsWithoutTheirWholeAreSummedAndSaidToBeParts()
    {
        const Result<TradeImport> import = read(comtradeHeader + comtradeRow("M", "TOTAL", "3200", "250")
                                                + comtradeRow("M", "TOTAL", "1000", "50"));
        QVERIFY(import);
        QCOMPARE(told(import->figures), QStringList {u"2014 MEX→ARM 300"_qs});
        QVERIFY(import->figures.at(0).partial);
        QVERIFY(import->figures.at(0).derived);
        QCOMPARE(import->figures.at(0).note, u"By 3200, By 1000"_qs);
    }

    void theSumOfProductsIsWholeOnlyInAWholeFile()
    {
        const QByteArray ours = "t,i,j,k,v,q\n2014,484,51,220890,900,\n2014,484,51,870322,100.5,\n";
        const auto total = [](const Result<TradeImport> &import) {
            const auto found =
                std::find_if(import->figures.begin(), import->figures.end(),
                             [](const TradeFigure &figure) { return figure.product.isEmpty(); });
            return found == import->figures.end() ? TradeFigure() : *found;
        };
        const TradeFigure extract = total(read(ours));
        QCOMPARE(extract.value.minor, qint64(1000500) * 100);
        QVERIFY(extract.derived && extract.partial);
        const TradeFigure whole = total(read(ours + "2014,842,124,220890,1,\n"));
        QCOMPARE(whole.value.minor, qint64(1000500) * 100);
        QVERIFY(whole.derived && !whole.partial);
    }

    void encodingsAndSignsAreFound_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<char>("delimiter");
        QTest::addColumn<char>("decimal");
        const QString plain = u"year,flow,value,currency,source\n2014,MEX→ARM,8121518.35,USD,Cámara\n"_qs;
        const QString european =
            u"year;flow;value;currency;source\r\n2014;MEX->ARM;8121518,35;USD;Cámara\r\n"_qs;
        QTest::newRow("UTF-8") << plain.toUtf8() << u"UTF-8"_qs << ',' << '.';
        QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + plain.toUtf8() << u"UTF-8"_qs << ',' << '.';
        QTest::newRow("Latin-1") << european.toLatin1() << u"ISO-8859-1"_qs << ';' << ',';
        QTest::newRow("Latin-1 in the last bytes")
            << QByteArray("year,flow,value,currency,source\n2014,MEX->ARM,8121518.35,USD,Secretar\xED"
                          "a\n")
            << u"ISO-8859-1"_qs << ',' << '.';
        QTest::newRow("Excel's hint") << "sep=;\n" + european.toUtf8() << u"UTF-8"_qs << ';' << ',';
        QTest::newRow("tabs") << QString(plain).replace(u',', u'\t').toUtf8() << u"UTF-8"_qs << '\t' << '.';
        QTest::newRow("old Mac lines")
            << QString(european).remove(u'\n').toUtf8() << u"UTF-8"_qs << ';' << ',';
        QTest::newRow("UTF-16, big end")
            << QByteArray(QStringEncoder(QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom)(plain))
            << u"UTF-16BE"_qs << ',' << '.';
        QTest::newRow("UTF-16, no mark") << QByteArray(
            QStringEncoder(QStringConverter::Utf16LE)(QString(plain).replace(u"→"_qs, u"->"_qs)))
                                         << u"UTF-16LE"_qs << ',' << '.';
        QTest::newRow("grouped") << QByteArray(
            "year;flow;value;currency;source\n2014;MEX->ARM;8.121.518,35;USD;C\n")
                                 << u"UTF-8"_qs << ';' << ',';
        QTest::newRow("grouped in quotes")
            << QByteArray("year,flow,value,currency,source\n2014,MEX->ARM,\"8,121,518.35\",USD,C\n")
            << u"UTF-8"_qs << ',' << '.';
        QTest::newRow("Bengali digits")
            << u"year,flow,value,currency,source\n২০১৪,MEX→ARM,\"৮১,২১,৫১৮.৩৫\",USD,বিশ্বকোষ\n"_qs.toUtf8()
            << u"UTF-8"_qs << ',' << '.';
    }
    void encodingsAndSignsAreFound()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, encoding);
        QFETCH(char, delimiter);
        QFETCH(char, decimal);
        const Result<TradeImport> import = read(bytes);
        QVERIFY(import);
        QCOMPARE(toString(import->report.dialect.encoding), encoding);
        QCOMPARE(import->report.dialect.delimiter, delimiter);
        QCOMPARE(import->report.decimal, decimal);
        QCOMPARE(told(import->figures), QStringList {u"2014 MEX→ARM 8121518.35"_qs});
        if (bytes.contains("mara"))
            QCOMPARE(import->figures.at(0).source, u"Cámara"_qs);
    }

    void aByteThatIsNoUtf8FarDownIsLatin1()
    {
        QByteArray bytes = "year,flow,value,currency,source\n";
        for (int i = 0; i < 5000; ++i)
            bytes += "2013,MEX->USA,7,USD,office\n";
        const Result<TradeImport> import = read(bytes + "2014,MEX->ARM,5,USD,C\xE1mara\n");
        QVERIFY(import);
        QCOMPARE(import->figures.size(), 1);
        QCOMPARE(import->figures.at(0).source, u"Cámara"_qs);
        QCOMPARE(import->report.skipped.at(0).count, qint64(5000));
    }

    void aTableMayBeWide()
    {
        constexpr int columns = 100000;
        QByteArray bytes = "year,flow,value,currency,source";
        for (int i = 0; i < columns; ++i)
            bytes += ",c" + QByteArray::number(i);
        bytes += "\n2014,MEX->ARM,5,USD,office" + QByteArray(columns, ',') + "\n2015,MEX->ARM,6,USD,office\n";
        const Result<TradeImport> import = read(bytes);
        QVERIFY(import);
        QCOMPARE(told(import->figures), QStringList {u"2014 MEX→ARM 5"_qs});
        QCOMPARE(import->report.skipped.size(), 1); // a row of five fields is cut off
    }

    void rowsLieAcrossThePiecesOfALargeFile()
    {
        QByteArray bytes = "t,i,j,k,v,q\n";
        for (int i = 0; i < 60000; ++i) // about 1.4 MB: several pieces, most rows of other countries
            bytes += i % 1000 == 0 ? QByteArray("20") + QByteArray::number(10 + i / 10000) + ",484,51,"
                    + QByteArray::number(100000 + i) + ",1.001,\n"
                                   : QByteArray("2014,842,124,220890,12345.678,NA\n");
        const Result<TradeImport> import = read(bytes);
        QVERIFY(import);
        QCOMPARE(import->report.rows, qint64(60000));
        QCOMPARE(import->report.skipped.at(0).count, qint64(60000 - 60));
        const auto sum =
            std::accumulate(import->figures.begin(), import->figures.end(), qint64(0),
                            [](qint64 before, const TradeFigure &figure) {
                                return before + (figure.product.isEmpty() ? figure.value.minor : 0);
                            });
        QCOMPARE(sum, qint64(60) * 1001 * 100);
    }

    void anImportCanBeStopped()
    {
        QByteArray bytes = "t,i,j,k,v,q\n";
        for (int i = 0; i < 50000; ++i)
            bytes += "2014,842,124,220890,12345.678,NA\n";
        QBuffer buffer;
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        qint64 last = 0;
        ImportOptions options {armeniaMexico, {}, {}, {}};
        options.progress = [&last](qint64 done, qint64 total) {
            last = done;
            return done * 4 < total;
        };
        const Result<TradeImport> import = importTrade(&buffer, u"baci.csv"_qs, options);
        QVERIFY(!import);
        QCOMPARE(import.error().code, ErrorCode::Cancelled);
        QVERIFY(last > 0 && last < bytes.size());
    }

    void withoutAPairTheFirstTwoCountriesAreIt()
    {
        const Result<TradeImport> import = read(
            "year,flow,value,currency,source\n2013,MEX→USA,7,USD,x\n2014,MEX→ARM,5,USD,x\n", u"a.csv"_qs, {});
        QVERIFY(import);
        QCOMPARE(told(import->figures), QStringList {u"2013 MEX→USA 7"_qs});
        QCOMPARE(import->report.pair, std::optional(TradePair {u"MEX"_qs, u"USA"_qs}));
    }

    void aListOfCodesExplainsOtherNumbers()
    {
        const Result<TradeImport> list = read("country_code,country_name,iso_2digit_alpha,iso_3digit_alpha\n"
                                              "999,Mexico,MX,MEX\n");
        QVERIFY(list);
        QCOMPARE(list->countryCodes.value(999), u"MEX"_qs);
        QBuffer buffer;
        buffer.setData("t,i,j,k,v,q\n2014,999,51,220890,1,\n");
        buffer.open(QIODevice::ReadOnly);
        const Result<TradeImport> import = importTrade(&buffer, u"BACI_HS92_Y2014_V202201.csv"_qs,
                                                       {armeniaMexico, {}, list->countryCodes, {}});
        QVERIFY(import);
        QCOMPARE(import->figures.size(), 2); // the product, and the sum of all
        QCOMPARE(import->figures.at(0).source, u"CEPII BACI V202201"_qs);
    }
};

KALPANJI_TEST(tst_TradeImport)
#include "tst_tradeimport.moc"
