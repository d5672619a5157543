// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/placekeeper.h"

#include "ui/reader/articleview.h"
#include "ui/shell/documenttabs.h"
#include "ui/shell/keptview.h"
#include "ui/shell/settings.h"

namespace kalpanji {

PlaceKeeper::PlaceKeeper(ViewState *state, DocumentTabs *tabs, ArticleView *article, Settings *settings,
                         QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_tabs(tabs)
    , m_article(article)
    , m_settings(settings)
{
    connect(m_tabs, &DocumentTabs::leaving, this, &PlaceKeeper::leave);
    connect(m_tabs, &DocumentTabs::shown, this, &PlaceKeeper::find);
}

void PlaceKeeper::keep()
{
    if (m_tabs->count() > 0)
        leave(m_tabs->current().path);
}

void PlaceKeeper::leave(const QString &path)
{
    const qsizetype position = m_article->position();
    m_tabs->setPosition(position);
    m_settings->setPosition(keyOf(path), position);
    if (!m_state->compared()) // the view of two articles is that of neither
        m_settings->setView(keptUnder(m_state->document()->article), KeptView::of(*m_state).toJson());
}

void PlaceKeeper::find(const Session &session)
{
    m_article->setArticlePath(session.path);
    m_article->setPosition(session.position > 0 ? session.position
                                                : m_settings->position(keyOf(session.path)));
    if (m_state->compared())
        return;
    const QJsonObject kept = m_settings->view(keptUnder(session.document->article));
    KeptView view = KeptView::fromJson(kept);
    if (kept.isEmpty()) {
        view.filterMode = m_settings->filterMode();
        view.calendar = m_settings->calendar();
    }
    view.applyTo(m_state);
}

QString PlaceKeeper::keyOf(const QString &path) const
{
    return path.isEmpty() ? m_state->document()->article.title : path;
}

} // namespace kalpanji
