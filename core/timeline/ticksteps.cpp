// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/ticksteps.h"

#include <algorithm>
#include <cmath>

namespace kalpanji {

namespace {

constexpr double daysPerYear = 365.2425;

DayNumber dayOf(double day) { return static_cast<DayNumber>(std::floor(day)); }

double firstOfYear(int year, const TickLabels &labels)
{
    return double(dayNumber({year, 1, 1}, labels.calendar()));
}

QList<TickLine> hourLines(TickStep step, const DayWindow &window, const TickLabels &labels)
{
    QList<TickLine> lines;
    for (double day = std::floor(window.from); day <= window.to; day += step.count / 24.0) {
        const auto hour = static_cast<int>(std::lround((day - std::floor(day)) * 24)) % 24;
        lines.append({day, labels.hour(hour)});
    }
    return lines;
}

QList<TickLine> dayLines(TickStep step, const DayWindow &window, const TickLabels &labels)
{
    QList<TickLine> lines;
    for (DayNumber day = dayOf(window.from); double(day) <= window.to; ++day) {
        const int ofMonth = civilDate(day, labels.calendar()).day;
        // the step starts anew each month, and leaves out a line that would crowd the first of the next
        const bool crowded = (step.count == 2 && ofMonth == 31) || (step.count == 7 && ofMonth > 22);
        if ((ofMonth - 1) % step.count == 0 && !crowded)
            lines.append({double(day), labels.dayOfMonth(ofMonth)});
    }
    return lines;
}

QList<TickLine> monthLines(TickStep step, const DayWindow &window, const TickLabels &labels)
{
    QList<TickLine> lines;
    const CivilDate start = civilDate(dayOf(window.from), labels.calendar());
    for (int month = (start.month - 1) / step.count * step.count;; month += step.count) {
        const CivilDate first {start.year + month / 12, month % 12 + 1, 1};
        const double day = double(dayNumber(first, labels.calendar()));
        if (day > window.to)
            return lines;
        lines.append({day, labels.month(first.month)});
    }
}

QList<TickLine> yearLines(TickStep step, const DayWindow &window, const TickLabels &labels)
{
    QList<TickLine> lines;
    const auto add = [&](int year) { lines.append({firstOfYear(year, labels), labels.year(year)}); };
    const int first = civilDate(dayOf(window.from), labels.calendar()).year;
    const int last = civilDate(dayOf(window.to), labels.calendar()).year;
    if (step.count == 1) {
        for (int year = first; year <= last; ++year)
            add(year);
        return lines;
    }
    // round years of either era: 20 BCE, 10 BCE, 1, 10, 20
    for (int multiple = static_cast<int>(std::floor(double(first - 1) / step.count));; ++multiple) {
        if (multiple == 0 && step.count == 2)
            continue; // 1 would stand on the toes of 2
        const int year = multiple > 0 ? multiple * step.count : multiple * step.count + 1;
        if (year > last)
            return lines;
        add(year);
    }
}

} // namespace

const QList<TickStep> &tickSteps()
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
    const double first = double(dayNumber({1, 1, 1}));
    const bool closer = step.count > 2 && window.from < first + step.count * 366.0 && window.to > first;
    return (step.count - (closer ? 1 : 0)) * (step.count == 1 ? 365.0 : daysPerYear - 0.3);
}

double greatestDistance(TickStep step)
{
    switch (step.unit) {
    case TickUnit::Hour:
        return step.count / 24.0;
    case TickUnit::Day:
        return step.count == 7 ? 10 : step.count;
    case TickUnit::Month:
        return step.count == 1 ? 31 : step.count == 3 ? 92 : 184;
    case TickUnit::Year:
        break;
    }
    return step.count == 2 ? 3 * 365.25 : step.count * daysPerYear + 1; // 2 BCE to 2 is three years
}

QList<TickLine> tickLines(TickStep step, const DayWindow &window, const TickLabels &labels)
{
    switch (step.unit) {
    case TickUnit::Hour:
        return hourLines(step, window, labels);
    case TickUnit::Day:
        return dayLines(step, window, labels);
    case TickUnit::Month:
        return monthLines(step, window, labels);
    case TickUnit::Year:
        break;
    }
    return yearLines(step, window, labels);
}

QList<TickLine> linesAbove(TickStep step, const DayWindow &window, const TickLabels &labels)
{
    QList<TickLine> lines;
    const auto date = [&labels](const TickLine &line) {
        return civilDate(dayOf(line.day), labels.calendar());
    };
    switch (step.unit) {
    case TickUnit::Hour:
        lines = tickLines({TickUnit::Day, 1}, window, labels);
        for (TickLine &line : lines)
            line.label = labels.day(date(line));
        break;
    case TickUnit::Day:
        lines = tickLines({TickUnit::Month, 1}, window, labels);
        for (TickLine &line : lines)
            line.label = labels.monthAndYear(date(line));
        break;
    case TickUnit::Month:
        lines = yearLines({TickUnit::Year, 1}, window, labels);
        for (TickLine &line : lines)
            line.label = labels.yearAndEra(date(line).year);
        break;
    case TickUnit::Year: {
        const double christ = firstOfYear(1, labels);
        if (!labels.isNarrow() || window.from >= christ)
            break;
        lines.append({window.from, labels.eraBeforeChrist()});
        if (window.to > christ)
            lines.append(TickLine {christ, QString()});
        break;
    }
    }
    return lines;
}

} // namespace kalpanji
