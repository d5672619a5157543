// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/reader.h"
#include "core/time/tagger.h"

#include "tests/support/annotated.h"
#include "tests/support/testmain.h"

using namespace kalpanji;
using namespace kalpanji::test;

namespace {

/// How the tagger's expressions compare with those marked by hand.
struct Score {
    int marked = 0;
    int found = 0;
    int right = 0; ///< found at the place and with the value marked
    QStringList misses;

    [[nodiscard]] double valueF1() const { return marked + found == 0 ? 0 : 2.0 * right / (marked + found); }
};

/// The range in `text` of what was marked in the article's plain prose; empty when it is not there.
TextRange rangeOf(const AnnotatedTime &time, QStringView text)
{
    qsizetype at = -1;
    for (qsizetype i = 0; i <= time.occurrence; ++i)
        at = text.indexOf(time.text, at + 1);
    return at < 0 ? TextRange {} : TextRange {at, at + time.text.size()};
}

void compare(const AnnotatedArticle &annotated, Score &score)
{
    ReadOptions options;
    options.kind = InputKind::Wikitext;
    options.language = annotated.language;
    const Article article = readArticle(annotated.wikitext, options).value();
    const QList<TimeExpression> found = tagTimes(article, **languagePack(annotated.language));
    QList<bool> used(found.size(), false);
    for (const AnnotatedTime &time : annotated.times) {
        const TextRange range = rangeOf(time, article.text);
        QString got = QStringLiteral("nothing");
        for (qsizetype i = 0; i < found.size(); ++i) {
            if (used.at(i) || !found.at(i).range.intersects(range))
                continue;
            used[i] = true;
            got = found.at(i).time.value;
            break;
        }
        score.right += got == time.value ? 1 : 0;
        if (got != time.value)
            score.misses
                << QStringLiteral("%1: “%2” is %3, got %4").arg(annotated.name, time.text, time.value, got);
    }
    for (qsizetype i = 0; i < found.size(); ++i) {
        if (!used.at(i))
            score.misses << QStringLiteral("%1: “%2” is no time, got %3 by “%4”")
                                .arg(annotated.name, found.at(i).range.of(article.text),
                                     found.at(i).time.value, found.at(i).rule);
    }
    score.marked += static_cast<int>(annotated.times.size());
    score.found += static_cast<int>(found.size());
}

} // namespace

/// The tagger against the articles annotated by hand: value F1 as in TempEval-3.
class tst_AnnotatedDates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheMarkedValues_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"bn", "en", "es", "hy"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void findsTheMarkedValues()
    {
        QFETCH(QString, language);
        constexpr double wanted = 0.95;
        Score score;
        for (const AnnotatedArticle &article : annotatedArticles(language))
            compare(article, score);
        QVERIFY2(score.marked > 100, "the annotated articles are missing");
        const QString report = QStringLiteral("value F1 %1: %2 marked, %3 found, %4 right")
                                   .arg(score.valueF1(), 0, 'f', 3)
                                   .arg(score.marked)
                                   .arg(score.found)
                                   .arg(score.right);
        if (score.valueF1() < wanted)
            QFAIL(qPrintable(report + u'\n' + score.misses.join(u'\n')));
        for (const QString &miss : std::as_const(score.misses))
            qInfo().noquote() << miss;
        qInfo().noquote() << report;
    }
};

KALPANJI_TEST(tst_AnnotatedDates)
#include "tst_annotated_dates.moc"
