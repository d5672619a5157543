// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/ticks.h"

#include <QDate>

#include <algorithm>
#include <cmath>

namespace kalpanji {

namespace {

constexpr double labelIndent = 4; // from the line to the label
constexpr double labelGap = 12; // from a label to the next line
constexpr int mostLabels = 16;
constexpr double fineSpacing = 7;
constexpr double daysPerYear = 365.2425;

/// A civil date whose year counts astronomically, so that arithmetic passes 1 BCE without a hole.
struct Civil {
    int year;
    int month;
    int day;
};

int toQDateYear(int year) { return year > 0 ? year : year - 1; }

double dayNumber(int year, int month, int day)
{
    return double(QDate(toQDateYear(year), month, day).toJulianDay());
}

Civil civil(double day)
{
    const QDate date = QDate::fromJulianDay(static_cast<qint64>(std::floor(day)));
    return {date.year() > 0 ? date.year() : date.year() + 1, date.month(), date.day()};
}

struct Line {
    double day;
    QString label;
};

/// From finest to coarsest.
const QList<TickStep> &ladder()
{
    static const QList<TickStep> steps = [] {
        QList<TickStep> list {{TickUnit::Hour, 6},  {TickUnit::Hour, 12}, {TickUnit::Day, 1},
                              {TickUnit::Day, 2},   {TickUnit::Day, 7},   {TickUnit::Month, 1},
                              {TickUnit::Month, 3}, {TickUnit::Month, 6}};
        for (int power = 1; power <= 10000; power *= 10) {
            for (const int digit : {1, 2, 5})
                list.append({TickUnit::Year, digit * power});
        }
        return list;
    }();
    return steps;
}

/// The least distance in days between two lines of the step.
double leastDistance(TickStep step, const DayWindow &window)
{
    switch (step.unit) {
    case TickUnit::Hour:
        return step.count / 24.0;
    case TickUnit::Day:
        return step.count;
    case TickUnit::Month:
        return step.count == 1 ? 28 : step.count == 3 ? 90 : 181;
    case TickUnit::Year:
        break;
    }
    // around the first year the lines stand at 10 BCE, 1, 10: one year closer than elsewhere
    const double first = dayNumber(1, 1, 1);
    const bool closer = step.count > 2 && window.from < first + step.count * 366.0 && window.to > first;
    return (step.count - (closer ? 1 : 0)) * (step.count == 1 ? 365.0 : daysPerYear - 0.3);
}

void addDayLines(QList<Line> &lines, TickStep step, const DayWindow &window, const TickLabels &labels)
{
    const double last = std::floor(window.to);
    for (double day = std::floor(window.from); day <= last; ++day) {
        const int ofMonth = civil(day).day;
        // the step starts anew each month, and leaves out a line that would crowd the first of the next
        const bool crowded = (step.count == 2 && ofMonth == 31) || (step.count == 7 && ofMonth > 22);
        if ((ofMonth - 1) % step.count == 0 && !crowded)
            lines.append({day, labels.dayOfMonth(ofMonth)});
    }
}

void addMonthLines(QList<Line> &lines, TickStep step, const DayWindow &window, const TickLabels &labels)
{
    const Civil start = civil(window.from);
    const int firstMonth = (start.month - 1) / step.count * step.count;
    for (int month = firstMonth;; month += step.count) {
        const int year = start.year + month / 12;
        const double day = dayNumber(year, month % 12 + 1, 1);
        if (day > window.to)
            return;
        lines.append({day, labels.month(month % 12 + 1)});
    }
}

void addYearLines(QList<Line> &lines, TickStep step, const DayWindow &window, const TickLabels &labels)
{
    const auto add = [&](int year) { lines.append({dayNumber(year, 1, 1), labels.year(year)}); };
    const int first = civil(window.from).year;
    const int last = civil(window.to).year;
    if (step.count == 1) {
        for (int year = first; year <= last; ++year)
            add(year);
        return;
    }
    // round years of either era: 20 BCE, 10 BCE, 1, 10, 20
    const int firstMultiple = static_cast<int>(std::floor(double(first - 1) / step.count));
    for (int multiple = firstMultiple;; ++multiple) {
        if (multiple == 0 && step.count == 2)
            continue; // 1 would stand on the toes of 2
        const int year = multiple > 0 ? multiple * step.count : multiple * step.count + 1;
        if (year > last)
            return;
        add(year);
    }
}

/// Every line of the step that touches the window, from one before it.
QList<Line> linesOf(TickStep step, const DayWindow &window, const TickLabels &labels)
{
    QList<Line> lines;
    switch (step.unit) {
    case TickUnit::Hour:
        for (double day = std::floor(window.from); day <= window.to; day += step.count / 24.0)
            lines.append(
                {day, labels.hour(static_cast<int>(std::lround((day - std::floor(day)) * 24)) % 24)});
        break;
    case TickUnit::Day:
        addDayLines(lines, step, window, labels);
        break;
    case TickUnit::Month:
        addMonthLines(lines, step, window, labels);
        break;
    case TickUnit::Year:
        addYearLines(lines, step, window, labels);
        break;
    }
    return lines;
}

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
        const QList<Line> lines = linesOf(step, window, labels);
        for (const Line &line : lines)
            consider(line.label);
        break;
    }
    }
    return widest;
}

TickStep chosenStep(const TimeScale &scale, const TickLabels &labels, const TextWidth &width)
{
    for (const TickStep &step : ladder()) {
        const double distance = leastDistance(step, scale.window()) * scale.pixelsPerDay();
        if (scale.width() / distance > mostLabels - 1 || distance < 24)
            continue;
        if (distance >= widestLabel(step, scale.window(), labels, width) + labelIndent + labelGap)
            return step;
    }
    return ladder().last();
}

/// The unit above: hours stand under days, days under months, months under years.
QList<Line> majorLines(TickStep step, const DayWindow &window, const TickLabels &labels)
{
    QList<Line> lines;
    const TickStep above = step.unit == TickUnit::Hour ? TickStep {TickUnit::Day, 1}
        : step.unit == TickUnit::Day                   ? TickStep {TickUnit::Month, 1}
                                                       : TickStep {TickUnit::Year, 1};
    if (step.unit == TickUnit::Year)
        return lines;
    lines = linesOf(above, window, labels);
    for (Line &line : lines) {
        const Civil date = civil(line.day);
        if (above.unit == TickUnit::Day)
            line.label = labels.day(date.day, date.month, date.year);
        else if (above.unit == TickUnit::Month)
            line.label = labels.monthAndYear(date.month, date.year);
    }
    return lines;
}

/// One level finer than `step`, when its lines still keep apart.
QList<double> fineLines(const TimeScale &scale, TickStep step, const TickLabels &labels)
{
    QList<double> xs;
    const qsizetype index = ladder().indexOf(step);
    for (qsizetype i = 2; i < index; ++i) { // hours are never a subdivision of anything but themselves
        const TickStep finer = ladder().at(i);
        const bool divides = finer.unit == step.unit
            ? step.count % finer.count == 0
            : finer.unit == TickUnit::Month || step.unit == TickUnit::Month;
        if (!divides || leastDistance(finer, scale.window()) * scale.pixelsPerDay() < fineSpacing)
            continue;
        const QList<Line> lines = linesOf(finer, scale.window(), labels);
        for (const Line &line : lines)
            xs.append(scale.x(line.day));
        break;
    }
    return xs;
}

} // namespace

AxisTicks axisTicks(const TimeScale &scale, const TickLabels &labels, const TextWidth &width)
{
    AxisTicks ticks;
    ticks.step = chosenStep(scale, labels, width);
    const QList<Line> minor = linesOf(ticks.step, scale.window(), labels);
    double freeFrom = 0;
    for (const Line &line : minor) {
        Tick tick {scale.x(line.day), 0, 0, {}};
        const double labelWidth = width(line.label);
        tick.labelX = tick.x + labelIndent;
        if (tick.labelX >= freeFrom && tick.labelX + labelWidth <= scale.width()) {
            tick.label = line.label;
            tick.labelWidth = labelWidth;
            freeFrom = tick.labelX + labelWidth + labelGap / 2;
        }
        if (tick.x >= 0 && tick.x <= scale.width())
            ticks.minor.append(tick);
    }
    const QList<Line> major = majorLines(ticks.step, scale.window(), labels);
    for (qsizetype i = 0; i < major.size(); ++i) {
        const double end = i + 1 < major.size() ? scale.x(major.at(i + 1).day) - labelGap / 2 : scale.width();
        Tick tick {scale.x(major.at(i).day), 0, width(major.at(i).label), major.at(i).label};
        tick.labelX = std::max(tick.x, 0.0) + labelIndent;
        if (tick.labelX + tick.labelWidth > std::min(end, scale.width()))
            tick.label.clear();
        if (!tick.label.isEmpty() || tick.x >= 0)
            ticks.major.append(tick);
    }
    ticks.fine = fineLines(scale, ticks.step, labels);
    return ticks;
}

} // namespace kalpanji
