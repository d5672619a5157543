// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions.h"

#include "ui/shell/language.h"
#include "ui/shell/theme.h"

#include <QMenuBar>

namespace kalpanji {

Actions::Actions(QObject *parent)
    : QObject(parent)
{
    setShortcuts();
    for (QAction *action :
         {reopenTabs, showIntended, showNegated, showSupplements, dimFiltered, julianCalendar, fullScreen})
        action->setCheckable(true);
    for (const ThemeName name : {ThemeName::System, ThemeName::Light, ThemeName::Sepia, ThemeName::Dark}) {
        auto *action = themes->addAction(QString());
        action->setCheckable(true);
        action->setData(int(name));
    }
    const QStringList codes = Language::available();
    for (const QString &code : codes) {
        auto *action = languages->addAction(Language::nativeName(code));
        action->setObjectName(QStringLiteral("language_") + code);
        action->setCheckable(true);
        action->setData(code);
    }
}

QAction *Actions::add(const char *name)
{
    auto *action = new QAction(this);
    action->setObjectName(QLatin1String(name));
    return action;
}

void Actions::setShortcuts()
{
    open->setShortcut(QKeySequence::Open);
    openClipboard->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_V);
    exportTimeline->setShortcut(Qt::CTRL | Qt::Key_E);
    exportTrade->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    print->setShortcut(QKeySequence::Print);
    quit->setShortcut(QKeySequence::Quit);
    copy->setShortcut(QKeySequence::Copy);
    copyWithCitation->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    find->setShortcut(QKeySequence::Find);
    findNext->setShortcut(QKeySequence::FindNext);
    findPrevious->setShortcut(QKeySequence::FindPrevious);
    textLarger->setShortcuts({QKeySequence(QKeySequence::ZoomIn), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    textSmaller->setShortcut(QKeySequence::ZoomOut);
    textNormal->setShortcut(Qt::CTRL | Qt::Key_0);
    fullScreen->setShortcut(Qt::Key_F11);
    bookmark->setShortcut(Qt::CTRL | Qt::Key_D);
    bookmarkList->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_D);
    readAloud->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    goBack->setShortcut(Qt::ALT | Qt::Key_Left);
    goForward->setShortcut(Qt::ALT | Qt::Key_Right);
    nextEvent->setShortcut(Qt::ALT | Qt::Key_Down);
    previousEvent->setShortcut(Qt::ALT | Qt::Key_Up);
    explain->setShortcut(Qt::CTRL | Qt::Key_I);
    goToDate->setShortcut(Qt::CTRL | Qt::Key_G);
    shortcuts->setShortcut(Qt::CTRL | Qt::Key_Question);
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
}

void Actions::buildMenus(QMenuBar *bar)
{
    m_file = bar->addMenu(QString());
    m_file->addActions({open, openBundled, openClipboard, choosePages});
    recentMenu = m_file->addMenu(QString());
    m_file->addAction(reopenTabs);
    m_file->addSeparator();
    m_file->addAction(importTrade);
    m_export = m_file->addMenu(QString());
    m_export->addActions({exportTimeline, exportTimelineWhole, exportTimelineSelection, exportTrade,
                          exportEvents, exportTradeTable, exportArticle});
    m_file->addActions({print, printTimeline});
    m_file->addSeparator();
    m_file->addAction(quit);

    m_edit = bar->addMenu(QString());
    m_edit->addActions({copy, copyWithCitation, copyTimelinePicture, copyTimelineText});
    m_edit->addSeparator();
    m_edit->addActions({find, findNext, findPrevious});

    m_view = bar->addMenu(QString());
    panelMenu = m_view->addMenu(QString());
    m_themeMenu = m_view->addMenu(QString());
    m_themeMenu->addActions(themes->actions());
    m_languageMenu = m_view->addMenu(QString());
    m_languageMenu->addActions(languages->actions());
    m_view->addSeparator();
    m_view->addActions({textLarger, textSmaller, textNormal, typography});
    m_view->addSeparator();
    m_view->addActions({zoomIn, zoomOut, zoomFit, julianCalendar});
    compareMenu = m_view->addMenu(QString());
    compareMenu->setObjectName(QStringLiteral("compareMenu"));
    m_view->addSeparator();
    m_view->addActions({showIntended, showNegated, showSupplements, dimFiltered});
    m_view->addSeparator();
    m_view->addActions({fullScreen, restoreLayout});

    goMenu = bar->addMenu(QString());
    goMenu->addActions({goBack, goForward});
    goMenu->addSeparator();
    goMenu->addActions({nextEvent, previousEvent, goToSource, explain});
    goMenu->addSeparator();
    goMenu->addActions({goToDate, timelineBack, timelineForward});
    goMenu->addSeparator();
    goMenu->addAction(bookmark);
    bookmarkMenu = goMenu->addMenu(QString());
    bookmarkMenu->addAction(bookmarkList);
    goMenu->addSeparator();
    goMenu->addAction(readAloud);

    m_help = bar->addMenu(QString());
    m_help->addActions({shortcuts, about});
    retranslate();
}

void Actions::retranslate()
{
    open->setText(tr("&Open…"));
    openBundled->setText(tr("Open the &Armenia–Mexico article"));
    openClipboard->setText(tr("Open the &clipboard as an article"));
    choosePages->setText(tr("Other ar&ticles of this file…"));
    clearRecent->setText(tr("Clear the list"));
    reopenTabs->setText(tr("Open these articles again at the ne&xt start"));
    exportTimeline->setText(tr("&Timeline as shown, as a picture…"));
    exportTimelineWhole->setText(tr("&Whole timeline as a picture…"));
    exportTimelineSelection->setText(tr("Timeline around the &selected event…"));
    exportTrade->setText(tr("T&rade chart as a picture…"));
    exportEvents->setText(tr("&Events as a table…"));
    exportArticle->setText(tr("&Article as PDF…"));
    exportTradeTable->setText(tr("Trade &figures as a table…"));
    importTrade->setText(tr("&Import trade statistics…"));
    print->setText(tr("&Print…"));
    printTimeline->setText(tr("Print the ti&meline…"));
    quit->setText(tr("&Quit"));
    copy->setText(tr("&Copy"));
    copyTimelinePicture->setText(tr("Copy the timeline as a &picture"));
    copyTimelineText->setText(tr("Copy the timeline as &text"));
    copyWithCitation->setText(tr("Copy with c&itation"));
    find->setText(tr("&Find text or a date…"));
    findNext->setText(tr("Find &next"));
    findPrevious->setText(tr("Find &previous"));
    textLarger->setText(tr("Text &larger"));
    textSmaller->setText(tr("Text &smaller"));
    textNormal->setText(tr("Text at its usual si&ze"));
    typography->setText(tr("T&ypography…"));
    zoomIn->setText(tr("Timeline: zoom &in"));
    zoomOut->setText(tr("Timeline: zoom &out"));
    zoomFit->setText(tr("Timeline: show &everything"));
    julianCalendar->setText(tr("Timeline: &Julian dates before 1582"));
    showIntended->setText(tr("Show what was only intended"));
    showNegated->setText(tr("Show what is denied"));
    showSupplements->setText(tr("Show facts added from other sources"));
    dimFiltered->setText(tr("&Dim what filters leave out instead of hiding it"));
    fullScreen->setText(tr("&Full screen"));
    restoreLayout->setText(tr("&Restore the usual layout"));
    goBack->setText(tr("&Back"));
    goForward->setText(tr("&Forward"));
    nextEvent->setText(tr("&Next event in the text"));
    previousEvent->setText(tr("&Previous event in the text"));
    goToSource->setText(tr("&Sentence of the selected event"));
    explain->setText(tr("E&xplain the date or link"));
    bookmark->setText(tr("&Bookmark this sentence"));
    bookmarkList->setText(tr("&All bookmarks…"));
    readAloud->setText(tr("Read &aloud"));
    goToDate->setText(tr("Go to a &date…"));
    timelineBack->setText(tr("Timeline: last &view"));
    timelineForward->setText(tr("Timeline: next v&iew"));
    shortcuts->setText(tr("&Keyboard shortcuts"));
    about->setText(tr("&About Kalpanji"));

    const QList<QAction *> looks = themes->actions();
    looks.at(0)->setText(tr("As the &system"));
    looks.at(1)->setText(tr("&Light"));
    looks.at(2)->setText(tr("S&epia"));
    looks.at(3)->setText(tr("&Dark"));
    if (m_file)
        retranslateMenus();
}

void Actions::retranslateMenus()
{
    m_file->setTitle(tr("&File"));
    recentMenu->setTitle(tr("Open &recent"));
    m_export->setTitle(tr("&Export"));
    m_edit->setTitle(tr("&Edit"));
    m_view->setTitle(tr("&View"));
    panelMenu->setTitle(tr("&Panels"));
    compareMenu->setTitle(tr("Timeline: &compare with"));
    m_themeMenu->setTitle(tr("&Theme"));
    m_languageMenu->setTitle(tr("Interface &language"));
    goMenu->setTitle(tr("&Go"));
    bookmarkMenu->setTitle(tr("Boo&kmarks"));
    m_help->setTitle(tr("&Help"));
}

QList<QAction *> Actions::withShortcut() const
{
    QList<QAction *> result;
    for (const QMenu *menu : {m_file, m_edit, m_view, goMenu, m_help}) {
        const QList<QAction *> entries = menu ? menu->actions() : QList<QAction *>();
        for (QAction *action : entries) {
            if (action->menu()) {
                const QList<QAction *> inner = action->menu()->actions();
                std::copy_if(inner.begin(), inner.end(), std::back_inserter(result),
                             [](const QAction *a) { return !a->shortcut().isEmpty(); });
            } else if (!action->shortcut().isEmpty()) {
                result.append(action);
            }
        }
    }
    return result;
}

} // namespace kalpanji
