// SPDX-License-Identifier: GPL-3.0-or-later
// BACI, Gravity and Correlates of War: tables made for programs, a row a pair of countries and year.
#include "core/trade/import/countries.h"
#include "core/trade/import/csvrows.h"
#include "core/trade/import/tablereaders.h"

#include <memory>

namespace kalpanji {

namespace {

using L = QLatin1String;

/// Countries by number, asked for 25 million times in one file: keeps what was asked before.
class NumberedCountries
{
public:
    explicit NumberedCountries(QHash<int, QString> codes)
        : m_known(std::move(codes))
    {
    }

    const QString &code(QByteArrayView cell)
    {
        int number = 0;
        for (const char c : cell)
            number = c >= '0' && c <= '9' && number < 10000 ? number * 10 + (c - '0') : 100000;
        auto found = m_known.constFind(number);
        if (found == m_known.constEnd())
            found = m_known.insert(number, countryNumbered(number));
        return *found;
    }

private:
    QHash<int, QString> m_known;
};

/// "BACI_HS92_Y2014_V202201.csv" → "V202201": revisions differ.
QString baciVersion(const QString &fileName)
{
    const qsizetype at = fileName.lastIndexOf(L("_V"));
    const QString version = at < 0 ? QString() : fileName.mid(at + 1).section(u'.', 0, 0);
    return version.isEmpty() ? version : QString(u' ' + version);
}

TradeFigure baciFigure(const FigureCollector &figures, const TradePeriod &period, const TradeFlow &flow)
{
    TradeFigure figure = figures.figure();
    figure.period = period;
    figure.flow = flow;
    figure.attribution = Attribution::Reconciled;
    figure.basis = basis::reconciled;
    return figure;
}

struct GravitySource {
    const char *column;
    const char *source;
    bool byImporter;
    Attribution attribution;
};
constexpr std::array gravitySources {
    GravitySource {"tradeflow_comtrade_o", "CEPII Gravity (UN Comtrade)", false, Attribution::Destination},
    GravitySource {"tradeflow_comtrade_d", "CEPII Gravity (UN Comtrade)", true, Attribution::Origin},
    GravitySource {"tradeflow_baci", "CEPII Gravity (BACI)", false, Attribution::Reconciled},
    GravitySource {"tradeflow_imf_o", "CEPII Gravity (IMF)", false, Attribution::Destination},
    GravitySource {"tradeflow_imf_d", "CEPII Gravity (IMF)", true, Attribution::Origin},
};

struct GravityColumns {
    int year = -1;
    int exporter = -1;
    int importer = -1;
    std::array<int, gravitySources.size()> values {};
};

void readGravityRow(const TableRow &row, const GravityColumns &columns, FigureCollector &figures)
{
    const TradeFlow flow {countryNamed(CsvRows::text(row.at(columns.exporter))),
                          countryNamed(CsvRows::text(row.at(columns.importer)))};
    if (flow.exporter.isEmpty() || flow.importer.isEmpty())
        return figures.skipOtherCountries();
    if (!figures.accepts(flow))
        return;
    const std::optional<TradePeriod> period = periodOf(row.at(columns.year));
    if (!period)
        return figures.skip(SkipReason::NoPeriod);
    bool hasValue = false;
    for (std::size_t i = 0; i < gravitySources.size(); ++i) {
        const QByteArrayView cell = row.at(columns.values.at(i));
        if (cell.isEmpty() || cell == "NA")
            continue;
        hasValue = true;
        const std::optional<TableAmount> amount = figures.amount(cell);
        if (!amount)
            continue;
        const GravitySource &source = gravitySources.at(i);
        TradeFigure figure = figures.figure();
        figure.period = *period;
        figure.flow = flow;
        figure.source = L(source.source);
        figure.attribution = source.attribution;
        const bool isReconciled = source.attribution == Attribution::Reconciled;
        figure.basis = isReconciled ? basis::reconciled : source.byImporter ? basis::imports : basis::exports;
        if (!isReconciled)
            figure.reporter = source.byImporter ? flow.importer : flow.exporter;
        figures.add(figure, *amount);
    }
    if (!hasValue)
        figures.skip(SkipReason::MissingValue);
}

struct CowColumns {
    int year, first, second;
    int toFirst, toSecond; ///< flow1 is what country 1 imports from country 2
};

void readCowRow(const TableRow &row, const CowColumns &columns, FigureCollector &figures)
{
    const QString first = countryNamed(CsvRows::text(row.at(columns.first)));
    const QString second = countryNamed(CsvRows::text(row.at(columns.second)));
    if (first.isEmpty() || second.isEmpty())
        return figures.skipOtherCountries();
    if (!figures.accepts({first, second}))
        return;
    const std::optional<TradePeriod> period = periodOf(row.at(columns.year));
    if (!period)
        return figures.skip(SkipReason::NoPeriod);
    for (const bool intoFirst : {true, false}) {
        const QByteArrayView cell = row.at(intoFirst ? columns.toFirst : columns.toSecond);
        if (cell == "-9" || cell == "-9.00") { // the codebook's sign for a missing value
            figures.skip(SkipReason::MissingValue);
            continue;
        }
        const std::optional<TableAmount> amount = figures.amount(cell);
        if (!amount)
            continue;
        TradeFigure figure = figures.figure();
        figure.period = *period;
        figure.flow = intoFirst ? TradeFlow {second, first} : TradeFlow {first, second};
        figure.reporter = intoFirst ? first : second;
        figure.basis = basis::imports;
        figures.add(figure, *amount);
    }
}

} // namespace

TableReader baciReader(const TableHeader &header, const QHash<int, QString> &codes, const QString &fileName)
{
    const auto at = [&header](const char *name) { return header.column({L(name)}); };
    const int year = at("t");
    const int exporter = at("i");
    const int importer = at("j");
    const int product = at("k");
    const int value = at("v");
    auto countries = std::make_shared<NumberedCountries>(codes);
    const auto readRow = [=](const TableRow &row, FigureCollector &figures) {
        const TradeFlow flow {countries->code(row.at(exporter)), countries->code(row.at(importer))};
        if (flow.exporter.isEmpty() || flow.importer.isEmpty())
            return figures.skipOtherCountries();
        if (!figures.accepts(flow))
            return;
        const std::optional<TradePeriod> period = periodOf(row.at(year));
        if (!period)
            return figures.skip(SkipReason::NoPeriod);
        const std::optional<TableAmount> amount = figures.amount(row.at(value));
        if (!amount)
            return;
        TradeFigure figure = baciFigure(figures, *period, flow);
        figure.product = QStringLiteral("HS ") + CsvRows::text(row.at(product)).rightJustified(6, u'0');
        figure.value.minor = amount->minor;
        figures.add(figure, *amount);
        figures.addToTotal(figure);
    };
    return {QStringLiteral("CEPII BACI") + baciVersion(fileName),
            QStringLiteral("Etalab Open Licence 2.0"),
            3,
            {value},
            readRow};
}

TableReader gravityReader(const TableHeader &header)
{
    GravityColumns columns {
        header.column({L("year")}), header.column({L("iso3_o")}), header.column({L("iso3_d")}), {}};
    QList<int> values;
    for (std::size_t i = 0; i < gravitySources.size(); ++i) {
        columns.values.at(i) = header.column({L(gravitySources.at(i).column)});
        values.append(columns.values.at(i));
    }
    return {
        QStringLiteral("CEPII Gravity"), QStringLiteral("Etalab Open Licence 2.0"), 3, values,
        [columns](const TableRow &row, FigureCollector &figures) { readGravityRow(row, columns, figures); }};
}

TableReader correlatesOfWarReader(const TableHeader &header)
{
    const auto at = [&header](const char *name) { return header.column({L(name)}); };
    const CowColumns columns {at("year"), at("importer1"), at("importer2"), at("flow1"), at("flow2")};
    return {QStringLiteral("Correlates of War"),
            QStringLiteral("cite Barbieri, Keshk and Pollins 2009"),
            6,
            {columns.toFirst, columns.toSecond},
            [columns](const TableRow &row, FigureCollector &figures) { readCowRow(row, columns, figures); }};
}

} // namespace kalpanji
