// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trade/tradeseries.h"
#include "ui/chart/goodspainter.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QScrollArea;
class QStackedWidget;
class QTableView;

namespace kalpanji {

class ProductModel;
class TreemapView;
class ViewState;

/// What was traded: the goods of one year as bars or as a treemap, as parts of all goods where those are
/// known, and the goods that the article names without a value.
class ProductsView : public QWidget
{
    Q_OBJECT

public:
    explicit ProductsView(ViewState *state, QWidget *parent = nullptr);

    /// The direction that is asked for; a total or a balance has no goods, then the fuller direction is
    /// shown.
    void setFlow(FlowChoice choice);
    /// What is shown, for exporting the same.
    [[nodiscard]] const ProductYear &products() const;
    [[nodiscard]] GoodsShape shape() const;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void createViews();
    void retranslate();
    void refresh();
    void showYear();
    void fitColumns();
    void fitWords();
    void choose(int row);
    [[nodiscard]] TradeFlow flow() const;
    [[nodiscard]] QString namedGoods() const;

    ViewState *m_state;
    FlowChoice m_choice = FlowChoice::TwoWay;
    QComboBox *m_shape;
    QComboBox *m_year;
    QLabel *m_title;
    ProductModel *m_model;
    QStackedWidget *m_shapes; ///< by GoodsShape
    QTableView *m_table;
    TreemapView *m_treemap;
    QLabel *m_named;
    QScrollArea *m_namedArea;
    QBoxLayout *m_header = nullptr; ///< title and choices
};

} // namespace kalpanji
