// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/timevalue.h"

#include <optional>

namespace kalpanji {

/// The days a person means who types a date: "1992", "১৯৯২", "14 Jan 1992", "১৪ই জানুয়ারি ১৯৯২", "marzo de
/// 2002", "2014 թ. սկզբին", "1992-01-14", "-44", "44 BC". Any script, any language that has a pack;
/// `language` is tried first. Nothing when no date can be made out.
std::optional<DaySpan> dateNamed(const QString &text, const QString &language);

} // namespace kalpanji
