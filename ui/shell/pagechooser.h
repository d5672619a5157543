// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/export/exportpages.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace kalpanji {

class PageFilter;

/// Which pages of an export to open: a list of titles that narrows while one types, folded as in a search.
/// Enter opens what is selected, several at once with Shift and Ctrl.
class PageChooser : public QDialog
{
    Q_OBJECT

public:
    PageChooser(const PageList &list, const QString &fileName, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QStringList &titles);

protected:
    void changeEvent(QEvent *event) override;
    /// Arrow keys in the search line move in the list.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void filter();
    void openSelected();

    QString m_fileName;
    qsizetype m_total;
    PageFilter *m_filter;
    QLabel *m_heading;
    QLineEdit *m_search;
    QListView *m_view;
    QCheckBox *m_articlesOnly;
    QLabel *m_count;
    QPushButton *m_open;
    QPushButton *m_cancel;
};

} // namespace kalpanji
