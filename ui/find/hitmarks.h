// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/textrange.h"

#include <QObject>
#include <QTimer>

namespace kalpanji {

class ArticleView;
class HitTicks;
class Search;

/// Marks in the article what the search found. Only hits near the visible text are handed to the view — a
/// letter may be found a hundred thousand times — and the others once they come near; all have their tick on
/// the scroll bar.
class HitMarks : public QObject
{
    Q_OBJECT

public:
    HitMarks(Search *search, ArticleView *view);

private:
    void showFound();
    void showCurrent();
    void markNearby();
    void placeTicks();
    [[nodiscard]] TextRange visible() const;
    /// How far down the whole text a place is, 0–1.
    [[nodiscard]] double placeOf(qsizetype offset) const;

    Search *m_search;
    ArticleView *m_view;
    HitTicks *m_ticks;
    QTimer m_layoutSettles; ///< the text's height changes many times while it is laid out
    TextRange m_marked; ///< hits in here are marked now
};

} // namespace kalpanji
