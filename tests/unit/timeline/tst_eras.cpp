// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/eras.h"

#include <QDate>

#include "tests/support/testmain.h"

using namespace kalpanji;

class tst_Eras : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theShippedOnesAreNamedAndDated()
    {
        QVERIFY(knownEras().size() >= 3);
        for (const EraSet &set : knownEras()) {
            QVERIFY2(set.source.startsWith(QLatin1String("https://")), qPrintable(set.id));
            for (const char *language : {"bn", "en", "es", "hy"}) {
                QVERIFY2(set.names.byLanguage.contains(QLatin1String(language)), qPrintable(set.id));
                for (const Era &era : set.eras)
                    QVERIFY2(era.names.byLanguage.contains(QLatin1String(language)), qPrintable(set.id));
            }
            for (qsizetype i = 1; i < set.eras.size(); ++i)
                QVERIFY2(set.eras.at(i - 1).span.latest < set.eras.at(i).span.earliest, qPrintable(set.id));
        }
        const Era &soviet = knownEras().constFirst().eras.constFirst();
        QCOMPARE(soviet.names.in(QStringLiteral("en")), QStringLiteral("Soviet Union"));
        QCOMPARE(QDate::fromJulianDay(soviet.span.latest), QDate(1991, 12, 26));
    }

    void badFilesAreErrors_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("cut short") << QByteArray("{\"sets\":[");
        QTest::newRow("no first day") << QByteArray(R"({"sets":[{"id":"a","eras":[{"to":"1992-01-01"}]}]})");
        QTest::newRow("backwards") << QByteArray(
            R"({"sets":[{"id":"a","eras":[{"from":"1992-01-02","to":"1992-01-01"}]}]})");
        QTest::newRow("no such day") << QByteArray(R"({"sets":[{"id":"a","eras":[{"from":"1992-02-31"}]}]})");
    }

    void badFilesAreErrors()
    {
        QFETCH(const QByteArray, json);
        const Result<QList<EraSet>> sets = readEras(json, QStringLiteral("mine.json"));
        QVERIFY(!sets);
        QCOMPARE(sets.error().code, ErrorCode::MalformedInput);
        QVERIFY(sets.error().subject.startsWith(QLatin1String("mine.json")));
    }
};

KALPANJI_TEST(tst_Eras)
#include "tst_eras.moc"
