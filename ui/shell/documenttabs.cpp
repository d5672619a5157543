// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/documenttabs.h"

#include "core/text/graphemes.h"

#include <QEvent>

namespace kalpanji {

namespace {
constexpr qsizetype titleClusters = 30;
}

DocumentTabs::DocumentTabs(ViewState *state, QWidget *parent)
    : QTabBar(parent)
    , m_state(state)
{
    setObjectName(QStringLiteral("tabs"));
    setDocumentMode(true);
    setDrawBase(false);
    setExpanding(false);
    setTabsClosable(true);
    setAutoHide(true);
    connect(this, &QTabBar::currentChanged, this, &DocumentTabs::change);
    connect(this, &QTabBar::tabCloseRequested, this, &DocumentTabs::close);
    retranslate();
}

int DocumentTabs::indexOf(const OpenedArticle &article) const
{
    const QString &title = article.document->article.title;
    const auto same = std::find_if(m_sessions.begin(), m_sessions.end(), [&](const Session &session) {
        return session.path == article.path && session.pasted == article.pasted
            && (!article.pasted.isEmpty() || session.document->article.title == title);
    });
    return same == m_sessions.end() ? -1 : static_cast<int>(same - m_sessions.begin());
}

int DocumentTabs::insert(const OpenedArticle &article, int place)
{
    const QString &title = article.document->article.title;
    const int index = place < 0 ? count() : std::min(place, count());
    m_sessions.insert(index, {article.document, article.path, article.pasted, {}, {}, 0});
    if (index <= m_shown)
        ++m_shown; // Qt does so with the current tab
    insertTab(index, elidedAtCluster(title, titleClusters).replace(u'&', QStringLiteral("&&")));
    setTabToolTip(index, article.path.isEmpty() ? title : article.path);
    return index;
}

void DocumentTabs::open(const OpenedArticle &article)
{
    const int index = indexOf(article);
    if (index < 0) {
        setCurrentIndex(insert(article)); // the first tab became current by being added
        return;
    }
    if (index == m_shown)
        Q_EMIT leaving(article.path);
    const DocumentPtr before = std::exchange(m_sessions[index].document, article.document);
    if (before == m_state->compared())
        m_state->setCompared(article.document);
    m_shown = -1; // the state still holds the document this one replaces
    if (index == currentIndex())
        change(index);
    else
        setCurrentIndex(index);
}

DocumentPtr DocumentTabs::openBehind(const OpenedArticle &article, int place)
{
    const int index = indexOf(article);
    return m_sessions.at(index < 0 ? insert(article, place) : index).document;
}

QList<DocumentPtr> DocumentTabs::documents() const
{
    QList<DocumentPtr> all;
    for (const Session &session : m_sessions)
        all.append(session.document);
    return all;
}

bool DocumentTabs::show(const DocumentPtr &document)
{
    const auto index = static_cast<int>(documents().indexOf(document));
    if (index >= 0)
        setCurrentIndex(index);
    return index >= 0;
}

void DocumentTabs::replaceCurrent(const DocumentPtr &document)
{
    if (m_shown < 0)
        return;
    Q_EMIT leaving(m_sessions.at(m_shown).path);
    Session &session = m_sessions[m_shown];
    const EventFilter filter = m_state->filter();
    session.document = document;
    session.window = m_state->window();
    session.selection = {}; // indices of figures have changed
    m_shown = -1; // the state still holds the document this one replaces
    change(currentIndex());
    m_state->setFilter(filter);
}

const Session &DocumentTabs::current() const { return m_sessions.at(currentIndex()); }

bool DocumentTabs::show(const QString &title)
{
    for (int i = 0; i < m_sessions.size(); ++i) {
        if (m_sessions.at(i).document->article.title == title) {
            setCurrentIndex(i);
            return true;
        }
    }
    return false;
}

void DocumentTabs::setPosition(qsizetype offset)
{
    if (m_shown >= 0)
        m_sessions[m_shown].position = offset;
}

void DocumentTabs::change(int index)
{
    if (index == m_shown)
        return;
    if (m_shown >= 0) {
        Q_EMIT leaving(m_sessions.at(m_shown).path);
        m_sessions[m_shown].selection = m_state->selection();
        m_sessions[m_shown].window = m_state->window();
    }
    m_shown = index;
    if (index < 0)
        return;
    const Session session = m_sessions.at(index);
    const bool stoodBeside = session.document == m_state->compared(); // on the timeline that is in view
    m_state->setDocument(session.document);
    if (!stoodBeside && session.window != TimeWindow())
        m_state->setWindow(session.window);
    // an event of the other article is known by its number among those that stood beside it then
    if (stoodBeside || session.selection.kind != Selection::Kind::ComparedEvent)
        m_state->select(session.selection);
    Q_EMIT shown(session);
}

void DocumentTabs::close(int index)
{
    if (count() < 2)
        return;
    if (index == m_shown) {
        Q_EMIT leaving(m_sessions.at(index).path);
        m_shown = -1;
    } else if (index < m_shown) {
        --m_shown;
    }
    m_sessions.removeAt(index);
    removeTab(index);
    if (!documents().contains(m_state->compared()))
        m_state->setCompared(nullptr);
}

void DocumentTabs::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTabBar::changeEvent(event);
}

void DocumentTabs::retranslate() { setAccessibleName(tr("Open articles")); }

} // namespace kalpanji
