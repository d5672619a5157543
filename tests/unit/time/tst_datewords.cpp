// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/localeformat.h"
#include "core/time/datewords.h"

#include "tests/support/testmain.h"

using namespace kalpanji;

class TestDateWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysADate_data();
    void saysADate();
};

void TestDateWords::saysADate_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("value");
    QTest::addColumn<TimexModifier>("mod");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *language, const char *value, const char16_t *words,
                        TimexModifier mod = TimexModifier::None) {
        QTest::addRow("%s %s", language, value) << QString::fromLatin1(language) << QString::fromLatin1(value)
                                                << mod << QString::fromUtf16(words);
    };
    row("en", "1992-01-14", u"14 January 1992");
    row("en", "2014", u"early 2014", TimexModifier::Start);
    row("en", "192", u"1920s");
    row("en", "16", u"17th century");
    row("en", "20", u"21st century");
    row("en", "BC0480", u"480 BC");
    row("en", "1991/1994", u"1991–1994");
    row("en", "1969-SU", u"summer 1969");
    row("en", "PRESENT_REF", u"now");
    row("bn", "1992-01-14", u"১৪ জানুয়ারি ১৯৯২");
    row("bn", "2014", u"২০১৪ সালের শুরুর দিকে", TimexModifier::Start);
    row("bn", "192", u"১৯২০-এর দশক");
    row("bn", "16", u"১৭শ শতাব্দী");
    row("bn", "BC0480", u"খ্রিস্টপূর্ব ৪৮০");
    row("bn", "2002-03", u"মার্চ ২০০২");
    row("es", "1992-01-14", u"14 de enero de 1992");
    row("es", "2002-03", u"marzo de 2002");
    row("es", "18", u"siglo XIX");
    row("es", "BC0480", u"480 a. C.");
    row("es", "2014", u"principios de 2014", TimexModifier::Start);
    row("hy", "1992-01-14", u"1992 թ. հունվարի 14");
    row("hy", "2014", u"2014 թ. սկզբին", TimexModifier::Start);
    row("hy", "BC0480", u"մ.թ.ա. 480 թ.");
    row("hy", "192", u"1920-ական թթ.");
    row("xx", "2002-03", u"March 2002");
}

void TestDateWords::saysADate()
{
    QFETCH(QString, language);
    QFETCH(QString, value);
    QFETCH(TimexModifier, mod);
    const LocaleFormat format(language);
    // an unknown language is worded in English, with whatever month names ICU has for it
    if (language == QLatin1String("xx"))
        QVERIFY(dateInWords({TimexType::Date, value, mod}, format).endsWith(QLatin1String(" 2002")));
    else
        QTEST(dateInWords({TimexType::Date, value, mod}, format), "words");
}

KALPANJI_TEST(TestDateWords)
#include "tst_datewords.moc"
