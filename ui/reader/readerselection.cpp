// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readerselection.h"

#include "ui/reader/articleview.h"
#include "ui/reader/eventwalk.h"
#include "ui/reader/sentences.h"
#include "ui/shell/viewstate.h"

#include <QScopedValueRollback>

namespace kalpanji {

ReaderSelection::ReaderSelection(ArticleView *view, ViewState *state)
    : QObject(view)
    , m_view(view)
    , m_state(state)
{
    connect(state, &ViewState::selectionChanged, this, &ReaderSelection::follow);
    connect(state, &ViewState::sourceRequested, this, &ReaderSelection::followRequest);
}

TextRange ReaderSelection::sourceOf(const Selection &selection) const
{
    const Document &document = *m_state->document();
    if (const Event *event = document.chronology.find(selection.event))
        return event->source;
    const QList<TradeFigure> &figures = document.trade.figures();
    if (selection.figure < 0 || selection.figure >= figures.size())
        return {};
    const TextRange amount = figures.at(selection.figure).range;
    const TextRange sentence = amount.isEmpty() ? TextRange() : sentenceAt(document, amount.start);
    return sentence.isEmpty() ? amount : sentence;
}

TextRange ReaderSelection::source() const { return sourceOf(m_state->selection()); }

void ReaderSelection::follow()
{
    const TextRange sentence = source();
    if (!sentence.isEmpty() && !m_isOwn)
        m_view->reveal(sentence);
    m_view->setMarks(MarkLayer::Selection, sentence.isEmpty() ? QList<TextRange>() : QList {sentence});
}

void ReaderSelection::followRequest(const Selection &selection)
{
    const TextRange sentence = sourceOf(selection);
    if (sentence.isEmpty())
        return;
    m_view->reveal(sentence);
    m_view->setFocus(Qt::OtherFocusReason);
}

void ReaderSelection::selectAt(qsizetype offset)
{
    const Document &document = *m_state->document();
    const QScopedValueRollback own(m_isOwn, true);
    if (const EventId event = document.chronology.at(offset); event != EventId::None) {
        m_state->selectEvent(event);
        return;
    }
    const TextRange sentence = sentenceAt(document, offset);
    const QList<TradeFigure> &figures = document.trade.figures();
    const auto figure = std::find_if(figures.begin(), figures.end(), [&](const TradeFigure &each) {
        return each.isFromArticle() && sentence.contains(each.range);
    });
    if (figure == figures.end())
        m_state->clearSelection();
    else
        m_state->selectFigure(figure - figures.begin());
}

void ReaderSelection::selectNext()
{
    const EventId event = eventAfter(*m_state, m_view->position());
    if (event != EventId::None)
        m_state->selectEvent(event);
}

void ReaderSelection::selectPrevious()
{
    const EventId event = eventBefore(*m_state, m_view->position());
    if (event != EventId::None)
        m_state->selectEvent(event);
}

} // namespace kalpanji
