// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/grammar.h"

namespace kalpanji {

/// How many tokens `alternative` takes at `at` and, in `captures`, what they say; 0 when it does not fit
/// there. `number` and `numberLink` are the classes of number words and of the word that joins them ("treinta
/// y dos").
qsizetype take(const Alternative &alternative, const Reading &reading, qsizetype at, int number,
               int numberLink, Captures &captures);

/// A set of the Builtins that take a number, a bit each.
using NumberKinds = quint32;
/// What the number `token` may be taken as.
NumberKinds numberKindsOf(const Token &token);
constexpr NumberKinds numberKind(Builtin kind) { return NumberKinds(1) << static_cast<unsigned>(kind); }

} // namespace kalpanji
