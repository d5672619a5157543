// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace kalpanji {

class ViewState;

/// The article in one calm reading column; follows and sets the shared selection.
class ArticleView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ArticleView(ViewState *state, QWidget *parent = nullptr);

private:
    ViewState *m_state;
};

} // namespace kalpanji
