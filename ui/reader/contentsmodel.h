// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"

#include <QAbstractItemModel>

namespace kalpanji {

/// The sections of an article as a tree, each with the years it tells of; the lead is the first row.
class ContentsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Title, Years };
    enum Role { OffsetRole = Qt::UserRole }; ///< where the section begins, in the article

    explicit ContentsModel(QObject *parent = nullptr);

    void setDocument(const DocumentPtr &document);
    void retranslate();
    /// The innermost section that `offset` lies in.
    [[nodiscard]] QModelIndex sectionAt(qsizetype offset) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    /// A row; 0 is the root that no view shows. An index carries the place of its node here.
    struct Node {
        qsizetype section = -1; ///< index into Article::sections; -1: the lead
        qsizetype parent = 0;
        int row = 0; ///< among its parent's children
        QList<qsizetype> children;
        TimeValue years;
    };
    qsizetype append(qsizetype section, qsizetype parent, TextRange range);
    [[nodiscard]] const Node &nodeOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(qsizetype node, int column) const;
    [[nodiscard]] QString years(const Node &node) const;

    DocumentPtr m_document;
    QList<Node> m_nodes {Node()};
};

} // namespace kalpanji
