// SPDX-License-Identifier: GPL-3.0-or-later
// What one or two sentences tell, in four languages: type, status and date, title, who and where.
#include "core/document.h"
#include "core/text/graphemes.h"

#include "tests/support/testmain.h"

using namespace kalpanji;

namespace {

Chronology told(const QString &language, const QString &text)
{
    OpenOptions options;
    options.read.kind = InputKind::PlainText;
    options.read.language = language;
    const Result<DocumentPtr> document = openDocument(text.toUtf8(), options);
    return document ? (*document)->chronology : Chronology();
}

QString shown(const Event &event)
{
    QStringList fields {toString(event.type), toString(event.status), event.time.value};
    if (event.time.mod != TimexModifier::None)
        fields.append(toString(event.time.mod));
    return fields.join(u' ');
}

QString shown(const Chronology &chronology)
{
    QStringList lines;
    for (const Event &event : chronology.events())
        lines.append(shown(event));
    return lines.join(QStringLiteral("; "));
}

} // namespace

class tst_Tellings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void events_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *language, const char16_t *text,
                            const char *expected) {
            QTest::newRow(name) << QString::fromLatin1(language) << QString::fromUtf16(text)
                                << QString::fromLatin1(expected);
        };
        row("a range is one event", "en", u"The king visited Lima from 3 to 6 May 1999.",
            "visit occurred 1999-05-03/1999-05-06");
        row("two dates are two events", "en", u"The minister visited Lima in May 1999 and June 2003.",
            "visit occurred 1999-05; visit occurred 2003-06");
        row("two verbs with a date each", "en",
            u"Peru recognised Georgia in 1991, and the two states established diplomatic relations in 1993.",
            "recognition occurred 1991; relations_established occurred 1993");
        row("a denied verb", "en", u"In 1998 the parliament did not ratify the treaty.",
            "agreement negated 1998");
        row("a denied noun", "en", u"No embassy was opened in 2006.", "embassy_opened negated 2006");
        row("called off", "en", u"The visit was cancelled in 2004.", "visit negated 2004");
        row("would", "en", u"In 2004 Peru announced that it would open an embassy in Tbilisi.",
            "embassy_opened intended 2004");
        row("planned to", "en", u"Peru planned to open a consulate in Tbilisi in 2010.",
            "embassy_opened intended 2010");
        row("what happened on a visit told before", "en",
            u"The president visited Lima in May 1999. During the visit a trade agreement was signed.",
            "visit occurred 1999-05; agreement occurred 1999-05");
        row("a cause and what follows", "en",
            u"After the earthquake of 3 May 1999, Peru sent medicine to Quito.",
            "other occurred 1999-05-03; other occurred 1999-05-03 AFTER");
        row("what a pronoun stands for", "en",
            u"Peru opened an embassy in Tbilisi in 1999. It was closed in 2003.",
            "embassy_opened occurred 1999; embassy_closed occurred 2003");
        row("a clause within a clause", "en", u"The embassy, which was opened in 1999, closed in 2003.",
            "embassy_opened occurred 1999; embassy_closed occurred 2003");
        row("a state is no event", "en", u"From 1990 to 1995 relations remained cool.", "");
        row("a figure is no event", "en", u"In 2015 exports climbed to 3 million dollars.", "");
        row("a habit is no event", "en", u"A concert is held every 3 May.", "");
        row("no date, no happening of unknown kind", "en", u"The king planted a tree.", "");

        row("es: passive", "es", u"El convenio fue firmado el 3 de mayo de 1999.",
            "agreement occurred 1999-05-03");
        row("es: reflexive", "es", u"La embajada se cerró en 1999 y se reabrió en 2003.",
            "embassy_closed occurred 1999; embassy_opened occurred 2003");
        row("es: conditional", "es",
            u"En 2004 el canciller anunció que Chile abriría una embajada en Ereván.",
            "embassy_opened intended 2004");
        row("es: denied", "es", u"En 2004 no se firmó ningún acuerdo.", "agreement negated 2004");
        row("es: not then but later", "es", u"La embajada no se abrió en 2005, sino en 2010.",
            "embassy_opened negated 2005; embassy_opened occurred 2010");
        row("es: a cause", "es", u"Tras el golpe de Estado del 3 de mayo de 1999, Chile cerró su embajada.",
            "other occurred 1999-05-03; embassy_closed occurred 1999-05-03 AFTER");
        row("es: on the visit", "es",
            u"El presidente visitó Lima en mayo de 1999. Durante su visita firmó un acuerdo.",
            "visit occurred 1999-05; agreement occurred 1999-05");

        row("hy: verb before its object", "hy", u"1999 թվականին Երևանում բացվել է Չիլիի դեսպանությունը։",
            "embassy_opened occurred 1999");
        row("hy: simple past", "hy", u"1999 թվականի մայիսին նախագահը այցելեց Երևան։",
            "visit occurred 1999-05");
        row("hy: denied by a word", "hy", u"1999 թվականին խորհրդարանը չի վավերացրել համաձայնագիրը։",
            "agreement negated 1999");
        row("hy: denied by a prefix", "hy", u"1999 թվականին դեսպանությունը չբացվեց։",
            "embassy_opened negated 1999");
        row("hy: a promise", "hy", u"1999 թվականին Չիլին խոստացել է դեսպանություն բացել Երևանում։",
            "embassy_opened intended 1999");
        row("hy: a verb left out", "hy",
            u"1999 թվականին բացվել է Չիլիի դեսպանությունը, իսկ 2003 թվականին՝ Պերուի դեսպանությունը։",
            "embassy_opened occurred 1999; embassy_opened occurred 2003");

        row("bn: a compound verb", "bn", u"১৯৯৯ সালে চিলি ঢাকায় তার দূতাবাস বন্ধ করে দেয়।",
            "embassy_closed occurred 1999");
        row("bn: denied by a suffix", "bn", u"১৯৯৯ সালে কোনো চুক্তি স্বাক্ষরিত হয়নি।", "agreement negated 1999");
        row("bn: a promise", "bn", u"১৯৯৯ সালে চিলি ঢাকায় দূতাবাস খোলার প্রতিশ্রুতি দেয়।",
            "embassy_opened intended 1999");
        row("bn: a condition is a cause", "bn", u"১৯৯৯ সালের মে মাসে চিলিতে ভূমিকম্প হলে ভারত শোক প্রকাশ করে।",
            "other occurred 1999-05; statement occurred 1999-05 AFTER");
        row("bn: a state", "bn", u"১৯৯৯ সালে ঢাকায় চিলির একটি দূতাবাস ছিল।", "");
    }
    void events()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(shown(told(language, text)), expected);
    }

    void titles_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("without its date")
            << QStringLiteral("en") << QStringLiteral("In May 1999, the king visited Lima.")
            << QStringList {QStringLiteral("The king visited Lima")};
        QTest::newRow("with the subject it goes on from")
            << QStringLiteral("en") << QStringLiteral("The king visited Lima in 1999 and met the queen.")
            << QStringList {QStringLiteral("The king visited Lima"),
                            QStringLiteral("The king met the queen")};
        QTest::newRow("with what a pronoun stands for")
            << QStringLiteral("es")
            << QStringLiteral("Chile abrió un consulado en 1999, que se cerró en 2003.")
            << QStringList {QStringLiteral("Chile abrió un consulado"), QStringLiteral("Consulado se cerró")};
        QTest::newRow("cut between words")
            << QStringLiteral("en")
            << QStringLiteral(
                   "In 1999 an agreement on the mutual protection of investments and the avoidance of "
                   "double taxation was signed.")
            << QStringList {QStringLiteral("An agreement on the mutual protection of… was signed")};
    }
    void titles()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        const Chronology chronology = told(language, text);
        QStringList titles;
        for (const Event &event : chronology.events()) {
            titles.append(event.title);
            QVERIFY2(clusterCount(event.title) <= 60, qPrintable(event.title));
        }
        QCOMPARE(titles, expected);
    }

    void aLongTitleKeepsTheVerbAtItsEnd()
    {
        const Chronology chronology =
            told(QStringLiteral("bn"),
                 QStringLiteral(
                     "১৯৯৯ সালে দুই দেশের মধ্যে বিজ্ঞান, প্রযুক্তি, শিক্ষা, কৃষি, স্বাস্থ্য, পর্যটন এবং সংস্কৃতি খাতে "
                     "সহযোগিতা বৃদ্ধি ও বিনিময় বিষয়ে একটি চুক্তি স্বাক্ষরিত হয়।"));
        QCOMPARE(chronology.events().size(), 1);
        const QString title = chronology.events().constFirst().title;
        QVERIFY2(title.endsWith(QStringLiteral("… চুক্তি স্বাক্ষরিত হয়")), qPrintable(title));
        QVERIFY(clusterCount(title) <= 60);
    }

    void whoAndWhere()
    {
        const Chronology chronology = told(
            QStringLiteral("en"),
            QStringLiteral(
                "In May 1999 President Juan Pérez of Peru met the Georgian foreign minister in Tbilisi."));
        QCOMPARE(chronology.events().size(), 1);
        const Event &event = chronology.events().constFirst();
        QCOMPARE(event.participants,
                 (QStringList {QStringLiteral("Juan Pérez"), QStringLiteral("Georgian foreign minister"),
                               QStringLiteral("Peru"), QStringLiteral("Georgia")}));
        QCOMPARE(event.places, QStringList {QStringLiteral("Tbilisi")});
    }

    void hostileProse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("verbs alone") << QStringLiteral("signed ").repeated(2000);
        QTest::newRow("commas and dates") << QStringLiteral("visited 1999, and ").repeated(5000);
        QTest::newRow("one word") << QString(100000, u'a');
        QTest::newRow("lone surrogates") << QString(5000, QChar(0xD800));
        QTest::newRow("only dates") << QStringLiteral("In 1999, 2000 and 2001 ").repeated(3000);
    }
    void hostileProse()
    {
        QFETCH(QString, text);
        for (const char *language : {"en", "es", "hy", "bn"}) {
            const Chronology chronology = told(QString::fromLatin1(language), text);
            for (const Event &event : chronology.events())
                QVERIFY(clusterCount(event.title) <= 60);
        }
    }
};

KALPANJI_TEST(tst_Tellings)
#include "tst_tellings.moc"
