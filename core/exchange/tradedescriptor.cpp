// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tradedescriptor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace kalpanji {

namespace {

struct Column {
    const char *name;
    const char *type;
    const char *meaning;
};

/// In the order of tradeCsv().
constexpr std::array columns {
    Column {"period", "string", "a year (2014) or a month (2014-05)"},
    Column {"flow", "string", "from whom to whom, ISO 3166-1 alpha-3 (ARM→MEX), or two-way"},
    Column {"value", "number", "in units of the currency, exact"},
    Column {"currency", "string", "ISO 4217"},
    Column {"precision", "number", "the value is known to plus or minus half of this"},
    Column {"state", "string", "stated, zero, or below_precision"},
    Column {"origin", "string", "article, source, or derived: summed from both directions of one source"},
    Column {"source", "string", "who states the figure"},
    Column {"basis", "string", "who reported, and how the partner was attributed"},
    Column {"reporter", "string", "country that recorded it, ISO 3166-1 alpha-3"},
    Column {"attribution", "string", "origin, consignment, destination, or reconciled"},
    Column {"product", "string", "code of the goods; empty for all goods"},
    Column {"quantity", "integer", "pieces"},
    Column {"partial", "string", "yes when the figure covers a part of the period"},
    Column {"reference", "string", "where the source states it"},
    Column {"licence", "string", "terms of the source"},
    Column {"snapshot", "date", "when the source was read"},
    Column {"note", "string", ""},
    Column {"start", "integer", "of the amount in the article's text, in code points"},
    Column {"end", "integer", "of the amount in the article's text, in code points"},
};

void appendOnce(QJsonArray &array, const QJsonObject &object)
{
    if (!array.contains(object))
        array.append(object);
}

} // namespace

QByteArray tradeDescriptor(const Document &document, const QString &tableName)
{
    QJsonArray fields;
    for (const Column &column : columns)
        fields.append(QJsonObject {{QStringLiteral("name"), QLatin1String(column.name)},
                                   {QStringLiteral("type"), QLatin1String(column.type)},
                                   {QStringLiteral("description"), QLatin1String(column.meaning)}});
    QJsonArray sources;
    QJsonArray licences;
    for (const TradeFigure &figure : document.trade.figures()) {
        if (!figure.source.isEmpty())
            appendOnce(sources,
                       {{QStringLiteral("title"), figure.source},
                        {QStringLiteral("path"), figure.reference.section(u';', 0, 0)}});
        if (!figure.licence.isEmpty())
            appendOnce(licences, {{QStringLiteral("title"), figure.licence}});
    }
    const QJsonObject resource {
        {QStringLiteral("name"), QStringLiteral("trade")},
        {QStringLiteral("path"), tableName},
        {QStringLiteral("format"), QStringLiteral("csv")},
        {QStringLiteral("encoding"), QStringLiteral("utf-8")},
        {QStringLiteral("schema"), QJsonObject {{QStringLiteral("fields"), fields}}},
    };
    const QJsonObject package {
        {QStringLiteral("profile"), QStringLiteral("tabular-data-package")},
        {QStringLiteral("name"), QStringLiteral("trade")},
        {QStringLiteral("title"), document.article.title},
        {QStringLiteral("count"), document.trade.figures().size()},
        {QStringLiteral("sources"), sources},
        {QStringLiteral("licenses"), licences},
        {QStringLiteral("resources"), QJsonArray {resource}},
    };
    return QJsonDocument(package).toJson(QJsonDocument::Indented);
}

} // namespace kalpanji
