// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tradejson.h"

#include "core/exchange/printedtext.h"
#include "core/exchange/tradenames.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace kalpanji {

namespace {

/// Half of 1 unit is 0.5; JSON numbers are exact up to 2⁵³, which Money does not reach in units.
double units(qint64 minor) { return static_cast<double>(minor) / 100; }

void insertText(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

QJsonObject rangeObject(const Article &article, const PrintedText &printed, TextRange range)
{
    return {{QStringLiteral("start"), printed.codePoint(range.start)},
            {QStringLiteral("end"), printed.codePoint(range.end)},
            {QStringLiteral("text"), range.of(article.text).toString()}};
}

QJsonObject figureObject(const Article &article, const PrintedText &printed, const TradeFigure &figure)
{
    QJsonObject object {{QStringLiteral("period"), toString(figure.period)},
                        {QStringLiteral("flow"), toString(figure.flow)},
                        {QStringLiteral("value"), units(figure.value.minor)},
                        {QStringLiteral("currency"), figure.value.currency},
                        {QStringLiteral("precision"), units(figure.precisionMinor)},
                        {QStringLiteral("state"), nameOf(valueState(figure))},
                        {QStringLiteral("origin"), originOf(figure)},
                        {QStringLiteral("derived"), figure.derived}};
    insertText(object, QStringLiteral("basis"), figure.basis);
    insertText(object, QStringLiteral("reporter"), figure.reporter);
    if (figure.attribution != Attribution::Unstated)
        object.insert(QStringLiteral("attribution"), toString(figure.attribution));
    insertText(object, QStringLiteral("source"), figure.source);
    insertText(object, QStringLiteral("reference"), figure.reference);
    insertText(object, QStringLiteral("licence"), figure.licence);
    insertText(object, QStringLiteral("note"), figure.note);
    insertText(object, QStringLiteral("snapshot"), figure.snapshot.toString(Qt::ISODate));
    insertText(object, QStringLiteral("product"), figure.product);
    insertText(object, QStringLiteral("product_name"), figure.productName);
    insertText(object, QStringLiteral("file"), figure.file);
    if (figure.quantity > 0)
        object.insert(QStringLiteral("quantity"), figure.quantity);
    if (figure.partial)
        object.insert(QStringLiteral("partial"), true);
    if (figure.isFromArticle())
        object.insert(QStringLiteral("range"), rangeObject(article, printed, figure.range));
    return object;
}

QJsonObject noteObject(const TradeComparison &comparison)
{
    return {{QStringLiteral("kind"), QStringLiteral("disagreement")},
            {QStringLiteral("period"), toString(comparison.period)},
            {QStringLiteral("flow"), toString(comparison.flow)},
            {QStringLiteral("low"), comparison.low},
            {QStringLiteral("high"), comparison.high},
            {QStringLiteral("ratio"), std::round(comparison.ratio * 100) / 100},
            {QStringLiteral("reason"), nameOf(comparison.reason)}};
}

QJsonObject importObject(const ImportReport &report)
{
    QJsonArray skipped;
    for (const SkippedRows &rows : report.skipped) {
        QJsonArray lines;
        for (const qint64 line : rows.lines)
            lines.append(line);
        skipped.append(QJsonObject {{QStringLiteral("reason"), toString(rows.reason)},
                                    {QStringLiteral("count"), rows.count},
                                    {QStringLiteral("lines"), lines}});
    }
    QJsonObject object {{QStringLiteral("file"), report.file},
                        {QStringLiteral("format"), toString(report.format)},
                        {QStringLiteral("encoding"), toString(report.dialect.encoding)},
                        {QStringLiteral("delimiter"), QString(QChar::fromLatin1(report.dialect.delimiter))},
                        {QStringLiteral("decimal"), QString(QChar::fromLatin1(report.decimal))},
                        {QStringLiteral("rows"), report.rows},
                        {QStringLiteral("figures"), report.figures},
                        {QStringLiteral("skipped"), skipped}};
    if (report.power >= 0)
        object.insert(QStringLiteral("unit"), std::pow(10, report.power));
    return object;
}

} // namespace

QByteArray tradeJson(const Document &document, const QList<ImportReport> &imports)
{
    const PrintedText printed(document.article);
    QJsonArray figures;
    for (const TradeFigure &figure : document.trade.figures())
        figures.append(figureObject(document.article, printed, figure));
    QJsonArray products;
    for (const ProductList &list : document.trade.products()) {
        QJsonObject object {{QStringLiteral("flow"), toString(list.flow)},
                            {QStringLiteral("items"), QJsonArray::fromStringList(list.items)}};
        if (!list.range.isEmpty())
            object.insert(QStringLiteral("range"), rangeObject(document.article, printed, list.range));
        products.append(object);
    }
    QJsonArray notes;
    for (const TradeComparison &comparison : document.trade.comparisons()) {
        if (comparison.disagrees())
            notes.append(noteObject(comparison));
    }
    QJsonObject root {{QStringLiteral("figures"), figures},
                      {QStringLiteral("products"), products},
                      {QStringLiteral("notes"), notes}};
    QJsonArray files;
    for (const ImportReport &report : imports)
        files.append(importObject(report));
    if (!files.isEmpty())
        root.insert(QStringLiteral("imports"), files);
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

} // namespace kalpanji
