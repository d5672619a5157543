// SPDX-License-Identifier: GPL-3.0-or-later
// The extractor against the hand-annotated articles: an event is right when its type, status and date are
// all right and its sentence holds the annotated anchor. Measured with the dates as annotated, and from the
// bare text, where the tagger's misses count too. Every miss and every event too many is printed.
#include "core/chronology/eventextractor.h"
#include "core/document.h"

#include <QHash>

#include "tests/support/annotated.h"
#include "tests/support/testmain.h"

using namespace kalpanji;
using namespace kalpanji::test;

namespace {

enum class Dates { Annotated, Tagged };

Article articleOf(const AnnotatedArticle &annotated)
{
    ReadOptions options;
    options.language = annotated.language;
    Result<Article> article = readArticle(annotated.wikitext, options);
    if (!article)
        qFatal("%s: not read", qPrintable(annotated.name));
    return std::move(article).value();
}

/// The annotated expressions, found again in the article's text.
QList<TimeExpression> annotatedTimes(const AnnotatedArticle &annotated, const QString &text)
{
    static const QHash<QString, TimexModifier> mods {
        {QStringLiteral("START"), TimexModifier::Start},   {QStringLiteral("MID"), TimexModifier::Mid},
        {QStringLiteral("END"), TimexModifier::End},       {QStringLiteral("APPROX"), TimexModifier::Approx},
        {QStringLiteral("BEFORE"), TimexModifier::Before}, {QStringLiteral("AFTER"), TimexModifier::After}};
    QList<TimeExpression> times;
    for (const AnnotatedTime &time : annotated.times) {
        qsizetype at = -1;
        for (qsizetype i = 0; i <= time.occurrence; ++i)
            at = text.indexOf(time.text, at + 1);
        if (at < 0)
            qFatal("%s: \"%s\" is not in the text", qPrintable(annotated.name), qPrintable(time.text));
        TimeExpression expression;
        expression.range = {at, at + time.text.size()};
        expression.time.value = time.value;
        expression.time.mod = mods.value(time.mod, TimexModifier::None);
        expression.time.type = time.type == u"DURATION" ? TimexType::Duration
            : time.type == u"SET"                       ? TimexType::Set
                                                        : TimexType::Date;
        expression.evidence = time.evidence == u"inherited" ? DateEvidence::Inherited
            : time.evidence == u"computed"                  ? DateEvidence::Computed
                                                            : DateEvidence::Explicit;
        times.append(expression);
    }
    return times;
}

QString shown(const QString &type, const QString &status, const QString &value, const QString &mod)
{
    return QStringList {type, status, value, mod}.join(QStringLiteral(" | "));
}

struct Score {
    int right = 0;
    int annotated = 0;
    int found = 0;
    QStringList lines;
    [[nodiscard]] double f1() const { return annotated + found > 0 ? 2.0 * right / (annotated + found) : 0; }
};

void compare(const AnnotatedArticle &annotated, const Article &article, const QList<Event> &events,
             Score &score)
{
    QList<bool> used(events.size(), false);
    qsizetype searched = 0;
    for (const AnnotatedEvent &wanted : annotated.events) {
        const qsizetype at = article.text.indexOf(wanted.anchor, searched);
        if (at < 0)
            qFatal("%s: \"%s\" is not in the text", qPrintable(annotated.name), qPrintable(wanted.anchor));
        searched = at;
        const QString line = shown(wanted.type, wanted.status, wanted.value, wanted.mod);
        bool right = false;
        for (qsizetype i = 0; i < events.size() && !right; ++i) {
            const Event &event = events.at(i);
            right = !used.at(i) && event.source.contains(TextRange {at, at + wanted.anchor.size()})
                && shown(toString(event.type), toString(event.status), event.time.value,
                         toString(event.time.mod))
                    == line;
            if (right)
                used[i] = true;
        }
        score.right += right ? 1 : 0;
        if (!right)
            score.lines << QStringLiteral("%1: missed   %2  \"%3\"").arg(annotated.name, line, wanted.anchor);
    }
    for (qsizetype i = 0; i < events.size(); ++i) {
        const Event &event = events.at(i);
        if (!used.at(i))
            score.lines << QStringLiteral("%1: too many %2  \"%3\"")
                               .arg(annotated.name,
                                    shown(toString(event.type), toString(event.status), event.time.value,
                                          toString(event.time.mod)),
                                    event.source.of(article.text).left(140).toString());
    }
    score.annotated += static_cast<int>(annotated.events.size());
    score.found += static_cast<int>(events.size());
}

Score scoreOf(const QString &language, Dates dates)
{
    const LanguagePackPtr pack = *languagePack(language);
    Score score;
    for (const AnnotatedArticle &annotated : annotatedArticles(language)) {
        const Article article = articleOf(annotated);
        const QList<TimeExpression> times =
            dates == Dates::Annotated ? annotatedTimes(annotated, article.text) : tagTimes(article, *pack);
        compare(annotated, article, extractEvents(article, times, *pack), score);
    }
    return score;
}

} // namespace

class tst_AnnotatedEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void events_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("dates");
        QTest::addColumn<double>("floor");
        const auto row = [](const char *language, Dates dates, double floor) {
            QTest::addRow("%s, %s", language, dates == Dates::Annotated ? "annotated dates" : "from the text")
                << QString::fromLatin1(language) << static_cast<int>(dates) << floor;
        };
        row("bn", Dates::Annotated, 0.97);
        row("en", Dates::Annotated, 0.97);
        row("es", Dates::Annotated, 0.97);
        row("hy", Dates::Annotated, 0.97);
        row("bn", Dates::Tagged, 0.95);
        row("en", Dates::Tagged, 0.95);
        row("es", Dates::Tagged, 0.95);
        row("hy", Dates::Tagged, 0.95);
    }
    void events()
    {
        QFETCH(QString, language);
        QFETCH(int, dates);
        QFETCH(double, floor);
        const Score score = scoreOf(language, static_cast<Dates>(dates));
        for (const QString &line : score.lines)
            qInfo("%s", qPrintable(line));
        qInfo("%s: F1 %.3f, %d right of %d annotated, %d found", qPrintable(language), score.f1(),
              score.right, score.annotated, score.found);
        QVERIFY2(score.f1() >= floor, qPrintable(QStringLiteral("F1 %1").arg(score.f1())));
    }
};

KALPANJI_TEST(tst_AnnotatedEvents)
#include "tst_annotated_events.moc"
