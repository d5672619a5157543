// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tradedescriptor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

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
    Column {"product_name", "string", "what the source calls the goods"},
    Column {"quantity", "integer", "pieces"},
    Column {"partial", "string", "yes when the figure covers a part of the period"},
    Column {"reference", "string", "where the source states it"},
    Column {"licence", "string", "terms of the source"},
    Column {"snapshot", "date", "when the source was read"},
    Column {"note", "string", "what else the source says of the figure"},
    Column {"file", "string", "that the figure was imported from"},
    Column {"start", "integer", "of the amount in the article's text, in code points"},
    Column {"end", "integer", "of the amount in the article's text, in code points"},
};

void appendOnce(QJsonArray &array, const QJsonObject &object)
{
    if (!array.contains(object))
        array.append(object);
}

/// A licence as the specification wants one: named by its identifier, or "notspecified" (opendefinition.org),
/// with what the source says of it as title.
QJsonObject licenceObject(const QString &licence)
{
    struct Known {
        const char *words;
        const char *name;
        const char *path;
    };
    constexpr std::array known {
        Known {"CC BY-SA 4.0", "CC-BY-SA-4.0", "https://creativecommons.org/licenses/by-sa/4.0/"},
        Known {"CC BY-NC 4.0", "CC-BY-NC-4.0", "https://creativecommons.org/licenses/by-nc/4.0/"},
        Known {"CC0", "CC0-1.0", "https://creativecommons.org/publicdomain/zero/1.0/"},
    };
    QJsonObject object {{QStringLiteral("name"), QStringLiteral("notspecified")},
                        {QStringLiteral("title"), licence}};
    for (const Known &one : known) {
        if (licence.contains(QLatin1String(one.words))) {
            object.insert(QStringLiteral("name"), QLatin1String(one.name));
            object.insert(QStringLiteral("path"), QLatin1String(one.path));
            break; // the stricter ones stand first
        }
    }
    return object;
}

/// A source with its address, when its reference names one: a path may be nothing but a URL.
QJsonObject sourceObject(const TradeFigure &figure)
{
    static const QRegularExpression url(QStringLiteral("https?://[^\\s,;]+"));
    QJsonObject object {{QStringLiteral("title"), figure.source}};
    if (const auto found = url.match(figure.reference); found.hasMatch())
        object.insert(QStringLiteral("path"), found.captured());
    return object;
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
            appendOnce(sources, sourceObject(figure));
        if (!figure.licence.isEmpty())
            appendOnce(licences, licenceObject(figure.licence));
    }
    const QJsonObject resource {
        {QStringLiteral("profile"), QStringLiteral("tabular-data-resource")},
        {QStringLiteral("name"), QStringLiteral("trade")},
        {QStringLiteral("path"), tableName},
        {QStringLiteral("format"), QStringLiteral("csv")},
        {QStringLiteral("mediatype"), QStringLiteral("text/csv")},
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
