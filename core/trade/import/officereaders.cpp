// SPDX-License-Identifier: GPL-3.0-or-later
// WITS and OEC: tables made for people, whose values stand under names of countries and of years.
#include "core/trade/import/countries.h"
#include "core/trade/import/csvrows.h"
#include "core/trade/import/tablereaders.h"

namespace kalpanji {

namespace {

using L = QLatin1String;

/// "Import(US$ Mil)" counts millions, "Import (US$ Thousand)" thousands; nothing for shares and counts.
std::optional<int> powerOf(const QString &indicator)
{
    if (!indicator.contains(L("US$"), Qt::CaseInsensitive))
        return std::nullopt;
    if (indicator.contains(L("US$ Mil"), Qt::CaseInsensitive))
        return 6;
    return indicator.contains(L("US$ Th"), Qt::CaseInsensitive) ? 3 : 0;
}

struct WitsColumns {
    int reporter = -1;
    int partner = -1;
    int product = -1;
    int type = -1;
    int indicator = -1;
    QList<std::pair<int, TradePeriod>> years;
};

void readWitsRow(const TableRow &row, const WitsColumns &columns, FigureCollector &figures)
{
    const QString reporter = countryNamed(CsvRows::text(row.at(columns.reporter)));
    const QString partner = countryNamed(CsvRows::text(row.at(columns.partner)));
    const bool isImport = row.at(columns.type).startsWith("Import");
    const std::optional<int> power = powerOf(CsvRows::text(row.at(columns.indicator)));
    if (reporter.isEmpty() || partner.isEmpty())
        return figures.skipOtherCountries();
    const TradeFlow flow = isImport ? TradeFlow {partner, reporter} : TradeFlow {reporter, partner};
    if (!figures.accepts(flow))
        return;
    if (!power || (!isImport && !row.at(columns.type).startsWith("Export")))
        return figures.skip(SkipReason::OtherIndicator);
    TradeFigure figure = figures.figure();
    figure.flow = flow;
    figure.reporter = reporter;
    figure.attribution = isImport ? Attribution::Origin : Attribution::Destination;
    figure.basis = isImport ? basis::imports : basis::exports;
    if (const QString product = CsvRows::text(row.at(columns.product)); product != L("All Products")) {
        figure.product = product;
        figure.productName = product;
    }
    for (const auto &[column, period] : columns.years) {
        figure.period = period;
        if (row.at(column).isEmpty()) // the office has nothing for most years: that is no loss
            continue;
        if (const std::optional<TableAmount> amount = figures.amount(row.at(column), *power))
            figures.add(figure, *amount);
    }
}

struct OecColumns {
    int year, exporterId, exporter, importerId, importer;
    int productId, product, digits;
    int value, month;
};

QString oecCountry(QByteArrayView id, QByteArrayView name)
{
    constexpr qsizetype continent = 2; // "namex": North America, MEX
    if (id.size() > continent) {
        if (const QString code = countryNamed(CsvRows::text(id.sliced(continent))); !code.isEmpty())
            return code;
    }
    return countryNamed(CsvRows::text(name));
}

/// The finest level that the table lists; its id ends in the code of the Harmonized System.
void findProduct(const TableHeader &header, OecColumns &columns)
{
    for (const int digits : {6, 4, 2}) {
        const QString name = QStringLiteral("HS%1").arg(digits);
        const QByteArray latin = name.toLatin1();
        const QByteArray id = latin + " ID";
        columns.product = header.column({L(latin)});
        columns.productId = header.column({L(id)});
        columns.digits = digits;
        if (columns.product >= 0 || columns.productId >= 0)
            return;
    }
    columns.product = header.column({L("Section")});
}

void readOecRow(const TableRow &row, const OecColumns &columns, FigureCollector &figures)
{
    const TradeFlow flow {oecCountry(row.at(columns.exporterId), row.at(columns.exporter)),
                          oecCountry(row.at(columns.importerId), row.at(columns.importer))};
    if (flow.exporter.isEmpty() || flow.importer.isEmpty())
        return figures.skipOtherCountries();
    if (!figures.accepts(flow))
        return;
    const std::optional<TradePeriod> period = periodOf(row.at(columns.year), row.at(columns.month));
    if (!period)
        return figures.skip(SkipReason::NoPeriod);
    const std::optional<TableAmount> amount = figures.amount(row.at(columns.value));
    if (!amount)
        return;
    TradeFigure figure = figures.figure();
    figure.period = *period;
    figure.flow = flow;
    figure.attribution = Attribution::Reconciled;
    figure.basis = basis::reconciled;
    figure.productName = CsvRows::text(row.at(columns.product));
    figure.product = figure.productName;
    if (const QByteArrayView id = row.at(columns.productId); id.size() >= columns.digits)
        figure.product = QStringLiteral("HS ") + CsvRows::text(id.last(columns.digits));
    figures.add(figure, *amount);
}

} // namespace

TableReader witsReader(const TableHeader &header)
{
    WitsColumns columns {header.column({L("Reporter")}),           header.column({L("Partner")}),
                         header.column({L("Product categories")}), header.column({L("Indicator Type")}),
                         header.column({L("Indicator")}),          {}};
    QList<int> values;
    for (int i = 0; i < header.names().size(); ++i) {
        if (const std::optional<TradePeriod> year = periodOf(header.names().at(i).toLatin1())) {
            columns.years.append({i, *year});
            values.append(i);
        }
    }
    return {QStringLiteral("World Bank WITS"), QStringLiteral("World Bank, terms of use of WITS"), -1, values,
            [columns](const TableRow &row, FigureCollector &figures) { readWitsRow(row, columns, figures); }};
}

TableReader oecReader(const TableHeader &header)
{
    const auto at = [&header](const char *name) { return header.column({L(name)}); };
    OecColumns columns {at("Year"),
                        at("Exporter Country ID"),
                        at("Exporter Country"),
                        at("Importer Country ID"),
                        at("Importer Country"),
                        -1,
                        -1,
                        0,
                        at("Trade Value"),
                        at("Month")};
    findProduct(header, columns);
    return {QStringLiteral("OEC (Observatory of Economic Complexity)"),
            QStringLiteral("OEC, from CEPII BACI: Etalab Open Licence 2.0"),
            0,
            {columns.value},
            [columns](const TableRow &row, FigureCollector &figures) { readOecRow(row, columns, figures); }};
}

} // namespace kalpanji
