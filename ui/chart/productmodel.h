// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"
#include "core/trade/productshares.h"

#include <QAbstractTableModel>

namespace kalpanji {

/// The goods of one flow and year, a row each; all goods together come first where they are known.
class ProductModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Goods, Bar, Value, Share, columnCount_ };
    /// Length of the bar, 0–1 of the longest; and the figure's index into TradeTable::figures.
    static constexpr int lengthRole = Qt::UserRole;
    static constexpr int figureRole = Qt::UserRole + 1;

    explicit ProductModel(QObject *parent = nullptr);

    void show(const DocumentPtr &document, const ProductYear &products);
    [[nodiscard]] const DocumentPtr &document() const { return m_document; }
    [[nodiscard]] const ProductYear &products() const { return m_products; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] qsizetype figureAt(int row) const;
    [[nodiscard]] ProductShare shareAt(int row) const;

    DocumentPtr m_document;
    ProductYear m_products;
};

} // namespace kalpanji
