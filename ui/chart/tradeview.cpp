// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/tradeview.h"

#include "ui/shell/viewstate.h"

namespace kalpanji {

TradeView::TradeView(ViewState *state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
{
}

} // namespace kalpanji
