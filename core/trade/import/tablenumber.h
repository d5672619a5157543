// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <variant>

namespace kalpanji {

/// Digits of any script as ASCII, every kind of blank as a space; '?' for other letters beyond ASCII.
QByteArray asciiNumber(QByteArrayView cell);

/// An amount of money out of a table cell, exact to the hundredth.
struct TableAmount {
    qint64 minor = 0; ///< hundredths of the currency's unit
    qint64 step = 100; ///< hundredths that one of the last written digit stands for, at least 1
    bool operator==(const TableAmount &) const = default;
};

/// Why a cell holds no amount.
enum class CellProblem : quint8 { Missing, NoNumber, TooLarge };

/// Reads "8121518.35", "8,121,518.35", "6 879,38", "1.2E+05", digits of any script, each standing for
/// 10^`power` units (3: thousands). `decimal` is '.' or ','; the other, blanks and apostrophes group
/// thousands. Digits finer than a hundredth are rounded half away from zero. Missing: empty, "..", "NA",
/// "-" and the like. TooLarge: beyond 9·10¹⁶ hundredths.
std::variant<TableAmount, CellProblem> readTableAmount(QByteArrayView cell, char decimal, int power);

} // namespace kalpanji
