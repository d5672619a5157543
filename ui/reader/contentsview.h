// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace kalpanji {

class ViewState;

/// The table of contents, live: years of each section, and where one is.
class ContentsView : public QTreeView
{
    Q_OBJECT

public:
    explicit ContentsView(ViewState *state, QWidget *parent = nullptr);

private:
    ViewState *m_state;
};

} // namespace kalpanji
