// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/reckoning.h"

namespace kalpanji {

namespace {

using Level = Moment::Level;

/// Whether `later` begins after `earlier` has ended, as far as they are told.
bool isPast(const Moment &earlier, const Moment &later)
{
    return later.level >= Level::Year
        && (later.year > earlier.year || (later.year == earlier.year && later.month > earlier.month));
}

bool isDated(const Mention &mention)
{
    return mention.moment.hasYear && mention.moment.level >= Level::Decade
        && mention.rule->kind != RuleKind::Set;
}

/// How finely a date must be known to be reckoned from in `unit`.
Level levelFor(TimeUnit unit)
{
    return unit == TimeUnit::Day || unit == TimeUnit::Week ? Level::Day
        : unit == TimeUnit::Month                          ? Level::Month
                                                           : Level::Year;
}

class Reckoner
{
public:
    Reckoner(std::vector<Mention> &mentions, const TagOptions &options)
        : m_mentions(mentions)
        , m_reference(options.referenceDate)
        , m_isNews(options.genre == Genre::News && options.referenceDate.isValid())
    {
    }

    void reckon(std::size_t index)
    {
        Mention &mention = m_mentions[index];
        const RuleKind kind = mention.rule->kind;
        if ((kind != RuleKind::Shift && kind != RuleKind::Offset) || mention.moment.hasYear
            || mention.captures.number < 0)
            return;
        const TimeUnit unit = unitOf(mention);
        if (mention.captures.weekday > 0)
            reckonWeekday(index);
        else if (kind == RuleKind::Offset && unit == TimeUnit::None)
            takeMomentBefore(index);
        else if (kind == RuleKind::Offset && unit == TimeUnit::Day && mention.rule->deictic && !m_isNews)
            mention.rough = referenceOf(offsetOf(mention));
        else
            shift(index, unit, kind == RuleKind::Shift ? amountOf(mention) : offsetOf(mention));
    }

private:
    /// "yesterday" in a quotation has no day.
    static QString referenceOf(int days)
    {
        return days == 0 ? QStringLiteral("PRESENT_REF")
            : days < 0   ? QStringLiteral("PAST_REF")
                         : QStringLiteral("FUTURE_REF");
    }

    /// "a month after …", "the next day".
    void shift(std::size_t index, TimeUnit unit, int amount)
    {
        Mention &mention = m_mentions[index];
        if (restatesDateBefore(index)) {
            mention.moment = m_mentions[index - 1].moment;
            mention.evidence = DateEvidence::Inherited;
            mention.anchor = static_cast<qsizetype>(index - 1);
            return;
        }
        const bool fromReport = mention.rule->deictic && m_isNews;
        const std::size_t anchor = fromReport ? index : anchorOf(index, unit);
        if (!fromReport && anchor == index)
            return;
        const Moment from = fromReport ? Moment::ofDate(m_reference, Level::Day) : m_mentions[anchor].moment;
        const bool same = mention.rule->kind == RuleKind::Offset && amount == 0 && !fromReport;
        mention.evidence = same ? DateEvidence::Inherited : DateEvidence::Computed;
        mention.anchor = fromReport ? -1 : static_cast<qsizetype>(anchor);
        const Moment moment = shifted(from, unit, amount);
        if (moment.level == Level::Nothing) {
            mention.rough = roughValueOf(from, unit);
            return;
        }
        const int namedDay = mention.moment.day; // "the 5th of that month"
        mention.moment = moment;
        if (namedDay > 0 && moment.month > 0) {
            mention.moment.day = namedDay;
            mention.moment.level = Level::Day;
        }
    }

    /// Within its sentence.
    [[nodiscard]] bool isFollowedByDate(std::size_t index) const
    {
        return index + 1 < m_mentions.size() && m_mentions[index + 1].sentence == m_mentions[index].sentence
            && isDated(m_mentions[index + 1]);
    }

    /// "on 14 January 1992, a month after the collapse": the date is told once more, from something that the
    /// sentence does not date.
    [[nodiscard]] bool restatesDateBefore(std::size_t index) const
    {
        constexpr qsizetype comma = 2; // with its space
        if (!m_mentions[index].rule->fromFollowing || index == 0)
            return false;
        const Mention &before = m_mentions[index - 1];
        return !isFollowedByDate(index) && isDated(before) && before.sentence == m_mentions[index].sentence
            && m_mentions[index].range.start - before.range.end <= comma;
    }

    /// "at that time": when the text has arrived at, as finely as that was told.
    void takeMomentBefore(std::size_t index)
    {
        const std::size_t anchor = anchorOf(index, TimeUnit::Year);
        if (anchor == index)
            return;
        Mention &mention = m_mentions[index];
        mention.moment = m_mentions[anchor].moment;
        mention.evidence = DateEvidence::Inherited;
        mention.anchor = static_cast<qsizetype>(anchor);
    }

    /// "on Thursday": the last such day before a report; in a story the next one after the day told of.
    void reckonWeekday(std::size_t index)
    {
        constexpr int week = 7;
        Mention &mention = m_mentions[index];
        const std::size_t anchor = m_isNews ? index : anchorOf(index, TimeUnit::Day);
        if (!m_isNews && anchor == index)
            return;
        const QDate from = m_isNews ? m_reference : m_mentions[anchor].moment.date();
        if (!from.isValid())
            return;
        const int ahead = (mention.captures.weekday - from.dayOfWeek() + week) % week;
        mention.moment =
            Moment::ofDate(from.addDays(m_isNews && ahead > 0 ? ahead - week : ahead), Level::Day);
        mention.evidence = DateEvidence::Computed;
        mention.anchor = m_isNews ? -1 : static_cast<qsizetype>(anchor);
    }

    /// The mention that `index` is reckoned from; `index` itself when there is none.
    [[nodiscard]] std::size_t anchorOf(std::size_t index, TimeUnit unit) const
    {
        const Mention &mention = m_mentions[index];
        if (mention.rule->fromFollowing && isFollowedByDate(index))
            return index + 1;
        // the last that is fine enough, unless the story has gone on since: in another paragraph, or to a
        // later year or month
        constexpr std::size_t farthest = 12;
        std::size_t coarse = index;
        for (std::size_t i = index; i-- > 0 && index - i <= farthest;) {
            const Mention &other = m_mentions[i];
            if (!isDated(other))
                continue;
            if (other.moment.level >= levelFor(unit)) {
                const bool movedOn = coarse != index
                    && (other.block != mention.block || isPast(other.moment, m_mentions[coarse].moment));
                return movedOn ? coarse : i;
            }
            if (coarse == index)
                coarse = i;
        }
        return coarse;
    }

    std::vector<Mention> &m_mentions;
    QDate m_reference;
    bool m_isNews;
};

} // namespace

void reckonFromOthers(std::vector<Mention> &mentions, const TagOptions &options)
{
    Reckoner reckoner(mentions, options);
    for (std::size_t i = 0; i < mentions.size(); ++i)
        reckoner.reckon(i);
}

} // namespace kalpanji
