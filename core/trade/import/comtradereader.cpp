// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trade/import/countries.h"
#include "core/trade/import/csvrows.h"
#include "core/trade/import/tablereaders.h"

namespace kalpanji {

namespace {

using L = QLatin1String;

/// Where the new and the old table of UN Comtrade keep the same things; -1 where they do not.
struct Columns {
    int year, month, period;
    int reporterCode, reporterIso, partnerCode, partnerIso;
    int flow;
    int secondPartner, customs, supply, transport, transportName, kind;
    int classification, product, productName;
    int value, cif, fob;
    int quantityUnit, quantity;
};

enum class Direction : quint8 { Import, Export, Other };

Direction directionOf(QByteArrayView code)
{
    if (code == "M" || code == "1" || code == "Import")
        return Direction::Import;
    return code == "X" || code == "2" || code == "Export" ? Direction::Export : Direction::Other;
}

QString countryOf(QByteArrayView iso, QByteArrayView number)
{
    if (const QString code = countryNamed(CsvRows::text(iso)); !code.isEmpty())
        return code;
    bool isNumber = false;
    const int value = number.toByteArray().toInt(&isNumber);
    return isNumber ? countryNumbered(value) : QString();
}

/// "HS 8703"; empty for all goods.
QString productOf(QByteArrayView classification, QByteArrayView code)
{
    if (code.isEmpty() || code == "TOTAL")
        return {};
    const bool isHs = classification.isEmpty() || classification.startsWith('H');
    return (isHs ? QStringLiteral("HS ") : CsvRows::text(classification) + u' ') + CsvRows::text(code);
}

/// The old bulk API writes the period as a day ("2017-04-01"); a year as itself; 201704; the year's month
/// is 52 for the whole year.
std::optional<TradePeriod> periodOfRow(const TableRow &row, const Columns &columns)
{
    const QByteArrayView month = row.at(columns.month);
    if (columns.month >= 0 && month != "52" && month != "0" && !month.isEmpty())
        return periodOf(row.at(columns.year), month);
    const QByteArrayView period = row.at(columns.period);
    constexpr qsizetype yearAndMonth = 6;
    if (columns.month < 0 && period.size() == yearAndMonth)
        return periodOf(period.first(4), period.sliced(4));
    return periodOf(row.at(columns.year));
}

bool isWhole(QByteArrayView code, QByteArrayView whole)
{
    return code.isEmpty() || code == "0" || code == whole;
}

void readRow(const TableRow &row, const Columns &columns, FigureCollector &figures)
{
    const QString reporter = countryOf(row.at(columns.reporterIso), row.at(columns.reporterCode));
    const QString partner = countryOf(row.at(columns.partnerIso), row.at(columns.partnerCode));
    const Direction direction = directionOf(row.at(columns.flow));
    const bool isImport = direction == Direction::Import;
    const TradeFlow flow = isImport ? TradeFlow {partner, reporter} : TradeFlow {reporter, partner};
    if (reporter.isEmpty() || partner.isEmpty() || reporter == worldCode)
        return figures.skipOtherCountries();
    if (!figures.accepts(flow))
        return;
    if (row.at(columns.kind) == "S")
        return figures.skip(SkipReason::Services);
    if (direction == Direction::Other)
        return figures.skip(SkipReason::OtherFlow);
    if (!isWhole(row.at(columns.secondPartner), "0") || !isWhole(row.at(columns.customs), "C00")
        || !isWhole(row.at(columns.supply), "0"))
        return figures.skip(SkipReason::Breakdown);
    const std::optional<TradePeriod> period = periodOfRow(row, columns);
    if (!period)
        return figures.skip(SkipReason::NoPeriod);
    QByteArrayView cell = row.at(columns.value);
    if (cell.isEmpty())
        cell = row.at(isImport ? columns.cif : columns.fob);
    const std::optional<TableAmount> amount = figures.amount(cell);
    if (!amount)
        return;

    TradeFigure figure = figures.figure();
    figure.period = *period;
    figure.flow = flow;
    figure.reporter = reporter;
    figure.attribution = isImport ? Attribution::Origin : Attribution::Destination;
    figure.basis = isImport ? basis::imports : basis::exports;
    figure.product = productOf(row.at(columns.classification), row.at(columns.product));
    if (!figure.product.isEmpty())
        figure.productName = CsvRows::text(row.at(columns.productName));
    const QByteArrayView unit = row.at(columns.quantityUnit);
    constexpr auto pieces = "5"; // UN Comtrade's code for "number of items"
    if (unit == "u" || unit == pieces || unit == "Number of items")
        figure.quantity = static_cast<qint64>(row.at(columns.quantity).toByteArray().toDouble());
    if (isWhole(row.at(columns.transport), "0"))
        figures.add(figure, *amount);
    else
        figures.addPart(figure, *amount, CsvRows::text(row.at(columns.transportName)));
}

TableReader readerOf(const Columns &columns)
{
    return {QStringLiteral("UN Comtrade"),
            QStringLiteral("UN Comtrade: free applications with fewer than 100,000 records need no licence"),
            0,
            {columns.value, columns.cif, columns.fob},
            [columns](const TableRow &row, FigureCollector &figures) { readRow(row, columns, figures); }};
}

} // namespace

TableReader comtradeReader(const TableHeader &header)
{
    const auto at = [&header](const char *name) { return header.column({L(name)}); };
    return readerOf({at("refYear"),      at("refMonth"),    at("period"),
                     at("reporterCode"), at("reporterISO"), at("partnerCode"),
                     at("partnerISO"),   at("flowCode"),    at("partner2Code"),
                     at("customsCode"),  at("mosCode"),     at("motCode"),
                     at("motDesc"),      at("typeCode"),    at("classificationCode"),
                     at("cmdCode"),      at("cmdDesc"),     at("primaryValue"),
                     at("cifvalue"),     at("fobvalue"),    at("qtyUnitAbbr"),
                     at("qty")});
}

TableReader legacyComtradeReader(const TableHeader &header)
{
    const auto at = [&header](std::initializer_list<QLatin1String> names) { return header.column(names); };
    return readerOf({at({L("Year")}),
                     at({L("month")}),
                     at({L("Period")}),
                     at({L("Reporter Code")}),
                     at({L("Reporter ISO"), L("Reporter")}),
                     at({L("Partner Code")}),
                     at({L("Partner ISO"), L("Partner")}),
                     at({L("TradeFlow Code"), L("trade_code")}),
                     at({L("2nd Partner Code")}),
                     at({L("Customs Proc. Code")}),
                     -1,
                     at({L("Mode of Transport Code"), L("mot_code")}),
                     at({L("Mode of Transport"), L("mot_desc")}),
                     -1,
                     at({L("Classification")}),
                     at({L("Commodity Code")}),
                     at({L("Commodity")}),
                     at({L("TradeValueUS")}),
                     at({L("CIF TradeValue"), L("cifvalue")}),
                     at({L("FOB Trade Value (US$)"), L("fobvalue")}),
                     at({L("Qty Unit Code"), L("QtyUnitCode")}),
                     at({L("Qty")})});
}

} // namespace kalpanji
