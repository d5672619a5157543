// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/languagepack.h"
#include "core/time/lexicon.h"

namespace kalpanji {

/// The "trade" part of a language pack, compiled. Classes are -1 where the language has none.
struct TradeWords {
    explicit TradeWords(const QJsonObject &part)
        : lexicon(part)
    {
    }

    Lexicon lexicon;
    QList<std::pair<int, QString>> currencies; ///< word class, ISO 4217 code
    int trade = -1; ///< "trade", "turnover": both directions
    int exporting = -1; ///< "exports", "sold"
    int importing = -1;
    int listing = -1; ///< verbs before or after which goods are listed: "exports", "exporta"
    int goods = -1; ///< "products"
    int is = -1; ///< "are", "consist of"
    int conjunction = -1;
    int contrast = -1; ///< begins another figure: "while", "ամենը՝"
    int scale = -1; ///< "million", with its value
    int filler = -1; ///< words around a list that are no goods: "mainly"
    QChar decimal = u'.'; ///< before decimals; the other of "." and "," groups thousands
    bool goodsFirst = false; ///< the goods stand before the verb
};
using TradeWordsPtr = std::shared_ptr<const TradeWords>;

/// Compiled on first use, shared, safe from any thread; null for a pack without the part.
TradeWordsPtr tradeWords(const LanguagePack &pack);

} // namespace kalpanji
