// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trade/prosetrade.h"

namespace kalpanji {

ProseTrade extractTrade(const Article &, const QList<TimeExpression> &, const LanguagePack &) { return {}; }

} // namespace kalpanji
