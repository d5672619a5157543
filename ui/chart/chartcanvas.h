// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chartlines.h"
#include "ui/chart/chartpainter.h"

#include <QWidget>

namespace kalpanji {

class ViewState;

/// The chart on screen: shows a ChartPainter and walks over its points by pointer and keyboard. Arrows go
/// from point to point, Tab from series to series, Home and End to the ends, Enter to the source; the
/// selection is the ViewState's. No Qt Charts view: its own widgets eat the wheel and crash on clicks (6.4).
class ChartCanvas : public QWidget
{
    Q_OBJECT

public:
    explicit ChartCanvas(ViewState *state, QWidget *parent = nullptr);
    ~ChartCanvas() override;

    void setOptions(const TradeChartOptions &options);
    [[nodiscard]] const TradeChartOptions &options() const { return m_options; }
    /// The options and what the shared filter lets through: the chart as it is shown.
    [[nodiscard]] TradeChartOptions shownOptions() const;
    /// Of what is shown now; laid out for the present size.
    [[nodiscard]] const ChartPlan &plan() const;
    /// Index into plan().points of the point that has the focus; -1: none.
    [[nodiscard]] qsizetype current() const { return m_current; }
    void setCurrent(qsizetype point);
    /// One line about a point, for tooltips and screen readers.
    [[nodiscard]] QString pointText(qsizetype point) const;
    [[nodiscard]] QRect pointRect(qsizetype point) const;
    /// `figure`, then the others whose marks lie on its mark: into TradeTable::figures.
    [[nodiscard]] QList<qsizetype> figuresAt(qsizetype figure) const;
    /// The picture as shown, at the screen's resolution.
    [[nodiscard]] QImage image() const;
    [[nodiscard]] QSize sizeHint() const override { return {420, 300}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 110}; }

Q_SIGNALS:
    void currentChanged(qsizetype point);
    /// A badge was clicked, or S pressed on a point: tell why sources disagree, or all about the source.
    void disagreementRequested(qsizetype comparison);
    void cardRequested(qsizetype figure);
    void logarithmicToggled();
    void exportRequested();
    void copyRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void invalidate();
    void followSelection();
    void select(qsizetype point);
    void selectAt(QPointF at);
    void activate();
    [[nodiscard]] QString tipAt(QPointF at) const;
    [[nodiscard]] qsizetype badgeAt(QPointF at) const;
    [[nodiscard]] qsizetype eventAt(QPointF at) const;

    ViewState *m_state;
    TradeChartOptions m_options;
    mutable ChartLines m_lines;
    mutable ChartPainter m_painter;
    mutable bool m_isCurrent = false; ///< it shows the present document, options, size, look
    qsizetype m_current = -1;
    qsizetype m_hovered = -1;
};

} // namespace kalpanji
