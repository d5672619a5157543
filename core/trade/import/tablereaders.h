// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trade/import/figurecollector.h"

#include <functional>

namespace kalpanji {

/// What is known of one format once its header is read. `readRow` is called for every row with as many fields
/// as the header has.
struct TableReader {
    QString source; ///< who publishes the table
    QString licence;
    int power = 0; ///< 10^power units a one; -1: each row says
    QList<int> valueColumns; ///< where amounts stand: they show the decimal sign
    std::function<void(const TableRow &row, FigureCollector &figures)> readRow;
};

TableReader comtradeReader(const TableHeader &header);
TableReader legacyComtradeReader(const TableHeader &header);
TableReader witsReader(const TableHeader &header);
TableReader oecReader(const TableHeader &header);
/// `codes`: numbers that the file's own list of countries explains otherwise than UN Comtrade's.
TableReader baciReader(const TableHeader &header, const QHash<int, QString> &codes, const QString &fileName);
TableReader gravityReader(const TableHeader &header);
TableReader correlatesOfWarReader(const TableHeader &header);
TableReader armStatReader(const TableHeader &header);
TableReader plainReader(const TableHeader &header);

/// A year from 1 to 9999 and, where `month` is not empty, a month 1–12; nothing otherwise.
std::optional<TradePeriod> periodOf(QByteArrayView year, QByteArrayView month = {});

/// How a figure came about, in words that the bundled figures use as well; the window translates them.
namespace basis {
inline const QString imports = QStringLiteral("imports reported by the importer");
inline const QString exports = QStringLiteral("exports reported by the exporter");
inline const QString reconciled = QStringLiteral("reconciled from both sides' reports");
} // namespace basis

} // namespace kalpanji
