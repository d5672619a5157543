// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chronology/eventlistview.h"

#include "ui/shell/viewstate.h"

namespace kalpanji {

EventListView::EventListView(ViewState *state, QWidget *parent)
    : QTreeView(parent)
    , m_state(state)
{
}

} // namespace kalpanji
