// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/timescale.h"
#include "ui/shell/viewstate.h"

#include <QObject>
#include <QVariantAnimation>

#include <optional>

namespace kalpanji {

/// Moves the shared window: zoom, pan, fit, back and forward. Steps that come while a movement runs build on
/// where it is going. Moves take up to 180 ms, or none where the desktop asks for reduced motion.
class TimelineNavigator : public QObject
{
    Q_OBJECT

public:
    explicit TimelineNavigator(ViewState *state, QObject *parent = nullptr);

    /// `anchor` 0 left edge … 1 right edge; `delta` 120 a notch, positive: in.
    void zoom(int delta, double anchor);
    /// By a share of the window's width: positive shows later days.
    void pan(double share);
    /// At once, without a movement; for what follows the hand.
    void panDays(double days);
    void zoomContinuously(double factor, double anchor);
    void goTo(const TimeWindow &window);
    /// Brings a span into view, with room at both sides, keeping the scale when it fits.
    void reveal(DaySpan span);
    /// Shows a span as large as it goes.
    void fit(DaySpan span);
    void fitAll();
    /// Brings a date into the middle, at a scale that suits its precision unless the present one does.
    void goToDate(DaySpan written);
    void zoomIn() { zoom(240, 0.5); }
    void zoomOut() { zoom(-240, 0.5); }
    void setAnimated(bool animated) { m_animated = animated; }

    [[nodiscard]] bool canGoBack() const { return m_place > 0; }
    [[nodiscard]] bool canGoForward() const { return m_place + 1 < m_visited.size(); }

public Q_SLOTS:
    void back();
    void forward();

Q_SIGNALS:
    void historyChanged();

private:
    void moveTo(const DayWindow &target);
    void finish();
    void remember();
    [[nodiscard]] DayWindow goal() const;
    void show(const DayWindow &window);

    ViewState *m_state;
    QVariantAnimation m_movement;
    DayWindow m_from;
    DayWindow m_to;
    std::optional<ZoomGesture> m_gesture;
    bool m_animated = true;
    QList<DayWindow> m_visited;
    qsizetype m_place = -1;
    bool m_travelling = false; ///< through the history: not itself remembered
};

} // namespace kalpanji
