// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/timevalue.h"

namespace kalpanji {

class LocaleFormat;

enum class DateLength { Full, Short }; ///< "14 January 1992", "14 Jan 1992"

/// `time` as the language of `format` says it, exactly as precise as it is: "১৪ জানুয়ারি ১৯৯২", "early 2014",
/// "marzo de 2002", "2014 թ. սկզբին", "1920s", "খ্রিস্টপূর্ব ৪৮০", "1991–1994", "23 years". Wording is the pack's
/// "dateWords"; a language without one is worded in English. Empty for an empty value.
QString dateInWords(const TimeValue &time, const LocaleFormat &format, DateLength length = DateLength::Full);

} // namespace kalpanji
