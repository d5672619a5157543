// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/articleview.h"

#include "ui/shell/viewstate.h"

namespace kalpanji {

ArticleView::ArticleView(ViewState *state, QWidget *parent)
    : QTextBrowser(parent)
    , m_state(state)
{
}

} // namespace kalpanji
