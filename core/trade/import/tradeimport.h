// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trade/import/importreport.h"

#include <QHash>

#include <functional>

class QIODevice;

namespace kalpanji {

/// What the reader of a file cannot find in the file itself.
struct ImportOptions {
    std::optional<TradePair> pair; ///< whose trade is wanted; nothing: the first two countries in the file
    QDate snapshot; ///< of the file; invalid when not known
    QHash<int, QString> countryCodes; ///< numbers of BACI by its own list, beside those every program knows
    /// Called now and then with bytes read and bytes there are; false stops the import. May be empty.
    std::function<bool(qint64 done, qint64 total)> progress = {};
};

struct TradeImport {
    QList<TradeFigure> figures; ///< none when the file is a list of country codes
    ImportReport report;
    QHash<int, QString> countryCodes; ///< of such a list
};

/// Reads a statistics office's table, whose format, encoding, delimiter, decimal sign and unit are found by
/// its first lines. Reads a piece at a time: a file of a gigabyte takes no more memory than its figures.
/// `device` is open and can seek. Errors, about `name`: EmptyTable, BinaryTable, UnknownTable,
/// OpenQuoteInTable and EndlessLineInTable when that befalls the names of the columns, Cancelled.
/// Rows that cannot be used are told in the report.
Result<TradeImport> importTrade(QIODevice *device, const QString &name, const ImportOptions &options);

/// Opens `path` and imports it; the snapshot is the day the file was last written. Errors also: those of
/// openToRead().
Result<TradeImport> importTradeFile(const QString &path, ImportOptions options);

/// Several files, lists of country codes before the tables that need them. The first error ends it.
Result<QList<TradeImport>> importTradeFiles(const QStringList &paths, ImportOptions options);

} // namespace kalpanji
