// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace kalpanji {

/// The Gregorian day of a Bengali-era date (month 1 is Boishakh); invalid when there is no such day.
/// Bangladesh and West Bengal keep calendars that differ by a day, and both were reformed: this reckons by
/// the rule that fits most printed pairs of dates — the year begins on 14 April, the first five months (six
/// since 1426, the reform of 2019) have 31 days — and is true to a day.
QDate bengaliEraDate(int year, int month, int day);

} // namespace kalpanji
