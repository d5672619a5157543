// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/trade/tradefigure.h"

#include <QList>

namespace kalpanji {

/// The figures shipped with the bundled article. Errors only when the resource is damaged.
Result<QList<TradeFigure>> bundledTrade();

} // namespace kalpanji
