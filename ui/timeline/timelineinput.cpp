// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineinput.h"

#include "ui/timeline/timelinecanvas.h"
#include "ui/timeline/timelinenavigator.h"
#include "ui/timeline/timelinetexts.h"
#include "ui/timeline/timelinetip.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace kalpanji {

namespace {

constexpr double panPerNotch = 0.1; // of the window's width
constexpr double pixelsPerZoomE = 250; // of touchpad travel with Ctrl for a factor of e
constexpr qsizetype membersListed = 40;

} // namespace

TimelineInput::TimelineInput(TimelineCanvas *canvas)
    : QObject(canvas)
    , m_canvas(canvas)
{
}

bool TimelineInput::handle(QEvent *event)
{
    switch (event->type()) {
    case QEvent::Wheel:
        return wheel(static_cast<QWheelEvent *>(event));
    case QEvent::NativeGesture:
        return gesture(static_cast<QNativeGestureEvent *>(event));
    case QEvent::MouseButtonPress:
        return press(static_cast<QMouseEvent *>(event));
    case QEvent::MouseMove:
        return move(static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonRelease:
        return release(static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonDblClick:
        return doubleClick(static_cast<QMouseEvent *>(event));
    case QEvent::KeyPress:
        return key(static_cast<QKeyEvent *>(event));
    case QEvent::ContextMenu:
        return contextMenu(static_cast<QContextMenuEvent *>(event));
    case QEvent::ToolTip:
        showTip(*static_cast<QHelpEvent *>(event));
        return true;
    case QEvent::Leave:
        m_canvas->setHovered(EventId::None);
        return false;
    default:
        return false;
    }
}

void TimelineInput::showTip(const QHelpEvent &event)
{
    const QString tip = timelineTip(m_canvas->scene(), event.pos());
    QToolTip::showText(event.globalPos(), tip, m_canvas); // without one, hides the one before
}

double TimelineInput::plotX(QPointF position) const { return position.x() - m_canvas->scene().plot().left(); }

double TimelineInput::anchorAt(QPointF position) const
{
    return std::clamp(plotX(position) / m_canvas->scene().plot().width(), 0.0, 1.0);
}

bool TimelineInput::wheel(QWheelEvent *event)
{
    m_canvas->hideCard();
    const bool zooms = event->modifiers().testFlag(Qt::ControlModifier)
        != (m_wheelZooms && !event->modifiers().testFlag(Qt::ShiftModifier));
    // only touchpads report pixels one can trust (X11 makes them up for mice)
    const bool smooth = !event->pixelDelta().isNull()
        && (event->device()->type() == QInputDevice::DeviceType::TouchPad
            || event->phase() != Qt::NoScrollPhase);
    const QPoint delta = smooth ? event->pixelDelta() : event->angleDelta();
    const int along = std::abs(delta.x()) > std::abs(delta.y()) ? delta.x() : delta.y();
    const TimelineScene &scene = m_canvas->scene();
    const bool scrolls =
        scene.scrollRange() > 0 && along == delta.y() && !event->modifiers().testFlag(Qt::ShiftModifier);
    TimelineNavigator *navigator = m_canvas->navigator();
    if (zooms && smooth)
        navigator->zoomContinuously(std::exp(delta.y() / pixelsPerZoomE), anchorAt(event->position()));
    else if (zooms)
        navigator->zoom(delta.y() != 0 ? delta.y() : delta.x(), anchorAt(event->position()));
    else if (scrolls)
        m_canvas->scrollLanes(scene.scroll() - along * (smooth ? 1 : scene.metrics().rowHeight / 60));
    else if (smooth)
        navigator->panDays(-along / scene.frame().scale.pixelsPerDay());
    else
        navigator->pan(-panPerNotch * along / 120);
    event->accept();
    return true;
}

bool TimelineInput::gesture(QNativeGestureEvent *event)
{
    if (event->gestureType() != Qt::ZoomNativeGesture)
        return false;
    m_canvas->navigator()->zoomContinuously(std::max(0.1, 1 + event->value()), anchorAt(event->position()));
    return true;
}

bool TimelineInput::press(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton)
        return false;
    m_canvas->hideCard();
    m_pressedAt = event->position();
    m_last = event->position();
    const bool marks = event->button() == Qt::MiddleButton || event->modifiers().testFlag(Qt::ShiftModifier);
    m_drag = marks ? Drag::Marking : Drag::Pressed;
    m_canvas->setFocus(Qt::MouseFocusReason);
    return true;
}

bool TimelineInput::move(QMouseEvent *event)
{
    const double x = event->position().x();
    switch (m_drag) {
    case Drag::None: {
        const PlacedMark *mark = m_canvas->scene().markAt(event->position());
        const bool onBadge = m_canvas->scene().badgeAt(event->position());
        m_canvas->setHovered(mark ? mark->id : EventId::None);
        m_canvas->setCursor(mark || onBadge ? Qt::PointingHandCursor : Qt::ArrowCursor);
        return true;
    }
    case Drag::Pressed:
        if ((event->position() - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
            return true;
        m_drag = Drag::Panning;
        m_canvas->setCursor(Qt::ClosedHandCursor);
        [[fallthrough]];
    case Drag::Panning:
        m_canvas->navigator()->panDays((m_last.x() - x) / m_canvas->scene().frame().scale.pixelsPerDay());
        m_canvas->scrollLanes(m_canvas->scene().scroll() + m_last.y() - event->position().y());
        m_last = event->position();
        return true;
    case Drag::Marking:
        m_canvas->setRubberBand(plotX(m_pressedAt), plotX(event->position()));
        return true;
    }
    return false;
}

bool TimelineInput::release(QMouseEvent *event)
{
    const Drag drag = std::exchange(m_drag, Drag::None);
    m_canvas->setCursor(Qt::ArrowCursor);
    if (drag == Drag::Marking) {
        m_canvas->setRubberBand(0, 0);
        const TimeScale &scale = m_canvas->scene().frame().scale;
        const auto [from, to] = std::minmax({plotX(m_pressedAt), plotX(event->position())});
        if (to - from >= QApplication::startDragDistance())
            m_canvas->navigator()->goTo({scale.day(from), scale.day(to)});
        return true;
    }
    if (drag != Drag::Pressed)
        return drag == Drag::Panning;
    if (const PlacedMark *mark = m_canvas->scene().markAt(event->position()))
        m_canvas->select(mark->id);
    else if (const CountBadge *badge = m_canvas->scene().badgeAt(event->position()))
        listMembers(*badge, event->globalPosition().toPoint());
    else
        m_canvas->state()->clearSelection();
    return true;
}

bool TimelineInput::doubleClick(QMouseEvent *event)
{
    if (const PlacedMark *mark = m_canvas->scene().markAt(event->position())) {
        m_canvas->select(mark->id);
        m_canvas->requestSource();
    } else if (const CountBadge *badge = m_canvas->scene().badgeAt(event->position())) {
        fitMembers(*badge);
    } else {
        m_canvas->navigator()->zoom(240, anchorAt(event->position()));
    }
    return true;
}

bool TimelineInput::key(QKeyEvent *event)
{
    TimelineNavigator *navigator = m_canvas->navigator();
    if (event->modifiers().testFlag(Qt::AltModifier)) {
        if (event->key() == Qt::Key_Left)
            navigator->back();
        else if (event->key() == Qt::Key_Right)
            navigator->forward();
        else
            return false;
        return true;
    }
    switch (event->key()) {
    case Qt::Key_Right:
        m_canvas->selectNext(1);
        break;
    case Qt::Key_Left:
        m_canvas->selectNext(-1);
        break;
    case Qt::Key_Down:
        m_canvas->selectInLane(1);
        break;
    case Qt::Key_Up:
        m_canvas->selectInLane(-1);
        break;
    case Qt::Key_Home:
        m_canvas->selectRow(0, true);
        break;
    case Qt::Key_End:
        m_canvas->selectRow(m_canvas->rowCount() - 1, true);
        break;
    case Qt::Key_PageUp:
        navigator->pan(-0.9);
        break;
    case Qt::Key_PageDown:
        navigator->pan(0.9);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        navigator->zoom(120, 0.5);
        break;
    case Qt::Key_Minus:
        navigator->zoom(-120, 0.5);
        break;
    case Qt::Key_0:
        navigator->fitAll();
        break;
    case Qt::Key_F:
        if (const std::optional<DaySpan> span = m_canvas->currentSpan())
            navigator->fit(*span);
        break;
    case Qt::Key_Space:
        if (const CountBadge *badge = nearestBadge())
            listMembers(*badge, m_canvas->mapToGlobal(m_canvas->scene().rectOf(*badge).center().toPoint()));
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_canvas->requestSource();
        break;
    case Qt::Key_Escape:
        m_canvas->hideCard();
        m_canvas->state()->clearSelection();
        break;
    default:
        return false;
    }
    return true;
}

bool TimelineInput::contextMenu(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        if (const PlacedMark *mark = m_canvas->scene().markAt(event->pos()))
            m_canvas->select(mark->id);
    }
    m_canvas->hideCard();
    const std::optional<DaySpan> span = m_canvas->currentSpan();
    auto *menu = new QMenu(m_canvas);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *source = menu->addAction(tr("Show the &sentence"), m_canvas, &TimelineCanvas::requestSource);
    QAction *zoom = menu->addAction(tr("&Zoom to this event"), m_canvas,
                                    [this, span] { m_canvas->navigator()->fit(*span); });
    source->setEnabled(m_canvas->current() != EventId::None);
    zoom->setEnabled(span.has_value());
    menu->addSeparator();
    menu->addAction(tr("Show the &whole timeline"), m_canvas->navigator(), &TimelineNavigator::fitAll);
    QAction *back =
        menu->addAction(tr("&Back to the last view"), m_canvas->navigator(), &TimelineNavigator::back);
    back->setEnabled(m_canvas->navigator()->canGoBack());
    const QRect mark = m_canvas->rectOf(m_canvas->currentRow());
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard && !mark.isNull();
    menu->popup(byKey ? m_canvas->mapToGlobal(mark.center()) : event->globalPos());
    return true;
}

const CountBadge *TimelineInput::nearestBadge() const
{
    const TimelineFrame &frame = m_canvas->scene().frame();
    const PlacedMark *selected = frame.find(m_canvas->current());
    const double x = selected ? selected->x : frame.scale.width() / 2;
    const CountBadge *nearest = nullptr;
    double least = 0;
    for (const LaneFrame &lane : frame.lanes) {
        for (const CountBadge &badge : lane.badges) {
            const bool elsewhere = selected && badge.lane != selected->lane;
            const double distance = std::abs(badge.x - x) + (elsewhere ? frame.scale.width() : 0);
            if (!nearest || distance < least) {
                nearest = &badge;
                least = distance;
            }
        }
    }
    return nearest;
}

void TimelineInput::listMembers(const CountBadge &badge, QPoint at)
{
    const TimelineScene &scene = m_canvas->scene();
    const QList<EventId> members = membersOf(scene.index(), scene.frame(), badge, membersListed);
    auto *menu = new QMenu(m_canvas);
    menu->setObjectName(QStringLiteral("timelineMembers"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Zoom to these %Ln events", nullptr, static_cast<int>(badge.count)), this,
                    [this, badge] { fitMembers(badge); });
    menu->addSeparator();
    for (const EventId id : members) {
        const Event *event = scene.events().find(id);
        if (!event)
            continue;
        //: a line of a menu: date – title
        QString line = tr("%1 – %2").arg(TimelineTexts::date(event->time, scene.format()), event->title);
        menu->addAction(line.replace(QLatin1Char('&'), QLatin1String("&&")), m_canvas,
                        [this, id] { m_canvas->selectRow(m_canvas->rowOf(id), true); });
    }
    if (badge.count > members.size())
        menu->addAction(tr("… and %Ln more", nullptr, static_cast<int>(badge.count - members.size())))
            ->setEnabled(false);
    menu->popup(at);
}

void TimelineInput::fitMembers(const CountBadge &badge)
{
    const TimelineScene &scene = m_canvas->scene();
    const LaneIndex &lane = scene.index().lanes.at(badge.lane)->index;
    const qsizetype first = lane.anchorsBefore(badge.cell.from);
    const qsizetype last = lane.anchorsBefore(badge.cell.to) - 1;
    if (first > last)
        return;
    const auto from = static_cast<DayNumber>(std::floor(lane.anchor(first)));
    const auto to = static_cast<DayNumber>(std::floor(lane.anchor(last)));
    // those of one day come no further apart: their list is what helps
    if (from == to && scene.frame().scale.window().days() < 40)
        listMembers(badge, m_canvas->mapToGlobal(scene.rectOf(badge).center().toPoint()));
    else
        m_canvas->navigator()->fit({from, to});
}

} // namespace kalpanji
