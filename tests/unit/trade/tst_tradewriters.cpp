// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tradecsv.h"
#include "core/exchange/tradejson.h"

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

    void anEmptyDocumentIsStillAWholeFile()
    {
        const QJsonObject root = QJsonDocument::fromJson(tradeJson(Document {})).object();
        QCOMPARE(root.keys(), (QStringList {u"figures"_qs, u"notes"_qs, u"products"_qs}));
        QCOMPARE(tradeCsv(Document {}).count('\n'), 1);
    }
};

KALPANJI_TEST(tst_TradeWriters)
#include "tst_tradewriters.moc"
