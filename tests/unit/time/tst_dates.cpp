// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/reader.h"
#include "core/time/tagger.h"

#include "tests/support/testmain.h"

using namespace kalpanji;

namespace {

/// "text=value MOD" of each expression, parted by " | "; "~" before what was inherited, "#" before what was
/// reckoned.
QString shown(const QString &text, const QString &language, const TagOptions &tag = {})
{
    ReadOptions options;
    options.kind = InputKind::PlainText;
    options.language = language;
    const Article article = readArticle(text.toUtf8(), options).value();
    QStringList parts;
    for (const TimeExpression &time : tagTimes(article, **languagePack(language), tag)) {
        QString part = time.range.of(article.text).toString() + u'=' + time.time.value;
        if (time.time.mod != TimexModifier::None)
            part += u' ' + toString(time.time.mod);
        parts.append(time.evidence == DateEvidence::Inherited      ? u'~' + part
                         : time.evidence == DateEvidence::Computed ? u'#' + part
                                                                   : part);
    }
    return parts.join(QStringLiteral(" | "));
}

} // namespace

/// Sentences of our own, one kind of expression each, in the languages of the packs.
class tst_Dates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void prose_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *text, const char *expected) {
            QTest::newRow(name) << QString::fromLatin1(name).left(2) << QString::fromUtf8(text)
                                << QString::fromUtf8(expected);
        };
        row("en days", "On 14 January 1992, January 14th, 1992 and the 14th of January 1992.",
            "14 January 1992=1992-01-14 | January 14th, 1992=1992-01-14 | 14th of January 1992=1992-01-14");
        row("en weekday", "It fell on Wednesday, 17 February 1965.",
            "Wednesday, 17 February 1965=1965-02-17");
        row("en day range", "The visit of 3–5 May 2010 was short.", "3=2010-05-03 | 5 May 2010=2010-05-05");
        row("en month first range", "They met on May 3–5, 2010.", "May 3=2010-05-03 | 5, 2010=2010-05-05");
        row("en shared year", "Talks in March and October 1974 failed.",
            "March=1974-03 | October 1974=1974-10");
        row("en years", "The wars of 1914–18 and 1939-1945.", "1914=1914 | 18=1918 | 1939=1939 | 1945=1945");
        row("en before Christ", "It lasted from 499 to 493 BC.", "499=BC0499 | 493 BC=BC0493");
        row("en century before Christ", "In the 4th century BC it fell.", "4th century BC=BC03");
        row("en decade", "Trade of the early 1920s.", "early 1920s=192 START");
        row("en century", "The late 17th century and the eighteenth century.",
            "late 17th century=16 END | eighteenth century=17");
        row("en half", "In the second half of 2004 it reopened.", "second half of 2004=2004-H2");
        row("en quarter", "In the first quarter of 2018 it grew.", "first quarter of 2018=2018-Q1");
        row("en season", "In the summer of 1969 it ended.", "summer of 1969=1969-SU");
        row("en circa", "It was built about 1880.", "about 1880=1880 APPROX");
        row("en inherited", "War began in May 1939. In September it spread.",
            "May 1939=1939-05 | ~September=1939-09");
        row("en that year", "They met in 1996. Later that year they signed.",
            "1996=1996 | ~Later that year=1996");
        row("en year before it", "In 1996 and the following year.", "1996=1996 | #following year=1997");
        row("en told twice", "On 14 January 1992, a month after the collapse, they met.",
            "14 January 1992=1992-01-14 | ~a month after=1992-01-14");
        row("es told twice", "Se reunieron el 14 de enero de 1992, un mes después de la caída.",
            "14 de enero de 1992=1992-01-14 | ~un mes después de=1992-01-14");
        row("en after", "A month after the collapse in December 1991 they met.",
            "#A month after=1992-01 | December 1991=1991-12");
        row("en next day", "On 31 December 1999 they came and left the next day.",
            "31 December 1999=1999-12-31 | #next day=2000-01-01");
        row("en week", "On 4 January 2010 they met. Two weeks later they met again.",
            "4 January 2010=2010-01-04 | #Two weeks later=2010-W03");
        row("en durations", "Talks lasted 23 years, two and a half months and several days.",
            "23 years=P23Y | two and a half months=P2.5M | several days=PXD");
        row("en set", "Every 10 June they meet.", "Every 10 June=XXXX-06-10");
        row("en now", "To date there is none.", "To date=PRESENT_REF");
        row("en time", "At 11 a.m. on the morning of 5 May 1945.",
            "11 a.m.=XXXX-XX-XXT11:00 | morning of 5 May 1945=1945-05-05TMO");
        row("en short year", "In 1790 they looked back to '89.", "1790=1790 | '89=1789");
        row("en that time", "In May 1939 they met; at that time all was quiet.",
            "May 1939=1939-05 | ~that time=1939-05");
        row("en day of that year", "They met in 1996. On July 25 of the same year they signed.",
            "1996=1996 | ~July 25 of the same year=1996-07-25");
        row("en days of a month first", "They met on April 6-7, 1915 and talked from April 13-15.",
            "April 6=1915-04-06 | 7, 1915=1915-04-07 | ~April 13=1915-04-13 | ~15=1915-04-15");
        row("en last week", "In the last week of August 1918 it fell.",
            "last week of August 1918=1918-08 END");
        row("en counted shift", "In 1960 it closed; almost two decades later it reopened.",
            "1960=1960 | #almost two decades later=198 APPROX");
        row("en some units", "It lasted for months.", "months=PXM");
        row("en year and month in numbers", "From 2014-10 to 03/2015, not 2010-11.",
            "2014-10=2014-10 | 03/2015=2015-03 | 2010=2010 | 11=2011");
        row("en counted weekday", "On the third Tuesday of September 2014 and the last Sunday in March 2015.",
            "third Tuesday of September 2014=2014-09-16 | last Sunday in March 2015=2015-03-29");
        row("en last day", "By the last day of October 2015.", "last day of October 2015=2015-10-31");
        row("en no fifth Friday", "On the fifth Friday of February 2015.", "");
        row("en day in words", "On the twenty-second of June 2017 and the fourth of July, 1995.",
            "twenty-second of June 2017=2017-06-22 | fourth of July, 1995=1995-07-04");
        row("en another calendar's new year", "The Chinese New Year's Day 2018 and New Year's Day 2018.",
            "2018=2018 | New Year's Day 2018=2018-01-01");
        row("en quarters", "In 2016 Q3, Q1 2017 and H1 2018.",
            "2016 Q3=2016-Q3 | Q1 2017=2017-Q1 | H1 2018=2018-H1");
        row("en short months", "Talks in Nov-Dec 2016, Nov 18-Dec 19, 2015 and 2014 Aug.",
            "Nov=2016-11 | Dec 2016=2016-12 | Nov 18=2015-11-18 | Dec 19, 2015=2015-12-19 | 2014 "
            "Aug=2014-08");
        row("en later than", "It is later than 2018.", "later than 2018=2018 AFTER");
        row("en editor's brackets", "“On [September] 4, 2014 we met[a].”", "[September] 4, 2014=2014-09-04");
        row("en month day of an early year", "On August 10, 345 BC.", "August 10, 345 BC=BC0345-08-10");
        row("en no space", "From November 1,2001 on.", "November 1,2001=2001-11-01");
        row("en none", "Aged 71 years old he sold 1500 soldiers, 1990 km on page 1984 for $2000.", "");
        row("en no such day", "On 31 June 1990 nothing happened.", "");
        row("en days of an unknown day",
            "He came on 12 September 1997. In January 1998 others came. Two days later "
            "they left.",
            "12 September 1997=1997-09-12 | January 1998=1998-01 | #Two days later=1998-01-XX");
        row("en another time",
            "In 1943, 1945, 1952, 1961, 1988 and 1997 she was honoured.\n\nWar broke out on 14 "
            "February 1832. On 3 March the town fell. Peace was made on 5 January 1833. The house stood from "
            "1890 to "
            "1990.",
            "1943=1943 | 1945=1945 | 1952=1952 | 1961=1961 | 1988=1988 | 1997=1997 | 14 February "
            "1832=1832-02-14 | "
            "~3 March=1832-03-03 | 5 January 1833=1833-01-05 | 1890=1890 | 1990=1990");
        row("en years behind a month and year", "In October 1974, 1914-18 and the fall in trade.",
            "October 1974=1974-10 | 1914=1914 | 18=1918");
        row("en yesterday", "He said in May 1939: “Yesterday we met, and tomorrow we part at 14 pm.”",
            "May 1939=1939-05 | Yesterday=PAST_REF | tomorrow=FUTURE_REF");
        row("en the month as a word", "They may march. The October Revolution followed.", "");

        row("es days", "El 14 de enero de 1992 y el 1.º de mayo de 1945.",
            "14 de enero de 1992=1992-01-14 | 1.º de mayo de 1945=1945-05-01");
        row("es shared days", "Los días 3 y 4 de junio de 1998.",
            "3=1998-06-03 | 4 de junio de 1998=1998-06-04");
        row("es shared months", "Entre mayo y junio de 1821 hubo paz.",
            "mayo=1821-05 | junio de 1821=1821-06");
        row("es the same year", "Se reunieron en 1996. El 4 de junio del mismo año firmaron.",
            "1996=1996 | ~4 de junio del mismo año=1996-06-04");
        row("es centuries", "En los siglos XVI y XVII.", "siglos XVI=15 | XVII=16");
        row("es decades", "La década de 1920, los años 1990 y los años sesenta.",
            "década de 1920=192 | los años 1990=199 | los años sesenta=196");
        row("es before Christ", "La batalla del 480 a. C. se perdió.", "480 a. C.=BC0480");
        row("es modifiers", "A principios de 2014 y a fines del siglo XIX.",
            "principios de 2014=2014 START | fines del siglo XIX=18 END");
        row("es later", "Llegó en mayo de 2008. Un mes después volvió.",
            "mayo de 2008=2008-05 | #Un mes después=2008-06");
        row("es year before its author", "Fue fundada en 1549 por Lara; creció el 30 por ciento.",
            "1549=1549");
        row("es no such day", "El 32 de agosto de 2014.", "");
        row("es month by number", "Se conocieron el 9 de 8 de 1971 y en 11/2016.",
            "9 de 8 de 1971=1971-08-09 | 11/2016=2016-11");
        row("es nth month", "En el tercer mes de 2021 y en 3~2015.",
            "tercer mes de 2021=2021-03 | 3~2015=2015-03");
        row("es quarter", "Creció en 2017-T1 y en el 3.er trimestre de 2018.",
            "2017-T1=2017-Q1 | 3.er trimestre de 2018=2018-Q3");
        row("es none", "Tenía 71 años de edad y 3500 habitantes.", "");

        row("hy days", "1992 թվականի հունվարի 14-ին և 20.09.2013-ին։",
            "1992 թվականի հունվարի 14-ին=1992-01-14 | 20.09.2013-ին=2013-09-20");
        row("hy range", "1999 թվականի մարտի 4-ից 7-ը նա այցելեց։",
            "1999 թվականի մարտի 4-ից=1999-03-04 | 7-ը=1999-03-07");
        row("hy years", "1904–1905 թվականներին պատերազմ էր։", "1904=1904 | 1905 թվականներին=1905");
        row("hy one-dot leader", "2017 թ\u2024 նոյեմբերին նա եկավ։", "2017 թ\u2024 նոյեմբերին=2017-11");
        row("hy Cyrillic numeral", "ХХ դարի սկզբին։", "ХХ դարի սկզբին=19 START");
        row("hy before Christ", "Մ․թ․ա․ 2-րդ դարում։", "Մ․թ․ա․ 2-րդ դարում=BC01");
        row("hy later", "2008 թվականի մայիսին նա եկավ։ Երկու ամիս անց նա գնաց։",
            "2008 թվականի մայիսին=2008-05 | #Երկու ամիս անց=2008-07");

        row("bn split vowel", "২০১৭ সালের অক্ট\u09C7\u09BEবরে তিনি আসেন।",
            "২০১৭ সালের অক্ট\u09C7\u09BEবরে=2017-10");
        row("bn shared day", "২০০৩ সালের ১২ ও ১৪ ফেব্রুয়ারি।",
            "২০০৩ সালের ১২=2003-02-12 | ১৪ ফেব্রুয়ারি=2003-02-14");
        row("bn editor's brackets", "[সেপ্টেম্বর] ০৪, ২০১৪।", "[সেপ্টেম্বর] ০৪, ২০১৪=2014-09-04");
        row("bn spans in one word", "১৯৭১ সালের ২৫শে মার্চ তারা আসে। পরদিন যুদ্ধ হয়। দুদিন পর তারা যায়।",
            "১৯৭১ সালের ২৫শে মার্চ=1971-03-25 | #পরদিন=1971-03-26 | #দুদিন পর=1971-03-28");
        row("bn first week", "১৯৭১ সালের এপ্রিলের প্রথম সপ্তাহে যুদ্ধ হয়।",
            "১৯৭১ সালের এপ্রিলের প্রথম সপ্তাহে=1971-04 START");
        row("bn that year of a life",
            "যুদ্ধ হয় ১৯৭১ সালের মার্চে, শেষ হয় ১৯৭২ সালে।\n\nআলী (১লা জানুয়ারি ১৯২৫ – ৩রা মার্চ ২০০১) জন্ম নেন। "
            "১৯৪৬ সালে পাস করেন। ১৯৫১ সালে ডিগ্রি পান এবং সে বছরই ফেরেন। ১৯৫৫ সালে, ১৯৬০ সালে, ১৯৬৪ সালে, "
            "১৯৬৯ সালে ও ২০০১ সালে।",
            "১৯৭১ সালের মার্চে=1971-03 | ১৯৭২ সালে=1972 | ১লা জানুয়ারি ১৯২৫=1925-01-01 | ৩রা মার্চ "
            "২০০১=2001-03-03 | "
            "১৯৪৬ সালে=1946 | ১৯৫১ সালে=1951 | ~সে বছরই=1951 | ১৯৫৫ সালে=1955 | ১৯৬০ সালে=1960 | ১৯৬৪ "
            "সালে=1964 | "
            "১৯৬৯ সালে=1969 | ২০০১ সালে=2001");
        row("bn no such day", "৩২ আগস্ট ২০১৪।", "");
        row("bn Bengali era", "১লা বৈশাখ ১৪২১ বঙ্গাব্দে মেলা হয়।", "১লা বৈশাখ ১৪২১ বঙ্গাব্দে=2014-04-14 APPROX");
        row("bn twin", "১১ জ্যৈষ্ঠ ১৩০৬ বঙ্গাব্দে (২৪ মে ১৮৯৯) তার জন্ম।",
            "~১১ জ্যৈষ্ঠ ১৩০৬ বঙ্গাব্দে=1899-05-24 | ২৪ মে ১৮৯৯=1899-05-24");
        row("bn none", "তিনি ৬৫ বছর বয়সে ৬২৩,০০০ টাকা পান।", "");

        row("ru days", "Они встретились 14 января 1992 года. В сентябре прибыли.",
            "14 января 1992 года=1992-01-14 | ~сентябре=1992-09");
        row("de days", "Sie kamen am 14. Januar 1992, im 17. Jahrhundert und 480 v. Chr.",
            "14. Januar 1992=1992-01-14 | 17. Jahrhundert=16 | 480 v. Chr.=BC0480");
    }
    void prose()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(shown(text, language), expected);
    }

    void newsIsReckonedFromItsDay()
    {
        TagOptions options;
        options.genre = Genre::News;
        options.referenceDate = QDate(2013, 2, 12); // a Tuesday
        const QString text =
            QStringLiteral("He came in December and left last month. Yesterday he met them; on Friday he "
                           "flew; two years ago he won.");
        QCOMPARE(shown(text, QStringLiteral("en"), options),
                 QStringLiteral(
                     "~December=2012-12 | #last month=2013-01 | #Yesterday=2013-02-11 | #Friday=2013-02-08 | "
                     "#two years ago=2011"));
    }

    void determinersBelongToTheSpanWhenAskedFor_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a season") << QStringLiteral("It ended in the summer of 1969.")
                                  << QStringLiteral("the summer of 1969=1969-SU");
        QTest::newRow("the noun's own article")
            << QStringLiteral("The 1941 campaign began the “Moonlight Battle”; the March 1942 talks failed.")
            << QStringLiteral("1941=1941 | March 1942=1942-03");
        QTest::newRow("a length before a noun")
            << QStringLiteral("After a three-day battle it fell.") << QStringLiteral("three-day=P3D");
        QTest::newRow("a length") << QStringLiteral("It lasted for the next two years.")
                                  << QStringLiteral("the next two years=P2Y");
    }
    void determinersBelongToTheSpanWhenAskedFor()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        TagOptions options;
        options.determiners = true;
        QCOMPARE(shown(text, QStringLiteral("en"), options), expected);
    }
};

KALPANJI_TEST(tst_Dates)
#include "tst_dates.moc"
