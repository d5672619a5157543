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

/// The year after `year` on a calendar without a year zero.
int nextYear(int year) { return year == -1 ? 1 : year + 1; }

struct Parsed {
    Precision precision = Precision::Unknown;
    DaySpan span;
};

/// The number written in at most five ASCII digits; -1 for anything else. (QStringView::toInt() takes signs
/// and spaces as well, and four times as long: a long article's events ask for their spans by the thousand.)
int numberOf(QStringView digits)
{
    if (digits.isEmpty() || digits.size() > 5)
        return -1;
    int number = 0;
    for (const QChar digit : digits) {
        if (digit < u'0' || digit > u'9')
            return -1;
        number = number * 10 + (digit.unicode() - u'0');
    }
    return number;
}

/// The time of day does not move the day.
QStringView withoutTime(QStringView value) { return value.left(value.indexOf(u'T')); }

/// "2", "19", "192", "1992": a millennium, century, decade or year by its number of digits.
Parsed parseCommonEra(QStringView digits)
{
    const int number = numberOf(digits);
    if (number < 0)
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
Parsed parseBeforeChrist(QStringView digits)
{
    const int number = numberOf(digits);
    if (number < 0)
        return {};
    switch (digits.size()) {
    case 1:
        return {Precision::Millennium, wholeYears(-(number * 1000 + 1000), -(number * 1000 + 1))};
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
Parsed parseWithinYear(int year, QStringView rest)
{
    if (rest.startsWith(u'W') && rest.size() == 3) {
        const int week = numberOf(rest.mid(1));
        if (week < 1 || week > 53)
            return {};
        const QDate fourth(year, 1, 4); // always in week 1 (ISO 8601)
        const DayNumber monday = fourth.toJulianDay() - (fourth.dayOfWeek() - 1) + (week - 1) * 7;
        return {Precision::Week, {monday, monday + 6}};
    }
    if (rest.startsWith(u'Q') || rest.startsWith(u'H')) {
        const int number = numberOf(rest.mid(1));
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
        return {Precision::Season, {dayOf(year, 12, 1), dayOf(nextYear(year), 3, 1) - 1}};
    const int month = numberOf(rest.left(2));
    if (rest.size() == 2 && month >= 1 && month <= 12)
        return {Precision::Month, wholeMonths(year, month, month)};
    const QDate day =
        rest.size() == 5 && rest.at(2) == u'-' ? QDate(year, month, numberOf(rest.mid(3))) : QDate();
    return day.isValid() ? Parsed {Precision::Day, {day.toJulianDay(), day.toJulianDay()}} : Parsed {};
}

Parsed parse(QStringView value)
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
    const QStringView date = withoutTime(value);
    const bool bc = date.startsWith(QLatin1String("BC"));
    const QStringView rest = bc ? date.mid(2) : date;
    const qsizetype dash = rest.indexOf(u'-');
    if (dash < 0)
        return bc ? parseBeforeChrist(rest) : parseCommonEra(rest);
    const int year = numberOf(rest.left(dash));
    return dash >= 4 && year > 0 ? parseWithinYear(bc ? -year : year, rest.mid(dash + 1)) : Parsed {};
}

/// EDTF levels 0–2 without a qualifier; what has no notation of its own is written as a span of days.
QString edtfOf(const QString &value, const Parsed &parsed)
{
    const QString days = isoDay(parsed.span.earliest) + u'/' + isoDay(parsed.span.latest);
    const QString date = withoutTime(value).toString();
    if (date.startsWith(QLatin1String("BC"))) {
        const QString from = isoDay(parsed.span.earliest);
        switch (parsed.precision) {
        case Precision::Day:
            return from;
        case Precision::Month:
            return from.chopped(3);
        case Precision::Year:
            return from.chopped(6);
        case Precision::Century: // 400–301 BC are the years -0399 to -0300
            return u'-' + date.mid(2) + u"XX";
        default:
            return days;
        }
    }
    switch (parsed.precision) {
    case Precision::Decade:
        return date + u'X';
    case Precision::Century:
        return date + u"XX";
    case Precision::Millennium:
        return date + u"XXX";
    case Precision::Season: {
        static const QStringList codes {QStringLiteral("SP"), QStringLiteral("SU"), QStringLiteral("FA"),
                                        QStringLiteral("WI")};
        return date.left(5) + QString::number(21 + codes.indexOf(date.mid(5)));
    }
    case Precision::Quarter:
        return date.left(5) + QString::number(32 + date.mid(6).toInt());
    case Precision::Half:
        return date.left(5) + QString::number(39 + date.mid(6).toInt());
    case Precision::Week:
        return days;
    case Precision::Range: {
        const QString from = value.section(u'/', 0, 0);
        const QString to = value.section(u'/', 1);
        return edtfOf(from, parse(from)).section(u'/', 0, 0) + u'/' + edtfOf(to, parse(to)).section(u'/', -1);
    }
    default:
        return date;
    }
}

} // namespace

Precision TimeValue::precision() const
{
    return type == TimexType::Duration || type == TimexType::Set ? Precision::Unknown
                                                                 : parse(value).precision;
}

DaySpan TimeValue::span() const { return parse(value).span; }

QString toEdtf(const TimeValue &time)
{
    const Parsed parsed = time.hasSpan() ? parse(time.value) : Parsed {};
    const QString level1 = parsed.precision == Precision::Unknown ? QString() : edtfOf(time.value, parsed);
    if (level1.isEmpty())
        return {};
    switch (time.mod) {
    case TimexModifier::Approx:
        return parsed.precision == Precision::Range ? level1 : level1 + u'~';
    case TimexModifier::Before:
        return u"../" + level1.section(u'/', -1);
    case TimexModifier::After:
        return level1.section(u'/', 0, 0) + u"/..";
    default:
        return level1;
    }
}

QString isoDay(DayNumber day)
{
    const QDate date = QDate::fromJulianDay(day);
    const int year = date.year() > 0 ? date.year() : date.year() + 1; // ISO 8601 has a year 0000, 1 BC
    const QString sign = year < 0 ? QStringLiteral("-") : QString();
    return QStringLiteral("%1%2-%3-%4")
        .arg(sign)
        .arg(std::abs(year), 4, 10, QLatin1Char('0'))
        .arg(date.month(), 2, 10, QLatin1Char('0'))
        .arg(date.day(), 2, 10, QLatin1Char('0'));
}

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
