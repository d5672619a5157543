// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArrayView>
#include <QStringList>

namespace kalpanji {

/// How the bytes of a table are text. Statistics offices still give out all four.
enum class TableEncoding : quint8 { Utf8, Latin1, Utf16Le, Utf16Be };

/// How a table of separated values is written.
struct CsvDialect {
    TableEncoding encoding = TableEncoding::Utf8;
    char delimiter = ','; ///< one of , ; tab |
    char lineEnd = '\n'; ///< '\r' where there is no other; "\r\n" ends in '\n'
    qsizetype start = 0; ///< first byte of the header: after a byte order mark and Excel's "sep=;"
    bool operator==(const CsvDialect &) const = default;
};

/// Finds out by the first bytes of a file (some 64 KB are enough). Latin-1 is what is neither UTF-16 nor
/// valid UTF-8. Errors, about `name`: EmptyTable; BinaryTable (offset: first byte no text has).
Result<CsvDialect> dialectOf(QByteArrayView head, const QString &name);

/// "UTF-8", "ISO-8859-1", "UTF-16LE", "UTF-16BE".
QString toString(TableEncoding encoding);

/// The decimal sign in `numbers`, as far as they show one: with several kinds of signs the last is decimal,
/// a sign that repeats or stands before exactly three digits groups thousands unless `thousandths` are what
/// the table's unit leads one to expect (BACI writes 918,795 thousand where "," is decimal).
char decimalSignOf(const QStringList &numbers, char delimiter, bool thousandths);

} // namespace kalpanji
