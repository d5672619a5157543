// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chronology/eventwords.h"

namespace kalpanji {

/// A trigger found in a sentence; token indices.
struct Telling {
    const Trigger *trigger = nullptr;
    qsizetype first = 0;
    qsizetype end = 0;
    bool hasVerb = false;
    bool negated = false;
    bool intended = false;
};

/// The happenings a sentence tells of, in order, none inside another: longer matches win, and what only
/// says that something was intended is no happening of its own.
QList<Telling> findTellings(const QList<Token> &tokens, const EventWords &words);

} // namespace kalpanji
