// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/tradepicture.h"

#include "ui/chart/chartlines.h"
#include "ui/chart/chartpainter.h"
#include "ui/chart/tradetext.h"
#include "ui/export/picturefont.h"

namespace kalpanji {

PictureLayout tradePicture(DocumentPtr document, const Theme &theme, const LocaleFormat &format,
                           const TradeChartOptions &options)
{
    return [document = std::move(document), theme, format, options,
            lines = std::make_shared<ChartLines>()](QSizeF size) {
        const ChartPainter chart({document, options, theme, format, pictureFont(size), size}, *lines);
        return [chart](QPainter &painter) { chart.paint(painter); };
    };
}

PictureInfo tradePictureInfo(const DocumentPtr &document, const LocaleFormat &format,
                             const TradeChartOptions &options)
{
    const TradeText text(document, format);
    const TradeChart chart = tradeChart(*document, options);
    const QStringList sources = text.sources(chart);
    const QStringList licences = text.licences(chart);
    //: a title, then which direction
    return {TradeText::tr("%1: %2").arg(text.title(), text.choice(options.flow)),
            text.summary(chart, options.flow), sources.join(QLatin1String("; ")),
            licences.join(QLatin1String("; "))};
}

TradeChartOptions usualTradeOptions(const TradeTable &table)
{
    TradeChartOptions options;
    options.flow = suggestedFlow(table);
    return options;
}

} // namespace kalpanji
