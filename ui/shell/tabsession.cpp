// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tabsession.h"

#include "ui/shell/articleopener.h"
#include "ui/shell/documentloader.h"
#include "ui/shell/documenttabs.h"

#include <QFileInfo>

namespace kalpanji {

TabSession::TabSession(ArticleOpener *opener, DocumentTabs *tabs, Settings *settings, QObject *parent)
    : QObject(parent)
    , m_opener(opener)
    , m_tabs(tabs)
    , m_settings(settings)
    , m_loader(new DocumentLoader(this))
{
    connect(m_loader, &DocumentLoader::loaded, this, &TabSession::addBehind);
    connect(m_loader, &DocumentLoader::failed, m_opener, &ArticleOpener::showError);
}

KeptTab TabSession::tabOf(const OpenedArticle &article)
{
    return {article.path, article.document->article.title};
}

void TabSession::keep() const
{
    QList<KeptTab> tabs;
    int shown = 0;
    for (const Session &session : m_tabs->sessions()) {
        if (!session.pasted.isEmpty())
            continue;
        if (session.document == m_tabs->current().document)
            shown = static_cast<int>(tabs.size());
        tabs.append({session.path, session.document->article.title});
    }
    m_settings->setTabs(tabs, shown);
}

void TabSession::restore(const OpenOptions &options)
{
    m_order = m_settings->reopensTabs() ? m_settings->tabs() : QList<KeptTab>();
    const KeptTab shown = m_order.value(m_settings->tabShown());
    m_order.removeIf([](const KeptTab &tab) { return !tab.path.isEmpty() && !QFileInfo::exists(tab.path); });
    if (shown.path.isEmpty() || !m_order.contains(shown))
        m_opener->openBundled(options);
    else
        m_opener->openPage(shown.path, shown.title);
    QList<KeptTab> others = m_order;
    others.removeOne(shown);
    if (others.isEmpty())
        return;
    // not before the one shown is there
    connect(
        m_tabs, &DocumentTabs::shown, this, [this, others] { m_loader->openTabs(others); },
        Qt::SingleShotConnection);
}

void TabSession::addBehind(const OpenedArticle &article)
{
    const qsizetype own = m_order.indexOf(tabOf(article));
    int place = 0; // behind those that stood before it
    const QList<Session> &open = m_tabs->sessions();
    for (int i = 0; i < open.size(); ++i) {
        const qsizetype other = m_order.indexOf({open.at(i).path, open.at(i).document->article.title});
        if (other >= 0 && other < own)
            place = i + 1;
    }
    m_tabs->openBehind(article, place);
}

} // namespace kalpanji
