// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/timevalue.h"

namespace kalpanji {

/// A stretch of time as day numbers with fractions: day D fills [D, D + 1). `from` < `to`.
struct DayWindow {
    double from = 0;
    double to = 1;
    [[nodiscard]] double days() const { return to - from; }
    bool operator==(const DayWindow &) const = default;
};

/// What a timeline can show: from one day to 20,000 years, within 20,000 BCE … 20,000 CE. Beyond that
/// windows clamp; no date and no gesture leads out.
inline constexpr double shortestWindow = 1;
inline constexpr double longestWindow = 20000 * 365.2425;
DayWindow clamped(DayWindow window);

/// `window` moved by `days`; stops at the ends of the calendar.
DayWindow panned(DayWindow window, double days);
/// `window` shown `factor` times larger, the day at `anchor` (0: left edge, 1: right edge) kept in place.
DayWindow zoomed(DayWindow window, double factor, double anchor);

/// Zooming by notches about one place. All steps are reckoned from where the gesture began, so the same
/// notches in and out return to the very same doubles, however many lay between.
class ZoomGesture
{
public:
    /// `anchor` as in zoomed().
    ZoomGesture(DayWindow start, double anchor);

    /// By this many eighths of a degree (120 a notch of a mouse wheel; positive: in). Steps beyond a limit
    /// are not counted.
    DayWindow turn(int delta);
    [[nodiscard]] const DayWindow &window() const { return m_window; }
    /// Whether the gesture goes on: the same place, and nobody moved the window since.
    [[nodiscard]] bool continues(const DayWindow &current, double anchor) const;

private:
    DayWindow m_start;
    DayWindow m_window;
    double m_anchor;
    int m_delta = 0;
};

/// The linear map between days and pixels of a plot `width` pixels wide. Pixels are reckoned from the
/// left edge of the window, so precision does not suffer from how far away from day 0 it lies.
class TimeScale
{
public:
    TimeScale() = default;
    TimeScale(DayWindow window, double width);

    [[nodiscard]] const DayWindow &window() const { return m_window; }
    [[nodiscard]] double width() const { return m_width; }
    [[nodiscard]] double pixelsPerDay() const { return m_pixelsPerDay; }
    [[nodiscard]] double x(double day) const { return (day - m_window.from) * m_pixelsPerDay; }
    [[nodiscard]] double day(double x) const { return m_window.from + x / m_pixelsPerDay; }
    bool operator==(const TimeScale &) const = default;

private:
    DayWindow m_window;
    double m_width = 1;
    double m_pixelsPerDay = 1;
};

} // namespace kalpanji
