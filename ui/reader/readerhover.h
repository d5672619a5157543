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

    /// The card of what the keyboard is at: the link that has the focus, the date at the text cursor, or the
    /// date of the selected event. Stays until the next key or click.
    void explain();

private:
    void mark(QPoint place);
    void showCardAt(QPoint place, QPoint onScreen);
    /// What there is to say of the link with this address, or else of the date at `offset`; -1: none.
    [[nodiscard]] QList<CardLine> linesOf(const QString &address, qsizetype offset) const;
    void leave();

    ArticleView *m_view;
    ViewState *m_state;
    TextCard *m_card;
};

} // namespace kalpanji
