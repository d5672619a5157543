// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/mention.h"

#include <QDate>

#include <array>

namespace kalpanji {

namespace {

QString padded(int number, int width) { return QString::number(number).rightJustified(width, u'0'); }

QString dateValue(const Rule &rule, const Captures &c)
{
    if (c.year <= 0)
        return {};
    const QString year = rule.bce ? QStringLiteral("BC") + padded(c.year, 4) : padded(c.year, 4);
    if (c.season >= 0) {
        static const std::array<QString, 4> seasons {QStringLiteral("-SP"), QStringLiteral("-SU"),
                                                     QStringLiteral("-FA"), QStringLiteral("-WI")};
        return year + seasons.at(static_cast<std::size_t>(c.season));
    }
    if (c.month == 0)
        return c.day == 0 ? year : QString();
    const QString month = year + u'-' + padded(c.month, 2);
    if (c.day == 0)
        return month;
    return QDate::isValid(rule.bce ? -c.year : c.year, c.month, c.day) ? month + u'-' + padded(c.day, 2)
                                                                       : QString();
}

QString durationValue(const Captures &c)
{
    static const std::array<QString, 6> units {QStringLiteral("D"),  QStringLiteral("W"),
                                               QStringLiteral("M"),  QStringLiteral("Y"),
                                               QStringLiteral("DE"), QStringLiteral("CE")};
    const QString number = c.hasNumber ? QString::number(c.number) : QStringLiteral("X");
    return c.unit < 0 ? QString() : u'P' + number + units.at(static_cast<std::size_t>(c.unit));
}

} // namespace

QString valueOf(const Rule &rule, const Captures &captures)
{
    switch (rule.kind) {
    case RuleKind::Date:
    case RuleKind::Season:
        return dateValue(rule, captures);
    case RuleKind::Decade:
        if (captures.year >= 100)
            return (rule.bce ? QStringLiteral("BC") : QString()) + padded(captures.year / 10, 3);
        return {};
    case RuleKind::Century:
        if (captures.number < 1 || captures.number > 99)
            return {};
        return (rule.bce ? QStringLiteral("BC") : QString()) + padded(captures.number - 1, 2);
    case RuleKind::Duration:
        return durationValue(captures);
    case RuleKind::Fixed:
        return rule.fixed;
    case RuleKind::Shift:
    case RuleKind::YearOffset:
    case RuleKind::MonthOffset:
    case RuleKind::None:
        break;
    }
    return {};
}

} // namespace kalpanji
