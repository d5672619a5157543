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
    , m_input(new TimelineInput(this))
    , m_card(new HoverCard(this))
{
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
        refresh();
        notifyTimelineFocus(this, currentRow());
    });
    applyTheme();
    applyLanguage();
}

TimelineCanvas::~TimelineCanvas() = default;

void TimelineCanvas::setIndex(TimelineIndex index, QList<EventId> order)
{
    m_order = std::move(order);
    m_rows.assign(static_cast<std::size_t>(m_state->document()->chronology.events().size()), -1);
    for (qsizetype row = 0; row < m_order.size(); ++row)
        m_rows[static_cast<std::size_t>(m_order.at(row))] = static_cast<qint32>(row);
    m_scene.setDocument(m_state->document(), std::move(index));
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
        m_scene.update(m_state->window(), m_state->selectedEvent());
        m_stale = false;
        const int gutter = static_cast<int>(m_scene.plot().left());
        if (gutter != m_gutter) {
            m_gutter = gutter;
            // not from within a paint
            QTimer::singleShot(0, this, [this] { Q_EMIT gutterChanged(m_gutter); });
        }
    }
    return m_scene;
}

void TimelineCanvas::paintEvent(QPaintEvent *)
{
    const Theme &theme = currentTheme();
    TimelineScene &laidOut = scene();
    QPainter painter(this);
    painter.fillRect(rect(), theme.paper);
    if (laidOut.index().lanes.isEmpty()) {
        painter.setFont(laidOut.style().font(TextRole::Notice));
        painter.setPen(theme.faintText);
        painter.drawText(rect().adjusted(40, 12, -40, -12), Qt::AlignCenter | Qt::TextWordWrap,
                         TimelineTexts::emptyNotice(*m_state->document()));
        return;
    }
    m_painter.paint(painter, laidOut,
                    {m_state->selectedEvent(), m_hovered, hasFocus(), QDate::currentDate()});
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

qsizetype TimelineCanvas::currentRow() const { return rowOf(m_state->selectedEvent()); }

QRect TimelineCanvas::rectOf(qsizetype row)
{
    const PlacedMark *mark = scene().frame().find(m_order.value(row, EventId::None));
    return mark ? m_scene.rectOf(*mark).toAlignedRect() : QRect();
}

QString TimelineCanvas::laneNameOf(EventId id) const
{
    const Event *event = m_state->document()->chronology.find(id);
    for (int lane = 0; event && lane < m_scene.index().lanes.size(); ++lane) {
        if (m_scene.index().lanes.at(lane)->holds(*event))
            return m_scene.laneName(lane);
    }
    return {};
}

QString TimelineCanvas::accessibleNameOf(qsizetype row) const
{
    const Event *event = m_state->document()->chronology.find(m_order.value(row, EventId::None));
    return event
        ? TimelineTexts::accessibleName(*event, laneNameOf(event->id), row + 1, rowCount(), m_scene.format())
        : QString();
}

QString TimelineCanvas::sentenceOf(qsizetype row) const
{
    const Document &document = *m_state->document();
    const Event *event = document.chronology.find(m_order.value(row, EventId::None));
    return event ? event->source.of(document.article.text).toString() : QString();
}

void TimelineCanvas::selectRow(qsizetype row, bool withCard)
{
    if (row < 0 || row >= rowCount())
        return;
    const Event *event = m_state->document()->chronology.find(m_order.at(row));
    m_state->selectEvent(event->id);
    m_navigator->reveal(event->time.span());
    if (withCard)
        showCard(event->id);
}

void TimelineCanvas::selectInLane(int direction)
{
    const TimelineIndex &index = scene().index();
    const Event *current = m_state->document()->chronology.find(m_state->selectedEvent());
    if (!current || !current->time.hasSpan()) {
        selectRow(0, true);
        return;
    }
    int lane = 0;
    while (lane < index.lanes.size() && !index.lanes.at(lane)->holds(*current))
        ++lane;
    lane += direction;
    if (lane < 0 || lane >= index.lanes.size())
        return;
    const LaneIndex &events = index.lanes.at(lane)->index;
    const DaySpan span = current->time.span();
    const double day = double(span.earliest + span.latest + 1) / 2;
    const qsizetype after = std::min(events.anchorsBefore(day), events.size() - 1);
    const qsizetype before = std::max<qsizetype>(after - 1, 0);
    const bool earlier = std::abs(events.anchor(before) - day) < std::abs(events.anchor(after) - day);
    selectRow(rowOf(events.at(earlier ? before : after).id), true);
}

void TimelineCanvas::requestSource()
{
    hideCard();
    if (m_state->selection().kind == Selection::Kind::Event)
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
    const Event *event = m_state->document()->chronology.find(id);
    const QRect mark = rectOf(rowOf(id));
    if (event && !mark.isNull() && isVisible())
        m_card->showFor(*m_state->document(), *event, m_scene.format(),
                        QRect(mapToGlobal(mark.topLeft()), mark.size()));
}

void TimelineCanvas::hideCard() { m_card->hide(); }

void TimelineCanvas::setRubberBand(double from, double to)
{
    m_bandFrom = from;
    m_bandTo = to;
    update();
}

bool TimelineCanvas::event(QEvent *event) { return m_input->handle(event) || QWidget::event(event); }

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
