// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trade/amount.h"

#include <QString>

#include <limits>

namespace kalpanji {

std::optional<Amount> readAmount(QStringView text, qint64 scale, QChar decimal)
{
    QString digits;
    qsizetype lastSign = -1; // how many digits stood before the last separator
    int signs = 0;
    QChar sign;
    for (const QChar c : text) {
        if (c.category() == QChar::Number_DecimalDigit) {
            digits.append(QChar(u'0' + c.digitValue()));
        } else if (c == u',' || c == u'.' || c == QChar::Nbsp || c == QChar(0x202F) || c == u' '
                   || c == u'\'') {
            lastSign = digits.size();
            ++signs;
            sign = c;
        } else {
            return {};
        }
    }
    constexpr qsizetype mostDigits = 17;
    if (digits.isEmpty() || digits.size() > mostDigits || scale <= 0)
        return {};
    const qsizetype after = lastSign < 0 ? 0 : digits.size() - lastSign;
    const bool fraction = after == 1 || after == 2 || (after == 3 && scale > 1 && sign == decimal);
    const qsizetype decimals = signs == 1 && fraction ? after : 0;
    qint64 step = scale;
    qint64 unit = 100;
    for (qsizetype i = 0; i < decimals; ++i) // 1.25 million is known to ten thousand
        (step % 10 == 0 ? step : unit) /= 10;
    const qint64 whole = digits.toLongLong();
    if (whole != 0 && step * unit > std::numeric_limits<qint64>::max() / whole)
        return {};
    return Amount {whole * step * unit, step * unit};
}

} // namespace kalpanji
