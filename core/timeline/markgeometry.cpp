// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/markgeometry.h"

#include <algorithm>

namespace kalpanji {

namespace {
constexpr double longestPoint = 400; // days: what lasts longer is drawn as a span however small
}

PlacedMark unlabelledMark(const TimelineItem &item, double anchor, const TimeScale &scale,
                          const LayoutMetrics &metrics, const LayoutSource &source)
{
    PlacedMark mark;
    mark.id = item.id;
    const double days = item.end - item.start + 1;
    if (days * scale.pixelsPerDay() < metrics.glyph && days < longestPoint) {
        mark.date.glyph = anchor;
        mark.x = std::clamp(scale.x(anchor), 0.0, scale.width());
        mark.from = mark.to = mark.x;
        return mark;
    }
    mark.date = source.mark(mark.id);
    mark.from = std::max(0.0, scale.x(mark.date.from));
    mark.to = std::min(scale.width(), scale.x(mark.date.to));
    const double half = std::min(metrics.glyph, mark.to - mark.from) / 2;
    mark.x =
        std::clamp(scale.x(mark.date.glyph), mark.from + half, std::max(mark.from + half, mark.to - half));
    if (mark.date.form == DateMark::Form::Point)
        mark.from = mark.to = mark.x;
    return mark;
}

bool setLabel(PlacedMark &mark, double width, const TimeScale &scale, const LayoutMetrics &metrics)
{
    const double beside = metrics.glyph / 2 + metrics.labelIndent;
    const double after = std::max(mark.x + beside, mark.to + metrics.labelIndent);
    const double before = std::min(mark.x - beside, mark.from - metrics.labelIndent) - width;
    const double within = mark.x + beside;
    if (after + width <= scale.width())
        mark.labelX = after;
    else if (before >= 0)
        mark.labelX = before;
    else if (within + width <= scale.width())
        mark.labelX = within;
    else if (mark.x - beside - width >= 0)
        mark.labelX = mark.x - beside - width;
    else
        return false;
    mark.labelWidth = width;
    return true;
}

RowInterval rowInterval(const PlacedMark &mark, const LayoutMetrics &metrics)
{
    const double half = metrics.glyph / 2;
    const double margin = metrics.glyphGap / 2;
    RowInterval interval {std::min(mark.from, mark.x - half) - margin,
                          std::max(mark.to, mark.x + half) + margin};
    if (mark.labelWidth > 0) {
        interval.from = std::min(interval.from, mark.labelX - margin);
        interval.to = std::max(interval.to, mark.labelX + mark.labelWidth + metrics.gap - margin);
    }
    return interval;
}

} // namespace kalpanji
