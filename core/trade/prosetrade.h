// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "core/time/languagepack.h"
#include "core/time/timeexpression.h"
#include "core/trade/tradefigure.h"

#include <QList>

namespace kalpanji {

struct ProseTrade {
    QList<TradeFigure> figures;
    QList<ProductList> products;
};

/// The trade figures and lists of goods that the article's prose states.
ProseTrade extractTrade(const Article &article, const QList<TimeExpression> &times, const LanguagePack &pack);

} // namespace kalpanji
