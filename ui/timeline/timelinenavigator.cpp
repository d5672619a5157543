// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinenavigator.h"

#include <QApplication>
#include <QStyle>
#include <QTimer>

#include <cmath>

namespace kalpanji {

namespace {

constexpr int movementMs = 180;
constexpr qsizetype placesKept = 200;
constexpr int settleMs = 600; // a place where one has stayed so long is one to come back to

/// Qt's styles turn their own movements off where the desktop asks for it; so do we.
bool desktopWantsMotion()
{
    return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0;
}

} // namespace

TimelineNavigator::TimelineNavigator(ViewState *state, QObject *parent)
    : QObject(parent)
    , m_state(state)
{
    m_movement.setDuration(movementMs);
    m_movement.setEasingCurve(QEasingCurve::OutCubic);
    m_movement.setStartValue(0.0);
    m_movement.setEndValue(1.0);
    connect(&m_movement, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        const double t = value.toDouble();
        // spans grow and shrink by ratio, so that zooming looks even
        const double days = m_from.days() * std::pow(m_to.days() / m_from.days(), t);
        const double total = m_to.days() - m_from.days();
        const double share = std::abs(total) < 1e-9 * m_to.days() ? t : (days - m_from.days()) / total;
        const double from = m_from.from + (m_to.from - m_from.from) * share;
        show(t >= 1 ? m_to : DayWindow {from, from + days});
    });
    auto *settled = new QTimer(this);
    settled->setSingleShot(true);
    settled->setInterval(settleMs);
    connect(settled, &QTimer::timeout, this, &TimelineNavigator::remember);
    connect(state, &ViewState::windowChanged, settled, qOverload<>(&QTimer::start));
    connect(state, &ViewState::documentChanged, this, [this] {
        m_movement.stop();
        m_visited.clear();
        m_place = -1;
        remember();
    });
}

DayWindow TimelineNavigator::goal() const
{
    return m_movement.state() == QAbstractAnimation::Running
        ? m_to
        : DayWindow {m_state->window().from, m_state->window().to};
}

void TimelineNavigator::show(const DayWindow &window) { m_state->setWindow({window.from, window.to}); }

void TimelineNavigator::moveTo(const DayWindow &target)
{
    m_movement.stop();
    m_from = {m_state->window().from, m_state->window().to};
    m_to = target;
    if (m_animated && desktopWantsMotion())
        m_movement.start();
    else
        show(target);
}

void TimelineNavigator::zoom(int delta, double anchor)
{
    const DayWindow now = goal();
    if (!m_gesture || !m_gesture->continues(now, anchor))
        m_gesture.emplace(now, anchor);
    moveTo(m_gesture->turn(delta));
}

void TimelineNavigator::pan(double share)
{
    const DayWindow now = goal();
    moveTo(panned(now, share * now.days()));
}

void TimelineNavigator::panDays(double days)
{
    finish();
    show(panned(goal(), days));
}

void TimelineNavigator::zoomContinuously(double factor, double anchor)
{
    finish();
    show(zoomed(goal(), factor, anchor));
}

void TimelineNavigator::finish()
{
    if (m_movement.state() != QAbstractAnimation::Running)
        return;
    m_movement.stop();
    show(m_to);
}

void TimelineNavigator::goTo(const TimeWindow &window) { moveTo(clamped({window.from, window.to})); }

void TimelineNavigator::reveal(DaySpan span)
{
    const DayWindow now = goal();
    const double from = double(span.earliest);
    const double to = double(span.latest + 1);
    const double margin = now.days() * 0.08;
    if (from >= now.from && to <= now.to)
        return;
    if (to - from > now.days() - 2 * margin)
        fit(span);
    else
        moveTo(clamped({(from + to - now.days()) / 2, (from + to + now.days()) / 2}));
}

void TimelineNavigator::fit(DaySpan span)
{
    const double days = double(span.days());
    const double room = std::max(days * 0.15, 1.0);
    moveTo(clamped({double(span.earliest) - room, double(span.latest + 1) + room}));
}

void TimelineNavigator::goToDate(DaySpan written)
{
    const DaySpan span = spanIn(m_state->calendar(), written);
    const double middle = double(span.earliest + span.latest + 1) / 2;
    const double days = std::max(std::min(goal().days(), double(span.days()) * 60), double(span.days()) * 3);
    moveTo(clamped({middle - days / 2, middle + days / 2}));
}

void TimelineNavigator::fitAll()
{
    const TimeWindow all = m_state->wholeSpan();
    moveTo(clamped({all.from, all.to}));
}

void TimelineNavigator::remember()
{
    const DayWindow now = goal();
    if (m_travelling || (m_place >= 0 && m_visited.at(m_place) == now)) {
        m_travelling = false;
        return;
    }
    m_visited.resize(m_place + 1); // a new way forgets the one forward
    m_visited.append(now);
    if (m_visited.size() > placesKept)
        m_visited.removeFirst();
    m_place = m_visited.size() - 1;
    Q_EMIT historyChanged();
}

void TimelineNavigator::back()
{
    remember();
    if (!canGoBack())
        return;
    --m_place;
    m_travelling = true;
    moveTo(m_visited.at(m_place));
    Q_EMIT historyChanged();
}

void TimelineNavigator::forward()
{
    if (!canGoForward())
        return;
    ++m_place;
    m_travelling = true;
    moveTo(m_visited.at(m_place));
    Q_EMIT historyChanged();
}

} // namespace kalpanji
