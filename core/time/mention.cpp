// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/mention.h"

namespace kalpanji {

bool isCalendarDate(const Mention &mention)
{
    return mention.rule->kind == RuleKind::Date && mention.moment.level != Moment::Level::Nothing;
}

bool isRange(const Mention &mention)
{
    return isCalendarDate(mention) || mention.rule->kind == RuleKind::Decade
        || mention.rule->kind == RuleKind::Century;
}

TimeUnit unitOf(const Mention &mention)
{
    return mention.captures.unit != TimeUnit::None ? mention.captures.unit : mention.rule->unit;
}

int offsetOf(const Mention &mention)
{
    return mention.captures.hasOffset ? mention.captures.offset : mention.rule->offset.value_or(0);
}

int amountOf(const Mention &mention)
{
    const Captures &captures = mention.captures;
    const int direction = captures.direction != 0 ? captures.direction : mention.rule->offset.value_or(1);
    return (captures.hasNumber ? captures.number : 1) * direction;
}

} // namespace kalpanji
