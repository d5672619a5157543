// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document.h"
#include "core/trade/amount.h"

#include "tests/support/testmain.h"

using namespace kalpanji;

class tst_ProseTrade : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amounts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("scale");
        QTest::addColumn<qint64>("hundredths");
        QTest::addColumn<qint64>("step");
        QTest::newRow("western groups")
            << QStringLiteral("৬২৩,০০০") << qint64(1) << qint64(62300000) << qint64(100);
        QTest::newRow("Indian groups")
            << QStringLiteral("৬,২৩,০০০") << qint64(1) << qint64(62300000) << qint64(100);
        QTest::newRow("full stops") << QStringLiteral("1.234.567") << qint64(1) << qint64(123456700)
                                    << qint64(100);
        QTest::newRow("cents") << QStringLiteral("12,50") << qint64(1) << qint64(1250) << qint64(1);
        QTest::newRow("million") << QStringLiteral("1.25") << qint64(1000000) << qint64(125000000)
                                 << qint64(1000000);
        QTest::newRow("lakh") << QStringLiteral("৮১.২") << qint64(100000) << qint64(812000000)
                              << qint64(1000000);
        QTest::newRow("nothing") << QStringLiteral("কিছু") << qint64(1) << qint64(-1) << qint64(0);
        QTest::newRow("too large") << QStringLiteral("99999999999999999") << qint64(1000000000) << qint64(-1)
                                   << qint64(0);
    }
    void amounts()
    {
        QFETCH(QString, text);
        QFETCH(qint64, scale);
        QFETCH(qint64, hundredths);
        QFETCH(qint64, step);
        const std::optional<Amount> amount = readAmount(text, scale);
        QCOMPARE(amount.has_value(), hundredths >= 0);
        if (amount)
            QCOMPARE(*amount, (Amount {hundredths, step}));
    }

    void theGivenArticle()
    {
        const DocumentPtr document = *openBundledDocument();
        QList<TradeFigure> own;
        for (const TradeFigure &figure : document->trade.figures()) {
            if (figure.isFromArticle())
                own.append(figure);
        }
        QCOMPARE(own.size(), 1);
        QVERIFY(own.constFirst().period == (TradePeriod {2014, 0}));
        QVERIFY(own.constFirst().flow.isTwoWay());
        QCOMPARE(own.constFirst().value, (Money {62300000, QStringLiteral("USD")}));
        QCOMPARE(own.constFirst().range.of(document->article.text), QStringView(u"৬২৩,০০০"));

        const QList<ProductList> &products = document->trade.products();
        QCOMPARE(products.size(), 2);
        QVERIFY(products.at(0).flow == (TradeFlow {QStringLiteral("ARM"), QStringLiteral("MEX")}));
        const QStringList armenian {QStringLiteral("কেবল বক্স"), QStringLiteral("ইলেকট্রিক সার্কিট"),
                                    QStringLiteral("রঞ্জন রশ্মিসম্পর্কিত মেশিনের আনুষঙ্গিক দ্রব্যসামগ্রি")};
        QCOMPARE(products.at(0).items, armenian);
        QVERIFY(products.at(1).flow == (TradeFlow {QStringLiteral("MEX"), QStringLiteral("ARM")}));
        const QStringList mexican {QStringLiteral("তিন-চাকার মোটরসাইকেল"), QStringLiteral("বিয়ার"),
                                   QStringLiteral("তাকিলা"), QStringLiteral("কফি")};
        QCOMPARE(products.at(1).items, mexican);
    }

    void directionAndScale()
    {
        ReadOptions options;
        options.kind = InputKind::PlainText;
        const QString text =
            QStringLiteral("২০১৯ সালে বাংলাদেশে নরওয়ের রপ্তানির পরিমাণ ছিল ৪.৫ কোটি মার্কিন ডলার। "
                           "শহরের জনসংখ্যা ২০১৯ সালে ৪,৫০০ ছিল।");
        const DocumentPtr document = *openDocument(text.toUtf8(), {options, {}});
        QCOMPARE(document->trade.figures().size(), 1);
        const TradeFigure &figure = document->trade.figures().constFirst();
        QVERIFY(figure.flow == (TradeFlow {QStringLiteral("NOR"), QStringLiteral("BGD")}));
        QCOMPARE(figure.value.minor, qint64(4500000000));
        QCOMPARE(figure.precisionMinor, qint64(100000000));
    }
};

KALPANJI_TEST(tst_ProseTrade)
#include "tst_prosetrade.moc"
