// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chronology/eventwords.h"

namespace kalpanji {

/// A line of at most 60 clusters that says what happened: the sentence from the event's date (or its own
/// beginning) to the end of its trigger, without date phrases and leading connectives.
QString eventTitle(QStringView text, TextRange sentence, TextRange trigger, const QList<TextRange> &dates,
                   const EventWords &words);

} // namespace kalpanji
