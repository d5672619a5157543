// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/hitmarks.h"

#include "ui/find/hitticks.h"
#include "ui/find/search.h"
#include "ui/reader/articleview.h"

#include <QAbstractTextDocumentLayout>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>

namespace kalpanji {

namespace {
/// From here on a tick stands at its share of the characters: asking for its line would lay out all the
/// text before it, and in a text this long the two hardly differ.
constexpr int laidOutLimit = 100000;
constexpr int settleMilliseconds = 100;
} // namespace

HitMarks::HitMarks(Search *search, ArticleView *view)
    : QObject(view)
    , m_search(search)
    , m_view(view)
    , m_ticks(new HitTicks(view->verticalScrollBar()))
{
    m_layoutSettles.setSingleShot(true);
    m_layoutSettles.setInterval(settleMilliseconds);
    connect(&m_layoutSettles, &QTimer::timeout, this, [this] {
        m_marked = {};
        markNearby();
        placeTicks();
    });
    connect(search, &Search::found, this, &HitMarks::showFound);
    connect(search, &Search::stepped, this, &HitMarks::showCurrent);
    connect(view, &ArticleView::positionChanged, this, &HitMarks::markNearby);
    connect(view->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            [this] {
                if (!m_search->hits().isEmpty())
                    m_layoutSettles.start();
            });
}

void HitMarks::showFound()
{
    showCurrent();
    m_marked = {};
    markNearby();
    placeTicks();
}

void HitMarks::showCurrent()
{
    const TextRange hit = m_search->currentHit();
    if (hit.isEmpty()) {
        m_view->setMarks(MarkLayer::CurrentHit, {});
        m_ticks->setCurrent(-1);
        return;
    }
    m_view->reveal(hit);
    m_view->setMarks(MarkLayer::CurrentHit, {hit});
    m_ticks->setCurrent(placeOf(hit.start));
}

TextRange HitMarks::visible() const
{
    const QPoint corner = m_view->viewport()->rect().bottomRight();
    const qsizetype last = m_view->articleOffset(m_view->cursorForPosition(corner).position());
    return {m_view->position(), last + 1};
}

void HitMarks::markNearby()
{
    if (m_search->hits().isEmpty()) {
        if (!m_view->marks().ranges(MarkLayer::FindHits).isEmpty())
            m_view->setMarks(MarkLayer::FindHits, {});
        return;
    }
    const TextRange seen = visible();
    if (!m_marked.isEmpty() && m_marked.contains(seen))
        return;
    const qsizetype screenful = std::max<qsizetype>(seen.length(), 1000);
    m_marked = {seen.start - screenful, seen.end + screenful};
    m_view->setMarks(MarkLayer::FindHits, m_search->hitsWithin(m_marked));
}

void HitMarks::placeTicks()
{
    QList<double> places;
    places.reserve(m_search->hits().size());
    for (const TextRange &hit : m_search->hits())
        places.append(placeOf(hit.start));
    m_ticks->setTicks(places);
}

double HitMarks::placeOf(qsizetype offset) const
{
    const qsizetype length = m_search->textLength();
    if (length > laidOutLimit)
        return double(offset) / double(length);
    const QTextDocument *document = m_view->document();
    const int position = m_view->documentPosition(offset);
    const QTextBlock block = document->findBlock(position);
    const QAbstractTextDocumentLayout *layout = document->documentLayout();
    const double blockTop = layout->blockBoundingRect(block).top(); // lays out the block's lines
    const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
    const double top = blockTop + (line.isValid() ? line.y() : 0);
    return std::clamp(top / std::max(1.0, layout->documentSize().height()), 0.0, 1.0);
}

} // namespace kalpanji
