// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace kalpanji {

class ViewState;

/// The trade figures as chart and as table.
class TradeView : public QWidget
{
    Q_OBJECT

public:
    explicit TradeView(ViewState *state, QWidget *parent = nullptr);

private:
    ViewState *m_state;
};

} // namespace kalpanji
