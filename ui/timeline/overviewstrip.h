// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/lanes.h"
#include "ui/shell/viewstate.h"

#include <QWidget>

namespace kalpanji {

class TimelineNavigator;

/// The whole span in a strip: how many events when, and the visible window as a brush to drag, widen and
/// narrow. Of two articles the second one's events hang below the line.
class OverviewStrip : public QWidget
{
    Q_OBJECT

public:
    OverviewStrip(ViewState *state, TimelineNavigator *navigator, QWidget *parent = nullptr);

    void setIndex(const TimelineIndex &index);
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
    void drawBars(QPainter &painter) const;
    void drawSearchHits(QPainter &painter) const;

    ViewState *m_state;
    TimelineNavigator *m_navigator;
    TimelineIndex m_index;
    std::array<std::vector<float>, JoinedEvents::most>
        m_heights; ///< by article: 0–1 a column, counted once a size
    int m_gutter = 0;
    Grip m_grip = Grip::None;
    double m_grabbedDay = 0;
};

} // namespace kalpanji
