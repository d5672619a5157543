// SPDX-License-Identifier: GPL-3.0-or-later
// The format: https://visjs.github.io/vis-timeline/docs/timeline/ ("Data Format").
#include "core/exchange/visdates.h"

#include <QDateTime>
#include <QJsonObject>
#include <QRegularExpression>

#include <cmath>
#include <optional>

namespace kalpanji {

namespace {

enum class Edge { Start, End };

// What a date of JavaScript holds either side of 1970 (ECMA-262, "Time Values and Time Range").
constexpr double mostMilliseconds = 8.64e15;

/// Takes a number of so many ASCII digits off the front of `text`; -1 when they are not there.
int takeNumber(QStringView &text, int digits)
{
    if (text.size() < digits)
        return -1;
    int number = 0;
    for (const QChar digit : text.first(digits)) {
        if (digit < u'0' || digit > u'9')
            return -1;
        number = number * 10 + (digit.unicode() - u'0');
    }
    text = text.sliced(digits);
    return number;
}

/// Takes the sign `sign` off the front of `text`, if it is there.
bool take(QStringView &text, char16_t sign)
{
    if (!text.startsWith(sign))
        return false;
    text = text.sliced(1);
    return true;
}

bool isMidnight(QStringView time)
{
    static const QRegularExpression midnight(QStringLiteral("^[T ]00:00(?::00(?:\\.0+)?)?Z?$"));
    return midnight.match(time.toString()).hasMatch();
}

/// Of ISO 8601: a year of four digits, or of six with a sign, then month, day and time as far as they go.
std::optional<QDate> dayOf(QStringView text, Edge edge)
{
    text = text.trimmed();
    const bool isBeforeChrist = text.startsWith(u'-');
    const bool isExpanded = take(text, u'+') || take(text, u'-');
    const int digits = takeNumber(text, isExpanded ? 6 : 4);
    const int month = take(text, u'-') ? takeNumber(text, 2) : 1;
    const int day = month > 0 && take(text, u'-') ? takeNumber(text, 2) : 1;
    if (digits < 0 || !(text.isEmpty() || text.startsWith(u'T') || text.startsWith(u' ')))
        return std::nullopt;
    const int year = isBeforeChrist ? -digits : digits; // counts astronomically
    const QDate date(year > 0 ? year : year - 1, month, day);
    if (!date.isValid())
        return std::nullopt;
    const bool atMidnight = text.isEmpty() || isMidnight(text);
    return edge == Edge::End && atMidnight ? date.addDays(-1) : date;
}

std::optional<QDate> dayOf(const QJsonValue &value, Edge edge)
{
    if (!value.isDouble())
        return dayOf(QStringView(value.toString()), edge);
    if (!(std::abs(value.toDouble()) <= mostMilliseconds))
        return std::nullopt;
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(qint64(value.toDouble()), Qt::UTC);
    return edge == Edge::End ? moment.addMSecs(-1).date() : moment.date();
}

/// Adds a day as TIMEX3 writes it: "1992-01-14", "BC0044-03-15". (QString::asprintf() takes a sixth of the
/// time that reading a whole file does.)
void appendTimex(QString &text, QDate date)
{
    const auto appendTwoDigits = [&text](int number) {
        text += u'-';
        text += QChar(u'0' + number / 10);
        text += QChar(u'0' + number % 10);
    };
    if (date.year() < 0)
        text += QLatin1String("BC");
    text += QString::number(std::abs(date.year())).rightJustified(4, u'0');
    appendTwoDigits(date.month());
    appendTwoDigits(date.day());
}

} // namespace

TimeValue visTimeOf(const QJsonObject &item)
{
    const std::optional<QDate> start = dayOf(item.value(QLatin1String("start")), Edge::Start);
    TimeValue time;
    if (!start)
        return time;
    const std::optional<QDate> end = dayOf(item.value(QLatin1String("end")), Edge::End);
    const bool isRange = end && *end > *start;
    time.value.reserve(isRange ? 21 : 10); // "1992-01-14/1992-02-03"
    appendTimex(time.value, *start);
    if (isRange) {
        time.value += u'/';
        appendTimex(time.value, *end);
    }
    return time.hasSpan() ? time : TimeValue(); // a year may be too far off for a value
}

} // namespace kalpanji
