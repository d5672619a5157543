// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/timevalue.h"

#include <QDate>

#include <array>

namespace kalpanji {

namespace {

DayNumber dayOf(int year, int month, int day) { return QDate(year, month, day).toJulianDay(); }

DaySpan wholeYears(int first, int last) { return {dayOf(first, 1, 1), dayOf(last, 12, 31)}; }

DaySpan wholeMonths(int year, int first, int last)
{
    const QDate end(year, last, 1);
    return {dayOf(year, first, 1), dayOf(year, last, end.daysInMonth())};
}

struct Parsed {
    Precision precision = Precision::Unknown;
    DaySpan span;
};

/// "2", "19", "192", "1992": a millennium, century, decade or year by its number of digits.
Parsed parseCommonEra(const QString &digits)
{
    bool ok = false;
    const int number = digits.toInt(&ok);
    if (!ok)
        return {};
    switch (digits.size()) {
    case 1:
        return {Precision::Millennium, wholeYears(std::max(1, number * 1000), number * 1000 + 999)};
    case 2:
        return {Precision::Century, wholeYears(number * 100 + 1, number * 100 + 100)};
    case 3:
        return {Precision::Decade, wholeYears(std::max(1, number * 10), number * 10 + 9)};
    case 4:
        return number > 0 ? Parsed {Precision::Year, wholeYears(number, number)} : Parsed {};
    default:
        return {};
    }
}

/// "BC0480": 480 BC; "BC048": its 480s; "BC03": the 4th century BC. Years count down.
Parsed parseBeforeChrist(const QString &digits)
{
    bool ok = false;
    const int number = digits.toInt(&ok);
    if (!ok)
        return {};
    switch (digits.size()) {
    case 2:
        return {Precision::Century, wholeYears(-(number * 100 + 100), -(number * 100 + 1))};
    case 3:
        return {Precision::Decade, wholeYears(-(number * 10 + 9), std::min(-1, -number * 10))};
    case 4:
    case 5:
        return number > 0 ? Parsed {Precision::Year, wholeYears(-number, -number)} : Parsed {};
    default:
        return {};
    }
}

/// What follows "1992-": a month, month and day, week, season, quarter or half.
Parsed parseWithinYear(int year, const QString &rest)
{
    if (rest.startsWith(u'W')) {
        const int week = rest.mid(1).toInt();
        if (week < 1 || week > 53)
            return {};
        const QDate fourth(year, 1, 4); // always in week 1 (ISO 8601)
        const DayNumber monday = fourth.toJulianDay() - (fourth.dayOfWeek() - 1) + (week - 1) * 7;
        return {Precision::Week, {monday, monday + 6}};
    }
    if (rest.startsWith(u'Q') || rest.startsWith(u'H')) {
        const int number = rest.mid(1).toInt();
        const int months = rest.startsWith(u'Q') ? 3 : 6;
        if (number < 1 || number * months > 12)
            return {};
        return {months == 3 ? Precision::Quarter : Precision::Half,
                wholeMonths(year, (number - 1) * months + 1, number * months)};
    }
    // northern, meteorological seasons; winter begins in December of the year it is named after
    if (rest == QLatin1String("SP"))
        return {Precision::Season, wholeMonths(year, 3, 5)};
    if (rest == QLatin1String("SU"))
        return {Precision::Season, wholeMonths(year, 6, 8)};
    if (rest == QLatin1String("FA"))
        return {Precision::Season, wholeMonths(year, 9, 11)};
    if (rest == QLatin1String("WI"))
        return {Precision::Season, {dayOf(year, 12, 1), QDate(year + 1, 3, 1).toJulianDay() - 1}};
    const int month = rest.left(2).toInt();
    if (rest.size() == 2 && month >= 1 && month <= 12)
        return {Precision::Month, wholeMonths(year, month, month)};
    if (rest.size() == 5 && rest.at(2) == u'-' && QDate::isValid(year, month, rest.mid(3).toInt())) {
        const DayNumber day = dayOf(year, month, rest.mid(3).toInt());
        return {Precision::Day, {day, day}};
    }
    return {};
}

Parsed parse(const QString &value)
{
    if (const qsizetype slash = value.indexOf(u'/'); slash > 0) {
        const Parsed from = parse(value.left(slash));
        const Parsed to = parse(value.mid(slash + 1));
        if (from.precision == Precision::Unknown || to.precision == Precision::Unknown)
            return {};
        return {Precision::Range,
                {std::min(from.span.earliest, to.span.earliest), std::max(from.span.latest, to.span.latest)}};
    }
    if (value.startsWith(u'P') || value.startsWith(u'X') || value.contains(u'_'))
        return {};
    const QString date = value.section(u'T', 0, 0); // the time of day does not move the day
    const bool bc = date.startsWith(QLatin1String("BC"));
    const QString rest = bc ? date.mid(2) : date;
    const qsizetype dash = rest.indexOf(u'-');
    if (dash < 0)
        return bc ? parseBeforeChrist(rest) : parseCommonEra(rest);
    const int year = rest.left(dash).toInt();
    return dash == 4 && year > 0 ? parseWithinYear(bc ? -year : year, rest.mid(dash + 1)) : Parsed {};
}

} // namespace

Precision TimeValue::precision() const
{
    return type == TimexType::Duration || type == TimexType::Set ? Precision::Unknown
                                                                 : parse(value).precision;
}

DaySpan TimeValue::span() const { return parse(value).span; }

QString toString(TimexModifier mod)
{
    static const std::array<QString, 7> names {
        QString(),
        QStringLiteral("START"),
        QStringLiteral("MID"),
        QStringLiteral("END"),
        QStringLiteral("APPROX"),
        QStringLiteral("BEFORE"),
        QStringLiteral("AFTER"),
    };
    return names.at(static_cast<std::size_t>(mod));
}

QString toString(TimexType type)
{
    static const std::array<QString, 4> names {QStringLiteral("DATE"), QStringLiteral("DURATION"),
                                               QStringLiteral("TIME"), QStringLiteral("SET")};
    return names.at(static_cast<std::size_t>(type));
}

QString toString(Precision precision)
{
    static const std::array<QString, 12> names {
        QString(),
        QStringLiteral("day"),
        QStringLiteral("week"),
        QStringLiteral("month"),
        QStringLiteral("season"),
        QStringLiteral("quarter"),
        QStringLiteral("half-year"),
        QStringLiteral("year"),
        QStringLiteral("decade"),
        QStringLiteral("century"),
        QStringLiteral("millennium"),
        QStringLiteral("range"),
    };
    return names.at(static_cast<std::size_t>(precision));
}

} // namespace kalpanji
