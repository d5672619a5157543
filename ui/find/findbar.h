// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QToolButton;

namespace kalpanji {

class ArticleView;
class Search;

/// The line above the article to look for text or a date in it, hidden until asked for. Enter and
/// Shift+Enter step through the hits — through the events of a date that the text does not hold — and Escape
/// closes it and returns to where one was.
class FindBar : public QFrame
{
    Q_OBJECT

public:
    FindBar(Search *search, ArticleView *view, QWidget *parent = nullptr);

    /// Shows the bar; text selected in the article becomes the query.
    void open();
    void findNext();
    void findPrevious();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QToolButton *addButton(const char *name);
    void arrange();
    void search();
    void step(int steps);
    void showResult();
    /// Hides the bar and forgets the search; the text stays where it is.
    void close();
    void returnToStart();
    void retranslate();

    Search *m_search;
    ArticleView *m_view;
    QLineEdit *m_query;
    QLabel *m_count;
    QToolButton *m_events; ///< "2 events": selects the next event of the time looked for
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_wholeWord;
    QToolButton *m_exact;
    QToolButton *m_close;
    qsizetype m_start = 0; ///< where one was when the bar was opened
};

} // namespace kalpanji
