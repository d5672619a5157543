// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tradecsv.h"

#include "core/exchange/printedtext.h"
#include "core/exchange/tradenames.h"

namespace kalpanji {

namespace {

QStringList row(const PrintedText &printed, const TradeFigure &figure)
{
    QString start;
    QString end;
    if (figure.isFromArticle()) {
        start = QString::number(printed.codePoint(figure.range.start));
        end = QString::number(printed.codePoint(figure.range.end));
    }
    const bool isAttributed = figure.attribution != Attribution::Unstated;
    return {toString(figure.period),
            toString(figure.flow),
            plainAmount(figure.value),
            figure.value.currency,
            plainAmount({figure.precisionMinor, {}}),
            nameOf(valueState(figure)),
            originOf(figure),
            figure.source,
            figure.basis,
            figure.reporter,
            isAttributed ? toString(figure.attribution) : QString(),
            figure.product,
            figure.productName,
            figure.quantity > 0 ? QString::number(figure.quantity) : QString(),
            figure.partial ? QStringLiteral("yes") : QString(),
            figure.reference,
            figure.licence,
            figure.snapshot.toString(Qt::ISODate),
            figure.note,
            figure.file,
            start,
            end};
}

} // namespace

QByteArray tradeCsv(const Document &document)
{
    QString text =
        QStringLiteral("period,flow,value,currency,precision,state,origin,source,basis,reporter,"
                       "attribution,product,product_name,quantity,partial,reference,licence,snapshot,note,"
                       "file,start,end\r\n");
    const PrintedText printed(document.article);
    for (const TradeFigure &figure : document.trade.figures()) {
        QStringList fields = row(printed, figure);
        for (QString &field : fields)
            field = csvField(field);
        text += fields.join(u',') + u"\r\n";
    }
    return text.toUtf8();
}

QString csvField(const QString &field)
{
    const bool needsQuotes = std::any_of(field.begin(), field.end(), [](QChar c) {
        return c == u'"' || c == u',' || c == u'\n' || c == u'\r';
    });
    if (!needsQuotes)
        return field;
    QString escaped = field;
    return u'"' + escaped.replace(u'"', QLatin1String("\"\"")) + u'"';
}

} // namespace kalpanji
