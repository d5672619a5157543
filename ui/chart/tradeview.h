// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trade/tradechart.h"

#include <QWidget>

class QAction;
class QActionGroup;
class QComboBox;
class QGridLayout;
class QLabel;
class QMenu;
class QScrollArea;
class QStackedWidget;
class QTabBar;

namespace kalpanji {

class ChartCanvas;
class ProductsView;
class TradeTableView;
class TextButton;
class ViewState;

/// The trade figures as chart, by goods and as table, with the choices about them and a card about the chosen
/// figure. Statistics files dropped here are offered for import.
class TradeView : public QWidget
{
    Q_OBJECT

public:
    explicit TradeView(ViewState *state, QWidget *parent = nullptr);

    /// What the chart shows now, for exporting the same.
    [[nodiscard]] TradeChartOptions options() const;
    /// The goods, when they are what is shown; null otherwise.
    [[nodiscard]] const ProductsView *shownGoods() const;
    /// Names of the imported files that the menu offers to remove.
    void setImports(const QStringList &names);
    [[nodiscard]] ChartCanvas *chart() const { return m_chart; }

Q_SIGNALS:
    /// E was pressed or "Export…" chosen.
    void exportRequested();
    void tableExportRequested();
    /// Files to import, or none: then ask which.
    void importRequested(const QStringList &paths);
    void importRemovalRequested(const QString &name);
    /// Figures that are not free for commercial use: whether to show them.
    void optionalFiguresToggled(bool on);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void createViews();
    void createMenu();
    void connectViews();
    void retranslate();
    void setDocument();
    void apply();
    void showCard(qsizetype figure);
    void showDisagreement(qsizetype comparison);
    void followSelection();
    void fillFlows();
    void fitBar();
    void tell(const QString &text);
    void copyPicture();

    ViewState *m_state;
    QComboBox *m_flow;
    TextButton *m_menuButton;
    QTabBar *m_tabs;
    QGridLayout *m_bar = nullptr; ///< tabs, direction, menu
    QStackedWidget *m_pages;
    ChartCanvas *m_chart;
    ProductsView *m_goods;
    TradeTableView *m_table;
    QLabel *m_card;
    QScrollArea *m_cardArea;
    QActionGroup *m_kinds;
    QAction *m_lines;
    QAction *m_bars;
    QAction *m_indexed;
    QAction *m_logarithmic;
    QAction *m_monthly;
    QAction *m_band;
    QAction *m_products;
    QAction *m_events;
    QAction *m_optional;
    QAction *m_import;
    QMenu *m_imports;
    QAction *m_copy;
    QAction *m_export;
    QAction *m_exportTable;
};

} // namespace kalpanji
