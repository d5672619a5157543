// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/datequery.h"

#include "tests/support/testmain.h"

using namespace kalpanji;

/// Dates as people type them, whatever language the window speaks.
class tst_DateQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understandsDatesOfFourLanguages_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("earliest");
        QTest::addColumn<QString>("latest");
        const auto row = [](const char *name, const QString &text, const char *earliest, const char *latest) {
            QTest::newRow(name) << text << QString::fromLatin1(earliest) << QString::fromLatin1(latest);
        };
        row("year", QStringLiteral(" 1992 "), "1992-01-01", "1992-12-31");
        row("Bengali year", QStringLiteral("১৯৯২"), "1992-01-01", "1992-12-31");
        row("ISO day", QStringLiteral("1992-01-14"), "1992-01-14", "1992-01-14");
        row("Bengali digits, ISO month", QStringLiteral("২০০২-০৩"), "2002-03-01", "2002-03-31");
        row("before Christ", QStringLiteral("-44"), "-0043-01-01", "-0043-12-31");
        row("Bengali day", QStringLiteral("১৪ জানুয়ারি ১৯৯২"), "1992-01-14", "1992-01-14");
        row("English day", QStringLiteral("14 January 1992"), "1992-01-14", "1992-01-14");
        row("English month", QStringLiteral("March 2002"), "2002-03-01", "2002-03-31");
        row("Spanish month", QStringLiteral("marzo de 2002"), "2002-03-01", "2002-03-31");
        row("Armenian day", QStringLiteral("1992 թվականի հունվարի 14"), "1992-01-14", "1992-01-14");
    }

    void understandsDatesOfFourLanguages()
    {
        QFETCH(const QString, text);
        for (const char *language : {"bn", "en", "es", "hy"}) {
            const std::optional<DaySpan> span = dateNamed(text, QString::fromLatin1(language));
            QVERIFY2(span, language);
            QTEST(isoDay(span->earliest), "earliest");
            QTEST(isoDay(span->latest), "latest");
        }
    }

    void whatIsNoDateIsNone()
    {
        for (const QString &text : {QString(), QStringLiteral("   "), QStringLiteral("Armenia"),
                                    QStringLiteral("1992-13-45"), QStringLiteral("99999999999999999999")})
            QVERIFY2(!dateNamed(text, QStringLiteral("en")), qPrintable(text));
    }
};

KALPANJI_TEST(tst_DateQuery)
#include "tst_datequery.moc"
