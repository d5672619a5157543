// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chronology/event.h"

namespace kalpanji {

class ViewState;

/// The event told next after the selected one, in the order of the text, among those the filter lets through
/// and the article itself tells; from `offset` on when none is selected. None at the end.
EventId eventAfter(const ViewState &state, qsizetype offset);
/// The one told before it.
EventId eventBefore(const ViewState &state, qsizetype offset);

} // namespace kalpanji
