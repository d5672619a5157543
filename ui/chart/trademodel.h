// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"

#include <QAbstractTableModel>

namespace kalpanji {

/// The trade figures as a table, a row for a figure in the table's order: conflicting ones side by side.
class TradeModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Period, Flow, Value, Source, Basis, Apart, columnCount_ };
    /// Sorts by number where there is one.
    static constexpr int sortRole = Qt::UserRole;

    explicit TradeModel(QObject *parent = nullptr);

    void setDocument(const DocumentPtr &document);
    /// Words and numbers anew in the present language.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const TradeFigure &figure, int column) const;
    [[nodiscard]] QVariant sortKey(qsizetype row, int column) const;
    [[nodiscard]] double ratioOf(const TradeFigure &figure) const;

    DocumentPtr m_document;
};

} // namespace kalpanji
