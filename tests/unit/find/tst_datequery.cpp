// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document.h"
#include "core/time/datequery.h"

#include "tests/support/testmain.h"

using namespace kalpanji;

class tst_DateQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void meansDays_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        const auto row = [](const char *name, const QString &query, const char *first, const char *last) {
            QTest::newRow(name) << query << QString::fromLatin1(first) << QString::fromLatin1(last);
        };
        row("year", QStringLiteral("1992"), "1992-01-01", "1992-12-31");
        row("bengali digits", QStringLiteral(" ১৯৯২ "), "1992-01-01", "1992-12-31");
        row("iso month", QStringLiteral("1992-02"), "1992-02-01", "1992-02-29");
        row("iso day", QStringLiteral("1992-01-14"), "1992-01-14", "1992-01-14");
        row("en month", QStringLiteral("January 1992"), "1992-01-01", "1992-01-31");
        row("en short month", QStringLiteral("Jan 1992"), "1992-01-01", "1992-01-31");
        row("en day", QStringLiteral("14 January 1992"), "1992-01-14", "1992-01-14");
        row("es month", QStringLiteral("enero de 1992"), "1992-01-01", "1992-01-31");
        row("es day", QStringLiteral("14 de enero de 1992"), "1992-01-14", "1992-01-14");
        row("bn month", QStringLiteral("জানুয়ারি ১৯৯২"), "1992-01-01", "1992-01-31");
        row("bn month by the old spelling", QStringLiteral("জানুয়ারী 1992"), "1992-01-01", "1992-01-31");
        row("hy month", QStringLiteral("1992 թ. հունվար"), "1992-01-01", "1992-01-31");
        row("span", QStringLiteral("2002..2012"), "2002-01-01", "2012-12-31");
        row("span in bengali digits", QStringLiteral("২০০২..২০১২"), "2002-01-01", "2012-12-31");
        row("span of months", QStringLiteral("Jan 1992 .. marzo de 1993"), "1992-01-01", "1993-03-31");
        row("span with a dash", QStringLiteral("1991–1994"), "1991-01-01", "1994-12-31");
        row("span with a hyphen", QStringLiteral("1991-1994"), "1991-01-01", "1994-12-31");
        row("span in words", QStringLiteral("January 1992 to March 1993"), "1992-01-01", "1993-03-31");
        row("decade", QStringLiteral("1990s"), "1990-01-01", "1999-12-31");
        row("before Christ", QStringLiteral("480 BC"), "-0479-01-01", "-0479-12-31");
    }
    void meansDays()
    {
        QFETCH(QString, query);
        const std::optional<DaySpan> span = dateQuery(query);
        QVERIFY(span.has_value());
        QTEST(isoDay(span->earliest), "first");
        QTEST(isoDay(span->latest), "last");
    }

    void anOpenEndReachesAsFarAsTheCalendar()
    {
        const DaySpan year = *dateQuery(QStringLiteral("2002"));
        const DaySpan since = *dateQuery(QStringLiteral("2002.."));
        QCOMPARE(since.earliest, year.earliest);
        QVERIFY(since.latest > dateQuery(QStringLiteral("9999"))->latest);
        const DaySpan until = *dateQuery(QStringLiteral("..2002"));
        QCOMPARE(until.latest, year.latest);
        QVERIFY(until.earliest < dateQuery(QStringLiteral("480 BC"))->earliest);
    }

    void isNoDate_data()
    {
        QTest::addColumn<QString>("query");
        QTest::newRow("empty") << QString();
        QTest::newRow("word") << QStringLiteral("মেক্সিকো");
        QTest::newRow("a number") << QStringLiteral("22");
        QTest::newRow("an amount") << QStringLiteral("623,000");
        QTest::newRow("a date among words") << QStringLiteral("Armenia 1992");
        QTest::newRow("words behind a date") << QStringLiteral("1992 relations");
        QTest::newRow("day without a year") << QStringLiteral("14 January");
        QTest::newRow("month alone") << QStringLiteral("March");
        QTest::newRow("no year zero") << QStringLiteral("0000");
        QTest::newRow("no such month") << QStringLiteral("1992-13-01");
        QTest::newRow("no such day") << QStringLiteral("1991-02-29");
        QTest::newRow("backwards") << QStringLiteral("2012..2002");
        QTest::newRow("no ends") << QStringLiteral("..");
        QTest::newRow("three ends") << QStringLiteral("1..2..3");
        QTest::newRow("half a word") << QStringLiteral("Jan..2002");
        QTest::newRow("now") << QStringLiteral("now");
        QTest::newRow("long") << QString(100000, u'1');
    }
    void isNoDate()
    {
        QFETCH(QString, query);
        QVERIFY(!dateQuery(query).has_value());
    }

    /// The four languages' names of a time find the same events, and the right ones: the article tells that
    /// relations were established in 1992, and of two things in 2014.
    void findsTheSameEventsInEveryLanguage()
    {
        const Result<DocumentPtr> document = openBundledDocument();
        QVERIFY(document.has_value());
        const Chronology &chronology = (*document)->chronology;
        const auto found = [&](const QString &query) {
            return chronology.within(dateQuery(query).value_or(DaySpan {0, -1}));
        };
        const QList<EventId> january = found(QStringLiteral("জানুয়ারি ১৯৯২"));
        QCOMPARE(january.size(), 1);
        const Event &first = *chronology.find(january.constFirst());
        QVERIFY(first.type == EventType::RelationsEstablished);
        for (const QString &query : {QStringLiteral("Jan 1992"), QStringLiteral("enero de 1992"),
                                     QStringLiteral("1992 թ. հունվար"), QStringLiteral("1992")})
            QCOMPARE(found(query), january);
        QVERIFY(found(QStringLiteral("1800..1900")).isEmpty());
        QCOMPARE(found(QStringLiteral("0001..")), chronology.byDate());
    }
};

KALPANJI_TEST(tst_DateQuery)
#include "tst_datequery.moc"
