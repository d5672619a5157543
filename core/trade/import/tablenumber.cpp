// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trade/import/tablenumber.h"

#include "core/trade/import/csvrows.h"

#include <algorithm>
#include <array>

namespace kalpanji {

namespace {

constexpr qint64 largest = 90'000'000'000'000'000; // hundredths, well within 64 bits

/// What a cell says before any scaling: digits without leading zeros, and how many of them are decimals.
struct Written {
    QByteArray digits;
    int decimals = 0;
    int exponent = 0;
    bool isNegative = false;
};

bool isMissing(QByteArrayView cell)
{
    static constexpr std::array<QByteArrayView, 11> words {"",   "-",   "--",  ".",    "..",  "...",
                                                           "NA", "N/A", "NaN", "null", "NULL"};
    return std::find(words.begin(), words.end(), cell) != words.end();
}

/// False when `text` is no number.
bool readWritten(QByteArrayView text, char decimal, Written &number)
{
    constexpr int mostExponent = 400; // a double has none beyond 308; either way too large or nothing
    qsizetype at = 0;
    if (at < text.size() && (text.at(at) == '-' || text.at(at) == '+'))
        number.isNegative = text.at(at++) == '-';
    bool hasPoint = false;
    bool hasDigit = false;
    for (; at < text.size(); ++at) {
        const char c = text.at(at);
        if (c >= '0' && c <= '9') {
            hasDigit = true;
            number.decimals += hasPoint ? 1 : 0;
            if (c != '0' || !number.digits.isEmpty())
                number.digits.append(c);
        } else if (c == decimal) {
            if (hasPoint)
                return false;
            hasPoint = true;
        } else if ((c == 'e' || c == 'E') && hasDigit) {
            bool isNumber = false;
            number.exponent = text.sliced(at + 1).toByteArray().toInt(&isNumber);
            return isNumber && std::abs(number.exponent) <= mostExponent;
        } else if (hasPoint || !QByteArrayView(",. '").contains(c)) {
            return false;
        }
    }
    return hasDigit;
}

} // namespace

QByteArray asciiNumber(QByteArrayView cell)
{
    QByteArray ascii;
    const QString text = CsvRows::text(cell);
    for (const QChar c : text) {
        if (c.category() == QChar::Number_DecimalDigit)
            ascii.append(static_cast<char>('0' + c.digitValue()));
        else if (c == QChar(0x2212))
            ascii.append('-');
        else if (c.isSpace() || c == QChar(0x2019))
            ascii.append(' ');
        else
            ascii.append(c.unicode() < 0x80 ? static_cast<char>(c.unicode()) : '?');
    }
    return ascii;
}

std::variant<TableAmount, CellProblem> readTableAmount(QByteArrayView cell, char decimal, int power)
{
    QByteArrayView text = cell.trimmed();
    if (isMissing(text))
        return CellProblem::Missing;
    const bool isPlain = std::all_of(text.begin(), text.end(), [](char c) { return c > 0; });
    const QByteArray ascii = isPlain ? QByteArray() : asciiNumber(text).trimmed();
    if (!isPlain)
        text = ascii;
    Written number;
    if (!readWritten(text, decimal, number))
        return CellProblem::NoNumber;

    constexpr int hundredths = 2;
    int shift =
        power + hundredths + number.exponent - number.decimals; // value = digits · 10^shift hundredths
    TableAmount amount {0, 1};
    for (int i = 0; i < std::min(shift, 18); ++i)
        amount.step *= 10;
    bool roundsUp = false;
    for (; shift < 0 && !number.digits.isEmpty(); ++shift) {
        roundsUp = number.digits.back() >= '5';
        number.digits.chop(1);
    }
    if (number.digits.isEmpty()) {
        amount.minor = roundsUp && shift == 0 ? (number.isNegative ? -1 : 1) : 0;
        return amount;
    }
    if (number.digits.size() + shift > 18)
        return CellProblem::TooLarge;
    amount.minor = number.digits.toLongLong();
    for (; shift > 0; --shift)
        amount.minor *= 10;
    amount.minor += roundsUp ? 1 : 0;
    if (amount.minor > largest)
        return CellProblem::TooLarge;
    if (number.isNegative)
        amount.minor = -amount.minor;
    return amount;
}

} // namespace kalpanji
