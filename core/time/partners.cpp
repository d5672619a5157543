// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/partners.h"

namespace kalpanji {

namespace {

using Level = Moment::Level;

/// "in 490" is a year where the year told before it is of such times too.
void dropWeakYears(std::vector<Mention> &mentions)
{
    constexpr int earlyYears = 1000;
    const Mention *before = nullptr;
    for (Mention &mention : mentions) {
        if (!isCalendarDate(mention) || !mention.moment.hasYear || mention.captures.shortYear)
            continue;
        if (mention.rule->weak && mention.moment.year >= 0) {
            const int year = before ? before->moment.year : earlyYears;
            if (year <= 0 && std::abs(1 - mention.moment.year - year) < earlyYears / 2)
                mention.moment.year = astronomicalYear(mention.moment.year, true);
            else if (year >= earlyYears || year <= 0)
                mention.moment = {};
        }
        if (mention.moment.hasYear)
            before = &mention;
    }
}

/// What `mention` lacks it takes from its partner, which stands behind it or before.
void take(Mention &mention, const Mention &other, bool fromBehind)
{
    const Moment &partner = other.moment;
    if (!isRange(mention) || mention.captures.bengaliEra)
        return;
    Moment &moment = mention.moment;
    if (moment.day > 0 && moment.month == 0)
        moment.month = partner.month;
    if (!isRange(other))
        return;
    if (mention.captures.shortYear && fromBehind)
        return;
    if (mention.captures.shortYear && partner.hasYear && !other.captures.shortYear) {
        const int year = partner.year - partner.year % 100 + mention.captures.year;
        if (year > partner.year) {
            moment.year = year;
            mention.captures.shortYear = false;
        } else {
            moment = {}; // "2014-10" is no range
        }
        return;
    }
    const bool beforeChrist = partner.hasYear && partner.year <= 0;
    if (moment.hasYear && moment.year > 0 && beforeChrist && fromBehind
        && mention.rule->kind == other.rule->kind && !mention.captures.bce && mention.captures.year < 2000) {
        moment.year = astronomicalYear(moment.year, true); // the era stands with the last
        return;
    }
    if (moment.hasYear || partner.level < Level::Year)
        return;
    moment.hasYear = partner.hasYear;
    // "from November to February 2017" begins in 2016
    const bool crossesNewYear = fromBehind && partner.month > 0 && moment.month > partner.month;
    moment.year = crossesNewYear ? partner.year - 1 : partner.year;
}

/// "জানুয়ারি ও অক্টোবরে ১৯৭৪", "3 y 4 de junio de 1998", "1914–18", "499–493 BC": what one partner lacks it
/// takes from the next, or else from the one before.
void shareAmongPartners(std::vector<Mention> &mentions)
{
    for (std::size_t i = mentions.size(); i-- > 1;) {
        if (mentions[i].joined)
            take(mentions[i - 1], mentions[i], true);
    }
    for (std::size_t i = 1; i < mentions.size(); ++i) {
        if (mentions[i].joined)
            take(mentions[i], mentions[i - 1], false);
    }
}

/// "'89" without a partner: the last such year before the one told before it, or a few years after.
void completeShortYears(std::vector<Mention> &mentions)
{
    constexpr int century = 100;
    constexpr int farthestAhead = 10;
    const Mention *before = nullptr;
    for (Mention &mention : mentions) {
        if (mention.captures.shortYear && !before)
            mention.moment = {};
        if (mention.captures.shortYear && before) {
            const int told = before->moment.year;
            mention.moment.year = told - told % century + mention.captures.year;
            if (mention.moment.year > told + farthestAhead)
                mention.moment.year -= century;
            mention.captures.shortYear = false;
        }
        if (isCalendarDate(mention) && mention.moment.hasYear)
            before = &mention;
    }
}

} // namespace

void completeFromNeighbours(std::vector<Mention> &mentions)
{
    dropWeakYears(mentions);
    shareAmongPartners(mentions);
    completeShortYears(mentions);
}

} // namespace kalpanji
