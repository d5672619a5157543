// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QActionGroup>
#include <QMenu>

class QMainWindow;
class QMenuBar;

namespace kalpanji {

/// Every command of the window, its shortcut and its words, and the menus that show them. What a command
/// does is connected by the window; the list of shortcuts in Help is made from here and cannot be wrong.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QObject *parent = nullptr);

    // File
    QAction *open = add("open");
    QAction *openBundled = add("openBundled");
    QAction *openClipboard = add("openClipboard");
    QAction *choosePages = add("choosePages"); ///< of the export that is open
    QAction *clearRecent = add("clearRecent");
    QAction *reopenTabs = add("reopenTabs");
    QAction *exportTimeline = add("exportTimeline");
    QAction *exportTimelineWhole = add("exportTimelineWhole");
    QAction *exportTimelineSelection = add("exportTimelineSelection");
    QAction *exportTrade = add("exportTrade");
    QAction *exportTradeTable = add("exportTradeTable");
    QAction *exportEvents = add("exportEvents");
    QAction *exportArticle = add("exportArticle");
    QAction *importTrade = add("importTrade");
    QAction *print = add("print");
    QAction *printTimeline = add("printTimeline");
    QAction *quit = add("quit");
    // Edit
    QAction *copy = add("copy");
    QAction *copyTimelinePicture = add("copyTimelinePicture");
    QAction *copyTimelineText = add("copyTimelineText");
    QAction *copyWithCitation = add("copyWithCitation");
    QAction *find = add("find");
    QAction *findNext = add("findNext");
    QAction *findPrevious = add("findPrevious");
    // View
    QAction *textLarger = add("textLarger");
    QAction *textSmaller = add("textSmaller");
    QAction *textNormal = add("textNormal");
    QAction *typography = add("typography");
    QAction *zoomIn = add("zoomIn");
    QAction *zoomOut = add("zoomOut");
    QAction *zoomFit = add("zoomFit");
    QAction *showIntended = add("showIntended");
    QAction *showNegated = add("showNegated");
    QAction *showSupplements = add("showSupplements");
    QAction *dimFiltered = add("dimFiltered");
    QAction *julianCalendar = add("julianCalendar");
    QAction *fullScreen = add("fullScreen");
    QAction *restoreLayout = add("restoreLayout");
    // Go
    QAction *goBack = add("goBack");
    QAction *goForward = add("goForward");
    QAction *nextEvent = add("nextEvent");
    QAction *previousEvent = add("previousEvent");
    QAction *goToSource = add("goToSource");
    QAction *explain = add("explain");
    QAction *bookmark = add("bookmark");
    QAction *bookmarkList = add("bookmarkList");
    QAction *readAloud = add("readAloud");
    QAction *goToDate = add("goToDate");
    QAction *timelineBack = add("timelineBack");
    QAction *timelineForward = add("timelineForward");
    // Help
    QAction *shortcuts = add("shortcuts");
    QAction *about = add("about");

    /// One per theme; data(): ThemeName as int. And one per interface language; data(): its code.
    QActionGroup *themes = new QActionGroup(this);
    QActionGroup *languages = new QActionGroup(this);
    QMenu *recentMenu = nullptr;
    QMenu *bookmarkMenu = nullptr; ///< the window fills it
    QMenu *goMenu = nullptr;
    QMenu *compareMenu = nullptr; ///< the articles to compare with; filled when it opens
    QMenu *panelMenu = nullptr; ///< the window adds its docks' toggles here

    void buildMenus(QMenuBar *bar);
    void retranslate();
    /// All that have a shortcut, in menu order.
    [[nodiscard]] QList<QAction *> withShortcut() const;

private:
    QAction *add(const char *name);
    void setShortcuts();
    void retranslateMenus();

    QMenu *m_file = nullptr;
    QMenu *m_export = nullptr;
    QMenu *m_edit = nullptr;
    QMenu *m_view = nullptr;
    QMenu *m_themeMenu = nullptr;
    QMenu *m_languageMenu = nullptr;
    QMenu *m_help = nullptr;
};

} // namespace kalpanji
