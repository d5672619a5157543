// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/textrange.h"

#include <QObject>

namespace kalpanji {

class ArticleView;
class ViewState;
struct Selection;

/// Joins the article with the shared selection: the sentence of what is selected is marked and brought into
/// view, and a click on a sentence selects what it tells.
class ReaderSelection : public QObject
{
    Q_OBJECT

public:
    ReaderSelection(ArticleView *view, ViewState *state);

    /// Selects the event told at `offset` of the article, or the trade figure; nothing when there is neither.
    void selectAt(qsizetype offset);
    /// The next event in text order, among those shown; stays at the last.
    void selectNext();
    void selectPrevious();
    /// The sentence of what is selected; empty when it is not told in the article.
    [[nodiscard]] TextRange source() const;

private:
    void follow();
    void followRequest(const Selection &selection);
    [[nodiscard]] TextRange sourceOf(const Selection &selection) const;

    ArticleView *m_view;
    ViewState *m_state;
    bool m_isOwn = false; ///< made by a click in the article: it is in view
};

} // namespace kalpanji
