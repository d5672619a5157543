// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/readertools.h"

#include "core/text/graphemes.h"
#include "ui/bookmarks/bookmarklist.h"
#include "ui/bookmarks/bookmarkmodel.h"
#include "ui/find/findbar.h"
#include "ui/find/hitmarks.h"
#include "ui/find/search.h"
#include "ui/print/articleprinter.h"
#include "ui/reader/articleview.h"
#include "ui/shell/actions.h"
#include "ui/shell/viewstate.h"
#include "ui/speech/readaloud.h"
#include "ui/speech/speechbar.h"

#include <QBoxLayout>

namespace kalpanji {

ReaderTools::ReaderTools(ViewState *state, ArticleView *view, Actions *actions, QBoxLayout *above,
                         QWidget *window)
    : QObject(window)
    , m_state(state)
    , m_view(view)
    , m_actions(actions)
    , m_window(window)
    , m_printer(new ArticlePrinter(state, view, window))
    , m_bookmarks(new BookmarkModel(state, this))
    , m_reading(new ReadAloud(state, view))
{
    connectFind(above);
    connectPrint();
    connectBookmarks();
    connectSpeech(above);
}

void ReaderTools::connectFind(QBoxLayout *above)
{
    auto *search = new Search(m_state, this);
    new HitMarks(search, m_view);
    auto *bar = new FindBar(search, m_view, m_view->parentWidget());
    above->addWidget(bar);
    connect(m_actions->find, &QAction::triggered, bar, &FindBar::open);
    connect(m_actions->findNext, &QAction::triggered, bar, &FindBar::findNext);
    connect(m_actions->findPrevious, &QAction::triggered, bar, &FindBar::findPrevious);
}

// --- printing --------------------------------------------------------------------------------------

void ReaderTools::connectPrint()
{
    connect(m_actions->print, &QAction::triggered, m_printer, &ArticlePrinter::preview);
    connect(m_actions->exportArticle, &QAction::triggered, m_printer, &ArticlePrinter::savePdf);
    connect(m_printer, &ArticlePrinter::written, this, &ReaderTools::written);
    connect(m_printer, &ArticlePrinter::failed, this, &ReaderTools::failed);
}

// --- bookmarks -------------------------------------------------------------------------------------

void ReaderTools::connectBookmarks()
{
    connect(m_actions->bookmark, &QAction::triggered, this, &ReaderTools::toggleBookmark);
    connect(m_actions->bookmarkList, &QAction::triggered, this, &ReaderTools::showBookmarks);
    connect(m_actions->bookmarkMenu, &QMenu::aboutToShow, this, &ReaderTools::fillBookmarkMenu);
    connect(m_bookmarks, &BookmarkModel::failed, this, &ReaderTools::failed);
}

void ReaderTools::toggleBookmark()
{
    // the sentence with the cursor, if one sees it; else the first in view
    const QTextCursor cursor = m_view->textCursor();
    const bool isInView = m_view->viewport()->rect().intersects(m_view->cursorRect(cursor));
    const int before = m_bookmarks->rowCount();
    m_bookmarks->toggle(isInView ? m_view->articleOffset(cursor.position()) : m_view->position());
    const int now = m_bookmarks->rowCount();
    if (now != before)
        Q_EMIT said(now > before ? tr("Bookmark set") : tr("Bookmark removed"));
}

void ReaderTools::goToBookmark(int row)
{
    const TextRange sentence = m_bookmarks->sentence(row);
    if (sentence.isEmpty())
        return;
    m_view->reveal(sentence);
    m_view->setFocus(Qt::OtherFocusReason);
}

void ReaderTools::fillBookmarkMenu()
{
    constexpr int longest = 12;
    constexpr qsizetype clusters = 48;
    QMenu *menu = m_actions->bookmarkMenu;
    menu->clear();
    menu->addAction(m_actions->bookmarkList);
    menu->addSeparator();
    for (int row = 0; row < std::min(longest, m_bookmarks->rowCount()); ++row) {
        const QString excerpt = m_bookmarks->index(row).data().toString();
        QAction *entry =
            menu->addAction(elidedAtCluster(excerpt, clusters).replace(u'&', QStringLiteral("&&")));
        connect(entry, &QAction::triggered, this, [this, row] { goToBookmark(row); });
    }
}

void ReaderTools::showBookmarks()
{
    if (auto *open = m_window->findChild<BookmarkList *>()) {
        open->activateWindow();
        return;
    }
    auto *list = new BookmarkList(m_bookmarks, m_window);
    list->setAttribute(Qt::WA_DeleteOnClose);
    connect(list, &BookmarkList::requested, this, &ReaderTools::goToBookmark);
    list->show();
}

// --- reading aloud ---------------------------------------------------------------------------------

void ReaderTools::connectSpeech(QBoxLayout *above)
{
    above->addWidget(new SpeechBar(m_reading, m_view->parentWidget()));
    connect(m_actions->readAloud, &QAction::triggered, this, &ReaderTools::toggleReading);
    connect(m_actions->goMenu, &QMenu::aboutToShow, this, &ReaderTools::showReadiness);
    connect(m_actions->goMenu, &QMenu::aboutToHide, this, [this] { m_actions->readAloud->setEnabled(true); });
    connect(m_reading, &ReadAloud::failed, this,
            [this] { Q_EMIT said(tr("The speech engine has stopped with an error.")); });
}

QString ReaderTools::readinessText() const
{
    switch (m_reading->readiness()) {
    case ReadAloud::Readiness::Ready:
        break;
    case ReadAloud::Readiness::NoEngine:
        return tr("Read aloud: no speech engine is installed");
    case ReadAloud::Readiness::NoVoice:
        return tr("Read aloud: no voice for the article's language is installed");
    }
    return m_reading->state() == ReadAloud::State::Reading ? tr("Pause reading &aloud") : tr("Read &aloud");
}

void ReaderTools::showReadiness()
{
    m_actions->readAloud->setText(readinessText());
    m_actions->readAloud->setEnabled(m_reading->readiness() == ReadAloud::Readiness::Ready);
}

void ReaderTools::toggleReading()
{
    if (m_reading->readiness() == ReadAloud::Readiness::Ready)
        m_reading->toggle();
    else
        Q_EMIT said(readinessText());
}

} // namespace kalpanji
