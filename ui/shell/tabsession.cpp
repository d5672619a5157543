// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tabsession.h"

#include "ui/shell/articleopener.h"
#include "ui/shell/documentloader.h"
#include "ui/shell/documenttabs.h"
#include "ui/shell/settings.h"

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
    connect(m_loader, &DocumentLoader::finished, this, [this] { m_awaited.clear(); });
}

KeptTab TabSession::tabOf(const QString &path, const DocumentPtr &document)
{
    return {path, document->article.title, document->article.language};
}

void TabSession::keep() const
{
    if (!m_settings->reopensTabs())
        return m_settings->setTabs({}, 0);
    if (m_tabs->count() == 0)
        return; // what was kept is still on its way
    QList<KeptTab> tabs;
    for (const Session &session : m_tabs->sessions()) {
        if (session.pasted.isEmpty())
            tabs.append(tabOf(session.path, session.document));
    }
    for (const KeptTab &awaited : m_awaited) {
        if (!tabs.contains(awaited))
            tabs.insert(placeOf(awaited, tabs), awaited);
    }
    const Session &shown = m_tabs->current();
    const qsizetype place = tabs.indexOf(tabOf(shown.path, shown.document));
    m_settings->setTabs(tabs, static_cast<int>(std::max<qsizetype>(0, place))); // none: it was pasted
}

void TabSession::restore(const OpenOptions &options)
{
    m_order = m_settings->reopensTabs() ? m_settings->tabs() : QList<KeptTab>();
    const KeptTab shown = m_order.value(m_settings->tabShown());
    m_order.removeIf([](const KeptTab &tab) { return !tab.path.isEmpty() && !QFileInfo::exists(tab.path); });
    if (shown.path.isEmpty() || !m_order.contains(shown))
        m_opener->openBundled(options);
    else
        m_opener->openPage(shown.path, shown.title, shown.language);
    m_awaited = m_order;
    m_awaited.removeOne(shown);
    if (m_awaited.isEmpty())
        return;
    // not before the one shown is there
    connect(
        m_tabs, &DocumentTabs::shown, this, [this] { m_loader->openTabs(m_awaited); },
        Qt::SingleShotConnection);
}

void TabSession::setAside() { m_order = m_awaited = m_settings->tabs(); }

int TabSession::placeOf(const KeptTab &tab, const QList<KeptTab> &open) const
{
    const qsizetype own = m_order.indexOf(tab);
    int place = 0; // behind those that stood before it
    for (int i = 0; i < open.size(); ++i) {
        const qsizetype other = m_order.indexOf(open.at(i));
        if (other >= 0 && other < own)
            place = i + 1;
    }
    return place;
}

void TabSession::addBehind(const OpenedArticle &article)
{
    QList<KeptTab> open;
    for (const Session &session : m_tabs->sessions())
        open.append(tabOf(session.path, session.document));
    m_tabs->openBehind(article, placeOf(tabOf(article.path, article.document), open));
}

} // namespace kalpanji
