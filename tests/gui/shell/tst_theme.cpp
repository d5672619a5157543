// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "ui/shell/theme.h"

using namespace kalpanji;

/// Contrast by WCAG 2.1: 4.5 for text, 3 for what is drawn.
class tst_Theme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsThatOfTheStandard()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
        // the grey that the standard's own examples give as just passing on white
        QVERIFY(qAbs(contrast(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
    }

    void everythingCanBeReadInEveryTheme_data()
    {
        QTest::addColumn<int>("name");
        QTest::newRow("light") << int(ThemeName::Light);
        QTest::newRow("sepia") << int(ThemeName::Sepia);
        QTest::newRow("dark") << int(ThemeName::Dark);
    }
    void everythingCanBeReadInEveryTheme()
    {
        QFETCH(int, name);
        const Theme look = theme(static_cast<ThemeName>(name));
        for (const QColor &ground : {look.paper, look.panel, look.band, look.accentWash}) {
            QVERIFY(contrast(look.text, ground) >= 4.5);
            QVERIFY2(contrast(look.faintText, ground) >= 4.5, qPrintable(ground.name()));
        }
        QVERIFY(contrast(look.accent, look.paper) >= 4.5);
        for (int category = 0; category < 7; ++category)
            QVERIFY2(contrast(look.category(category), look.paper) >= 3.0, qPrintable(QString::number(category)));
    }

    void noTwoTypesLookAlike()
    {
        QSet<QString> looks;
        for (int i = 0; i < eventTypeCount; ++i) {
            const auto type = static_cast<EventType>(i);
            looks.insert(QStringLiteral("%1/%2").arg(categoryOf(type)).arg(int(shapeOf(type))));
        }
        // restoring relations looks like establishing them: the words tell them apart
        QCOMPARE(looks.size(), eventTypeCount - 1);
    }
};

KALPANJI_TEST(tst_Theme)
#include "tst_theme.moc"
