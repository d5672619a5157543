// SPDX-License-Identifier: GPL-3.0-or-later
// Dates in a megabyte of English and of Bengali prose: how fast, against ICU's sentence iteration and a
// memcpy of the same text; whether time and memory grow with the text; and whether hostile prose is as cheap.
#include "core/article/reader.h"
#include "core/time/tagger.h"

#include <unicode/brkiter.h>
#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <cstring>
#include <fstream>
#include <memory>
#include <string>
#include <vector>

#include "tests/bench/measure.h"

using namespace kalpanji;

namespace {

constexpr qsizetype megabyte = 1000 * 1000;

/// Prose of an encyclopedia's density: about one time expression in forty words.
QString passage(const QString &language)
{
    if (language == QLatin1String("bn"))
        return QStringLiteral(
            "১৯৯১ সালের ডিসেম্বর মাসে দেশটি স্বাধীনতা ঘোষণা করে এবং এক মাস পর দুই দেশের মধ্যে কূটনৈতিক সম্পর্ক "
            "স্থাপিত হয়। "
            "রাজধানীর পুরনো অংশে নদীর তীরে অবস্থিত বাজারটি ছিল বণিকদের মিলনস্থল, যেখানে দূরদূরান্ত থেকে পণ্য আসত। "
            "২০০২ সালের ১৪ই মার্চ পররাষ্ট্রমন্ত্রী সফরে আসেন। সেপ্টেম্বর মাসে দুটি চুক্তি স্বাক্ষরিত হয় এবং ৬২৩,০০০ "
            "ডলারের "
            "পণ্য রপ্তানি করা হয়। পরের বছর দূতাবাস খোলার কথা বলা হয়, কিন্তু তা আর এগোয়নি। ড. রহমান বলেন, আলোচনা "
            "চলবে।\n\n");
    return QStringLiteral("In December 1991 the republic declared its independence, and a month later the "
                          "two countries established "
                          "diplomatic relations. The old market by the river had been a meeting place of "
                          "merchants who came from far away "
                          "with cloth, copper and salt. On 14 March 2002 the foreign minister, Mr. Brown, "
                          "arrived for talks that lasted "
                          "three days. In September two agreements were signed, and goods worth $623,000 "
                          "were exported in the following "
                          "year. An embassy was to be opened in early 2004, but nothing came of it; the "
                          "building stood empty.\n\n");
}

Article articleOf(const QString &text, const QString &language)
{
    ReadOptions options;
    options.kind = InputKind::PlainText;
    options.language = language;
    return readArticle(text.toUtf8(), options).value();
}

/// `passage` over and over, `bytes` of UTF-8 long.
QString prose(const QString &language, qsizetype bytes)
{
    const QString once = passage(language);
    return once.repeated(bytes / once.toUtf8().size() + 1);
}

qsizetype utf8Size(const QString &text) { return text.toUtf8().size(); }

double secondsOfDates(const Article &article)
{
    const LanguagePackPtr pack = *languagePack(article.language);
    qsizetype found = 0;
    const double seconds = bench::secondsOf([&] { found = tagTimes(article, *pack).size(); });
    return found > 0 ? seconds : -1;
}

double secondsOfIcu(const QString &text, const char *locale)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> sentences(
        icu::BreakIterator::createSentenceInstance(icu::Locale(locale), status));
    if (U_FAILURE(status))
        return -1;
    const icu::UnicodeString alias(false, reinterpret_cast<const char16_t *>(text.utf16()),
                                   static_cast<int32_t>(text.size()));
    int count = 0;
    return bench::secondsOf([&] {
        sentences->setText(alias);
        while (sentences->next() != icu::BreakIterator::DONE)
            ++count;
    });
}

double secondsOfCopy(const QString &text)
{
    std::vector<char16_t> copy(static_cast<std::size_t>(text.size()));
    return bench::secondsOf([&] {
        std::memcpy(copy.data(), text.utf16(), static_cast<std::size_t>(text.size()) * sizeof(char16_t));
    });
}

/// Resident memory now, in bytes (Linux).
double residentBytes()
{
    std::ifstream statm("/proc/self/statm");
    double size = 0;
    double resident = 0;
    statm >> size >> resident;
    return resident * 4096;
}

void reportSpeed(const char *language)
{
    const QString name = QString::fromLatin1(language);
    const QString text = prose(name, megabyte);
    const double bytes = static_cast<double>(utf8Size(text));
    const Article article = articleOf(text, name);
    const double seconds = secondsOfDates(article);
    const double icu = secondsOfIcu(text, language);
    const double copy = secondsOfCopy(text);
    const std::string label = std::string("dates_") + language;
    bench::report((label + "_speed").c_str(), bytes / seconds / 1e6, "MB/s", bytes / icu / 1e6,
                  "ICU sentence iteration, MB/s");
    bench::report(label.c_str(), seconds * 1e3, "ms", icu * 1e3, "ICU sentence iteration of the same text");
    bench::report((label + "_copies").c_str(), seconds * 1e3, "ms", copy * 1e3, "memcpy of the same text");
}

/// Once over a text of `size`: seconds a megabyte, and the memory it took beside the text.
void reportGrowth(double secondsPerMegabyte)
{
    for (const qsizetype megabytes : {10, 100}) {
        const QString text = prose(QStringLiteral("en"), megabytes * megabyte);
        const Article article = articleOf(text, QStringLiteral("en"));
        const LanguagePackPtr pack = *languagePack(QStringLiteral("en"));
        const double before = residentBytes();
        const double start = bench::cpuSeconds();
        const QList<TimeExpression> found = tagTimes(article, *pack);
        const double seconds = bench::cpuSeconds() - start;
        const double memory = residentBytes() - before;
        const std::string size = std::to_string(megabytes);
        bench::report(("dates_per_mb_of_" + size).c_str(), seconds / double(megabytes) * 1e3, "ms",
                      secondsPerMegabyte * 1e3, "a megabyte alone");
        bench::report(("dates_memory_per_mb_of_" + size).c_str(), memory / double(megabytes) / 1e6, "MB", 1,
                      "the megabyte itself");
        if (found.isEmpty())
            std::exit(1);
    }
}

void reportHostile(double secondsPerMegabyte)
{
    struct Hostile {
        const char *name;
        const char *language;
        QString text;
    };
    const std::vector<Hostile> texts {
        {"digits", "en", QString(megabyte, u'7')},
        {"grouped", "en", QStringLiteral("111,").repeated(megabyte / 4)},
        {"of_the_year", "bn", QStringLiteral("সালের ").repeated(megabyte / 16)},
        {"no_end", "en", QStringLiteral("and on 3 March ").repeated(megabyte / 15)},
        {"surrogates", "en", QString(megabyte / 3, QChar(0xD800))},
        {"dashes", "en", QStringLiteral("1990-").repeated(megabyte / 5)},
        {"modifiers", "en", QStringLiteral("the end of the ").repeated(megabyte / 15)},
        {"brackets", "en", QString(megabyte, u'(')},
    };
    for (const Hostile &hostile : texts) {
        const Article article = articleOf(hostile.text, QString::fromLatin1(hostile.language));
        const LanguagePackPtr pack = *languagePack(article.language);
        const double start = bench::cpuSeconds();
        (void)tagTimes(article, *pack);
        const double seconds = bench::cpuSeconds() - start;
        bench::report((std::string("dates_hostile_") + hostile.name).c_str(), seconds * 1e3, "ms",
                      secondsPerMegabyte * 1e3, "a megabyte of prose");
    }
}

} // namespace

int main()
{
    reportSpeed("en");
    reportSpeed("bn");
    const Article article = articleOf(prose(QStringLiteral("en"), megabyte), QStringLiteral("en"));
    const double seconds = secondsOfDates(article);
    reportGrowth(seconds);
    reportHostile(seconds);
    return 0;
}
