// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trade/import/tradeimport.h"

#include "core/article/input/input.h"
#include "core/trade/import/countries.h"
#include "core/trade/import/csvrows.h"
#include "core/trade/import/tablenumber.h"
#include "core/trade/import/tablereaders.h"

#include <QBuffer>
#include <QFileInfo>

namespace kalpanji {

namespace {

constexpr qint64 headSize = 1 << 16;
constexpr int rowsBetweenReports = 20000;

QStringList textsOf(const std::vector<QByteArrayView> &fields)
{
    QStringList texts;
    for (const QByteArrayView field : fields)
        texts.append(CsvRows::text(field));
    return texts;
}

TableReader readerFor(TableFormat format, const TableHeader &header, const QString &file,
                      const ImportOptions &options)
{
    switch (format) {
    case TableFormat::Comtrade:
        return comtradeReader(header);
    case TableFormat::ComtradeLegacy:
        return legacyComtradeReader(header);
    case TableFormat::Wits:
        return witsReader(header);
    case TableFormat::Oec:
        return oecReader(header);
    case TableFormat::Baci:
        return baciReader(header, options.countryCodes, file);
    case TableFormat::Gravity:
        return gravityReader(header);
    case TableFormat::CorrelatesOfWar:
        return correlatesOfWarReader(header);
    case TableFormat::ArmStatMonthly:
        return armStatReader(header);
    case TableFormat::Plain:
    case TableFormat::CountryCodes:
        break;
    }
    return plainReader(header);
}

/// The amounts in the first rows, which show what the decimal sign is.
QStringList sampleNumbers(const QByteArray &head, const CsvDialect &dialect, const QList<int> &columns)
{
    QBuffer buffer;
    buffer.setData(head);
    buffer.open(QIODevice::ReadOnly);
    CsvRows rows(&buffer, dialect);
    QStringList numbers;
    rows.next(); // the header
    while (rows.next()) {
        const TableRow row {rows.fields(), rows.line()};
        for (const int column : columns) {
            if (const QString number = CsvRows::text(row.at(column)); !number.isEmpty())
                numbers.append(number);
        }
    }
    return numbers;
}

QHash<int, QString> codesIn(CsvRows &rows, const TableHeader &header, ImportReport &report)
{
    const int number = header.column({QLatin1String("country_code")});
    const int iso = header.column({QLatin1String("iso_3digit_alpha")});
    QHash<int, QString> codes;
    while (rows.next()) {
        ++report.rows;
        const TableRow row {rows.fields(), rows.line()};
        bool isNumber = false;
        const int value = row.at(number).toByteArray().toInt(&isNumber);
        if (isNumber)
            codes.insert(value, countryNamed(CsvRows::text(row.at(iso))));
        else
            report.skip(SkipReason::NoNumber, rows.line());
    }
    return codes;
}

/// All rows through the reader; false when the person stopped it.
bool readRows(CsvRows &rows, const TableReader &reader, std::size_t width, FigureCollector &figures,
              const ImportOptions &options, qint64 total)
{
    for (int count = 1; rows.next(); ++count) {
        figures.begin(rows.line());
        if (rows.damage() == RowDamage::OpenQuote)
            figures.skip(SkipReason::BrokenQuote);
        else if (rows.damage() == RowDamage::TooLong)
            figures.skip(SkipReason::TooLong);
        else if (rows.fields().size() < width)
            figures.skip(SkipReason::CutOff);
        else
            reader.readRow({rows.fields(), rows.line()}, figures);
        if (options.progress && count % rowsBetweenReports == 0 && !options.progress(rows.bytesRead(), total))
            return false;
    }
    return true;
}

} // namespace

std::optional<TradePeriod> periodOf(QByteArrayView year, QByteArrayView month)
{
    const auto number = [](QByteArrayView text) {
        bool isNumber = false;
        const int value = asciiNumber(text).trimmed().toInt(&isNumber);
        return isNumber ? value : -1;
    };
    constexpr int firstYear = 1000;
    constexpr int lastYear = 9999;
    const int y = number(year);
    const int m = month.isEmpty() ? 0 : number(month);
    if (y < firstYear || y > lastYear || m < 0 || m > 12)
        return std::nullopt;
    return TradePeriod {y, m};
}

Result<TradeImport> importTrade(QIODevice *device, const QString &name, const ImportOptions &options)
{
    const QByteArray head = device->peek(headSize);
    const Result<CsvDialect> dialect = dialectOf(head, name);
    if (!dialect)
        return dialect.error();
    CsvRows rows(device, *dialect);
    if (!rows.next())
        return Error {ErrorCode::EmptyTable, name};
    if (rows.damage() == RowDamage::OpenQuote)
        return Error {ErrorCode::OpenQuoteInTable, name, rows.line()};
    if (rows.damage() == RowDamage::TooLong)
        return Error {ErrorCode::EndlessLineInTable, name, rows.line()};
    const TableHeader header(textsOf(rows.fields()));
    const std::optional<TableFormat> format = formatOf(header);
    if (!format)
        return Error {ErrorCode::UnknownTable, name};

    TradeImport result;
    ImportReport &report = result.report;
    report.file = QFileInfo(name).fileName();
    report.format = *format;
    report.dialect = *dialect;
    report.pair = options.pair;
    if (format == TableFormat::CountryCodes) {
        result.countryCodes = codesIn(rows, header, report);
        return result;
    }
    const TableReader reader = readerFor(*format, header, report.file, options);
    report.power = reader.power;
    report.decimal = decimalSignOf(sampleNumbers(head, *dialect, reader.valueColumns), dialect->delimiter,
                                   reader.power > 0);
    TradeFigure common;
    common.source = reader.source.isEmpty() ? report.file : reader.source;
    common.licence = reader.licence;
    common.snapshot = options.snapshot;
    common.file = report.file;
    FigureCollector figures(report, common);
    if (!readRows(rows, reader, static_cast<std::size_t>(header.names().size()), figures, options,
                  device->size()))
        return Error {ErrorCode::Cancelled, name};
    result.figures = figures.take();
    return result;
}

Result<TradeImport> importTradeFile(const QString &path, ImportOptions options)
{
    const Result<std::unique_ptr<QFile>> file = openToRead(path);
    if (!file)
        return file.error();
    if (!options.snapshot.isValid())
        options.snapshot = QFileInfo(path).lastModified().toUTC().date();
    return importTrade(file->get(), path, options);
}

Result<QList<TradeImport>> importTradeFiles(const QStringList &paths, ImportOptions options)
{
    QList<TradeImport> imports;
    for (const QString &path : paths) { // lists of codes first: small, and the tables need them
        if (!QFileInfo(path).fileName().startsWith(QLatin1String("country_codes")))
            continue;
        Result<TradeImport> read = importTradeFile(path, options);
        if (!read)
            return read.error();
        options.countryCodes.insert(read->countryCodes);
    }
    for (const QString &path : paths) {
        Result<TradeImport> read = importTradeFile(path, options);
        if (!read)
            return read.error();
        imports.append(std::move(read).value());
    }
    return imports;
}

} // namespace kalpanji
