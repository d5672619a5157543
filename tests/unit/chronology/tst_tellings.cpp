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
        row("not until", "en", u"Diplomatic relations were not established until 1923.",
            "relations_established occurred 1923");
        row("a participle behind a comma", "en", u"The legation was closed, reopening in October 1945.",
            "embassy_closed occurred ; embassy_opened occurred 1945-10");
        row("a cause in the following year", "en",
            u"The minister visited Lima in May 1967. The following year, after the coup of 3 October, Norway "
            u"suspended its aid.",
            "visit occurred 1967-05; other occurred 1968-10-03; other occurred 1968");
        row("a night", "en", u"War began on 2 June 1645. On the night of 9 June they made a sortie.",
            "other occurred 1645-06-02; other occurred 1645-06-09");
        row("named after", "en", u"A species of orchid was named after her in 1925.",
            "culture occurred 1925");
        row("a degree is no guest", "en", u"The prime minister received a degree in 2009.",
            "other occurred 2009");
        row("two verbs, the second later", "en", u"She retired in 1946 and died in York six years later.",
            "other occurred 1946; other occurred 1952");
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

        row("es: a verb first", "es", u"Murió en Lima en 1961. Regresó su hijo en 1963.",
            "other occurred 1961; other occurred 1963");
        row("es: founded by", "es", u"La villa fue fundada en 1549 por Diego de Lara.",
            "other occurred 1549");
        row("es: by a law", "es", u"Por ley del 20 de octubre de 1911 fue elevada a ciudad.",
            "other occurred 1911-10-20");
        row("es: a year and when", "es",
            u"Las relaciones se establecieron en 1965, aunque los contactos se remontan a 1869, cuando se "
            u"nombró "
            u"un cónsul.",
            "relations_established occurred 1965; other occurred 1869");
        row("es: a life", "es", u"Ana Gil (Lima, 12 de abril de 1887 – Quito, 3 de mayo de 1961) fue poeta.",
            "");
        row("es: announced on the visit", "es",
            u"El presidente visitó Chile en mayo de 2001. Durante su visita anunció que Perú abriría un "
            u"consulado.",
            "visit occurred 2001-05; embassy_opened intended 2001-05");
        row("es: resumed them", "es",
            u"En 1973 Hungría rompió relaciones con Chile y retiró a su embajador. Ambos países las "
            u"reanudaron en "
            u"1990.",
            "relations_broken occurred 1973; other occurred 1973; relations_restored occurred 1990");
        row("es: is planned", "es", u"Está previsto que en 2026 se celebre una cumbre en Lima.",
            "meeting intended 2026");
        row("es: an apposed participle", "es",
            u"El puente viejo, construido en 1905, se derrumbó en 1963 y fue reconstruido dos años después.",
            "other occurred 1905; other occurred 1963; other occurred 1965");
        row("es: a clitic", "es", u"En 2022 el presidente volvió a reconocerla.",
            "recognition occurred 2022");
        row("es: a battle is no meeting", "es",
            u"En 1964 se celebró una cumbre. La batalla de Los Arcos tuvo lugar en 1813.",
            "meeting occurred 1964; other occurred 1813");
        row("es: an armistice", "es", u"En agosto de 1832 firmaron un armisticio.",
            "agreement occurred 1832-08");
        row("es: a week of culture", "es", u"En mayo de 2017 se celebró en Lima una semana cultural.",
            "culture occurred 2017-05");
        row("es: no visitor", "es", u"El ferrocarril llegó en 1884.", "other occurred 1884");

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
        row("hy: at an earthquake", "hy", u"1679 թվականի երկրաշարժից քաղաքն ավերվեց։", "other occurred 1679");
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
        row("bn: at a flood", "bn", u"১৭৮৭ সালের বন্যায় শহরটি ধ্বংস হয়ে যায়।", "other occurred 1787");
        row("bn: the treaty of a year", "bn", u"১৯৮৭ সালের চুক্তি ১৯৯০ সালে সংশোধন করা হয়।",
            "agreement occurred 1990");
        row("bn: letter names", "bn", u"১৯২৩ সালে তিনি ঢাকা কলেজ থেকে আই.এ. পাস করেন।",
            "other occurred 1923");
        row("bn: days after a month", "bn",
            u"১৯৯৭ সালের ১২ সেপ্টেম্বর তিনি ভারত সফর করেন। ১৯৯৮ সালের মে মাসে মন্ত্রী ঢাকায় আসেন। দুই দিন পর তিনি "
            u"বন্দর "
            u"পরিদর্শন করেন।",
            "visit occurred 1997-09-12; visit occurred 1998-05; visit occurred 1998-05");
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
            << QStringList {QStringLiteral("Chile abrió un consulado"),
                            QStringLiteral("Un consulado se cerró")};
        QTest::newRow("a participle without its subject")
            << QStringLiteral("en")
            << QStringLiteral("In 1911 she joined an expedition, returning two years later with a friend.")
            << QStringList {QStringLiteral("She joined an expedition"),
                            QStringLiteral("Returning with a friend")};
        QTest::newRow("without “not until”")
            << QStringLiteral("en") << QStringLiteral("The treaty was not signed until 1923.")
            << QStringList {QStringLiteral("The treaty was signed")};
        QTest::newRow("without the relative clause behind it")
            << QStringLiteral("es")
            << QStringLiteral(
                   "En 1943 fue nombrada ministra, cargo que desempeñó hasta 1945. En mayo de 1950 murió "
                   "en la batalla de Jaén, en la que murieron cien.")
            << QStringList {QStringLiteral("Fue nombrada ministra"),
                            QStringLiteral("Murió en la batalla de Jaén")};
        QTest::newRow("without what it is reckoned from")
            << QStringLiteral("es")
            << QStringLiteral(
                   "En 1973 Chile rompió relaciones con Perú. Ambos países las reanudaron el 11 de enero "
                   "de 1990, dos meses después de la caída del muro.")
            << QStringList {QStringLiteral("Chile rompió relaciones con Perú"),
                            QStringLiteral("Ambos países reanudaron relaciones")};
        QTest::newRow("with the noun its relative clause is about")
            << QStringLiteral("es")
            << QStringLiteral("En 2003 suscribieron un convenio fiscal, que entró en vigor en 2005.")
            << QStringList {QStringLiteral("Suscribieron un convenio fiscal"),
                            QStringLiteral("Un convenio fiscal entró en vigor")};
        QTest::newRow("a sentence that begins with when")
            << QStringLiteral("en") << QStringLiteral("When Peru opened an embassy in Lima in 1990.")
            << QStringList {QStringLiteral("Peru opened an embassy in Lima")};
        QTest::newRow("a sentence that begins with cuando")
            << QStringLiteral("es") << QStringLiteral("Cuando Chile abrió una embajada en Lima en 1990.")
            << QStringList {QStringLiteral("Chile abrió una embajada en Lima")};
        QTest::newRow("none of what only says when")
            << QStringLiteral("en")
            << QStringLiteral(
                   "The two countries opened ties on 14 January 1992, one month after the union ended.")
            << QStringList {QStringLiteral("The two countries opened ties")};
        QTest::newRow("without its cause")
            << QStringLiteral("es")
            << QStringLiteral("En 1767, tras la expulsión de los jesuitas, las misiones pasaron a la Corona.")
            << QStringList {QStringLiteral("Las misiones pasaron a la Corona")};
        QTest::newRow("with more than a noun")
            << QStringLiteral("es")
            << QStringLiteral("La cooperación se vio interrumpida por la crisis de 2009.")
            << QStringList {QStringLiteral("La cooperación se vio interrumpida por la crisis")};
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

    void namesWithoutCapitals_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("before a country")
            << QStringLiteral("১৯৯৭ সালে প্রধানমন্ত্রী শেখ হাসিনা নরওয়ে সফর করেন।")
            << QStringList {QStringLiteral("শেখ হাসিনা"), QStringLiteral("নরওয়ে")};
        QTest::newRow("three words") << QStringLiteral("১৯৭২ সালে রাষ্ট্রপতি শেখ মুজিবুর রহমান ভারত সফর করেন।")
                                     << QStringList {QStringLiteral("শেখ মুজিবুর রহমান"),
                                                     QStringLiteral("ভারত")};
        QTest::newRow("genitive") << QStringLiteral("১৯৯৭ সালে তিনি রাজা পঞ্চম হ্যারাল্ডের সাথে সাক্ষাৎ করেন।")
                                  << QStringList {QStringLiteral("পঞ্চম হ্যারাল্ড")};
        QTest::newRow("one word") << QStringLiteral("১৯৯৭ সালে রাষ্ট্রপতি এরশাদ ঢাকায় আসেন।")
                                  << QStringList {QStringLiteral("এরশাদ")};
        QTest::newRow("object") << QStringLiteral("১৯৯৭ সালে তারা রাষ্ট্রপতি হায়দার আলিয়েভকে অভ্যর্থনা জানান।")
                                << QStringList {QStringLiteral("হায়দার আলিয়েভ")};
        QTest::newRow("before an unknown place")
            << QStringLiteral("১৯৮১ সালে রাষ্ট্রপতি দানিয়েল আরাপ মোই নীলগঞ্জতে আসেন।")
            << QStringList {QStringLiteral("দানিয়েল আরাপ মোই")};
        QTest::newRow("before a visit") << QStringLiteral("২০২৩ সালে রাষ্ট্রপতি উইলিয়াম রুটো নীলগঞ্জ সফর করেন।")
                                        << QStringList {QStringLiteral("উইলিয়াম রুটো")};
        QTest::newRow("no name") << QStringLiteral("১৯৯৭ সালে প্রধানমন্ত্রী আনুষ্ঠানিক সফরে আসেন।")
                                 << QStringList();
    }
    void namesWithoutCapitals()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        const Chronology chronology = told(QStringLiteral("bn"), text);
        QCOMPARE(chronology.events().size(), 1);
        QCOMPARE(chronology.events().constFirst().participants, expected);
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
