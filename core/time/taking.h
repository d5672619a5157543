// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/grammar.h"

namespace kalpanji {

/// How many tokens `alternative` takes at `at` and, in `captures`, what they say; 0 when it does not fit
/// there. `number` and `numberLink` are the classes of number words and of the word that joins them ("treinta
/// y dos").
qsizetype take(const Alternative &alternative, const Reading &reading, qsizetype at, int number,
               int numberLink, Captures &captures);

} // namespace kalpanji
