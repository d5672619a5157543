// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trade/tradeseries.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableView;

namespace kalpanji {

class ProductModel;
class ViewState;

/// What was traded: bars of the goods of one year, as a part of all goods where that is known, and the goods
/// that the article names without a value.
class ProductsView : public QWidget
{
    Q_OBJECT

public:
    explicit ProductsView(ViewState *state, QWidget *parent = nullptr);

    /// The direction that is asked for; a total or a balance has no goods, then the fuller direction is
    /// shown.
    void setFlow(FlowChoice choice);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void showYear();
    [[nodiscard]] TradeFlow flow() const;
    [[nodiscard]] QString namedGoods() const;

    ViewState *m_state;
    FlowChoice m_choice = FlowChoice::TwoWay;
    QComboBox *m_year;
    QLabel *m_title;
    QTableView *m_table;
    ProductModel *m_model;
    QLabel *m_named;
};

} // namespace kalpanji
