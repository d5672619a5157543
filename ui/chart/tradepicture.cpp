// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/tradepicture.h"

#include "ui/chart/chartpainter.h"
#include "ui/chart/tradetext.h"

#include <QGuiApplication>
#include <QPainter>

#include <cmath>

namespace kalpanji {

namespace {

/// Letters that stay readable when the picture is shown at the width of a page.
QFont fontFor(QSizeF size)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(qRound(std::clamp(std::min(size.width() / 90, size.height() / 42), 11.0, 28.0)));
    return font;
}

} // namespace

PictureLayout tradePicture(DocumentPtr document, const Theme &theme, const LocaleFormat &format,
                           const TradeChartOptions &options)
{
    return [document = std::move(document), theme, format, options](QSizeF size) {
        const ChartPainter chart({document, options, theme, format, fontFor(size), size});
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
