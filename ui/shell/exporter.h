// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/trade/tradechart.h"
#include "ui/chart/goodspainter.h"

#include <QObject>

#include <functional>

class QWidget;

namespace kalpanji {

class PictureExport;
struct TimelineSubject;
class ViewState;

/// "Take it away": asks where to, and writes the timeline, the trade chart or the events as a file.
class Exporter : public QObject
{
    Q_OBJECT

public:
    Exporter(ViewState *state, QWidget *window);

    /// What of the timeline goes into a picture: the stretch it shows, all of it, or what the selected event
    /// fills with some room around.
    enum class Stretch : quint8 { View, Whole, Selection };
    /// As PNG, SVG or PDF; all of it is as high as its titles need.
    void exportTimeline(Stretch stretch);
    /// Over as many pages as its titles need, the axis on each, after a preview.
    void printTimeline();
    void copyTimelineAsPicture();
    void copyTimelineAsText();
    /// The trade chart as the window shows it.
    void exportTrade(const TradeChartOptions &options);
    /// The goods of a year as bars or as a treemap.
    void exportGoods(const ProductYear &products, GoodsShape shape);
    /// The trade figures as CSV, beside it their description as JSON and as a text.
    void exportTradeTable(const TradeChartOptions &options);
    /// All events as CSV or JSON.
    void exportEvents();

Q_SIGNALS:
    void written(const QString &fileName);
    void failed(const kalpanji::Error &error);

private:
    using Writer = std::function<Result<Done>(const QString &fileName)>;
    void ask(const QString &title, const QString &suggestion, const QStringList &filters, Writer write);
    /// The article's title as a file name.
    [[nodiscard]] QString baseName() const;

    [[nodiscard]] TimelineSubject timelineSubject(Stretch stretch) const;

    ViewState *m_state;
    QWidget *m_window;
    PictureExport *m_pictures;
};

} // namespace kalpanji
