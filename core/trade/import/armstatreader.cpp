// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trade/import/countries.h"
#include "core/trade/import/csvrows.h"
#include "core/trade/import/tablereaders.h"

namespace kalpanji {

namespace {

using L = QLatin1String;

/// One of the three amounts of a row.
struct Series {
    int column = -1;
    bool isExport = false;
    Attribution attribution = Attribution::Unstated;
};

void readRow(const TableRow &row, int country, int year, int month, const QList<Series> &all,
             FigureCollector &figures)
{
    const QString armenia = QStringLiteral("ARM");
    const QString partner = countryNamed(CsvRows::text(row.at(country)));
    if (partner.isEmpty())
        return figures.skipOtherCountries();
    if (!figures.accepts({partner, armenia}))
        return;
    const std::optional<TradePeriod> period = periodOf(row.at(year), row.at(month));
    if (!period || period->month == 0)
        return figures.skip(SkipReason::NoPeriod);
    for (const Series &series : all) {
        const std::optional<TableAmount> amount = figures.amount(row.at(series.column));
        if (!amount)
            continue;
        TradeFigure figure = figures.figure();
        figure.period = *period;
        figure.flow = series.isExport ? TradeFlow {armenia, partner} : TradeFlow {partner, armenia};
        figure.reporter = armenia;
        figure.attribution = series.attribution;
        figure.basis = series.isExport ? basis::exports : basis::imports;
        figures.add(figure, *amount);
    }
}

} // namespace

TableReader armStatReader(const TableHeader &header)
{
    QList<Series> all;
    QList<int> values;
    for (const Series &series :
         {Series {header.column({L("export")}), true, Attribution::Destination},
          Series {header.column({L("import_origin")}), false, Attribution::Origin},
          Series {header.column({L("import_consignment")}), false, Attribution::Consignment}}) {
        if (series.column < 0)
            continue;
        all.append(series);
        values.append(series.column);
    }
    const int country = header.column({L("country")});
    const int year = header.column({L("year")});
    const int month = header.column({L("month")});
    return {QStringLiteral("ArmStat (Statistical Committee of Armenia)"),
            QStringLiteral("official statistics, cited as facts; terms of reuse not stated"), 3, values,
            [=](const TableRow &row, FigureCollector &figures) {
                readRow(row, country, year, month, all, figures);
            }};
}

} // namespace kalpanji
