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
        showCard(help->pos(), help->globalPos());
        return true;
    }
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

void ReaderHover::showCard(QPoint place, QPoint onScreen)
{
    const Document &document = *m_state->document();
    const LocaleFormat &format = Language::format();
    const qsizetype offset = m_view->articleOffsetAt(place);
    const qsizetype expression = offset < 0 ? -1 : timeExpressionAt(document, offset);
    QList<CardLine> lines;
    if (const auto link = ReaderLink::fromAddress(m_view->anchorAt(place)))
        lines = CardTexts::link(document, *link, format);
    else if (expression >= 0)
        lines = CardTexts::date(document, expression, format);
    if (lines.isEmpty()) {
        m_card->hide();
        return;
    }
    const int line = m_view->fontMetrics().height();
    m_card->showLines(lines, QRect(onScreen - QPoint(line, line / 2), QSize(line, line + line / 2)));
}

void ReaderHover::leave()
{
    m_card->hide();
    if (!m_view->marks().ranges(MarkLayer::Hover).isEmpty())
        m_view->setMarks(MarkLayer::Hover, {});
}

} // namespace kalpanji
