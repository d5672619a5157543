// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/export/exportpages.h"
#include "core/document.h"

#include <QObject>

class QAction;
class QMenu;

namespace kalpanji {

class Actions;
class ArticleLanguage;
class DocumentLoader;
class DocumentTabs;
class MessageBar;
class Settings;
struct OpenedArticle;

/// Every way an article comes into the window: a file, a page of an export, a link to another article of the
/// collection, the clipboard, the program's own; and what is said when one does not. What is already open
/// stays open whatever happens.
class ArticleOpener : public QObject
{
    Q_OBJECT

public:
    /// `window` is the parent of dialogs; all of the arguments must outlive this.
    ArticleOpener(DocumentTabs *tabs, MessageBar *messages, Settings *settings, QWidget *window);

    void openFiles(const QStringList &paths, const OpenOptions &options = {});
    void openBundled(const OpenOptions &options = {});
    /// The article called `title`, if `path` holds several; in `language`, if not as it says itself.
    void openPage(const QString &path, const QString &title, const QString &language = {});
    void openByDialog();
    void openClipboard();
    /// The article called `title`, from the open ones or beside the file of the one shown.
    void openLinked(const QString &title);
    /// The article shown, read anew in `language`.
    void readIn(const QString &language);
    /// Lists the pages of the file shown.
    void choosePages();
    void showError(const Error &error);
    /// Fills the menu of recent files from the settings, `last` at its end.
    void fillRecentMenu(QMenu *menu, QAction *last);

private:
    void show(const OpenedArticle &article);
    void offerPages(const PageList &list, const QString &path);

    DocumentTabs *m_tabs;
    MessageBar *m_messages;
    Settings *m_settings;
    QWidget *m_window;
    DocumentLoader *m_loader;
};

} // namespace kalpanji
