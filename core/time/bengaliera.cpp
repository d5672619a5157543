// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/bengaliera.h"

#include <algorithm>

namespace kalpanji {

QDate bengaliEraDate(int year, int month, int day)
{
    constexpr int eraOffset = 593; // 14 April 594 began the year 1
    constexpr int longestMonth = 32; // in the astronomical calendar of West Bengal
    constexpr int reformYear = 1426;
    if (year < 1 || year > 1700 || month < 1 || month > 12 || day < 1 || day > longestMonth)
        return {};
    const int longMonths = year >= reformYear ? 6 : 5;
    const int before = 30 * (month - 1) + std::min(month - 1, longMonths);
    QDate date = QDate(year + eraOffset, 4, 14).addDays(before + day - 1);
    // Falgun, the eleventh month, has a day more in a leap year of the common era; what follows it moves
    if (month == 12 && QDate::isLeapYear(year + eraOffset + 1))
        date = date.addDays(1);
    return date;
}

} // namespace kalpanji
