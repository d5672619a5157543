// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/numerals.h"

namespace kalpanji {

namespace {

int letterValue(QChar letter)
{
    switch (letter.unicode()) {
    case u'I':
    case u'І': // Cyrillic, as are the doubles of X, C and M
        return 1;
    case u'V':
        return 5;
    case u'X':
    case u'Х':
        return 10;
    case u'L':
        return 50;
    case u'C':
    case u'С':
        return 100;
    case u'D':
        return 500;
    case u'M':
    case u'М':
        return 1000;
    default:
        return 0;
    }
}

} // namespace

int romanValue(QStringView word)
{
    constexpr qsizetype longest = 15; // MMMDCCCLXXXVIII
    if (word.size() > longest)
        return 0;
    int total = 0;
    int last = 1000;
    for (const QChar c : word) {
        const int value = letterValue(c);
        if (value == 0)
            return 0;
        total += value > last ? value - 2 * last : value;
        last = value;
    }
    return total;
}

} // namespace kalpanji
