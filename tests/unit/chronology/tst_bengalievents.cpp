// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document.h"

#include "tests/support/testmain.h"

using namespace kalpanji;

namespace {

/// One line an event: type, status, value, modifier, evidence, and the words that tell it.
QString shown(const Document &document)
{
    QStringList lines;
    for (const Event &event : document.chronology.events()) {
        if (event.origin != EventOrigin::Article)
            continue;
        QStringList fields {toString(event.type), toString(event.status), event.time.value};
        fields.append(toString(event.time.mod));
        fields.append(toString(event.evidence));
        lines.append(fields.join(u'|'));
    }
    return lines.join(u'\n');
}

} // namespace

class tst_BengaliEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theGivenArticle()
    {
        const Result<DocumentPtr> document = openBundledDocument();
        QVERIFY(document);
        // the order within one sentence is that of the words that tell the events
        const QString expected = QStringLiteral("relations_established|occurred|1992-01-14||explicit\n"
                                                "visit|occurred|2002-03||explicit\n"
                                                "visit|occurred|2002-08||explicit\n"
                                                "agreement|occurred|2002-08||inherited\n"
                                                "agreement|occurred|2002-08||inherited\n"
                                                "visit|occurred|2012-10||explicit\n"
                                                "statement|occurred|2012-10||inherited\n"
                                                "recognition|occurred|2011||explicit\n"
                                                "statement|occurred|2012-10||inherited\n"
                                                "culture|occurred|||\n"
                                                "meeting|occurred|2012-10||inherited\n"
                                                "embassy_opened|intended|2012-10||inherited\n"
                                                "embassy_opened|occurred|2014|START|explicit\n"
                                                "culture|occurred|2015-04||explicit\n"
                                                "recognition|negated|PRESENT_REF||explicit");
        QCOMPARE(shown(**document), expected);
    }

    void everyEventLeadsToItsSentence()
    {
        const DocumentPtr document = *openBundledDocument();
        for (const Event &event : document->chronology.events()) {
            if (event.origin != EventOrigin::Article)
                continue;
            const QString sentence = event.source.of(document->article.text).toString();
            QVERIFY2(sentence.endsWith(u'।'), qPrintable(sentence));
            QVERIFY(event.source.contains(event.trigger));
            QVERIFY2(!event.title.isEmpty(), qPrintable(sentence));
            QCOMPARE(document->chronology.at(event.trigger.start), event.id);
        }
    }

    void anotherArticle()
    {
        const QByteArray text = test::testData(QStringLiteral("chronology/second.bn.wikitext"));
        const DocumentPtr document = *openDocument(text);
        const QString expected = QStringLiteral("relations_established|occurred|1972-02-14||explicit\n"
                                                "embassy_opened|occurred|1973||explicit\n"
                                                "visit|occurred|1985-06||explicit\n"
                                                "agreement|occurred|1985-06||inherited\n"
                                                "meeting|occurred|2003-11-03||explicit\n"
                                                "recognition|negated|||");
        QCOMPARE(shown(*document), expected);
    }
};

KALPANJI_TEST(tst_BengaliEvents)
#include "tst_bengalievents.moc"
