// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trade/import/csvdialect.h"
#include "core/trade/tradetable.h"

#include <QList>

namespace kalpanji {

/// Which statistics office's table a file is, known by its header.
enum class TableFormat : quint8 {
    Comtrade, ///< UN Comtrade, "comtradeplus" columns
    ComtradeLegacy, ///< UN Comtrade before 2022, and its bulk API
    Wits, ///< World Bank WITS trade summary: a column a year
    Oec, ///< Observatory of Economic Complexity
    Baci, ///< CEPII BACI: t,i,j,k,v,q
    Gravity, ///< CEPII Gravity
    CorrelatesOfWar, ///< Correlates of War, dyadic trade
    ArmStatMonthly, ///< Statistical Committee of Armenia, by country and month
    Plain, ///< year,flow,value,currency,source, and what this program writes
    CountryCodes, ///< the list of country codes beside BACI: holds no figures
};

/// Why a row, or a cell of a row, gave no figure.
enum class SkipReason : quint8 {
    OtherCountries, ///< about other countries than the pair
    OtherFlow, ///< re-exports and the like, which the exports contain
    Breakdown, ///< a part of a row that is there as well: by transport, customs procedure or second partner
    Services, ///< services, not goods
    OtherIndicator, ///< shares, counts, tariffs
    MissingValue,
    NoNumber,
    NegativeValue,
    TooLarge,
    NoPeriod, ///< no year, or a month that is none
    NoFlow, ///< no direction that one could know
    NoCurrency,
    CutOff, ///< fewer fields than the header
    BrokenQuote,
    TooLong, ///< a row of more than a megabyte
    Duplicate, ///< the same period, direction and goods a second time, with another value
    OwnRow, ///< a sum, or the article's own figure, that this program wrote
};

/// The rows that were left out for one reason.
struct SkippedRows {
    SkipReason reason = SkipReason::MissingValue;
    qint64 count = 0;
    QList<qint64> lines; ///< of the file, the first few
    static constexpr qsizetype mostLines = 5;
};

/// What became of a file: nothing is left out in silence.
struct ImportReport {
    QString file; ///< its name, without the folder
    TableFormat format = TableFormat::Plain;
    CsvDialect dialect;
    char decimal = '.';
    int power = 0; ///< one in the table stands for 10^power units: 3 for thousands; -1: each row says
    qint64 rows = 0; ///< read, the header and blank lines not counted
    qsizetype figures = 0;
    std::optional<TradePair> pair;
    QList<SkippedRows> skipped; ///< in the order of SkipReason

    void skip(SkipReason reason, qint64 line);
    /// Whether a row was left out for what a person can mend in the file.
    [[nodiscard]] bool hasMistakes() const;
    /// Rows that were left out although they are about the pair.
    [[nodiscard]] qint64 lost() const;
};

/// "UN Comtrade", "CEPII BACI": a name, the same in every language.
QString toString(TableFormat format);
/// "negative_value"
QString toString(SkipReason reason);

} // namespace kalpanji
