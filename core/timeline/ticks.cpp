// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/ticks.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace kalpanji {

namespace {

constexpr double labelIndent = 4; // from the line to the label
constexpr double labelGap = 12; // from a label to the next line
constexpr double narrowGap = 3;
constexpr int mostLabels = 16;
constexpr int leastLabels = 3;
constexpr double leastPixels = 24; // from line to line
constexpr double fineSpacing = 7;

/// Of the widest label the step can show hereabouts; the same wherever in the unit the window stands.
double widestLabel(TickStep step, const DayWindow &window, const TickLabels &labels, const TextWidth &width)
{
    double widest = 0;
    const auto consider = [&](const QString &label) { widest = std::max(widest, width(label)); };
    switch (step.unit) {
    case TickUnit::Hour:
        consider(labels.hour(18));
        break;
    case TickUnit::Day:
        consider(labels.dayOfMonth(28));
        break;
    case TickUnit::Month:
        for (int month = 1; month <= 12; month += step.count)
            consider(labels.month(month));
        break;
    case TickUnit::Year: {
        const QList<TickLine> lines = tickLines(step, window, labels);
        for (const TickLine &line : lines)
            consider(line.label);
        break;
    }
    }
    return widest;
}

struct ChosenStep {
    TickStep step;
    double widest = 0; ///< of its labels
};

/// The densest step whose labels fit with `gap` after each.
std::optional<ChosenStep> densestStep(const TimeScale &scale, const TickLabels &labels,
                                      const TextWidth &width, double gap)
{
    for (const TickStep &step : tickSteps()) {
        const double distance = leastDistance(step, scale.window()) * scale.pixelsPerDay();
        if (scale.width() / distance > mostLabels - 1 || distance < leastPixels)
            continue;
        const double widest = widestLabel(step, scale.window(), labels, width);
        if (distance >= widest + labelIndent + gap)
            return ChosenStep {step, widest};
    }
    return std::nullopt;
}

/// One level finer than `step`, when its lines still keep apart.
QList<double> fineLines(const TimeScale &scale, TickStep step, AxisCalendar calendar)
{
    QList<double> xs;
    const QList<TickStep> &steps = tickSteps();
    for (qsizetype i = 2; i < steps.indexOf(step); ++i) { // hours only ever divide days
        const TickStep finer = steps.at(i);
        const bool divides = finer.unit == step.unit
            ? step.count % finer.count == 0
            : finer.unit == TickUnit::Month || step.unit == TickUnit::Month;
        if (!divides || leastDistance(finer, scale.window()) * scale.pixelsPerDay() < fineSpacing)
            continue;
        const QList<double> days = tickDays(finer, scale.window(), calendar);
        for (const double day : days)
            xs.append(scale.x(day));
        break;
    }
    return xs;
}

QList<Tick> minorTicks(const QList<TickLine> &lines, const TimeScale &scale, const TextWidth &width)
{
    QList<Tick> ticks;
    double freeFrom = 0;
    for (const TickLine &line : lines) {
        Tick tick {scale.x(line.day), 0, 0, {}};
        if (tick.x < 0 || tick.x > scale.width())
            continue;
        const double labelWidth = width(line.label);
        const bool fits = tick.x + labelIndent + labelWidth <= scale.width();
        tick.labelX = fits ? tick.x + labelIndent : tick.x - labelIndent - labelWidth;
        if (tick.labelX >= freeFrom) {
            tick.label = line.label;
            tick.labelWidth = labelWidth;
            freeFrom = tick.labelX + labelWidth + narrowGap;
        }
        ticks.append(tick);
    }
    return ticks;
}

QList<Tick> majorTicks(const QList<TickLine> &lines, const TimeScale &scale, const TextWidth &width)
{
    QList<Tick> ticks;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const double end = i + 1 < lines.size() ? scale.x(lines.at(i + 1).day) - labelGap / 2 : scale.width();
        Tick tick {scale.x(lines.at(i).day), 0, width(lines.at(i).label), lines.at(i).label};
        tick.labelX = std::max(tick.x, 0.0) + labelIndent;
        if (tick.labelX + tick.labelWidth > std::min(end, scale.width()))
            tick.label.clear();
        if (!tick.label.isEmpty() || (tick.x >= 0 && tick.x <= scale.width()))
            ticks.append(tick);
    }
    return ticks;
}

} // namespace

AxisTicks axisTicks(const TimeScale &scale, const TickLabels &labels, const TextWidth &width)
{
    AxisTicks ticks;
    // room for three lines wherever they stand, and for the label after the last
    const auto hasEnough = [&](const ChosenStep &chosen) {
        return scale.width() >= leastLabels * greatestDistance(chosen.step) * scale.pixelsPerDay()
            + labelIndent + chosen.widest;
    };
    std::optional<ChosenStep> chosen = densestStep(scale, labels, width, labelGap);
    const bool roomy = chosen && hasEnough(*chosen);
    const TickLabels words = roomy ? labels : labels.narrow();
    if (!roomy)
        chosen = densestStep(scale, words, width, narrowGap);
    ticks.step = chosen ? chosen->step : tickSteps().last();
    ticks.minor = minorTicks(tickLines(ticks.step, scale.window(), words), scale, width);
    ticks.major = majorTicks(linesAbove(ticks.step, scale.window(), words), scale, width);
    ticks.fine = fineLines(scale, ticks.step, words.calendar());
    return ticks;
}

} // namespace kalpanji
