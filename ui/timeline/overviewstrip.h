// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/viewstate.h"
#include "ui/timeline/timelinecontent.h"

#include <QWidget>

namespace kalpanji {

class TimelineNavigator;

/// The whole span in a strip: how many events when, and the visible window as a brush to drag, widen and
/// narrow. What a filter dims is faint behind what it lets through. Of two articles the second one's events
/// hang below the line.
class OverviewStrip : public QWidget
{
    Q_OBJECT

public:
    OverviewStrip(ViewState *state, TimelineNavigator *navigator, QWidget *parent = nullptr);

    void setContent(const TimelineContent &content);
    /// How high the bars of an article are, a column each of barWidth pixels from the left of the strip: 0–1,
    /// of all its events and of those that are not dimmed.
    struct Bars {
        std::vector<float> all;
        std::vector<float> hits;
    };
    static constexpr double barWidth = 3;
    [[nodiscard]] const Bars &bars(int article) const { return m_bars[std::size_t(article)]; }
    /// Pixels to leave at the left, so that the strip stands under the plot.
    void setGutter(int pixels);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Grip : quint8 { None, Window, From, To };
    void retranslate();
    [[nodiscard]] QRectF strip() const;
    [[nodiscard]] TimeWindow whole() const;
    [[nodiscard]] double xOf(double day) const;
    [[nodiscard]] double dayAt(double x) const;
    [[nodiscard]] Grip gripAt(QPointF position) const;
    void count();
    void countInto(std::vector<float> Bars::*heights, const TimelineIndex &index);
    void drawBars(QPainter &painter) const;
    void drawSearchHits(QPainter &painter) const;

    ViewState *m_state;
    TimelineNavigator *m_navigator;
    TimelineIndex m_index;
    std::optional<TimelineIndex> m_hits; ///< none: nothing is dimmed
    std::array<Bars, JoinedEvents::most> m_bars; ///< by article; counted once a size
    int m_gutter = 0;
    Grip m_grip = Grip::None;
    double m_grabbedDay = 0;
};

} // namespace kalpanji
