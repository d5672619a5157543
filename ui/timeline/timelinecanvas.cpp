// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinecanvas.h"

#include "ui/shell/language.h"
#include "ui/timeline/hovercard.h"
#include "ui/timeline/timelineaccessible.h"
#include "ui/timeline/timelineinput.h"
#include "ui/timeline/timelinenavigator.h"
#include "ui/timeline/timelinetexts.h"

#include <QHelpEvent>
#include <QPainter>
#include <QTimer>

namespace kalpanji {

namespace {
constexpr int textsPerFrame = 16;
}

TimelineCanvas::TimelineCanvas(ViewState *state, TimelineNavigator *navigator, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_navigator(navigator)
    , m_card(new HoverCard(this))
{
    m_input = new TimelineInput(this); // being told of its child, event() runs before it is there
    installTimelineAccessibility();
    setObjectName(QStringLiteral("timelineMarks"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_scene.setShapingBudget(textsPerFrame);
    connect(state, &ViewState::windowChanged, this, &TimelineCanvas::refresh);
    connect(state, &ViewState::erasChanged, this, [this](const QStringList &ids) {
        m_scene.setEras(ids);
        refresh();
    });
    connect(state, &ViewState::selectionChanged, this, [this] {
        revealLane();
        refresh();
        notifyTimelineFocus(this, currentRow());
    });
    applyTheme();
    applyLanguage();
}

TimelineCanvas::~TimelineCanvas() = default;

void TimelineCanvas::setContent(TimelineContent content)
{
    m_rows.assign(static_cast<std::size_t>(content.events.size()), -1);
    for (qsizetype row = 0; row < content.order.size(); ++row)
        m_rows[static_cast<std::size_t>(content.order.at(row))] = static_cast<qint32>(row);
    m_scene.setContent(std::move(content));
    m_hovered = EventId::None;
    hideCard();
    refresh();
}

void TimelineCanvas::applyTheme()
{
    m_scene.setStyle({font(), currentTheme()});
    m_painter.clearCache();
    refresh();
}

void TimelineCanvas::applyLanguage()
{
    m_scene.setFormat(Language::format());
    refresh();
}

void TimelineCanvas::refresh()
{
    m_stale = true;
    update();
}

TimelineScene &TimelineCanvas::scene()
{
    if (m_stale) {
        m_scene.setSize(size());
        m_scene.update(m_state->window(), current());
        m_stale = false;
        tellWhenMoved();
    }
    return m_scene;
}

void TimelineCanvas::tellWhenMoved()
{
    const QRectF now(m_scene.plot().left(), m_scene.scroll(), m_scene.plot().height(), m_scene.scrollRange());
    if (std::exchange(m_told, now) != now)
        QTimer::singleShot(0, this, &TimelineCanvas::laidOut); // not from within a paint
}

void TimelineCanvas::scrollLanes(double scroll)
{
    hideCard();
    m_scene.setScroll(scroll);
    refresh();
}

void TimelineCanvas::revealLane()
{
    const int lane = scene().scrollRange() > 0 ? laneOfEvent(current()) : -1;
    if (lane >= 0)
        m_scene.setScroll(m_scene.scrollToLane(lane));
}

void TimelineCanvas::paintEvent(QPaintEvent *)
{
    const Theme &theme = currentTheme();
    TimelineScene &laidOut = scene();
    QPainter painter(this);
    if (laidOut.index().lanes.isEmpty()) {
        painter.fillRect(rect(), theme.paper);
        painter.setFont(laidOut.style().font(TextRole::Notice));
        painter.setPen(theme.faintText);
        painter.drawText(rect().adjusted(40, 12, -40, -12), Qt::AlignCenter | Qt::TextWordWrap,
                         TimelineTexts::emptyNotice(*m_state->document()));
        return;
    }
    m_painter.paint(painter, laidOut, {current(), m_hovered, hasFocus(), QDate::currentDate()});
    if (m_bandFrom != m_bandTo) {
        const QRectF plot = laidOut.plot();
        QColor wash = theme.accent;
        wash.setAlphaF(0.15F);
        painter.fillRect(QRectF(plot.left() + std::min(m_bandFrom, m_bandTo), plot.top(),
                                std::abs(m_bandTo - m_bandFrom), plot.height()),
                         wash);
    }
    if (laidOut.wantsAnotherFrame())
        QTimer::singleShot(0, this, &TimelineCanvas::refresh);
}

void TimelineCanvas::resizeEvent(QResizeEvent *) { refresh(); }

qsizetype TimelineCanvas::rowOf(EventId id) const
{
    const auto index = static_cast<std::size_t>(id);
    return id != EventId::None && index < m_rows.size() ? m_rows[index] : -1;
}

qsizetype TimelineCanvas::rowAt(QPoint position)
{
    const PlacedMark *mark = scene().markAt(position);
    return mark ? rowOf(mark->id) : -1;
}

EventId TimelineCanvas::current() const { return m_scene.events().joined(m_state->selectedPlace()); }

void TimelineCanvas::select(EventId joined) { m_state->selectEvent(m_scene.events().placeOf(joined)); }

std::optional<DaySpan> TimelineCanvas::currentSpan() const
{
    const Event *event = m_scene.events().find(current());
    return event && event->time.hasSpan() ? std::optional(spanIn(m_state->calendar(), event->time.span()))
                                          : std::nullopt;
}

qsizetype TimelineCanvas::currentRow() const { return rowOf(current()); }

QRect TimelineCanvas::rectOf(qsizetype row)
{
    const PlacedMark *mark = scene().frame().find(order().value(row, EventId::None));
    return mark ? m_scene.rectOf(*mark).toAlignedRect() : QRect();
}

int TimelineCanvas::laneOfEvent(EventId id) const
{
    const Event *event = m_scene.events().find(id);
    const int article = m_scene.events().placeOf(id).article;
    const QList<std::shared_ptr<const Lane>> &lanes = m_scene.index().lanes;
    const auto lane = std::find_if(lanes.begin(), lanes.end(), [&](const auto &each) {
        return event && each->article == article && each->holds(*event);
    });
    return lane == lanes.end() ? -1 : static_cast<int>(lane - lanes.begin());
}

QString TimelineCanvas::laneNameOf(EventId id) const
{
    const int lane = laneOfEvent(id);
    if (lane < 0 || !m_scene.isComparison())
        return lane < 0 ? QString() : m_scene.laneName(lane);
    return TimelineTexts::laneOfArticle(m_scene.laneName(lane),
                                        m_scene.events().documentOf(id).article.title);
}

QString TimelineCanvas::accessibleNameOf(qsizetype row) const
{
    const EventId id = order().value(row, EventId::None);
    const Event *event = m_scene.events().find(id);
    return event
        ? TimelineTexts::accessibleName(*event, laneNameOf(id), row + 1, rowCount(), m_scene.format())
        : QString();
}

QString TimelineCanvas::sentenceOf(qsizetype row) const
{
    const EventId id = order().value(row, EventId::None);
    const Event *event = m_scene.events().find(id);
    return event ? event->source.of(m_scene.events().documentOf(id).article.text).toString() : QString();
}

void TimelineCanvas::selectRow(qsizetype row, bool withCard)
{
    if (row < 0 || row >= rowCount())
        return;
    const EventId id = order().at(row);
    select(id);
    m_navigator->reveal(spanIn(m_state->calendar(), m_scene.events().find(id)->time.span()));
    if (withCard)
        showCard(id);
}

void TimelineCanvas::selectNext(int direction)
{
    const qsizetype start = currentRow() < 0 && direction < 0 ? rowCount() : currentRow();
    qsizetype row = start + direction;
    while (row >= 0 && row < rowCount() && m_scene.content().isDimmed(order().at(row)))
        row += direction;
    selectRow(row >= 0 && row < rowCount() ? row : start + direction, true);
}

void TimelineCanvas::selectInLane(int direction)
{
    const TimelineIndex &index = scene().index();
    const std::optional<DaySpan> span = currentSpan();
    if (!span) {
        selectRow(0, true);
        return;
    }
    const int lane = laneOfEvent(current()) + direction;
    if (lane < 0 || lane >= index.lanes.size())
        return;
    const LaneIndex &events = index.lanes.at(lane)->index;
    const double day = double(span->earliest + span->latest + 1) / 2;
    const qsizetype after = std::min(events.anchorsBefore(day), events.size() - 1);
    const qsizetype before = std::max<qsizetype>(after - 1, 0);
    const bool earlier = std::abs(events.anchor(before) - day) < std::abs(events.anchor(after) - day);
    selectRow(rowOf(events.at(earlier ? before : after).id), true);
}

void TimelineCanvas::requestSource()
{
    hideCard();
    if (current() != EventId::None)
        Q_EMIT m_state->sourceRequested(m_state->selection());
}

void TimelineCanvas::setHovered(EventId id)
{
    if (id == m_hovered)
        return;
    m_hovered = id;
    if (id == EventId::None)
        hideCard();
    else
        showCard(id);
    update();
}

void TimelineCanvas::showCard(EventId id)
{
    const Event *event = m_scene.events().find(id);
    const QRect mark = rectOf(rowOf(id));
    if (!event || mark.isNull() || !isVisible())
        return;
    const Document &document = m_scene.events().documentOf(id);
    m_card->showFor(document, *event, m_scene.format(), QRect(mapToGlobal(mark.topLeft()), mark.size()),
                    m_scene.isComparison() ? document.article.title : QString());
}

void TimelineCanvas::hideCard() { m_card->hide(); }

void TimelineCanvas::setRubberBand(double from, double to)
{
    m_bandFrom = from;
    m_bandTo = to;
    update();
}

bool TimelineCanvas::event(QEvent *event)
{
    return (m_input && m_input->handle(event)) || QWidget::event(event);
}

void TimelineCanvas::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    notifyTimelineFocus(this, currentRow());
    update();
}

void TimelineCanvas::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    hideCard();
    update();
}

} // namespace kalpanji
