// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/moment.h"

#include "core/time/bengaliera.h"

#include <array>

namespace kalpanji {

namespace {

using Level = Moment::Level;

QString padded(int number, int width) { return QString::number(number).rightJustified(width, u'0'); }

/// "1992", "BC0480".
QString yearText(int year) { return year > 0 ? padded(year, 4) : QStringLiteral("BC") + padded(1 - year, 4); }

/// "192", "16", "BC03": a year without its last `dropped` digits.
QString shortened(int year, int dropped)
{
    const QString text = yearText(year);
    return text.left(text.size() - dropped);
}

constexpr int floorDivided(int number, int by)
{
    return number >= 0 ? number / by : -((by - 1 - number) / by);
}

int yearsOf(TimeUnit unit)
{
    switch (unit) {
    case TimeUnit::Year:
        return 1;
    case TimeUnit::Decade:
        return 10;
    case TimeUnit::Century:
        return 100;
    case TimeUnit::Millennium:
        return 1000;
    default:
        return 0;
    }
}

/// QDate has no year 0.
QDate dateOf(int year, int month, int day) { return {year > 0 ? year : year - 1, month, day}; }

Moment ofBengaliEra(const Captures &captures)
{
    if (captures.year == 0)
        return {};
    if (captures.day == 0) // a month or year of it covers two of the common era: the one it begins in
        return Moment::ofDate(bengaliEraDate(captures.year, std::max(captures.month, 1), 1),
                              captures.month > 0 ? Level::Month : Level::Year);
    return Moment::ofDate(bengaliEraDate(captures.year, captures.month, captures.day), Level::Day);
}

/// "the third Tuesday", "the last day" of a month; 0 when the month has none.
int nthDay(const Captures &captures)
{
    const QDate first = dateOf(captures.year, captures.month, 1);
    if (!first.isValid())
        return 0;
    const int days = first.daysInMonth();
    constexpr int week = 7;
    const int step = captures.weekday > 0 ? week : 1;
    const int start = captures.weekday > 0 ? 1 + (captures.weekday - first.dayOfWeek() + week) % week : 1;
    const int day =
        captures.number > 0 ? start + step * (captures.number - 1) : start + step * ((days - start) / step);
    return day <= days ? day : 0;
}

Moment ofCentury(const Captures &captures, int length, Level level, bool bce)
{
    if (captures.number < 1 || captures.number * length > 10000)
        return {};
    // the 17th century is 1601–1700; the 4th before Christ 400–301
    const int first = (captures.number - 1) * length + 1;
    return Moment::ofYear(astronomicalYear(first, bce), level);
}

} // namespace

int Moment::comparableMonth() const
{
    static constexpr std::array<int, 10> months {4, 7, 10, 12, 2, 5, 8, 11, 3, 9};
    return part == YearPart::None ? month : months.at(static_cast<std::size_t>(part));
}

QDate Moment::date() const { return hasYear && month > 0 && day > 0 ? dateOf(year, month, day) : QDate(); }

Moment Moment::ofDate(QDate date, Level level)
{
    Moment moment;
    if (!date.isValid())
        return moment;
    moment.level = level;
    moment.hasYear = true;
    moment.year = date.year() > 0 ? date.year() : date.year() + 1;
    moment.month = level >= Level::Month ? date.month() : 0;
    moment.day = level >= Level::Week ? date.day() : 0;
    return moment;
}

Moment Moment::ofYear(int year, Level level)
{
    Moment moment;
    moment.level = level;
    moment.hasYear = true;
    moment.year = year;
    return moment;
}

Moment momentOf(const Rule &rule, const Captures &captures)
{
    const bool bce = rule.bce || captures.bce;
    switch (rule.kind) {
    case RuleKind::Decade:
        return captures.year > 0 ? Moment::ofYear(astronomicalYear(captures.year, bce), Level::Decade)
                                 : Moment();
    case RuleKind::Century:
        return ofCentury(captures, 100, Level::Century, bce);
    case RuleKind::Millennium:
        return ofCentury(captures, 1000, Level::Millennium, bce);
    case RuleKind::Date:
    case RuleKind::Offset:
        break;
    default:
        return {};
    }
    if (captures.bengaliEra)
        return ofBengaliEra(captures);
    if (captures.hasNumber && captures.month > 0 && captures.day == 0) {
        Captures counted = captures;
        counted.hasNumber = false;
        counted.day = nthDay(captures);
        return counted.day > 0 ? momentOf(rule, counted) : Moment();
    }
    Moment moment;
    moment.hasYear = captures.year > 0;
    moment.year = moment.hasYear ? astronomicalYear(captures.year, bce) : 0;
    moment.month = captures.month;
    moment.day = captures.day;
    moment.part = captures.part;
    moment.level = captures.day > 0       ? Level::Day
        : captures.month > 0              ? Level::Month
        : captures.part != YearPart::None ? Level::Part
        : moment.hasYear                  ? Level::Year
                                          : Level::Nothing;
    return moment;
}

Moment shifted(const Moment &from, TimeUnit unit, int amount)
{
    if (!from.hasYear)
        return {};
    switch (unit) {
    case TimeUnit::Day:
    case TimeUnit::Week: {
        const QDate day = from.date();
        return unit == TimeUnit::Day ? Moment::ofDate(day.addDays(amount), Level::Day)
                                     : Moment::ofDate(day.addDays(qint64(7) * amount), Level::Week);
    }
    case TimeUnit::Month: {
        if (from.month == 0)
            return {};
        const qint64 months = qint64(from.year) * 12 + from.month - 1 + amount;
        Moment moment = Moment::ofYear(floorDivided(static_cast<int>(months), 12), Level::Month);
        moment.month = static_cast<int>(months - qint64(moment.year) * 12) + 1;
        return moment;
    }
    case TimeUnit::Year:
        return from.level >= Level::Year ? Moment::ofYear(from.year + amount, Level::Year) : Moment();
    case TimeUnit::Decade:
        return from.level >= Level::Decade ? Moment::ofYear(from.year + amount * 10, Level::Decade)
                                           : Moment();
    case TimeUnit::Century:
    case TimeUnit::Millennium:
        return Moment::ofYear(from.year + amount * yearsOf(unit),
                              unit == TimeUnit::Century ? Level::Century : Level::Millennium);
    default:
        return {};
    }
}

QString valueOf(const Moment &moment)
{
    static const std::array<QString, 10> parts {
        QStringLiteral("-SP"), QStringLiteral("-SU"), QStringLiteral("-FA"), QStringLiteral("-WI"),
        QStringLiteral("-Q1"), QStringLiteral("-Q2"), QStringLiteral("-Q3"), QStringLiteral("-Q4"),
        QStringLiteral("-H1"), QStringLiteral("-H2")};
    if (!moment.hasYear)
        return {};
    const QString year = yearText(moment.year);
    switch (moment.level) {
    case Level::Nothing:
        return {};
    case Level::Millennium:
        return shortened(moment.year > 0 ? moment.year - 1 : moment.year, 3);
    case Level::Century:
        return shortened(moment.year > 0 ? moment.year - 1 : moment.year + 1, 2);
    case Level::Decade:
        return shortened(moment.year, 1);
    case Level::Year:
        return year;
    case Level::Part:
        return moment.part == YearPart::None ? year : year + parts.at(static_cast<std::size_t>(moment.part));
    case Level::Month:
        return moment.month > 0 ? year + u'-' + padded(moment.month, 2) : QString();
    case Level::Week: {
        int weekYear = 0;
        const int week = moment.date().weekNumber(&weekYear);
        return week > 0 ? padded(weekYear, 4) + u"-W" + padded(week, 2) : QString();
    }
    case Level::Day:
        return moment.date().isValid() ? year + u'-' + padded(moment.month, 2) + u'-' + padded(moment.day, 2)
                                       : QString();
    }
    return {};
}

QString roughValueOf(const Moment &moment, TimeUnit unit)
{
    if (!moment.hasYear || moment.level < Level::Year)
        return {};
    const QString year = yearText(moment.year);
    const QString month = moment.month > 0 ? padded(moment.month, 2) : QStringLiteral("XX");
    switch (unit) {
    case TimeUnit::Day:
        return year + u'-' + month + u"-XX";
    case TimeUnit::Week:
        return year + u"-WXX";
    case TimeUnit::Month:
        return year + u"-XX";
    default:
        return {};
    }
}

QString durationValueOf(const Captures &captures)
{
    static const std::array<QString, 10> units {
        QStringLiteral("D"),  QStringLiteral("W"),  QStringLiteral("M"),  QStringLiteral("Y"),
        QStringLiteral("DE"), QStringLiteral("CE"), QStringLiteral("ML"), QStringLiteral("H"),
        QStringLiteral("M"),  QStringLiteral("S")};
    if (captures.unit == TimeUnit::None)
        return {};
    const QString whole = captures.hasNumber && captures.number >= 0 ? QString::number(captures.number)
        : captures.hasNumber                                         ? QStringLiteral("X")
                                                                     : QStringLiteral("1");
    const QString number = captures.half ? (captures.hasNumber ? whole : QStringLiteral("0")) + u".5" : whole;
    return (captures.unit >= TimeUnit::Hour ? QStringLiteral("PT") : QStringLiteral("P")) + number
        + units.at(static_cast<std::size_t>(captures.unit));
}

QString timeOfDay(const Captures &captures)
{
    static const std::array<QString, 6> parts {QString(),
                                               QStringLiteral("TMO"),
                                               QStringLiteral("TAF"),
                                               QStringLiteral("TEV"),
                                               QStringLiteral("TNI"),
                                               QStringLiteral("TDT")};
    if (captures.hour >= 0)
        return u'T' + padded(captures.hour, 2) + u':' + padded(captures.minute, 2);
    return parts.at(static_cast<std::size_t>(captures.dayPart));
}

} // namespace kalpanji
