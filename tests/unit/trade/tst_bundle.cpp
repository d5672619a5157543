// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trade/bundle.h"

#include "tests/support/testmain.h"

using namespace kalpanji;

class tst_Bundle : public QObject
{
    Q_OBJECT

private:
    static QList<TradeFigure> matching(const QString &flow, const QString &period, Attribution attribution)
    {
        const Result<QList<TradeFigure>> all = bundledTrade();
        QList<TradeFigure> found;
        for (const TradeFigure &figure : all ? *all : QList<TradeFigure> {}) {
            if (toString(figure.flow) == flow && toString(figure.period) == period
                && figure.attribution == attribution)
                found.append(figure);
        }
        return found;
    }

private Q_SLOTS:
    /// Notes stand within sentences: they begin with a word of their own.
    void noNoteStartsWithASign()
    {
        const Result<QList<TradeFigure>> all = bundledTrade();
        QVERIFY(all);
        int partial = 0;
        for (const TradeFigure &figure : *all) {
            QVERIFY2(figure.note.isEmpty() || figure.note.at(0).isLetterOrNumber(), qPrintable(figure.note));
            partial += figure.partial ? 1 : 0;
        }
        QVERIFY(partial > 0);
    }

    /// What holds for the whole series comes first, then which part of the period it is.
    void aPartOfAPeriodIsAddedToTheNoteOfTheSeries()
    {
        const Result<QList<TradeFigure>> read = readTradeSeries(
            R"({"series":[{"flow":"MEX→ARM","note":"cars","annual":{"2022":1,"2023":2},
                "partial":{"2023":"January only"}}]})",
            u"a.json"_qs);
        QVERIFY(read);
        QCOMPARE(read->at(0).note, u"cars"_qs);
        QCOMPARE(read->at(1).note, u"cars; January only"_qs);
    }

    /// Read off the tables of the statistics offices by hand.
    void holdsWhatTheSourcesState_data()
    {
        QTest::addColumn<QString>("flow");
        QTest::addColumn<QString>("period");
        QTest::addColumn<Attribution>("attribution");
        QTest::addColumn<qint64>("units");
        QTest::newRow("origin 2014") << u"MEX→ARM"_qs << u"2014"_qs << Attribution::Origin << qint64(8121518);
        QTest::newRow("consignment 2014")
            << u"MEX→ARM"_qs << u"2014"_qs << Attribution::Consignment << qint64(488866);
        QTest::newRow("export 2014") << u"ARM→MEX"_qs << u"2014"_qs << Attribution::Destination
                                     << qint64(720);
        QTest::newRow("peak") << u"MEX→ARM"_qs << u"2023"_qs << Attribution::Origin << qint64(142029339);
        QTest::newRow("month of the peak")
            << u"MEX→ARM"_qs << u"2023-05"_qs << Attribution::Origin << qint64(17034946);
        QTest::newRow("Mexico 2016") << u"two-way"_qs << u"2016"_qs << Attribution::Unstated
                                     << qint64(1352000);
        QTest::newRow("Correlates of War")
            << u"MEX→ARM"_qs << u"2005"_qs << Attribution::Unstated << qint64(730000);
    }
    void holdsWhatTheSourcesState()
    {
        QFETCH(QString, flow);
        QFETCH(QString, period);
        QFETCH(Attribution, attribution);
        QFETCH(qint64, units);
        const QList<TradeFigure> found = matching(flow, period, attribution);
        const auto isGoods = [](const TradeFigure &figure) { return figure.product.isEmpty(); };
        QCOMPARE(std::count_if(found.begin(), found.end(), isGoods), 1);
        QCOMPARE(found.first().value.minor, units * 100);
    }

    void everyFigureIsTraceable()
    {
        const Result<QList<TradeFigure>> all = bundledTrade();
        QVERIFY(all.has_value());
        // 3 ArmStat series of 18 years and 216 months, 3 Mexican figures, 2 × 7 years of Correlates of War, 7
        // of cars
        QCOMPARE(all->size(), 3 * (18 + 216) + 3 + 14 + 7);
        for (const TradeFigure &figure : *all) {
            QVERIFY(!figure.source.isEmpty());
            QVERIFY(!figure.reference.isEmpty());
            QVERIFY(!figure.basis.isEmpty());
            QVERIFY(!figure.licence.isEmpty());
            QVERIFY2(!figure.licence.contains(u"NC"_qs), qPrintable(figure.licence));
            QVERIFY(figure.precisionMinor > 0);
        }
    }

    void nonCommercialFiguresAreApart()
    {
        const Result<QList<TradeFigure>> optional = optionalTrade();
        QVERIFY(optional.has_value());
        QCOMPARE(optional->size(), 46 + 382); // all goods, and what they are made of
        for (const TradeFigure &figure : *optional)
            QCOMPARE(figure.licence, u"CC BY-NC 4.0"_qs);
    }

    /// The goods of a year and flow are all there is: they add up to the whole, to the dollar a group.
    void goodsAddUpToTheWhole()
    {
        const Result<QList<TradeFigure>> optional = optionalTrade();
        QVERIFY(optional.has_value());
        QMap<std::pair<int, QString>, qint64> wholes;
        QMap<std::pair<int, QString>, qint64> sums;
        for (const TradeFigure &figure : *optional)
            (figure.product.isEmpty() ? wholes : sums)[{figure.period.year, toString(figure.flow)}] +=
                figure.value.minor;
        QVERIFY(sums.size() >= 40);
        for (auto it = sums.cbegin(); it != sums.cend(); ++it)
            QVERIFY2(std::abs(it.value() - wholes.value(it.key())) <= 25 * 100,
                     qPrintable(QStringLiteral("%1 %2").arg(it.key().first).arg(it.key().second)));
    }

    void yearsAreTheSumOfTheirMonths()
    {
        const Result<QList<TradeFigure>> all = bundledTrade();
        QVERIFY(all.has_value());
        qint64 months = 0;
        for (const TradeFigure &figure : *all) {
            if (figure.attribution == Attribution::Origin && figure.period.year == 2014
                && figure.period.month > 0)
                months += figure.value.minor;
        }
        QVERIFY(std::abs(months - 812151800) <= 12 * 50); // each month is rounded to a dollar
    }

    void damagedFilesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("named");
        QTest::newRow("no json") << QByteArray("{") << u"x.json"_qs;
        QTest::newRow("flow") << QByteArray(R"({"series":[{"flow":"ARM-MEX"}]})") << u"ARM-MEX"_qs;
        QTest::newRow("attribution") << QByteArray(R"({"series":[{"flow":"two-way","attribution":"guess"}]})")
                                     << u"guess"_qs;
        QTest::newRow("period") << QByteArray(R"({"series":[{"flow":"two-way","annual":{"20x4":1}}]})")
                                << u"20x4"_qs;
        QTest::newRow("month") << QByteArray(R"({"series":[{"flow":"two-way","monthly":{"2014-13":1}}]})")
                               << u"2014-13"_qs;
        QTest::newRow("no number") << QByteArray(R"({"series":[{"flow":"two-way","annual":{"2014":"x"}}]})")
                                   << u"2014"_qs;
        QTest::newRow("too large") << QByteArray(R"({"series":[{"flow":"two-way","annual":{"2014":1e30}}]})")
                                   << u"2014"_qs;
    }
    void damagedFilesAreNamed()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, named);
        const Result<QList<TradeFigure>> read = readTradeSeries(json, u"x.json"_qs);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::MalformedInput);
        QVERIFY2(read.error().subject.contains(named), qPrintable(read.error().subject));
    }
};

KALPANJI_TEST(tst_Bundle)
#include "tst_bundle.moc"
