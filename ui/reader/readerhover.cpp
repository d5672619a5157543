// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readerhover.h"

#include "ui/reader/articleview.h"
#include "ui/reader/cardtexts.h"
#include "ui/shell/language.h"
#include "ui/shell/viewstate.h"

#include <QHelpEvent>
#include <QMouseEvent>

namespace kalpanji {

ReaderHover::ReaderHover(ArticleView *view, ViewState *state)
    : QObject(view)
    , m_view(view)
    , m_state(state)
    , m_card(new TextCard(view))
{
    view->viewport()->setMouseTracking(true);
    view->viewport()->installEventFilter(this);
    view->installEventFilter(this); // keys
}

bool ReaderHover::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseMove: {
        const auto *move = static_cast<QMouseEvent *>(event);
        m_card->hide();
        if (move->buttons() == Qt::NoButton)
            mark(move->pos());
        break;
    }
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        showCardAt(help->pos(), help->globalPos());
        return true;
    }
    case QEvent::KeyPress:
    case QEvent::FocusOut:
        m_card->hide();
        break;
    case QEvent::Leave:
    case QEvent::Wheel:
    case QEvent::MouseButtonPress:
    case QEvent::Hide:
        leave();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void ReaderHover::mark(QPoint place)
{
    const Document &document = *m_state->document();
    const qsizetype offset = m_view->articleOffsetAt(place);
    const Event *event = offset < 0 ? nullptr : document.chronology.find(document.chronology.at(offset));
    const QList<TextRange> ranges = event ? QList {event->source} : QList<TextRange>();
    if (ranges != m_view->marks().ranges(MarkLayer::Hover))
        m_view->setMarks(MarkLayer::Hover, ranges);
}

QList<CardLine> ReaderHover::linesOf(const QString &address, qsizetype offset) const
{
    const Document &document = *m_state->document();
    if (const auto link = ReaderLink::fromAddress(address))
        return CardTexts::link(document, *link, Language::format());
    const qsizetype expression = offset < 0 ? -1 : timeExpressionAt(document, offset);
    return expression < 0 ? QList<CardLine>() : CardTexts::date(document, expression, Language::format());
}

void ReaderHover::showCardAt(QPoint place, QPoint onScreen)
{
    const QList<CardLine> lines = linesOf(m_view->anchorAt(place), m_view->articleOffsetAt(place));
    if (lines.isEmpty()) {
        m_card->hide();
        return;
    }
    const int line = m_view->fontMetrics().height();
    m_card->showLines(lines, QRect(onScreen - QPoint(line, line / 2), QSize(line, line + line / 2)));
}

void ReaderHover::explain()
{
    if (m_view->isOnTheWay())
        return; // what there is to explain is not in view yet
    QTextCursor cursor = m_view->textCursor();
    qsizetype offset = m_view->articleOffset(cursor.selectionStart());
    const Document &document = *m_state->document();
    const Event *event = document.chronology.find(m_state->selectedEvent());
    // going to an event leaves the cursor where its sentence begins
    const bool isAtEvent = event && event->expression >= 0
        && (offset == event->source.start || timeExpressionAt(document, offset) < 0);
    if (isAtEvent && cursor.charFormat().anchorHref().isEmpty()) {
        offset = document.times.at(event->expression).range.start;
        cursor.setPosition(m_view->documentPosition(offset));
    }
    const QList<CardLine> lines = linesOf(cursor.charFormat().anchorHref(), offset);
    if (lines.isEmpty())
        return;
    cursor.setPosition(cursor.selectionStart());
    const QRect place = m_view->cursorRect(cursor);
    m_card->showLines(lines, {m_view->viewport()->mapToGlobal(place.topLeft()), place.size()});
}

void ReaderHover::leave()
{
    m_card->hide();
    if (!m_view->marks().ranges(MarkLayer::Hover).isEmpty())
        m_view->setMarks(MarkLayer::Hover, {});
}

} // namespace kalpanji
