// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/timevalue.h"

#include <QString>

#include <optional>

namespace kalpanji {

/// The days that a date or a span typed by a person means: "১৯৯২", "1992-01", "Jan 1992", "enero de 1992",
/// "জানুয়ারি ১৯৯২", "2002..2012", "1991–1994", "2002 to 2012", "1990s", "5th century BC"; "..2012" and
/// "2002.." are open at one end. Read by the date words of every language that has a pack, in digits of any
/// script. Nothing unless the whole of `query` is a date that the calendar has a place for: a day without a
/// year is none.
std::optional<DaySpan> dateQuery(const QString &query);

} // namespace kalpanji
