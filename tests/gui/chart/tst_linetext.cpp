// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/graphemes.h"
#include "ui/chart/linetext.h"

#include <QFontMetricsF>
#include <QGuiApplication>

#include "tests/support/testmain.h"

using namespace kalpanji;

class tst_LineText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextIsCutToAnyWidth_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addRow("bn") << QStringLiteral(
            "স্ত্রী ও ক্ষমতা: আর্মেনিয়ার পররাষ্ট্রমন্ত্রী ArmStat ২০১৪ সালে মেক্সিকো সফর করেন");
        QTest::addRow("hy") << QStringLiteral("Հայաստանի վարչապետը 2014 թվականին այցելեց Մեքսիկա");
        QTest::addRow("right to left") << QStringLiteral("שלום עולם ארוך מאוד בשנת 2014 נחתם הסכם");
        QTest::addRow("es") << QStringLiteral("El canciller armenio visitó México en agosto de 2014");
    }

    /// As wide as is said and no wider than was asked, at a cluster, and no more lost than the next word
    /// needs.
    void aTextIsCutToAnyWidth()
    {
        QFETCH(const QString, text);
        const QFont font = QGuiApplication::font();
        const QFontMetricsF metrics(font);
        const LineText line(text, font, 1e5);
        const double whole = metrics.horizontalAdvance(text);
        QVERIFY(std::abs(line.width() - whole) <= 1);
        QCOMPARE(line.fitted(whole + 1).text, text);
        double before = 0;
        for (double width = whole - 1; width > 0; width -= 7) {
            const FittedText cut = line.fitted(width);
            if (cut.text.isEmpty()) {
                QVERIFY(width < metrics.height() * 4);
                continue;
            }
            QVERIFY(cut.text.endsWith(u'…'));
            QVERIFY(isClusterBoundary(text, cut.text.size() - 1));
            QVERIFY(text.startsWith(cut.text.chopped(1)));
            // a pair of letters parted by the cut may have leant on each other
            QVERIFY2(std::abs(metrics.horizontalAdvance(cut.text) - cut.width) <= 2, qPrintable(cut.text));
            QVERIFY(cut.width <= width);
            QVERIFY2(cut.width > width * 0.6 || width < metrics.height() * 6, qPrintable(cut.text));
            QVERIFY(before == 0 || cut.width <= before);
            before = cut.width;
            QCOMPARE(LineText(text, font, width).fitted(width).text, cut.text);
        }
    }

    void noRoomHoldsNothing()
    {
        const LineText line(QStringLiteral("Passenger cars"), QGuiApplication::font(), 0);
        QVERIFY(line.fitted(0).text.isEmpty());
        QVERIFY(LineText(QStringLiteral("Passenger cars"), QGuiApplication::font(), -5)
                    .fitted(-5)
                    .text.isEmpty());
    }

    /// The first guess of how many letters fill the room is too few: all are there all the same.
    void narrowLettersFillTheirRoom()
    {
        const QFont font = QGuiApplication::font();
        const QString text(300, u'i');
        const double whole = QFontMetricsF(font).horizontalAdvance(text);
        QCOMPARE(LineText(text, font, whole + 1).fitted(whole + 1).text, text);
        const FittedText cut = LineText(text, font, whole / 2).fitted(whole / 2);
        QVERIFY2(cut.text.size() > 140 && cut.text.size() < 150,
                 qPrintable(QString::number(cut.text.size())));
    }
};

KALPANJI_TEST(tst_LineText)
#include "tst_linetext.moc"
