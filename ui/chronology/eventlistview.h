// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace kalpanji {

class ViewState;

/// The events as a list.
class EventListView : public QTreeView
{
    Q_OBJECT

public:
    explicit EventListView(ViewState *state, QWidget *parent = nullptr);

private:
    ViewState *m_state;
};

} // namespace kalpanji
