// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/chart/chartfixture.h"
#include "tests/support/testmain.h"

using namespace kalpanji;

/// What Qt Charts 6.4 does wrong when left to itself, and what no drawing by anyone else may do either. Of
/// the sixteen traps that were met, those about labels.
class tst_TrapsOfLabels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"bn", "en", "es", "hy"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    /// Trap 5: letters of labels became "?", and years were grouped.
    void labelsKeepTheirLettersAndYearsAreNotGrouped()
    {
        QFETCH_GLOBAL(QString, language);
        const LocaleFormat format(language);
        const ChartPlan plan = planChart(test::specOf(test::bundledDocument(), {1600, 900}, {}, language));
        QVERIFY(!plan.texts.isEmpty());
        for (const PlacedText &text : plan.texts) {
            QVERIFY2(!text.text.contains(u'?'), qPrintable(text.text));
            for (int year = 1990; year <= 2030; ++year) {
                const QString grouped = format.integer(year); // 2,014; Spanish groups from five digits on
                QVERIFY2(grouped == format.year(year) || !text.text.contains(grouped), qPrintable(text.text));
            }
        }
    }

    /// Trap 6: where there was little room every label became "...", cut within a cluster (tst_LineText).
    void labelsAreThinnedNotCut_data()
    {
        QTest::addColumn<QSizeF>("size");
        for (const QSizeF size : {QSizeF(390, 200), QSizeF(640, 400), QSizeF(1000, 600), QSizeF(1600, 900)})
            QTest::addRow("%.0f", size.width()) << size;
    }
    void labelsAreThinnedNotCut()
    {
        QFETCH_GLOBAL(QString, language);
        QFETCH(QSizeF, size);
        const LocaleFormat format(language);
        const ChartPlan plan = planChart(test::specOf(test::bundledDocument(), size, {}, language));
        QList<QRectF> years;
        for (const PlacedText &text : plan.texts) {
            for (int year = 1990; year <= 2030; ++year) {
                if (text.text == format.year(year))
                    years.append(text.rect);
            }
        }
        QVERIFY2(years.size() >= 3, qPrintable(QString::number(years.size())));
        for (qsizetype i = 1; i < years.size(); ++i)
            QVERIFY(!years.at(i).intersects(years.at(i - 1)));
    }

    /// Trap 7: "a<b>c" was shown as "ac", "x < y" as "x".
    void aNameIsNoMarkup()
    {
        auto document = std::make_shared<Document>(*test::yearsDocument({100, 200, 300}));
        QList<TradeFigure> figures = document->trade.figures();
        for (TradeFigure &figure : figures)
            figure.source = u"a<b>c & x < y"_qs;
        document->trade = TradeTable(figures, {});
        TradeChartOptions options;
        options.flow = FlowChoice::SecondToFirst;
        QVERIFY(test::labelled(planChart(test::specOf(document, {900, 500}, options)), u"a<b>c & x < y"_qs));
    }
};

KALPANJI_TEST(tst_TrapsOfLabels)
#include "tst_trapsoflabels.moc"
