// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trade/tradechart.h"

#include <QWidget>

class QAction;
class QActionGroup;
class QComboBox;
class QLabel;
class QTabWidget;
class QToolButton;

namespace kalpanji {

class ChartCanvas;
class TradeTableView;
class ViewState;

/// The trade figures as chart and as table, with the choices about them and a card about the chosen one.
class TradeView : public QWidget
{
    Q_OBJECT

public:
    explicit TradeView(ViewState *state, QWidget *parent = nullptr);

    /// What the chart shows now, for exporting the same.
    [[nodiscard]] const TradeChartOptions &options() const;
    [[nodiscard]] ChartCanvas *chart() const { return m_chart; }

Q_SIGNALS:
    /// E was pressed or "Export…" chosen.
    void exportRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void createMenu();
    void retranslate();
    void setDocument();
    void apply();
    void showCard(qsizetype figure);
    void showDisagreement(qsizetype comparison);
    void followSelection();
    void fillFlows();

    ViewState *m_state;
    QComboBox *m_flow;
    QToolButton *m_menuButton;
    QTabWidget *m_tabs;
    ChartCanvas *m_chart;
    TradeTableView *m_table;
    QLabel *m_card;
    QActionGroup *m_kinds;
    QAction *m_lines;
    QAction *m_bars;
    QAction *m_indexed;
    QAction *m_logarithmic;
    QAction *m_monthly;
    QAction *m_band;
    QAction *m_products;
    QAction *m_events;
    QAction *m_export;
    QAction *m_copy;
};

} // namespace kalpanji
