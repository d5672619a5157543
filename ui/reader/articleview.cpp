// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/articleview.h"

#include "ui/reader/eventwalk.h"
#include "ui/reader/readerlinks.h"
#include "ui/reader/sentences.h"
#include "ui/shell/viewstate.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace kalpanji {

namespace {
constexpr qsizetype firstSlice = 20000; // characters: some screenfuls
constexpr qsizetype slice = 20000;
} // namespace

ArticleView::ArticleView(ViewState *state, QWidget *parent)
    : QTextBrowser(parent)
    , m_state(state)
{
    setObjectName(QStringLiteral("article"));
    setFrameShape(NoFrame);
    setBackgroundRole(QPalette::Base); // the margins beside the column belong to the page
    setAutoFillBackground(true);
    setOpenLinks(false);
    setVerticalScrollBarPolicy(
        Qt::ScrollBarAlwaysOn); // appearing, it would narrow the column and lay out anew
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_writing.setInterval(0);
    connect(&m_writing, &QTimer::timeout, this, &ArticleView::writeOn);
    connect(this, &QTextBrowser::anchorClicked, this, &ArticleView::followLink);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this,
            [this] { Q_EMIT positionChanged(position()); });
    connect(state, &ViewState::documentChanged, this, &ArticleView::setDocumentShown);
    connect(state, &ViewState::selectionChanged, this, &ArticleView::followSelection);
    connect(state, &ViewState::sourceRequested, this, &ArticleView::followSource);
    retranslate();
}

// --- writing the article ---------------------------------------------------------------------------

void ArticleView::setDocumentShown()
{
    m_marks.clear();
    rewrite();
    verticalScrollBar()->setValue(0);
    Q_EMIT positionChanged(position());
}

void ArticleView::rewrite()
{
    m_writing.stop();
    const ReaderStyle style(m_state->document()->article.language, m_typography, font(), currentTheme());
    m_writer.emplace(document(), m_state->document(), style);
    m_writer->writeSome(firstSlice);
    if (!m_writer->isDone())
        m_writing.start();
    layOutColumn();
    applyMarks();
}

void ArticleView::writeOn()
{
    m_writer->writeSome(slice);
    if (m_writer->isDone()) {
        m_writing.stop();
        applyMarks();
    }
}

void ArticleView::layOutColumn()
{
    if (!m_writer)
        return;
    const int column = m_writer->style().columnWidth() + qRound(2 * document()->documentMargin());
    const int spare = width() - verticalScrollBar()->sizeHint().width() - column;
    const int side = std::max(0, spare / 2);
    if (viewportMargins().left() != side)
        setViewportMargins(side, 0, side, 0);
}

void ArticleView::setTypography(const Typography &typography)
{
    if (typography == m_typography)
        return;
    const qsizetype kept = position();
    m_typography = typography;
    rewrite();
    setPosition(kept);
    Q_EMIT typographyChanged();
}

// --- places ----------------------------------------------------------------------------------------

int ArticleView::documentPosition(qsizetype offset)
{
    if (!m_writer)
        return 0;
    m_writer->writeThrough(offset);
    return m_writer->positions().toDocument(offset);
}

qsizetype ArticleView::articleOffset(int documentPosition) const
{
    return m_writer ? m_writer->positions().toArticle(documentPosition) : -1;
}

qsizetype ArticleView::articleOffsetAt(QPoint place) const
{
    const QPointF inDocument = place + QPoint(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const int hit = document()->documentLayout()->hitTest(inDocument, Qt::ExactHit);
    return m_writer && hit >= 0 ? m_writer->positions().articleTextAt(hit) : -1;
}

qsizetype ArticleView::position() const
{
    return std::max<qsizetype>(0,
                               articleOffset(cursorForPosition({0, fontMetrics().height() / 2}).position()));
}

QTextCursor ArticleView::cursorAt(qsizetype offset)
{
    QTextCursor cursor(document());
    cursor.setPosition(documentPosition(offset));
    return cursor;
}

int ArticleView::scrollValueOf(const QTextCursor &cursor) const
{
    return verticalScrollBar()->value() + cursorRect(cursor).top();
}

void ArticleView::setPosition(qsizetype offset)
{
    const QTextCursor cursor = cursorAt(offset);
    setTextCursor(cursor); // lays out as far as there
    ensureCursorVisible();
    verticalScrollBar()->setValue(offset == 0 ? 0 : scrollValueOf(cursor));
}

void ArticleView::reveal(TextRange range)
{
    const QTextCursor start = cursorAt(range.start);
    const QTextCursor end = cursorAt(range.end);
    if (cursorRect(start).top() >= 0 && cursorRect(end).bottom() <= viewport()->height()) {
        setTextCursor(start);
        return;
    }
    setTextCursor(end);
    ensureCursorVisible();
    setTextCursor(start);
    verticalScrollBar()->setValue(scrollValueOf(start) - viewport()->height() / 3);
}

// --- marks and the shared selection -----------------------------------------------------------------

void ArticleView::setMarks(MarkLayer layer, const QList<TextRange> &ranges)
{
    m_marks.set(layer, ranges);
    applyMarks();
}

void ArticleView::applyMarks()
{
    if (!m_writer)
        return;
    const qsizetype written = m_writer->positions().end();
    QList<QTextEdit::ExtraSelection> selections;
    for (int i = 0; i < markLayerCount; ++i) {
        const auto layer = static_cast<MarkLayer>(i);
        const QTextCharFormat format = Marks::format(layer, m_writer->style().theme());
        for (const TextRange &range : m_marks.ranges(layer)) {
            if (range.end > written)
                continue; // marked once it is there
            QTextCursor cursor(document());
            cursor.setPosition(m_writer->positions().toDocument(range.start));
            cursor.setPosition(m_writer->positions().toDocument(range.end), QTextCursor::KeepAnchor);
            selections.append({cursor, format});
        }
    }
    setExtraSelections(selections);
}

TextRange ArticleView::sourceOf(const Selection &selection) const
{
    const Document &shown = *m_state->document();
    if (const Event *event = shown.chronology.find(selection.event))
        return event->source;
    const QList<TradeFigure> &figures = shown.trade.figures();
    if (selection.figure < 0 || selection.figure >= figures.size())
        return {};
    const TextRange amount = figures.at(selection.figure).range;
    const TextRange sentence = amount.isEmpty() ? TextRange() : sentenceAt(shown, amount.start);
    return sentence.isEmpty() ? amount : sentence;
}

void ArticleView::followSelection()
{
    const TextRange source = sourceOf(m_state->selection());
    setMarks(MarkLayer::Selection, source.isEmpty() ? QList<TextRange>() : QList {source});
    if (source.isEmpty() || m_isOwnSelection)
        return;
    reveal(source);
    applyMarks(); // it may have been written only now
}

void ArticleView::followSource(const Selection &selection)
{
    const TextRange source = sourceOf(selection);
    if (source.isEmpty())
        return;
    reveal(source);
    applyMarks();
    setFocus(Qt::OtherFocusReason);
}

void ArticleView::selectAt(qsizetype offset)
{
    const Document &shown = *m_state->document();
    const QScopedValueRollback own(m_isOwnSelection, true);
    if (const EventId event = shown.chronology.at(offset); event != EventId::None) {
        m_state->selectEvent(event);
        return;
    }
    const TextRange sentence = sentenceAt(shown, offset);
    const QList<TradeFigure> &figures = shown.trade.figures();
    const auto figure = std::find_if(figures.begin(), figures.end(), [&](const TradeFigure &each) {
        return each.isFromArticle() && sentence.contains(each.range);
    });
    if (figure == figures.end())
        m_state->clearSelection();
    else
        m_state->selectFigure(figure - figures.begin());
}

void ArticleView::goToNextEvent()
{
    const EventId event = eventAfter(*m_state, position());
    if (event != EventId::None)
        m_state->selectEvent(event);
}

void ArticleView::goToPreviousEvent()
{
    const EventId event = eventBefore(*m_state, position());
    if (event != EventId::None)
        m_state->selectEvent(event);
}

void ArticleView::followLink(const QUrl &address)
{
    const auto link = ReaderLink::fromAddress(QString::fromLatin1(address.toEncoded()));
    if (!link)
        return;
    if (link->kind == ReaderLink::Kind::Article)
        Q_EMIT linkActivated(link->target);
}

// --- input and change ------------------------------------------------------------------------------

void ArticleView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
    QTextBrowser::mousePressEvent(event);
}

void ArticleView::mouseReleaseEvent(QMouseEvent *event)
{
    QTextBrowser::mouseReleaseEvent(event);
    const bool isClick = event->button() == Qt::LeftButton
        && (event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance();
    if (!isClick || textCursor().hasSelection() || !anchorAt(event->pos()).isEmpty())
        return;
    if (const qsizetype offset = articleOffsetAt(event->pos()); offset >= 0)
        selectAt(offset);
}

void ArticleView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QTextBrowser::wheelEvent(event);
        return;
    }
    Typography changed = m_typography;
    changed.zoom = std::clamp(changed.zoom + (event->angleDelta().y() > 0 ? 1 : -1), Typography::minimumZoom,
                              Typography::maximumZoom);
    setTypography(changed);
    event->accept();
}

void ArticleView::resizeEvent(QResizeEvent *event)
{
    layOutColumn();
    QTextBrowser::resizeEvent(event);
}

void ArticleView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
        retranslate();
        [[fallthrough]];
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::ApplicationFontChange:
        if (m_writer) {
            const qsizetype kept = position();
            rewrite();
            setPosition(kept);
        }
        break;
    default:
        break;
    }
}

QVariant ArticleView::loadResource(int, const QUrl &)
{
    return QByteArray(""); // told that there is nothing, Qt 6.4 would go and read the file itself
}

void ArticleView::doSetSource(const QUrl &, QTextDocument::ResourceType) { }

void ArticleView::retranslate() { setAccessibleName(tr("Article")); }

} // namespace kalpanji
