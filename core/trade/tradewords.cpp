// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trade/tradewords.h"

#include <QMutex>

namespace kalpanji {

namespace {

TradeWordsPtr compile(const QJsonObject &part)
{
    if (part.isEmpty())
        return {};
    auto words = std::make_shared<TradeWords>(part);
    const QLatin1String currencyPrefix("currency_");
    const QStringList names = part.value(u"words").toObject().keys();
    for (const QString &name : names) {
        if (name.startsWith(currencyPrefix))
            words->currencies.append({words->lexicon.wordClass(name), name.mid(currencyPrefix.size())});
    }
    words->trade = words->lexicon.wordClass(u"trade");
    words->exporting = words->lexicon.wordClass(u"export");
    words->importing = words->lexicon.wordClass(u"import");
    words->listing = words->lexicon.wordClass(u"listing");
    words->goods = words->lexicon.wordClass(u"goods");
    words->is = words->lexicon.wordClass(u"is");
    words->conjunction = words->lexicon.wordClass(u"and");
    words->contrast = words->lexicon.wordClass(u"contrast");
    words->scale = words->lexicon.wordClass(u"scale");
    words->filler = words->lexicon.wordClass(u"filler");
    words->decimal = part.value(u"decimal").toString(QStringLiteral(".")).front();
    words->goodsFirst = part.value(u"goods_first").toBool();
    return words;
}

} // namespace

TradeWordsPtr tradeWords(const LanguagePack &pack)
{
    static QMutex mutex;
    static QHash<quint64, TradeWordsPtr> kept;
    const QMutexLocker lock(&mutex);
    const auto found = kept.constFind(pack.serial);
    if (found != kept.constEnd())
        return found.value();
    return *kept.insert(pack.serial, compile(pack.root.value(u"trade").toObject()));
}

} // namespace kalpanji
