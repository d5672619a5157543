// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointF>

class QContextMenuEvent;
class QHelpEvent;
class QKeyEvent;
class QMouseEvent;
class QNativeGestureEvent;
class QWheelEvent;

namespace kalpanji {

class TimelineCanvas;
struct CountBadge;

/// What the hand does on a timeline. Ctrl+wheel and pinch zoom about the cursor; wheel, touchpad and dragging
/// pan, where lanes do not fit the wheel scrolls them and Shift+wheel pans; Shift+drag and middle drag zoom
/// to a stretch; a click selects, a double click goes to the sentence, on a badge to its members. Keys:
/// arrows walk the events, + − 0 zoom, Home End first and last, PageUp PageDown by a page, F fits the
/// selected event, Enter its sentence, Space opens the nearest badge, Escape lets go.
class TimelineInput : public QObject
{
    Q_OBJECT

public:
    explicit TimelineInput(TimelineCanvas *canvas);
    /// Whether the event was for the timeline and is dealt with.
    bool handle(QEvent *event);
    /// Whether the wheel zooms without Ctrl.
    void setWheelZooms(bool zooms) { m_wheelZooms = zooms; }

private:
    enum class Drag : quint8 { None, Pressed, Panning, Marking };
    bool wheel(QWheelEvent *event);
    bool gesture(QNativeGestureEvent *event);
    bool press(QMouseEvent *event);
    bool move(QMouseEvent *event);
    bool release(QMouseEvent *event);
    bool doubleClick(QMouseEvent *event);
    bool key(QKeyEvent *event);
    bool contextMenu(QContextMenuEvent *event);
    void showTip(const QHelpEvent &event);
    /// The badge nearest to the selected mark, in its lane before others; to the middle when nothing is
    /// selected.
    [[nodiscard]] const CountBadge *nearestBadge() const;
    void listMembers(const CountBadge &badge, QPoint at);
    void fitMembers(const CountBadge &badge);
    [[nodiscard]] double anchorAt(QPointF position) const;
    [[nodiscard]] double plotX(QPointF position) const;

    TimelineCanvas *m_canvas;
    Drag m_drag = Drag::None;
    QPointF m_pressedAt;
    QPointF m_last;
    bool m_wheelZooms = false;
};

} // namespace kalpanji
