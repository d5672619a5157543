// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/graphemes.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include "tests/support/annotated.h"
#include "tests/support/testmain.h"

using namespace kalpanji;
using namespace kalpanji::test;

Q_DECLARE_METATYPE(AnnotatedArticle)

namespace {

/// Whether `value` is a TIMEX3 value of the kind that `type` calls for.
bool isValue(const QString &value, const QString &type)
{
    static const QRegularExpression date(QStringLiteral(
        R"(^(?:PRESENT_REF|PAST_REF|BC\d{2,4}|\d{2,3}|\d{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?|H[12]|Q[1-4]|SP|SU|FA|WI))?)$)"));
    static const QRegularExpression duration(QStringLiteral(R"(^P(?:\d+[YMWD])+$)"));
    static const QRegularExpression set(
        QStringLiteral(R"(^XXXX-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$)"));
    const auto &pattern = type == u"DATE" ? date : type == u"DURATION" ? duration : set;
    return pattern.match(value).hasMatch();
}

const QSet<QString> &types()
{
    static const QSet<QString> set {QStringLiteral("relations_established"),
                                    QStringLiteral("relations_restored"),
                                    QStringLiteral("relations_broken"),
                                    QStringLiteral("visit"),
                                    QStringLiteral("meeting"),
                                    QStringLiteral("agreement"),
                                    QStringLiteral("embassy_opened"),
                                    QStringLiteral("embassy_closed"),
                                    QStringLiteral("recognition"),
                                    QStringLiteral("statement"),
                                    QStringLiteral("protest"),
                                    QStringLiteral("culture"),
                                    QStringLiteral("other")};
    return set;
}

const QSet<QString> modifiers {QString(),
                               QStringLiteral("START"),
                               QStringLiteral("MID"),
                               QStringLiteral("END"),
                               QStringLiteral("APPROX"),
                               QStringLiteral("BEFORE"),
                               QStringLiteral("AFTER")};
const QSet<QString> evidences {QStringLiteral("explicit"), QStringLiteral("inherited"),
                               QStringLiteral("computed")};

} // namespace

/// The hand-annotated articles keep to their own format (tests/data/annotated/README.md).
class tst_AnnotatedData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tagsLeaveTheTextAsItWas()
    {
        const AnnotatedArticle article =
            readAnnotated(QStringLiteral("en/x"),
                          "'''A''' met [[B|Bs]] in <t v=\"1992\">1992</t>, [[C]] in <t v=\"1992-05\" "
                          "ev=\"inherited\">May</t><ref>May</ref>.\n"
                          "--- events\nmeeting | occurred | 1992 | | explicit | met\n--- trade\nfigure | "
                          "1992 | two_way | 1.5 | USD | Bs\n"
                          "products | AAA>BBB | a; b c\n");
        QVERIFY2(article.problems.isEmpty(), qPrintable(article.problems.join(u'\n')));
        QCOMPARE(article.wikitext, QByteArray("'''A''' met [[B|Bs]] in 1992, [[C]] in May<ref>May</ref>.\n"));
        QCOMPARE(article.plain, QStringLiteral("A met Bs in 1992, C in May.\n"));
        QCOMPARE(article.times.size(), size_t(2));
        QCOMPARE(article.times[1].text, QStringLiteral("May"));
        QCOMPARE(article.times[1].value, QStringLiteral("1992-05"));
        QCOMPARE(article.times[1].evidence, QStringLiteral("inherited"));
        QCOMPARE(article.figures[0].amount, 1.5);
        QCOMPARE(article.products[0].items, (QStringList {QStringLiteral("a"), QStringLiteral("b c")}));
    }

    void badLinesAreNamed()
    {
        QVERIFY(!readAnnotated(QStringLiteral("en/x"), "<t v=\"1\">a").problems.isEmpty());
        QVERIFY(!readAnnotated(QStringLiteral("en/x"), "<t v=\"1\">a\n--- events\n--- trade\n")
                     .problems.isEmpty());
        QVERIFY(!readAnnotated(QStringLiteral("en/x"), "a</t>\n--- events\nx | y\n--- trade\nz\n")
                     .problems.isEmpty());
    }

    void sixArticlesALanguage()
    {
        QMap<QString, int> count;
        for (const AnnotatedArticle &article : annotatedArticles())
            ++count[article.language];
        for (const char *language : {"bn", "en", "es", "hy"})
            QVERIFY2(count.value(QLatin1String(language)) >= 6, language);
    }

    void everyFileKeepsToTheFormat_data()
    {
        QTest::addColumn<AnnotatedArticle>("article");
        for (const AnnotatedArticle &article : annotatedArticles())
            QTest::newRow(qPrintable(article.name)) << article;
    }
    void everyFileKeepsToTheFormat()
    {
        QFETCH(AnnotatedArticle, article);
        QStringList problems = article.problems;
        checkTimes(article, problems);
        checkEvents(article, problems);
        checkTrade(article, problems);
        QVERIFY2(problems.isEmpty(), qPrintable(u'\n' + problems.join(u'\n')));
    }

private:
    static void checkTimes(const AnnotatedArticle &article, QStringList &problems)
    {
        if (article.times.size() < 15)
            problems << QStringLiteral("only %1 time expressions").arg(article.times.size());
        for (const AnnotatedTime &time : article.times) {
            const auto complain = [&](const char *what) {
                problems << QStringLiteral("%1: \"%2\" %3").arg(QLatin1String(what), time.text, time.value);
            };
            if (time.text.isEmpty() || time.text != time.text.trimmed())
                complain("a span that is empty or has space at an end");
            if (!isClusterBoundary(article.plain, time.start)
                || !isClusterBoundary(article.plain, time.start + time.text.size()))
                complain("a span that cuts a cluster");
            if (time.type != u"DATE" && time.type != u"DURATION" && time.type != u"SET")
                complain("an unknown type");
            if (!isValue(time.value, time.type))
                complain("not a TIMEX3 value");
            if (!modifiers.contains(time.mod) || !evidences.contains(time.evidence))
                complain("an unknown mod or evidence");
        }
    }

    static void checkEvents(const AnnotatedArticle &article, QStringList &problems)
    {
        if (article.events.size() < 8)
            problems << QStringLiteral("only %1 events").arg(article.events.size());
        QSet<QString> told;
        for (const AnnotatedTime &time : article.times)
            told.insert(time.value);
        qsizetype last = 0;
        for (const AnnotatedEvent &event : article.events) {
            const auto complain = [&](const char *what) {
                problems << QStringLiteral("%1: %2 | %3 | %4")
                                .arg(QLatin1String(what), event.type, event.value, event.anchor);
            };
            if (!types().contains(event.type))
                complain("an unknown type");
            if (event.status != u"occurred" && event.status != u"intended" && event.status != u"negated")
                complain("an unknown status");
            if (!modifiers.contains(event.mod))
                complain("an unknown mod");
            if (event.value.isEmpty() ? !event.evidence.isEmpty() : !evidences.contains(event.evidence))
                complain("an evidence that does not fit");
            const QStringList ends = event.value.split(u'/', Qt::SkipEmptyParts);
            for (const QString &end : ends) {
                if (!isValue(end, QStringLiteral("DATE")) || !told.contains(end))
                    complain("a value that no time expression has");
            }
            if (ends.size() > 2)
                complain("a range of more than two ends");
            const qsizetype at = article.plain.indexOf(event.anchor);
            if (event.anchor.isEmpty() || article.plain.count(event.anchor) != 1)
                complain("an anchor that does not occur once");
            if (at < last)
                complain("out of text order");
            last = at;
        }
    }

    static void checkTrade(const AnnotatedArticle &article, QStringList &problems)
    {
        static const QRegularExpression flow(QStringLiteral("^[A-Z]{3}>[A-Z]{3}$"));
        static const QRegularExpression year(QStringLiteral("^\\d{4}$"));
        static const QRegularExpression currency(QStringLiteral("^[A-Z]{3}$"));
        if (article.figures.empty())
            problems << QStringLiteral("no trade figure");
        for (const AnnotatedFigure &figure : article.figures) {
            if (!year.match(figure.year).hasMatch() || !currency.match(figure.currency).hasMatch()
                || !(figure.amount > 0) || (figure.flow != u"two_way" && !flow.match(figure.flow).hasMatch()))
                problems << QStringLiteral("a figure that is not one: ") + figure.anchor;
            if (figure.anchor.isEmpty() || article.plain.count(figure.anchor) != 1)
                problems << QStringLiteral("an anchor that does not occur once: ") + figure.anchor;
        }
        for (const AnnotatedProducts &products : article.products) {
            if (!flow.match(products.flow).hasMatch())
                problems << QStringLiteral("an unknown flow: ") + products.flow;
            for (const QString &item : products.items) {
                if (item.isEmpty() || !article.plain.contains(item))
                    problems << QStringLiteral("a product that the text does not name: ") + item;
            }
        }
    }
};

KALPANJI_TEST(tst_AnnotatedData)
#include "tst_annotated_data.moc"
