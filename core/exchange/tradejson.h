// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"
#include "core/trade/import/importreport.h"

#include <QByteArray>

namespace kalpanji {

/// What `kalpanji trade --format json` prints: {"figures":[…],"products":[{"flow","items":[…]}],"notes":[…]}.
/// Amounts are exact decimal numbers in units of "currency"; "range" of the article's own figure counts code
/// points into its text; a note tells of figures that disagree, its "low" and "high" are places in "figures".
/// With `imports`, "imports" tells what became of each file:
/// [{"file","format","encoding","delimiter","decimal",
/// "unit","rows","figures","skipped":[{"reason","count","lines":[…]}]}].
QByteArray tradeJson(const Document &document, const QList<ImportReport> &imports = {});

} // namespace kalpanji
