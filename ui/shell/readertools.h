// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QObject>

class QBoxLayout;
class QWidget;

namespace kalpanji {

class Actions;
class ArticlePrinter;
class ArticleView;
class BookmarkModel;
class FindBar;
class ReadAloud;
class ViewState;

/// What a person does with the article beside reading it: finding, bookmarking, printing, having it read
/// aloud. Makes these tools and connects them with the window's commands.
class ReaderTools : public QObject
{
    Q_OBJECT

public:
    /// `above` takes the bars that stand above the article.
    ReaderTools(ViewState *state, ArticleView *view, Actions *actions, QBoxLayout *above, QWidget *window);

Q_SIGNALS:
    void written(const QString &fileName);
    void failed(const kalpanji::Error &error);
    /// A sentence for the person at the screen.
    void said(const QString &sentence);

private:
    void connectFind(QBoxLayout *above);
    void connectPrint();
    void connectBookmarks();
    void connectSpeech(QBoxLayout *above);
    void toggleBookmark();
    void goToBookmark(int row);
    void fillBookmarkMenu();
    void showBookmarks();
    void toggleReading();
    void showReadiness();
    [[nodiscard]] QString readinessText() const;

    ViewState *m_state;
    ArticleView *m_view;
    Actions *m_actions;
    QWidget *m_window;
    ArticlePrinter *m_printer;
    BookmarkModel *m_bookmarks;
    ReadAloud *m_reading;
};

} // namespace kalpanji
