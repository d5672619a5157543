// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;

namespace kalpanji {

class EventModel;
class ViewState;

/// The events as a list under a line that filters them. The current row is the shared selection.
class EventListView : public QWidget
{
    Q_OBJECT

public:
    explicit EventListView(ViewState *state, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refill();
    void followSelection();
    void applyFilterText(const QString &text);
    void retranslate();

    ViewState *m_state;
    EventModel *m_model;
    QLineEdit *m_filter;
    QListView *m_list;
    QLabel *m_nothing; ///< says so when no event is shown
    bool m_isFollowing = false; ///< the current row follows the selection, not the other way round
};

} // namespace kalpanji
