// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chronology/supplements.h"
#include "core/document.h"

#include "tests/support/testmain.h"

using namespace kalpanji;

/// Facts that an article lacks stand beside it and are never mixed up with it.
class tst_Supplements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBundleKeepsThemApart()
    {
        const Result<DocumentPtr> plain = openBundledDocument();
        OpenOptions options;
        options.supplements = true;
        const Result<DocumentPtr> whole = openBundledDocument(options);
        QVERIFY(plain && whole);
        const QList<Event> &own = (*plain)->chronology.events();
        const QList<Event> &all = (*whole)->chronology.events();
        QVERIFY(all.size() > own.size() + 30);
        QCOMPARE(all.first(own.size()), own);
        for (const Event &event : all.sliced(own.size())) {
            QVERIFY(event.origin == EventOrigin::Supplement);
            QVERIFY2(event.source.isEmpty() && event.reference.startsWith(u"http"), qPrintable(event.title));
            QVERIFY2(event.title.front().script() == QChar::Script_Bengali || event.title.front().isDigit(),
                     qPrintable(event.title));
        }
    }

    void anotherLanguageGetsTheEnglishTitle()
    {
        const QByteArray json = R"({"facts":[{"date":"2012-09","type":"meeting",
            "title":{"bn":"ক","en":"A"},"reference":"https://example.org/"}]})";
        QCOMPARE(readSupplements(json, u"bn"_qs, u"f"_qs)->constFirst().title, u"ক"_qs);
        QCOMPARE(readSupplements(json, u"es"_qs, u"f"_qs)->constFirst().title, u"A"_qs);
    }

    void aFactThatLacksSomethingIsNamed_data()
    {
        QTest::addColumn<QByteArray>("fact");
        QTest::newRow("no date") << QByteArray(R"({"type":"visit","title":{"en":"A"},"reference":"r"})");
        QTest::newRow("no such day") << QByteArray(
            R"({"date":"2012-13","type":"visit","title":{"en":"A"},"reference":"r"})");
        QTest::newRow("no such type")
            << QByteArray(R"({"date":"2012","type":"party","title":{"en":"A"},"reference":"r"})");
        QTest::newRow("no title") << QByteArray(R"({"date":"2012","type":"visit","reference":"r"})");
        QTest::newRow("no source") << QByteArray(R"({"date":"2012","type":"visit","title":{"en":"A"}})");
    }

    void aFactThatLacksSomethingIsNamed()
    {
        QFETCH(QByteArray, fact);
        const Result<QList<Event>> read = readSupplements("{\"facts\":[" + fact + "]}", u"en"_qs, u"f"_qs);
        QVERIFY(!read);
        QVERIFY(read.error().code == ErrorCode::MalformedInput);
        QVERIFY(read.error().subject.startsWith(u"f: "));
    }
};

KALPANJI_TEST(tst_Supplements)
#include "tst_supplements.moc"
