// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/ticksteps.h"

#include <algorithm>
#include <cmath>

namespace kalpanji {

namespace {

constexpr double daysPerYear = 365.2425;

DayNumber dayOf(double day) { return static_cast<DayNumber>(std::floor(day)); }

double firstOfYear(int year, AxisCalendar calendar) { return double(dayNumber({year, 1, 1}, calendar)); }

QList<double> hours(TickStep step, const DayWindow &window)
{
    QList<double> days;
    for (double day = std::floor(window.from); day <= window.to; day += step.count / 24.0)
        days.append(day);
    return days;
}

QList<double> daysOfMonths(TickStep step, const DayWindow &window, AxisCalendar calendar)
{
    QList<double> days;
    int ofMonth = 0;
    for (DayNumber day = dayOf(window.from); double(day) <= window.to; ++day) {
        // up to the 28th every month counts alike, but for the one of the reform
        const bool follows = ofMonth >= 1 && ofMonth < 28 && day != gregorianReform;
        ofMonth = follows ? ofMonth + 1 : civilDate(day, calendar).day;
        // the step starts anew each month, and leaves out a line that would crowd the first of the next
        const bool crowded = (step.count == 2 && ofMonth == 31) || (step.count == 7 && ofMonth > 22);
        if ((ofMonth - 1) % step.count == 0 && !crowded)
            days.append(double(day));
    }
    return days;
}

QList<double> months(TickStep step, const DayWindow &window, AxisCalendar calendar)
{
    QList<double> days;
    const CivilDate start = civilDate(dayOf(window.from), calendar);
    for (int month = (start.month - 1) / step.count * step.count;; month += step.count) {
        const double day = double(dayNumber({start.year + month / 12, month % 12 + 1, 1}, calendar));
        if (day > window.to)
            return days;
        days.append(day);
    }
}

QList<double> years(TickStep step, const DayWindow &window, AxisCalendar calendar)
{
    QList<double> days;
    const int first = civilDate(dayOf(window.from), calendar).year;
    const int last = civilDate(dayOf(window.to), calendar).year;
    if (step.count == 1) {
        for (int year = first; year <= last; ++year)
            days.append(firstOfYear(year, calendar));
        return days;
    }
    // round years of either era: 20 BCE, 10 BCE, 1, 10, 20
    for (int multiple = static_cast<int>(std::floor(double(first - 1) / step.count));; ++multiple) {
        if (multiple == 0 && step.count == 2)
            continue; // 1 would stand on the toes of 2
        const int year = multiple > 0 ? multiple * step.count : multiple * step.count + 1;
        if (year > last)
            return days;
        days.append(firstOfYear(year, calendar));
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

QList<double> tickDays(TickStep step, const DayWindow &window, AxisCalendar calendar)
{
    switch (step.unit) {
    case TickUnit::Hour:
        return hours(step, window);
    case TickUnit::Day:
        return daysOfMonths(step, window, calendar);
    case TickUnit::Month:
        return months(step, window, calendar);
    case TickUnit::Year:
        break;
    }
    return years(step, window, calendar);
}

QString tickLabel(TickStep step, double day, const TickLabels &labels)
{
    const CivilDate date = civilDate(dayOf(day), labels.calendar());
    switch (step.unit) {
    case TickUnit::Hour:
        return labels.hour(static_cast<int>(std::lround((day - std::floor(day)) * 24)) % 24);
    case TickUnit::Day:
        return labels.dayOfMonth(date.day);
    case TickUnit::Month:
        return labels.month(date.month);
    case TickUnit::Year:
        break;
    }
    return labels.year(date.year);
}

QList<TickLine> tickLines(TickStep step, const DayWindow &window, const TickLabels &labels)
{
    QList<TickLine> lines;
    const QList<double> days = tickDays(step, window, labels.calendar());
    for (const double day : days)
        lines.append({day, tickLabel(step, day, labels)});
    return lines;
}

QList<TickLine> linesAbove(TickStep step, const DayWindow &window, const TickLabels &labels)
{
    QList<TickLine> lines;
    const auto add = [&](TickUnit unit, auto word) {
        const QList<double> days = tickDays({unit, 1}, window, labels.calendar());
        for (const double day : days)
            lines.append({day, word(civilDate(dayOf(day), labels.calendar()))});
    };
    switch (step.unit) {
    case TickUnit::Hour:
        add(TickUnit::Day, [&labels](CivilDate date) { return labels.day(date); });
        break;
    case TickUnit::Day:
        add(TickUnit::Month, [&labels](CivilDate date) { return labels.monthAndYear(date); });
        break;
    case TickUnit::Month:
        add(TickUnit::Year, [&labels](CivilDate date) { return labels.yearAndEra(date.year); });
        break;
    case TickUnit::Year: {
        const double christ = firstOfYear(1, labels.calendar());
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
