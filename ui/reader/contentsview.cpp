// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/contentsview.h"

#include "ui/shell/viewstate.h"

namespace kalpanji {

ContentsView::ContentsView(ViewState *state, QWidget *parent)
    : QTreeView(parent)
    , m_state(state)
{
}

} // namespace kalpanji
