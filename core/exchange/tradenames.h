// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trade/tradetable.h"

#include <QString>

namespace kalpanji {

/// "stated", "zero", "below_precision".
QString nameOf(ValueState state);
/// "origin_or_consignment", "first_destination", … ; "none".
QString nameOf(DisagreementReason reason);
/// "article" for a figure of the text, "derived" for a sum made here, "source" for all others.
QString originOf(const TradeFigure &figure);

} // namespace kalpanji
