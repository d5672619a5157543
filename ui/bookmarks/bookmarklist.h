// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QListView;
class QPushButton;

namespace kalpanji {

class BookmarkModel;

/// All bookmarks of the article: Enter or a double click goes to one, Delete takes one away.
class BookmarkList : public QDialog
{
    Q_OBJECT

public:
    BookmarkList(BookmarkModel *model, QWidget *parent);

Q_SIGNALS:
    void requested(int row);

protected:
    void changeEvent(QEvent *event) override;

private:
    void goToCurrent();
    void removeCurrent();
    void update();
    void retranslate();

    BookmarkModel *m_model;
    QLabel *m_empty;
    QListView *m_list;
    QPushButton *m_go;
    QPushButton *m_remove;
    QPushButton *m_close;
};

} // namespace kalpanji
