// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trade/import/countries.h"
#include "core/trade/import/csvrows.h"
#include "core/trade/import/tablereaders.h"

namespace kalpanji {

namespace {

using L = QLatin1String;

struct Columns {
    int period, month;
    int flow, exporter, importer, reporter;
    int value, unit, currency, precision;
    int source, basis, attribution, reference, licence, note, snapshot;
    int product, productName, quantity, partial, origin;
};

/// "million", "thousand" beside the value: how many zeros; -1 for a word that is none of them.
int powerOf(QByteArrayView unit)
{
    const QString word = CsvRows::text(unit).toCaseFolded();
    if (word.isEmpty() || word == L("1") || word == L("unit") || word == L("units"))
        return 0;
    if (word.startsWith(L("thousand")) || word == L("1000"))
        return 3;
    return word.startsWith(L("million")) || word == L("1000000") ? 6 : -1;
}

/// "2014", "2014-05", or a year and a month in columns of their own.
std::optional<TradePeriod> periodIn(const TableRow &row, const Columns &columns)
{
    const QByteArrayView period = row.at(columns.period);
    const qsizetype dash = period.indexOf('-');
    if (dash > 0 && columns.month < 0)
        return periodOf(period.first(dash), period.sliced(dash + 1));
    return periodOf(period, row.at(columns.month));
}

/// "ARM→MEX", "ARM->MEX", "Armenia-Mexico", "two-way", "total"; nothing for anything else.
std::optional<TradeFlow> flowIn(const TableRow &row, const Columns &columns)
{
    QString exporter = CsvRows::text(row.at(columns.exporter));
    QString importer = CsvRows::text(row.at(columns.importer));
    if (columns.flow >= 0) {
        QString flow = CsvRows::text(row.at(columns.flow));
        const QString word = flow.toCaseFolded();
        for (const L both : {L("two-way"), L("two_way"), L("two way"), L("total"), L("both")}) {
            if (word == both)
                return TradeFlow {};
        }
        for (const auto *arrow : {u"→", u"->", u">", u"–", u"-"}) {
            if (const qsizetype at = flow.indexOf(arrow); at > 0) {
                exporter = flow.left(at);
                importer = flow.mid(at + QStringView(arrow).size());
                break;
            }
        }
    }
    const TradeFlow read {countryNamed(exporter), countryNamed(importer)};
    if (read.exporter.isEmpty() || read.importer.isEmpty())
        return std::nullopt;
    return read;
}

bool isCurrency(const QString &code)
{
    return code.size() == 3
        && std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

void describe(const TableRow &row, const Columns &columns, TradeFigure &figure)
{
    const auto text = [&row](int column) { return CsvRows::text(row.at(column)); };
    const auto set = [&text](QString &member, int column) {
        if (const QString value = text(column); !value.isEmpty())
            member = value;
    };
    set(figure.source, columns.source);
    set(figure.basis, columns.basis);
    set(figure.reference, columns.reference);
    set(figure.licence, columns.licence);
    set(figure.note, columns.note);
    figure.product = text(columns.product);
    figure.productName = columns.productName < 0 ? figure.product : text(columns.productName);
    figure.reporter = countryNamed(text(columns.reporter));
    figure.attribution = attributionOf(text(columns.attribution)).value_or(Attribution::Unstated);
    figure.quantity = std::max(row.at(columns.quantity).toByteArray().toLongLong(), qint64(0));
    figure.partial = row.at(columns.partial) == "yes";
    if (const QDate day = QDate::fromString(text(columns.snapshot), Qt::ISODate); day.isValid())
        figure.snapshot = day;
}

void readRow(const TableRow &row, const Columns &columns, FigureCollector &figures)
{
    const QByteArrayView origin = row.at(columns.origin);
    if (origin == "derived" || origin == "article")
        return figures.skip(SkipReason::OwnRow);
    const std::optional<TradePeriod> period = periodIn(row, columns);
    if (!period)
        return figures.skip(SkipReason::NoPeriod);
    const std::optional<TradeFlow> flow = flowIn(row, columns);
    if (!flow)
        return figures.skip(SkipReason::NoFlow);
    if (!figures.accepts(*flow))
        return;
    const int power = powerOf(row.at(columns.unit));
    QString currency = CsvRows::text(row.at(columns.currency)).toUpper();
    if (currency.isEmpty())
        currency = QStringLiteral("USD");
    if (power < 0 || !isCurrency(currency))
        return figures.skip(SkipReason::NoCurrency);
    const std::optional<TableAmount> amount = figures.amount(row.at(columns.value), power);
    if (!amount)
        return;
    TradeFigure figure = figures.figure();
    figure.period = *period;
    figure.flow = *flow;
    figure.value.currency = currency;
    describe(row, columns, figure);
    if (const auto step = readTableAmount(row.at(columns.precision), '.', power);
        std::holds_alternative<TableAmount>(step) && std::get<TableAmount>(step).minor > 0)
        figure.precisionMinor = std::get<TableAmount>(step).minor;
    else
        figure.precisionMinor = amount->step;
    figures.add(figure, *amount);
}

} // namespace

TableReader plainReader(const TableHeader &header)
{
    const auto at = [&header](std::initializer_list<L> names) { return header.column(names); };
    const Columns columns {at({L("year"), L("period")}),
                           at({L("month")}),
                           at({L("flow")}),
                           at({L("exporter")}),
                           at({L("importer")}),
                           at({L("reporter")}),
                           at({L("value"), L("value_usd"), L("amount")}),
                           at({L("unit")}),
                           at({L("currency")}),
                           at({L("precision"), L("precision_usd")}),
                           at({L("source"), L("source_name")}),
                           at({L("basis")}),
                           at({L("attribution")}),
                           at({L("reference"), L("source_ref")}),
                           at({L("licence"), L("license")}),
                           at({L("note")}),
                           at({L("snapshot")}),
                           at({L("product")}),
                           at({L("product_name")}),
                           at({L("quantity")}),
                           at({L("partial")}),
                           at({L("origin")})};
    return {{},
            {},
            columns.unit < 0 ? 0 : -1,
            {columns.value},
            [columns](const TableRow &row, FigureCollector &figures) { readRow(row, columns, figures); }};
}

} // namespace kalpanji
