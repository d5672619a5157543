// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chronology/sectionyears.h"

#include <QDate>

#include <optional>

namespace kalpanji {

namespace {

QString yearValue(DayNumber day)
{
    const int year = QDate::fromJulianDay(day).year();
    return (year < 0 ? QStringLiteral("BC") : QString())
        + QStringLiteral("%1").arg(std::abs(year), 4, 10, QLatin1Char('0'));
}

} // namespace

TimeValue yearsWithin(TextRange range, const QList<TimeExpression> &times)
{
    std::optional<DaySpan> all;
    auto time = std::lower_bound(
        times.begin(), times.end(), range.start,
        [](const TimeExpression &each, qsizetype start) { return each.range.start < start; });
    for (; time != times.end() && time->range.start < range.end; ++time) {
        if (!time->time.hasSpan())
            continue;
        const DaySpan span = time->time.span();
        all =
            all ? DaySpan {std::min(all->earliest, span.earliest), std::max(all->latest, span.latest)} : span;
    }
    if (!all)
        return {};
    const QString first = yearValue(all->earliest);
    const QString last = yearValue(all->latest);
    return {TimexType::Date, first == last ? first : QString(first + u'/' + last), TimexModifier::None};
}

} // namespace kalpanji
