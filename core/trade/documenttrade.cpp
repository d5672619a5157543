// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trade/documenttrade.h"

#include "core/places/placewords.h"

namespace kalpanji {

namespace {

DocumentPtr withTable(const DocumentPtr &document, TradeTable table)
{
    auto copy = std::make_shared<Document>(*document);
    copy->trade = std::move(table);
    return copy;
}

} // namespace

DocumentPtr withFigures(const DocumentPtr &document, const QList<TradeFigure> &more)
{
    return withTable(document, document->trade.joinedWith(more));
}

DocumentPtr withoutFigures(const DocumentPtr &document,
                           const std::function<bool(const TradeFigure &figure)> &isUnwanted)
{
    QList<TradeFigure> kept;
    for (const TradeFigure &figure : document->trade.figures()) {
        if (!figure.derived && !isUnwanted(figure))
            kept.append(figure);
    }
    return withTable(document, TradeTable(kept, document->trade.products()));
}

std::optional<TradePair> tradePairOf(const Document &document)
{
    if (const std::optional<TradePair> pair = document.trade.pair())
        return pair;
    const Result<LanguagePackPtr> pack = languagePack(document.article.language);
    if (!pack)
        return std::nullopt;
    const QString &title = document.article.title;
    QStringList codes;
    for (const PlaceMention &place : placeWords(**pack)->find(title, tokenise(title, {0, title.size()}))) {
        if (!place.code.isEmpty() && !codes.contains(place.code))
            codes.append(place.code);
    }
    if (codes.size() != 2)
        return std::nullopt;
    codes.sort();
    return TradePair {codes.at(0), codes.at(1)};
}

} // namespace kalpanji
