// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/visreader.h"

#include "tests/support/testmain.h"

using namespace kalpanji;

class tst_VisReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDatesOfEveryForm_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *name, const char *fields, const char *value) {
            QTest::newRow(name) << QByteArray(fields) << QString::fromLatin1(value);
        };
        row("day", R"("start":"1992-01-14")", "1992-01-14");
        row("moment", R"("start":"1992-01-14T23:59:59.000Z")", "1992-01-14");
        row("milliseconds", R"("start":695347200000)", "1992-01-14");
        row("range ends before its end", R"("start":"2014-01-01","end":"2015-01-01")",
            "2014-01-01/2014-12-31");
        row("range ends at noon", R"("start":"2014-01-01","end":"2014-01-03T12:00")",
            "2014-01-01/2014-01-03");
        row("one day", R"("start":"2014-01-01","end":"2014-01-02")", "2014-01-01");
        row("Ides of March", R"("start":"-000043-03-15T00:00:00.000Z")", "BC0044-03-15");
        row("year alone", R"("start":"1992")", "1992-01-01");
        row("no such day", R"("start":"1992-02-31")", "");
        row("year of six digits", R"("start":"+001992-01-14")", "1992-01-14");
        row("month alone", R"("start":" 1992-01 ")", "1992-01-01");
        row("months before Christ", R"("start":"-000043-03","end":"-000043-04-01T00:00Z")",
            "BC0044-03-01/BC0044-03-31");
        row("a digit short", R"("start":"1992-01-1")", "");
        row("more than a day", R"("start":"1992-01-145")", "");
        row("nonsense", R"("start":"soon")", "");
        row("none", R"("end":"1992-02-03")", "");
        // what a date of JavaScript holds: 8.64e15 milliseconds either side of 1970; four digits are of ours
        row("beyond any number", R"("start":1e300)", "");
        row("before any number", R"("start":-1e300)", "");
        row("beyond 64 bits", R"("start":1e19)", "");
        row("a trillion years", R"("start":1e18)", "");
        row("largest exact number", R"("start":9007199254740991)", "");
        row("last of JavaScript", R"("start":8640000000000000)", "");
        row("year of six digits that no value holds", R"("start":"+999999-12-31")", "");
        row("end beyond any number", R"("start":"1992-01-14","end":1e300)", "1992-01-14");
        row("end that no value holds", R"("start":"1992-01-14","end":"+999999-12-31")", "");
    }

    void readsDatesOfEveryForm()
    {
        QFETCH(const QByteArray, fields);
        const QByteArray json = R"([{"id":1,"content":"চুক্তি",)" + fields + "}]";
        const Result<DocumentPtr> document = readVisTimeline(json, QStringLiteral("a.json"));
        QVERIFY(document);
        const QList<Event> &events = (*document)->chronology.events();
        QCOMPARE(events.size(), 1);
        QTEST(events.at(0).time.value, "value");
        QCOMPARE((*document)->article.skipped, events.at(0).time.isEmpty() ? 1 : 0);
        QVERIFY(events.at(0).time.isEmpty() || events.at(0).time.hasSpan());
        QCOMPARE(events.at(0).source.of((*document)->article.text).toString(), QStringLiteral("চুক্তি"));
    }

    void groupsBecomeSections()
    {
        const QByteArray json = R"({"items":[
            {"id":1,"content":"a <b>bold</b> &amp; plain","start":"2001-01-01","group":"x"},
            {"id":2,"content":"b","start":"2002-01-01"},
            {"id":3,"content":"c","start":"2003-01-01","group":7},
            {"id":4,"content":"d","start":"2004-01-01","group":"x"}],
            "groups":[{"id":"x","content":"Visits"}]})";
        QVERIFY(looksLikeVisTimeline(json));
        const Result<DocumentPtr> document = openDocument(json);
        QVERIFY(document);
        const Article &article = (*document)->article;
        QCOMPARE(article.sections.size(), 2);
        QCOMPARE(article.sections.at(0).title, QStringLiteral("Visits"));
        QCOMPARE(article.sections.at(1).title, QStringLiteral("7"));
        QStringList told;
        for (const Event &event : (*document)->chronology.events())
            told.append(QStringLiteral("%1:%2").arg(event.section).arg(event.title));
        QCOMPARE(told,
                 QStringList({QStringLiteral("-1:b"), QStringLiteral("0:a bold & plain"),
                              QStringLiteral("0:d"), QStringLiteral("1:c")}));
    }

    void badInputIsAnError_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<qint64>("offset");
        const auto malformed = [](const char *name, const char *json, qint64 offset) {
            QTest::newRow(name) << QByteArray(json) << ErrorCode::MalformedInput << offset;
        };
        // within an item it is Qt that says where: right after the sign that is wrong
        malformed("cut short", R"([{"content":"a","start":)", 24);
        malformed("cut in a string", "[{\"content\":\"a]}", 16);
        malformed("no JSON", "== Title ==", 0);
        malformed("comma at the end", R"([{"start":"2001"}, ])", 19);
        malformed("no comma", R"([{"start":"2001"} {"start":"2002"}])", 19);
        malformed("closed twice", R"([{"start":"2001"}]])", 17);
        malformed("closed crosswise", R"([{"content":["a"}],"start":"2001"}])", 33);
        malformed("something after it", R"([{"start":"2001"}] x)", 20);
        malformed("a bad item among good ones", R"([{"start":"2001"},{"start":2,,}])", 30);
        malformed("a bad item in an object", R"({"items":[{"start":}]})", 20);
        malformed("a member without a name", R"({"items":[{"start":"2001"}],5})", 28);
        malformed("a member without a value", R"({"items":[{"start":"2001"}],"groups"})", 36);
        QTest::newRow("no items") << QByteArray("{}") << ErrorCode::UnsupportedFormat << qint64(-1);
        QTest::newRow("no list of items")
            << QByteArray(R"({"items":{"start":"2001"}})") << ErrorCode::UnsupportedFormat << qint64(-1);
        QTest::newRow("nothing in it") << QByteArray(" [ ] ") << ErrorCode::UnsupportedFormat << qint64(-1);
    }

    void badInputIsAnError()
    {
        QFETCH(const QByteArray, json);
        const Result<DocumentPtr> document = readVisTimeline(json, QStringLiteral("a.json"));
        QVERIFY(!document);
        QTEST(document.error().code, "code");
        QTEST(document.error().offset, "offset");
        QCOMPARE(document.error().subject, QStringLiteral("a.json"));
    }

    void signsOfJsonInAStringPartNothing()
    {
        const Result<DocumentPtr> document =
            readVisTimeline("\xEF\xBB\xBF {\"\\u0069tems\" : [ {\"content\":\"a, [b] {c} \\\" \\\\\","
                            "\"start\":\"2001-01-01\"} ] , \"options\":{\"zoomMin\":[1,2]} } ",
                            QStringLiteral("a"));
        QVERIFY(document);
        const QList<Event> &events = (*document)->chronology.events();
        QCOMPARE(events.size(), 1);
        QCOMPARE(events.at(0).title, QStringLiteral("a, [b] {c} \" \\"));
        QCOMPARE(events.at(0).time.value, QStringLiteral("2001-01-01"));
    }

    void oddItemsDoNoHarm()
    {
        const Result<DocumentPtr> document = readVisTimeline(
            R"([1,null,[],{"content":5,"start":"2001-01-01"},{"start":1e300}])", QStringLiteral("a"));
        QVERIFY(document);
        QCOMPARE((*document)->chronology.events().size(), 5);
    }
};

KALPANJI_TEST(tst_VisReader)
#include "tst_visreader.moc"
