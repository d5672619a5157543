// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tradecsv.h"
#include "core/exchange/tradedescriptor.h"
#include "core/exchange/tradejson.h"
#include "core/trade/import/tradeimport.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "tests/support/testmain.h"

using namespace kalpanji;

namespace {

/// 𝔘 takes two UTF-16 units and one code point.
Document documentWithOneFigure()
{
    Document document;
    document.article.text = u"𝔘 ২০১৪ সালে ৬২৩,০০০ মার্কিন ডলার।"_qs;
    TradeFigure figure;
    figure.period = {2014, 0};
    figure.value.minor = 62300000;
    figure.precisionMinor = 100000;
    figure.source = u"bn, \"Wikipedia\""_qs;
    figure.range.start = document.article.text.indexOf(u"৬২৩"_qs);
    figure.range.end = figure.range.start + 7;
    TradeFigure other;
    other.period = {2014, 0};
    other.value.minor = 812223800;
    other.source = u"office"_qs;
    const ProductList list {{u"MEX"_qs, u"ARM"_qs}, {u"টেলিভিশন"_qs, u"গাড়ি"_qs}, {}};
    document.trade = TradeTable({figure, other}, {list});
    return document;
}

} // namespace

class tst_TradeWriters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonTellsTheArticlesFigureWithItsPlace()
    {
        const QJsonObject root = QJsonDocument::fromJson(tradeJson(documentWithOneFigure())).object();
        const QJsonArray figures = root.value(u"figures"_qs).toArray();
        QCOMPARE(figures.size(), 2);
        const QJsonObject ours = figures.at(0).toObject();
        QCOMPARE(ours.value(u"origin"_qs).toString(), u"article"_qs);
        QCOMPARE(ours.value(u"period"_qs).toString(), u"2014"_qs);
        QCOMPARE(ours.value(u"flow"_qs).toString(), u"two-way"_qs);
        QCOMPARE(ours.value(u"value"_qs).toInteger(), 623000);
        QCOMPARE(ours.value(u"precision"_qs).toInteger(), 1000);
        const QJsonObject range = ours.value(u"range"_qs).toObject();
        QCOMPARE(range.value(u"start"_qs).toInteger(), 12);
        QCOMPARE(range.value(u"end"_qs).toInteger(), 19);
        QCOMPARE(range.value(u"text"_qs).toString(), u"৬২৩,০০০"_qs);
        const QJsonObject product = root.value(u"products"_qs).toArray().at(0).toObject();
        QCOMPARE(product.value(u"flow"_qs).toString(), u"MEX→ARM"_qs);
        QCOMPARE(product.value(u"items"_qs).toArray().at(1).toString(), u"গাড়ি"_qs);
    }

    void jsonTellsOfTheDisagreement()
    {
        const QJsonObject root = QJsonDocument::fromJson(tradeJson(documentWithOneFigure())).object();
        const QJsonObject note = root.value(u"notes"_qs).toArray().at(0).toObject();
        QCOMPARE(note.value(u"kind"_qs).toString(), u"disagreement"_qs);
        QCOMPARE(note.value(u"ratio"_qs).toDouble(), 13.04);
        QCOMPARE(note.value(u"low"_qs).toInteger(), 0);
        QCOMPARE(note.value(u"high"_qs).toInteger(), 1);
    }

    void csvQuotesWhatNeedsIt()
    {
        const QStringList lines = QString::fromUtf8(tradeCsv(documentWithOneFigure())).split(u"\r\n"_qs);
        QCOMPARE(lines.size(), 4); // header, two figures, the end of the last line
        QVERIFY(lines.at(0).startsWith(u"period,flow,value,currency,"_qs));
        QVERIFY2(lines.at(1).startsWith(
                     u"2014,two-way,623000,USD,1000,stated,article,\"bn, \"\"Wikipedia\"\"\","_qs),
                 qPrintable(lines.at(1)));
        QVERIFY2(lines.at(1).endsWith(u",12,19"_qs), qPrintable(lines.at(1)));
        QCOMPARE(lines.at(0).count(u','), lines.at(2).count(u','));
    }

    /// All that is known of a figure, read back from the table as it was.
    void whatIsWrittenIsReadBack()
    {
        TradeFigure figure;
        figure.period = {2022, 5};
        figure.flow = {u"MEX"_qs, u"ARM"_qs};
        figure.value = {4116000050, u"EUR"_qs};
        figure.precisionMinor = 50;
        figure.source = u"customs; \"cars\""_qs;
        figure.basis = u"importer's records"_qs;
        figure.reporter = u"ARM"_qs;
        figure.attribution = Attribution::Origin;
        figure.product = u"HS 8703"_qs;
        figure.productName = u"গাড়ি, passenger cars"_qs;
        figure.quantity = 6295;
        figure.partial = true;
        figure.reference = u"table 4"_qs;
        figure.licence = u"CC0"_qs;
        figure.note = u"January\nto May"_qs;
        figure.snapshot = QDate(2024, 1, 19);
        figure.file = u"first.csv"_qs;
        Document document;
        document.trade = TradeTable({figure}, {});
        QByteArray csv = tradeCsv(document);
        QVERIFY(csv.contains(",first.csv,"));
        QBuffer buffer(&csv);
        buffer.open(QIODevice::ReadOnly);
        const Result<TradeImport> read = importTrade(&buffer, u"second.csv"_qs, {});
        QVERIFY(read);
        QCOMPARE(read->figures.size(), 1);
        figure.file = u"second.csv"_qs; // whence it was read now
        QVERIFY(read->figures.first() == figure);
    }

    /// frictionlessdata.io: what the specification requires, and a field for each column of the table.
    void theDescriptorIsADataPackage()
    {
        Document document = documentWithOneFigure();
        QList<TradeFigure> figures = document.trade.figures();
        figures[0].licence = u"CC BY-SA 4.0"_qs;
        figures[1].licence = u"cited as facts"_qs;
        figures[1].reference = u"bulletin 3363, https://example.org/3363.html; page 2"_qs;
        document.trade = TradeTable(figures, {});
        const QJsonObject package = QJsonDocument::fromJson(tradeDescriptor(document, u"t.csv"_qs)).object();
        QCOMPARE(package.value(u"profile"_qs).toString(), u"tabular-data-package"_qs);
        const QJsonArray licences = package.value(u"licenses"_qs).toArray();
        QCOMPARE(licences.size(), 2);
        QCOMPARE(licences.at(0).toObject().value(u"name"_qs).toString(), u"CC-BY-SA-4.0"_qs);
        QCOMPARE(licences.at(1).toObject().value(u"name"_qs).toString(), u"notspecified"_qs);
        const QJsonArray sources = package.value(u"sources"_qs).toArray();
        QVERIFY(!sources.at(0).toObject().contains(u"path"_qs));
        QCOMPARE(sources.at(1).toObject().value(u"path"_qs).toString(), u"https://example.org/3363.html"_qs);
        const QJsonObject resource = package.value(u"resources"_qs).toArray().at(0).toObject();
        QCOMPARE(resource.value(u"path"_qs).toString(), u"t.csv"_qs);
        QCOMPARE(resource.value(u"profile"_qs).toString(), u"tabular-data-resource"_qs);
        QStringList names;
        const QJsonArray fields = resource.value(u"schema"_qs).toObject().value(u"fields"_qs).toArray();
        for (const QJsonValue &field : fields) {
            names += field.toObject().value(u"name"_qs).toString();
            QVERIFY(!field.toObject().value(u"description"_qs).toString().isEmpty());
        }
        const QByteArray header = tradeCsv(document).split('\r').first();
        QCOMPARE(names.join(u','), QString::fromUtf8(header));
    }

    void anEmptyDocumentIsStillAWholeFile()
    {
        const QJsonObject root = QJsonDocument::fromJson(tradeJson(Document {})).object();
        QCOMPARE(root.keys(), (QStringList {u"figures"_qs, u"notes"_qs, u"products"_qs}));
        QCOMPARE(tradeCsv(Document {}).count('\n'), 1);
    }
};

KALPANJI_TEST(tst_TradeWriters)
#include "tst_tradewriters.moc"
