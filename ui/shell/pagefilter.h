// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/export/exportpages.h"

#include <QSortFilterProxyModel>

namespace kalpanji {

/// The pages of an export that match what is searched for, in the order of the file.
class PageFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit PageFilter(const QList<PageEntry> &pages, QObject *parent = nullptr);

    /// Titles that contain `query`, both folded; with `articlesOnly` neither redirects nor pages of other
    /// namespaces.
    void setFilter(const QString &query, bool articlesOnly);
    [[nodiscard]] bool hasArticles() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QList<PageEntry> m_pages;
    QStringList m_folded;
    QString m_query;
    bool m_articlesOnly = false;
};

} // namespace kalpanji
