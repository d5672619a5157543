// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document.h"

#include "tests/support/testmain.h"

using namespace kalpanji;

namespace {

/// One line a time expression: its text, value, type, modifier, evidence.
QString shown(const Article &article, const QList<TimeExpression> &times)
{
    QStringList lines;
    for (const TimeExpression &time : times) {
        QStringList fields {time.range.of(article.text).toString(), time.time.value,
                            toString(time.time.type)};
        fields.append(toString(time.time.mod));
        fields.append(toString(time.evidence));
        lines.append(fields.join(u'|'));
    }
    return lines.join(u'\n');
}

QList<TimeExpression> tagged(const Article &article)
{
    return tagTimes(article, **languagePack(QStringLiteral("bn")));
}

} // namespace

class tst_BengaliDates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theGivenArticle()
    {
        const Article article =
            readArticle(*readFile(QStringLiteral(":/kalpanji/articles/armenia-mexico.bn.wikitext"))).value();
        const QString expected = QStringLiteral("১৯৯১ সালের ডিসেম্বর মাসে|1991-12|DATE||explicit\n"
                                                "এক মাস পর|1992-01|DATE||computed\n"
                                                "১৯৯২ সালের ১৪ই জানুয়ারি|1992-01-14|DATE||explicit\n"
                                                "২০০২ সালের মার্চ মাসে|2002-03|DATE||explicit\n"
                                                "২০০২ সালের আগস্ট মাসে|2002-08|DATE||explicit\n"
                                                "২০১২ সালের অক্টোবর মাসে|2012-10|DATE||explicit\n"
                                                "২০১১ সালে|2011|DATE||explicit\n"
                                                "২০১৪ সালের শুরুর দিকে|2014|DATE|START|explicit\n"
                                                "২০১৫ সালের এপ্রিল মাসে|2015-04|DATE||explicit\n"
                                                "২৩ বছর|P23Y|DURATION||\n"
                                                "এখনও পর্যন্ত|PRESENT_REF|DATE||explicit\n"
                                                "২০১৪ সালে|2014|DATE||explicit");
        QCOMPARE(shown(article, tagged(article)), expected);
    }

    void proseOfOurOwn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *text, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("day month year", "২৬ মার্চ ১৯৭১ তারা স্বাধীন হয়।", "২৬ মার্চ ১৯৭১|1971-03-26|DATE||explicit");
        row("ordinal", "১লা মে ২০০৪ সালে দেশটি যোগ দেয়।", "১লা মে ২০০৪ সালে|2004-05-01|DATE||explicit");
        row("ordinal that this day does not take", "২লা মে ২০০৪", "মে ২০০৪|2004-05|DATE||explicit");
        row("decade", "১৯২০-এর দশকে তারা আসেন।", "১৯২০-এর দশকে|192|DATE||explicit");
        row("century", "সপ্তদশ শতাব্দীতে তারা আসেন।", "সপ্তদশ শতাব্দীতে|16|DATE||explicit");
        row("before Christ", "খ্রিস্টপূর্ব ৪৮০ অব্দে যুদ্ধ হয়।", "খ্রিস্টপূর্ব ৪৮০ অব্দে|BC0480|DATE||explicit");
        row("shared year", "১৯৭৪ সালের জানুয়ারি ও অক্টোবরে সভা হয়।",
            "১৯৭৪ সালের জানুয়ারি|1974-01|DATE||explicit\nঅক্টোবরে|1974-10|DATE||explicit");
        row("year taken from before", "১৯৯৮ সালের জুনে চুক্তি হয়। সেপ্টেম্বর মাসে তা কার্যকর হয়।",
            "১৯৯৮ সালের জুনে|1998-06|DATE||explicit\nসেপ্টেম্বর মাসে|1998-09|DATE||inherited");
        row("the following year", "১৯৯৮ সালে চুক্তি হয়। পরের বছর তা বাতিল হয়।",
            "১৯৯৮ সালে|1998|DATE||explicit\nপরের বছর|1999|DATE||computed");
        row("amounts, lengths and pages are none", "মোট ৬২৩,০০০ ডলার, ১৯৯২ কিলোমিটার, পৃষ্ঠা ১৯৮৪।", "");
        row("no year stands alone", "জনসংখ্যা ২০১৪ জন।", "");
    }
    void proseOfOurOwn()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        ReadOptions options;
        options.kind = InputKind::PlainText;
        options.language = QStringLiteral("bn");
        const Article article = readArticle(text.toUtf8(), options).value();
        QCOMPARE(shown(article, tagged(article)), expected);
    }
};

KALPANJI_TEST(tst_BengaliDates)
#include "tst_bengalidates.moc"
