// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/goodspicture.h"

#include "ui/chart/sourcewords.h"
#include "ui/chart/tradetext.h"
#include "ui/export/picturefont.h"

namespace kalpanji {

PictureLayout goodsPicture(const DocumentPtr &document, const ProductYear &products, GoodsShape shape,
                           const Theme &theme, const LocaleFormat &format)
{
    return [=](QSizeF size) {
        const GoodsPainter goods({document, products, shape, theme, format, pictureFont(size), size});
        return [goods](QPainter &painter) { goods.paint(painter); };
    };
}

PictureInfo goodsPictureInfo(const DocumentPtr &document, const ProductYear &products,
                             const LocaleFormat &format)
{
    const TradeText text(document, format);
    const TradeFigure &first = document->trade.figures().at(products.parts.first().figure);
    QStringList goods;
    for (const ProductShare &part : products.parts) {
        const TradeFigure &figure = document->trade.figures().at(part.figure);
        goods += part.share < 0 ? TradeText::tr("%1: %2").arg(TradeText::product(figure), text.amount(figure))
                                //: goods, their value, their part of the whole
                                : TradeText::tr("%1: %2, %3")
                                      .arg(TradeText::product(figure), text.amount(figure), text.share(part));
    }
    //: %1 two countries ("Mexico to Armenia"), %2 a year
    return {TradeText::tr("Goods, %1, %2").arg(text.flow(products.flow), format.year(products.year)),
            goods.join(QLatin1String("; ")), text.source(first), sourceWords(first.licence)};
}

} // namespace kalpanji
