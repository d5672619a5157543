// SPDX-License-Identifier: GPL-3.0-or-later
// The program's sentences against ICU's, on prose in which ICU makes none of its mistakes: no abbreviation,
// no initial, no "৷", no "…" and no footnote mark. tst_sentences has those.
#include "core/text/sentences.h"
#include "core/time/languagepack.h"

#include <unicode/brkiter.h>
#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <memory>

#include "tests/support/testmain.h"

using namespace kalpanji;

namespace {

/// ICU's sentences of `text`, each without the white space around it.
QStringList sentencesByIcu(const QString &text, const QString &language)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> breaks(
        icu::BreakIterator::createSentenceInstance(icu::Locale(qPrintable(language)), status));
    if (U_FAILURE(status))
        return {};
    const icu::UnicodeString alias(false, reinterpret_cast<const char16_t *>(text.utf16()),
                                   static_cast<int32_t>(text.size()));
    breaks->setText(alias);
    QStringList found;
    int32_t start = breaks->first();
    for (int32_t end = breaks->next(); end != icu::BreakIterator::DONE; end = breaks->next()) {
        const QString sentence = text.mid(start, end - start).trimmed();
        if (!sentence.isEmpty())
            found.append(sentence);
        start = end;
    }
    return found;
}

QStringList sentencesByKalpanji(const QString &text, const QString &language)
{
    const Result<LanguagePackPtr> pack = languagePack(language);
    if (!pack)
        return {};
    const SentenceRules rules = SentenceRules::fromJson((*pack)->root.value(u"sentences").toObject());
    QStringList found;
    for (const TextRange range : splitSentences(text, {0, text.size()}, rules))
        found.append(range.of(text).toString());
    return found;
}

} // namespace

class tst_SentencesByIcu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agree_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("count");
        const auto row = [](const char *name, const char16_t *text, qsizetype count) {
            QTest::newRow(name) << QString::fromLatin1(name).left(2) << QString::fromUtf16(text) << count;
        };
        row("bn",
            u"১৯৭২ সালে দুই দেশ কূটনৈতিক সম্পর্ক স্থাপন করে। পরের বছর রাজধানীতে একটি দূতাবাস খোলা হয়।\nবাণিজ্যের "
            u"পরিমাণ ছিল ৬.৫ কোটি ডলার; এর মধ্যে ৬২৩,০০০ ডলার ছিল চায়ের মূল্য। চুক্তিটি কি কার্যকর হয়েছিল? হয়নি! "
            u"মন্ত্রী বলেন, “আলোচনা চলবে।” তিনি (এবং তাঁর সঙ্গীরা) পরদিন ফিরে যান।",
            7);
        row("bn without spaces", u"তিনি আসেন।তারা চলে যান।কেউ থাকে না।", 3);
        row("en",
            u"The two countries established relations in 1972. An embassy opened a year later, and trade "
            u"grew to "
            u"$6.5 million by 1980! Was the treaty ever ratified? It was not. \"We shall go on talking,\" "
            u"the "
            u"minister said; he left (with his party) the next day. Nobody objected. The talks were resumed "
            u"in "
            u"example 3,500 days later.",
            7);
        row("en quotation",
            u"He called it “a good day.” The crowd agreed (most of it, at least). Then it rained.", 3);
        row("es",
            u"Los dos países establecieron relaciones en 1972. ¿Se ratificó el tratado? ¡No se ratificó! El "
            u"comercio "
            u"sumó 6,5 millones de dólares; el té, 623.000. El ministro dijo: «Seguiremos hablando». Al día "
            u"siguiente (el 3 de mayo) volvió a su país.",
            6);
        row("hy",
            u"Երկու երկրները հարաբերություններ հաստատեցին 1972 թվականին։ Մեկ տարի անց բացվեց դեսպանություն։ "
            u"Առևտուրը կազմեց 6,5 միլիոն դոլար։ «Բանակցությունները կշարունակվեն»,— ասաց նախարարը։ Նա (իր "
            u"ուղեկիցների հետ) վերադարձավ հաջորդ օրը։",
            5);
    }
    void agree()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        QFETCH(qsizetype, count);
        const QStringList ours = sentencesByKalpanji(text, language);
        QCOMPARE(ours, sentencesByIcu(text, language));
        QCOMPARE(ours.size(), count);
    }
};

KALPANJI_TEST(tst_SentencesByIcu)
#include "tst_sentencesbyicu.moc"
