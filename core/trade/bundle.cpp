// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trade/bundle.h"

namespace kalpanji {

Result<QList<TradeFigure>> bundledTrade() { return QList<TradeFigure> {}; }

} // namespace kalpanji
