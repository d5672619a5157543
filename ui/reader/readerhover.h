// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/textcard.h"

#include <QObject>

namespace kalpanji {

class ArticleView;
class ViewState;

/// What the pointer brings up in the article: the sentence that tells an event stands out quietly, and a
/// card explains the date or the link it rests on.
class ReaderHover : public QObject
{
    Q_OBJECT

public:
    ReaderHover(ArticleView *view, ViewState *state);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void mark(QPoint place);
    void showCard(QPoint place, QPoint onScreen);
    void leave();

    ArticleView *m_view;
    ViewState *m_state;
    TextCard *m_card;
};

} // namespace kalpanji
