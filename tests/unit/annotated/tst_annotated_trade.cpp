// SPDX-License-Identifier: GPL-3.0-or-later
// The figures and goods of the hand-annotated articles: a figure is right when year, flow, amount and
// currency are and its range holds or lies in the annotated anchor. What is missed or too many is printed.
#include "core/document.h"

#include "tests/support/annotated.h"
#include "tests/support/testmain.h"

using namespace kalpanji;
using namespace kalpanji::test;

namespace {

QString shown(const TradeFlow &flow)
{
    return flow.isTwoWay() ? QStringLiteral("two_way") : flow.exporter + u'>' + flow.importer;
}

struct Tally {
    int right = 0;
    int annotated = 0;
    int found = 0;
    QStringList lines;
};

void compareFigures(const AnnotatedArticle &annotated, const Document &document, Tally &tally)
{
    QStringList wanted;
    for (const AnnotatedFigure &figure : annotated.figures)
        wanted << QStringLiteral("%1 %2 %3 %4")
                      .arg(figure.year, figure.flow)
                      .arg(figure.amount, 0, 'f', 0)
                      .arg(figure.currency);
    QStringList found;
    for (const TradeFigure &figure : document.trade.figures()) {
        if (!figure.isFromArticle())
            continue;
        found << QStringLiteral("%1 %2 %3 %4")
                     .arg(toString(figure.period), shown(figure.flow), plainAmount(figure.value),
                          figure.value.currency);
        const QString written = figure.range.of(document.article.text).toString();
        const bool anchored =
            std::any_of(annotated.figures.begin(), annotated.figures.end(),
                        [&](const AnnotatedFigure &f) { return f.anchor.contains(written); });
        if (!anchored)
            tally.lines << QStringLiteral("%1: \"%2\" is no annotated amount").arg(annotated.name, written);
    }
    tally.annotated += static_cast<int>(wanted.size());
    tally.found += static_cast<int>(found.size());
    for (const QString &line : std::as_const(wanted)) {
        if (found.removeOne(line))
            ++tally.right;
        else
            tally.lines << QStringLiteral("%1: missed   %2").arg(annotated.name, line);
    }
    for (const QString &line : std::as_const(found))
        tally.lines << QStringLiteral("%1: too many %2").arg(annotated.name, line);
}

void compareProducts(const AnnotatedArticle &annotated, const Document &document, Tally &tally)
{
    QStringList found;
    for (const ProductList &list : document.trade.products())
        found << shown(list.flow) + u' ' + list.items.join(QStringLiteral("; "));
    tally.annotated += static_cast<int>(annotated.products.size());
    tally.found += static_cast<int>(found.size());
    for (const AnnotatedProducts &list : annotated.products) {
        const QString line = list.flow + u' ' + list.items.join(QStringLiteral("; "));
        if (found.removeOne(line))
            ++tally.right;
        else
            tally.lines << QStringLiteral("%1: missed   %2").arg(annotated.name, line);
    }
    for (const QString &line : std::as_const(found))
        tally.lines << QStringLiteral("%1: too many %2").arg(annotated.name, line);
}

} // namespace

class tst_AnnotatedTrade : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void trade_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"bn", "en", "es", "hy"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void trade()
    {
        QFETCH(QString, language);
        Tally figures;
        Tally products;
        for (const AnnotatedArticle &annotated : annotatedArticles(language)) {
            OpenOptions options;
            options.read.language = language;
            const Result<DocumentPtr> document = openDocument(annotated.wikitext, options);
            QVERIFY2(document, qPrintable(annotated.name));
            compareFigures(annotated, **document, figures);
            compareProducts(annotated, **document, products);
        }
        for (const QString &line : figures.lines + products.lines)
            qInfo("%s", qPrintable(line));
        qInfo("%s: figures %d right of %d, %d found; lists of goods %d right of %d, %d found",
              qPrintable(language), figures.right, figures.annotated, figures.found, products.right,
              products.annotated, products.found);
        constexpr double floor = 0.95;
        QVERIFY(2.0 * figures.right / (figures.annotated + figures.found) >= floor);
        QVERIFY(2.0 * products.right / (products.annotated + products.found) >= floor);
    }
};

KALPANJI_TEST(tst_AnnotatedTrade)
#include "tst_annotated_trade.moc"
