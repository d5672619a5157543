// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/articleview.h"

#include "ui/reader/citation.h"
#include "ui/reader/openexternally.h"
#include "ui/reader/readerhover.h"
#include "ui/reader/readerlinks.h"
#include "ui/reader/readermenu.h"
#include "ui/reader/readerselection.h"
#include "ui/reader/sentences.h"
#include "ui/shell/language.h"
#include "ui/shell/viewstate.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTextDocumentFragment>

namespace kalpanji {

namespace {
constexpr qsizetype firstSlice = 20000; // characters: some screenfuls
constexpr qsizetype slice = 20000; // some 15 ms of work
} // namespace

ArticleView::ArticleView(ViewState *state, QWidget *parent)
    : QTextBrowser(parent)
    , m_state(state)
    , m_approach(this)
{
    setObjectName(QStringLiteral("article"));
    setFrameShape(NoFrame);
    setBackgroundRole(QPalette::Base); // the margins beside the column belong to the page
    setAutoFillBackground(true);
    setOpenLinks(false);
    setVerticalScrollBarPolicy(
        Qt::ScrollBarAlwaysOn); // appearing, it would narrow the column and lay out anew
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_selection = new ReaderSelection(this, state);
    m_hover = new ReaderHover(this, state);
    m_writing.setInterval(0);
    connect(&m_writing, &QTimer::timeout, this, &ArticleView::writeOn);
    connect(this, &QTextBrowser::anchorClicked, this, &ArticleView::followLink);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this,
            [this] { Q_EMIT positionChanged(position()); });
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_approach.callOff(); });
    connect(state, &ViewState::documentChanged, this, &ArticleView::setDocumentShown);
    retranslate();
}

// --- writing the article ---------------------------------------------------------------------------

void ArticleView::setDocumentShown()
{
    m_articlePath.clear();
    m_marks.clear();
    m_history.clear();
    rewrite();
    verticalScrollBar()->setValue(0);
    tellHistory();
    Q_EMIT positionChanged(position());
}

void ArticleView::setArticlePath(const QString &path)
{
    m_articlePath = path;
    if (!path.isEmpty() && !m_state->document()->article.images.isEmpty())
        rewrite();
}

void ArticleView::rewrite()
{
    m_writing.stop();
    m_approach.callOff();
    const ReaderStyle style(m_state->document()->article.language, m_typography, font(), currentTheme());
    m_writer.emplace(document(), m_state->document(), style, m_articlePath);
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
    const auto awaited = m_approach.destination();
    if (!awaited || !m_approach.arriveOrWait(*m_writer, *awaited))
        return;
    if (awaited->isToStandAtTop)
        setPosition(awaited->range.start);
    else
        reveal(awaited->range);
    applyMarks();
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

void ArticleView::zoomTo(int zoom)
{
    Typography changed = m_typography;
    changed.zoom = std::clamp(zoom, Typography::minimumZoom, Typography::maximumZoom);
    setTypography(changed);
}

void ArticleView::enlarge() { zoomTo(m_typography.zoom + 1); }

void ArticleView::shrink() { zoomTo(m_typography.zoom - 1); }

void ArticleView::resetSize() { zoomTo(0); }

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
    if (isOnTheWay())
        return m_approach.destination()->range.start;
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
    if (m_writer && !m_approach.arriveOrWait(*m_writer, {{offset, offset}, true}))
        return;
    const QTextCursor cursor = cursorAt(offset);
    setTextCursor(cursor); // lays out as far as there
    ensureCursorVisible();
    verticalScrollBar()->setValue(offset == 0 ? 0 : scrollValueOf(cursor));
}

void ArticleView::reveal(TextRange range)
{
    if (m_writer && !m_approach.arriveOrWait(*m_writer, {range, false}))
        return;
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

// --- going about -----------------------------------------------------------------------------------

void ArticleView::goTo(qsizetype offset)
{
    m_history.leave(position());
    setPosition(offset);
    tellHistory();
}

void ArticleView::goToReference(qsizetype number)
{
    const QList<Reference> &references = m_state->document()->article.references;
    if (number < 1 || number > references.size())
        return;
    m_history.leave(position());
    reveal(references.at(number - 1).range);
    tellHistory();
}

void ArticleView::backward()
{
    if (const auto place = m_history.back(position()))
        setPosition(*place);
    tellHistory();
}

void ArticleView::forward()
{
    if (const auto place = m_history.forward(position()))
        setPosition(*place);
    tellHistory();
}

void ArticleView::tellHistory() { Q_EMIT historyChanged(m_history.canGoBack(), m_history.canGoForward()); }

TextRange ArticleView::selectedRange() const
{
    const QTextCursor cursor = textCursor();
    return {std::max<qsizetype>(0, articleOffset(cursor.selectionStart())),
            std::max<qsizetype>(0, articleOffset(cursor.selectionEnd()))};
}

void ArticleView::copyWithCitation(TextRange range)
{
    if (range.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(
        Citation::plain(*m_state->document(), range, Language::format(), QDate::currentDate()));
}

void ArticleView::copySelectionWithCitation()
{
    if (textCursor().hasSelection())
        copyWithCitation(selectedRange());
    else if (const TextRange told = m_selection->source(); !told.isEmpty())
        copyWithCitation(told);
    else
        copyWithCitation(
            sentenceAt(*m_state->document(), std::max<qsizetype>(0, articleOffset(textCursor().position()))));
}

QMimeData *ArticleView::createMimeDataFromSelection() const
{
    auto *copied = new QMimeData;
    // U+FFFC stands for a picture, and no page that it is pasted into knows which
    copied->setText(textCursor().selection().toPlainText().remove(QChar::ObjectReplacementCharacter));
    return copied;
}

// --- marks and events -------------------------------------------------------------------------------

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
            cursor.setPosition(m_writer->positions().endToDocument(range.end), QTextCursor::KeepAnchor);
            selections.append({cursor, format});
        }
    }
    setExtraSelections(selections);
}

void ArticleView::goToNextEvent() { m_selection->selectNext(); }

void ArticleView::goToPreviousEvent() { m_selection->selectPrevious(); }

void ArticleView::explain() { m_hover->explain(); }

void ArticleView::followLink(const QUrl &address)
{
    const auto link = ReaderLink::fromAddress(QString::fromLatin1(address.toEncoded()));
    if (!link)
        return;
    switch (link->kind) {
    case ReaderLink::Kind::Article:
        Q_EMIT linkActivated(link->target);
        break;
    case ReaderLink::Kind::Reference:
        goToReference(link->target.toLongLong());
        break;
    case ReaderLink::Kind::External:
        openExternally(link->target, this);
        break;
    }
}

// --- input and change ------------------------------------------------------------------------------

void ArticleView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::BackButton)
        backward();
    else if (event->button() == Qt::ForwardButton)
        forward();
    else
        m_approach.callOff(); // what is clicked or selected is not to be drawn away
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
        m_selection->selectAt(offset);
}

void ArticleView::contextMenuEvent(QContextMenuEvent *event)
{
    // the mouse's comes from the viewport, that of the menu key stands for where the text cursor is
    const QPoint place =
        event->reason() == QContextMenuEvent::Keyboard ? cursorRect().center() : event->pos();
    (new ReaderMenu(this, m_state, place))->popup(viewport()->mapToGlobal(place));
}

void ArticleView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QTextBrowser::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() > 0)
        enlarge();
    else if (event->angleDelta().y() < 0)
        shrink();
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
