// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagefilter.h"

#include "core/text/fold.h"

#include <QStringListModel>

namespace kalpanji {

namespace {

bool isArticle(const PageEntry &page) { return page.nameSpace == 0 && !page.isRedirect; }

} // namespace

PageFilter::PageFilter(const QList<PageEntry> &pages, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_pages(pages)
{
    QStringList titles;
    for (const PageEntry &page : pages) {
        titles.append(page.title);
        m_folded.append(folded(page.title));
    }
    setSourceModel(new QStringListModel(titles, this));
}

void PageFilter::setFilter(const QString &query, bool articlesOnly)
{
    m_query = folded(query.trimmed());
    m_articlesOnly = articlesOnly;
    invalidateFilter();
}

bool PageFilter::hasArticles() const { return std::any_of(m_pages.begin(), m_pages.end(), isArticle); }

bool PageFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    return (!m_articlesOnly || isArticle(m_pages.at(row))) && m_folded.at(row).contains(m_query);
}

} // namespace kalpanji
