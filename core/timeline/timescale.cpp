// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/timescale.h"

#include <QDate>

#include <algorithm>
#include <cmath>

namespace kalpanji {

namespace {

const double firstDay = double(QDate(-20000, 1, 1).toJulianDay());
const double lastDay = double(QDate(20000, 12, 31).toJulianDay() + 1);
constexpr double notchFactor = 1.25;
constexpr int notchDelta = 120;

} // namespace

DayWindow clamped(DayWindow window)
{
    if (!std::isfinite(window.from) || !std::isfinite(window.to))
        return {firstDay, firstDay + longestWindow};
    const double centre = window.from + window.days() / 2;
    const double days = std::clamp(window.days(), shortestWindow, longestWindow);
    if (days != window.days()) // a window within the limits keeps its very doubles
        window = {centre - days / 2, centre + days / 2};
    if (window.from < firstDay)
        window = {firstDay, firstDay + days};
    if (window.to > lastDay)
        window = {lastDay - days, lastDay};
    return window;
}

DayWindow panned(DayWindow window, double days) { return clamped({window.from + days, window.to + days}); }

DayWindow zoomed(DayWindow window, double factor, double anchor)
{
    const double days = std::clamp(window.days() / factor, shortestWindow, longestWindow);
    const double fixed = window.from + anchor * window.days();
    const double from = fixed - anchor * days;
    return clamped({from, from + days});
}

ZoomGesture::ZoomGesture(DayWindow start, double anchor)
    : m_start(start)
    , m_window(start)
    , m_anchor(anchor)
{
}

DayWindow ZoomGesture::turn(int delta)
{
    const double factor = std::pow(notchFactor, double(m_delta + delta) / notchDelta);
    const double days = m_start.days() / factor;
    const bool beyond = delta > 0 ? days < shortestWindow : days > longestWindow;
    if (beyond && m_window == zoomed(m_start, factor, m_anchor))
        return m_window;
    m_delta += delta;
    m_window = m_delta == 0 ? m_start : zoomed(m_start, factor, m_anchor);
    return m_window;
}

bool ZoomGesture::continues(const DayWindow &current, double anchor) const
{
    return current == m_window && std::abs(anchor - m_anchor) < 1e-9;
}

TimeScale::TimeScale(DayWindow window, double width)
    : m_window(window)
    , m_width(std::max(1.0, width))
    , m_pixelsPerDay(m_width / std::max(1e-6, window.days()))
{
}

} // namespace kalpanji
