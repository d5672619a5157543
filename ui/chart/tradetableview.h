// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class QSortFilterProxyModel;

namespace kalpanji {

class TradeModel;
class ViewState;

/// The figures as a table: sortable, its current row is the shared selection, Ctrl+C copies rows as TSV.
class TradeTableView : public QTableView
{
    Q_OBJECT

public:
    explicit TradeTableView(ViewState *state, QWidget *parent = nullptr);

    /// The selected rows, or all when none is, in the order shown, with a header line.
    [[nodiscard]] QString asTsv() const;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void retranslate();
    void setDocument();
    void fitColumns();
    void followSelection();

    ViewState *m_state;
    TradeModel *m_model;
    QSortFilterProxyModel *m_sorted;
    bool m_isFit = false; ///< the columns are as wide as what they hold
    bool m_isFollowing = false; ///< the current row changes because the selection did, not the other way
};

} // namespace kalpanji
