// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/sentences.h"
#include "core/time/languagepack.h"

#include "tests/support/testmain.h"

using namespace kalpanji;

class TestSentences : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void endsWhereTheyEnd_data();
    void endsWhereTheyEnd();
    void staysWithinTheBlock();
};

void TestSentences::endsWhereTheyEnd_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("marked"); // "#" stands where a sentence ends
    const auto row = [](const char *name, const char *language, const char16_t *marked) {
        QTest::newRow(name) << QString::fromLatin1(language) << QString::fromUtf16(marked);
    };
    row("bn danda", "bn", u"তিনি আসেন।# তিনি যান।#তারা থাকেন।");
    row("bn title", "bn", u"ড. মুহাম্মদ ইউনূস আসেন।# মো. রহমান যান।");
    row("bn initials", "bn", u"এ. কে. ফজলুল হক আসেন।# তিনি যান।");
    row("bn era", "bn", u"খ্রি. পূ. ৫০০ অব্দে যুদ্ধ হয়।# পরে শান্তি আসে।");
    row("bn other danda", "bn", u"তিনি আসেন৷# তিনি যান|# শেষ।");
    row("bn reference", "bn", u"কাজ করে।[১][২]# শুরু হয়।");
    row("bn danda without space", "bn", u"তিনি আসেন।# তিনি ১৯৭২ সালে যান।#তারা থাকেন৷#শেষ।");
    row("bn bar as danda", "bn", u"তিনি আসেন| # তিনি যান।");
    row("bn number", "bn", u"তিনি ৫ নং. সেক্টরে ছিলেন।# পরে মো. আলী আসেন।");
    row("bn decimal", "bn", u"মূল্য ৬.৫ কোটি।# পরে ৬২৩,০০০ হয়।");
    row("bn question", "bn", u"কে আসে?# কেউ না!# বেশ।");
    row("bn letter names", "bn", u"তিনি আই.এ. পাস করেন।# পরে বি. এ. ডিগ্রি নেন।");
    row("bn list number", "bn", u"১. প্রথম কথা এই।# তারপর দ্বিতীয় কথা।");
    row("bn parties", "bn", u"বি.এন.পি. জয়ী হয়।# পরে ঢা.বি. বন্ধ হয়।");
    row("en plain", "en", u"He came.# She left.");
    row("en title", "en", u"Mr. Smith met Dr. Jones.# They spoke.");
    row("en country", "en", u"The U.S. Embassy opened in the U.S.# It closed later.");
    row("en number", "en", u"Resolution No. 5 passed.# It cost 6.5 million.");
    row("en quoted", "en", u"\u201CGo!\u201D he said.# Then he went.\u201D# They stayed.");
    row("en decimals", "en", u"It rose by 6.5 per cent, to 1.25 million.# Then it fell.");
    row("en No. 5 before a name", "en", u"Symphony No. 5 in C minor was heard.# All rose.");
    row("en initials", "en", u"J. R. Smith spoke.# He left.");
    row("en month", "en", u"On Jan. 14 they met.# All left.");
    row("es title", "es", u"El Sr. Pérez viajó a EE. UU. con la Sra. López.# Volvió.");
    row("es era", "es", u"La batalla del 480 a. C. se perdió.# Huyeron.");
    row("es doctor", "es", u"La Dra. Gil habló en la pág. 5.# Después calló.");
    row("es question", "es", u"¿Quién vino?# Nadie.");
    row("hy full stop", "hy", u"Նա եկավ։# Նա գնաց։");
    row("hy colon", "hy", u"Նա եկավ:# Նա գնաց:");
    row("hy both ends", "hy", u"Նա եկավ։# Նա խոսեց:# Նա գնաց։");
    row("hy colon in a clock", "hy", u"Նա եկավ 11:30-ին։# Նա գնաց։");
    row("hy titles", "hy", u"Պրոֆ. Հակոբյանը և դր. Սարգսյանը եկան։# Նրանք խոսեցին։");
    row("hy year", "hy", u"2002 թ. Մարտին նա եկավ։# Նա գնաց։");
    row("hy era", "hy", u"մ.թ.ա. 480 թվականին պատերազմ էր։# Վերջ։");
}

void TestSentences::endsWhereTheyEnd()
{
    QFETCH(QString, language);
    QFETCH(QString, marked);
    const Result<LanguagePackPtr> pack = languagePack(language);
    QVERIFY(pack.has_value());
    const SentenceRules rules = SentenceRules::fromJson((*pack)->root.value(u"sentences").toObject());
    const QString text = QString(marked).remove(u'#');
    QStringList expected = marked.split(u'#');
    for (QString &sentence : expected)
        sentence = sentence.trimmed();
    QStringList found;
    for (const TextRange range : splitSentences(text, {0, text.size()}, rules))
        found.append(range.of(text).toString());
    QCOMPARE(found, expected);
}

void TestSentences::staysWithinTheBlock()
{
    const QString text = QStringLiteral("One. Two. Three.");
    const QList<TextRange> sentences = splitSentences(text, {5, 9}, {});
    QCOMPARE(sentences, (QList<TextRange> {{5, 9}}));
    QVERIFY(splitSentences(text, {16, 16}, {}).isEmpty());
}

KALPANJI_TEST(TestSentences)
#include "tst_sentences.moc"
