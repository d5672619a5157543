// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineview.h"

#include "ui/shell/viewstate.h"

namespace kalpanji {

TimelineView::TimelineView(ViewState *state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
{
}

} // namespace kalpanji
