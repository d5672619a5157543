// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trade/bundle.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace kalpanji {

namespace {

// Exact in a double, and a hundredfold of it still within Money.
constexpr double largestAmount = 9e13;

/// What all figures of one series share.
Result<TradeFigure> commonPart(const QJsonObject &series, const QString &name)
{
    const auto text = [&series](QLatin1String key) { return series.value(key).toString(); };
    const std::optional<TradeFlow> flow = tradeFlowOf(text(QLatin1String("flow")));
    if (!flow)
        return Error {ErrorCode::MalformedInput, name + u": \"flow\" " + text(QLatin1String("flow"))};
    const std::optional<Attribution> attribution =
        attributionOf(series.value(QLatin1String("attribution")).toString(QStringLiteral("unstated")));
    if (!attribution)
        return Error {ErrorCode::MalformedInput,
                      name + u": \"attribution\" " + text(QLatin1String("attribution"))};
    TradeFigure figure;
    figure.flow = *flow;
    figure.attribution = *attribution;
    figure.value.currency = series.value(QLatin1String("currency")).toString(QStringLiteral("USD"));
    figure.precisionMinor = static_cast<qint64>(series.value(QLatin1String("precision")).toDouble(1)) * 100;
    figure.basis = text(QLatin1String("basis"));
    figure.source = text(QLatin1String("source"));
    figure.reference = text(QLatin1String("reference"));
    figure.licence = text(QLatin1String("licence"));
    figure.note = text(QLatin1String("note"));
    figure.reporter = text(QLatin1String("reporter"));
    figure.product = text(QLatin1String("product"));
    figure.productName = text(QLatin1String("product_name"));
    figure.snapshot = QDate::fromString(text(QLatin1String("snapshot")), Qt::ISODate);
    return figure;
}

Result<QList<TradeFigure>> figuresOf(const QJsonObject &series, const QString &name)
{
    const Result<TradeFigure> common = commonPart(series, name);
    if (!common)
        return common.error();
    const QJsonObject quantities = series.value(QLatin1String("quantities")).toObject();
    const QJsonObject parts = series.value(QLatin1String("partial")).toObject();
    QList<TradeFigure> figures;
    for (const QLatin1String key : {QLatin1String("annual"), QLatin1String("monthly")}) {
        const QJsonObject values = series.value(key).toObject();
        for (auto it = values.begin(); it != values.end(); ++it) {
            const std::optional<TradePeriod> period = tradePeriodOf(it.key());
            const double value = it.value().toDouble(NAN);
            if (!period || !(std::abs(value) <= largestAmount))
                return Error {ErrorCode::MalformedInput, name + u": \"" + it.key() + u'"'};
            TradeFigure figure = *common;
            figure.period = *period;
            figure.value.minor = std::llround(value * 100);
            figure.quantity = static_cast<qint64>(quantities.value(it.key()).toDouble());
            if (parts.contains(it.key())) {
                figure.partial = true;
                figure.note += (figure.note.isEmpty() ? u"" : u"; ") + parts.value(it.key()).toString();
            }
            figures.append(figure);
        }
    }
    return figures;
}

Result<QList<TradeFigure>> readResource(const QString &name)
{
    QFile file(QStringLiteral(":/kalpanji/trade/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return Error {ErrorCode::FileNotFound, name};
    return readTradeSeries(file.readAll(), name);
}

} // namespace

Result<QList<TradeFigure>> bundledTrade() { return readResource(QStringLiteral("armenia-mexico.json")); }

Result<QList<TradeFigure>> optionalTrade() { return readResource(QStringLiteral("armenia-mexico-ots.json")); }

bool hasOptionalTrade(const TradeTable &table)
{
    return table.pair() == TradePair {QStringLiteral("ARM"), QStringLiteral("MEX")};
}

bool isOptionalFigure(const TradeFigure &figure)
{
    return figure.file.isEmpty() && figure.source.startsWith(QLatin1String("Open Trade Statistics"));
}

Result<QList<TradeFigure>> readTradeSeries(const QByteArray &json, const QString &name)
{
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parse);
    if (parse.error != QJsonParseError::NoError)
        return Error {ErrorCode::MalformedInput, name + u": " + parse.errorString(), parse.offset};
    QList<TradeFigure> figures;
    const QJsonArray all = document.object().value(QLatin1String("series")).toArray();
    for (const QJsonValue &series : all) {
        const Result<QList<TradeFigure>> read = figuresOf(series.toObject(), name);
        if (!read)
            return read.error();
        figures.append(*read);
    }
    return figures;
}

} // namespace kalpanji
