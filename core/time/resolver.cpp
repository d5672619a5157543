// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/resolver.h"

#include "core/time/yearsearch.h"

namespace kalpanji {

namespace {

using Level = Moment::Level;

bool isCalendarDate(const Mention &mention)
{
    return mention.rule->kind == RuleKind::Date && mention.moment.level != Level::Nothing;
}

bool isRange(const Mention &mention)
{
    return isCalendarDate(mention) || mention.rule->kind == RuleKind::Decade
        || mention.rule->kind == RuleKind::Century;
}

/// The unit a mention reckons in.
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

/// Resolution in passes over the mentions, in text order.
class Resolver
{
public:
    Resolver(std::vector<Mention> mentions, const TagOptions &options)
        : m_mentions(std::move(mentions))
        , m_reference(options.referenceDate)
        , m_isNews(options.genre == Genre::News && options.referenceDate.isValid())
        , m_evidence(m_mentions.size(), {DateEvidence::Explicit, -1})
    {
    }

    QList<TimeExpression> resolve()
    {
        dropWeakYears();
        shareAmongPartners();
        completeShortYears();
        findYears();
        adoptTwins();
        for (std::size_t i = 0; i < m_mentions.size(); ++i)
            reckon(i);
        return expressions();
    }

private:
    struct Evidence {
        DateEvidence kind = DateEvidence::Explicit;
        qsizetype anchor = -1;
    };

    /// "in 490" is a year where the year told before it is of such times too.
    void dropWeakYears()
    {
        constexpr int earlyYears = 1000;
        const Mention *before = nullptr;
        for (Mention &mention : m_mentions) {
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

    /// "জানুয়ারি ও অক্টোবরে ১৯৭৪", "3 y 4 de junio de 1998", "1914–18", "499–493 BC": what one partner lacks it
    /// takes from the next, or else from the one before.
    void shareAmongPartners()
    {
        for (std::size_t i = m_mentions.size(); i-- > 1;) {
            if (m_mentions[i].joined)
                take(i - 1, i);
        }
        for (std::size_t i = 1; i < m_mentions.size(); ++i) {
            if (m_mentions[i].joined)
                take(i, i - 1);
        }
    }

    void take(std::size_t to, std::size_t from)
    {
        Mention &mention = m_mentions[to];
        const Moment &partner = m_mentions[from].moment;
        if (!isRange(mention) || mention.captures.bengaliEra)
            return;
        Moment &moment = mention.moment;
        if (moment.day > 0 && moment.month == 0)
            moment.month = partner.month;
        if (!isRange(m_mentions[from]))
            return;
        if (mention.captures.shortYear && from > to)
            return;
        if (mention.captures.shortYear && partner.hasYear && !m_mentions[from].captures.shortYear) {
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
        if (moment.hasYear && moment.year > 0 && beforeChrist && from > to
            && mention.rule->kind == m_mentions[from].rule->kind && !mention.captures.bce
            && mention.captures.year < 2000) {
            moment.year = astronomicalYear(moment.year, true); // the era stands with the last
            return;
        }
        if (moment.hasYear || partner.level < Level::Year)
            return;
        moment.hasYear = partner.hasYear;
        // "from November to February 2017" begins in 2016
        const bool crossesNewYear = from > to && partner.month > 0 && moment.month > partner.month;
        moment.year = crossesNewYear ? partner.year - 1 : partner.year;
    }

    /// "'89" without a partner: the last such year before the one told before it, or a few years after.
    void completeShortYears()
    {
        constexpr int century = 100;
        constexpr int farthestAhead = 10;
        const Mention *before = nullptr;
        for (Mention &mention : m_mentions) {
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

    void findYears()
    {
        QList<YearPoint> points;
        std::vector<std::size_t> indices;
        for (std::size_t i = 0; i < m_mentions.size(); ++i) {
            YearPoint point;
            if (!describe(m_mentions[i], point))
                continue;
            point.aside = m_mentions[i].inBrackets;
            point.opensParagraph = indices.empty() || m_mentions[indices.back()].block != m_mentions[i].block;
            point.sameSentence =
                !indices.empty() && m_mentions[indices.back()].sentence == m_mentions[i].sentence;
            point.passing = m_mentions[i].rule->deictic;
            point.fineness = m_mentions[i].moment.day > 0 ? 2 : point.month > 0 ? 1 : 0;
            point.heading = m_mentions[i].inHeading;
            points.append(point);
            indices.push_back(i);
        }
        const QList<YearAnswer> answers = m_isNews ? yearsNear(points, m_reference) : searchYears(points);
        for (std::size_t i = 0; i < indices.size(); ++i) {
            const YearAnswer &answer = answers.at(static_cast<qsizetype>(i));
            const YearPoint::Kind kind = points.at(static_cast<qsizetype>(i)).kind;
            if (kind == YearPoint::Kind::Dated || (answer.anchor < 0 && !m_isNews))
                continue;
            Mention &mention = m_mentions[indices[i]];
            mention.moment.hasYear = true;
            mention.moment.year = answer.year;
            if (mention.moment.level == Level::Nothing)
                mention.moment.level = Level::Year;
            const bool same =
                kind == YearPoint::Kind::Open || (kind == YearPoint::Kind::Moved && offsetOf(mention) == 0);
            m_evidence[indices[i]] = {
                same && mention.rule->kind != RuleKind::Shift ? DateEvidence::Inherited
                                                              : DateEvidence::Computed,
                answer.anchor < 0 ? -1
                                  : static_cast<qsizetype>(indices[static_cast<std::size_t>(answer.anchor)])};
        }
    }

    /// "১১ জ্যৈষ্ঠ ১৩০৬ (২৪ মে ১৮৯৯)": the Gregorian day beside a Bengali one is the value of both; without it
    /// the day may be one off, for the calendars of Bangladesh and West Bengal differ.
    void adoptTwins()
    {
        constexpr qint64 farthest = 3; // days
        for (std::size_t i = 0; i < m_mentions.size(); ++i) {
            Mention &mention = m_mentions[i];
            if (!mention.captures.bengaliEra || mention.moment.level != Level::Day)
                continue;
            mention.mod = TimexModifier::Approx;
            for (const std::size_t other :
                 {i + 1, i - 1}) { // before the first there is none: it wraps to too great
                if (other >= m_mentions.size() || m_mentions[other].sentence != mention.sentence
                    || m_mentions[other].captures.bengaliEra || m_mentions[other].moment.level != Level::Day)
                    continue;
                const qint64 apart = mention.moment.date().daysTo(m_mentions[other].moment.date());
                if (apart > farthest || apart < -farthest)
                    continue;
                mention.moment = m_mentions[other].moment;
                mention.mod = TimexModifier::None;
                m_evidence[i] = {DateEvidence::Inherited, static_cast<qsizetype>(other)};
                break;
            }
        }
    }

    /// What the search is told of a mention; false when it has nothing to do with it.
    [[nodiscard]] bool describe(const Mention &mention, YearPoint &point) const
    {
        using Kind = YearPoint::Kind;
        const Moment &moment = mention.moment;
        point.month = moment.comparableMonth();
        point.year = moment.year;
        switch (mention.rule->kind) {
        case RuleKind::Date:
            point.kind = moment.hasYear ? Kind::Dated : Kind::Open;
            return moment.level != Level::Nothing && (moment.hasYear || point.month > 0)
                && !mention.captures.shortYear;
        case RuleKind::Offset:
            if (mention.rule->deictic && m_isNews)
                return false;
            point.offset = offsetOf(mention);
            if (unitOf(mention) == TimeUnit::Year) {
                point.kind = Kind::Moved;
                return true;
            }
            point.kind = point.offset == 0 ? Kind::Open : Kind::Next;
            return unitOf(mention) == TimeUnit::None && point.month > 0;
        case RuleKind::Shift:
            point.kind = Kind::Moved;
            point.offset = amountOf(mention);
            return unitOf(mention) == TimeUnit::Year && !mention.rule->fromFollowing
                && !(mention.rule->deictic && m_isNews) && mention.captures.number >= 0;
        default:
            return false;
        }
    }

    /// "a month after …", "the next day": from the date the sentence names, or the last one before.
    void reckon(std::size_t index)
    {
        Mention &mention = m_mentions[index];
        const RuleKind kind = mention.rule->kind;
        if ((kind != RuleKind::Shift && kind != RuleKind::Offset) || mention.moment.hasYear
            || mention.captures.number < 0)
            return;
        if (mention.captures.weekday > 0) {
            reckonWeekday(index);
            return;
        }
        if (kind == RuleKind::Offset && unitOf(mention) == TimeUnit::None) {
            takeMomentBefore(index);
            return;
        }
        const TimeUnit unit = unitOf(mention);
        const int amount = kind == RuleKind::Shift ? amountOf(mention) : offsetOf(mention);
        const bool deictic = mention.rule->deictic && m_isNews;
        if (mention.rule->deictic && !m_isNews && kind == RuleKind::Offset && unit == TimeUnit::Day) {
            m_rough.insert(static_cast<qsizetype>(index),
                           amount == 0      ? QStringLiteral("PRESENT_REF")
                               : amount < 0 ? QStringLiteral("PAST_REF")
                                            : QStringLiteral("FUTURE_REF"));
            return;
        }
        const std::size_t anchor = deictic ? index : anchorOf(index, unit);
        if (!deictic && anchor == index)
            return;
        const Moment from = deictic ? Moment::ofDate(m_reference, Level::Day) : m_mentions[anchor].moment;
        const Moment moment = shifted(from, unit, amount);
        m_evidence[index] = {kind == RuleKind::Offset && amount == 0 && !deictic ? DateEvidence::Inherited
                                                                                 : DateEvidence::Computed,
                             deictic ? -1 : static_cast<qsizetype>(anchor)};
        if (moment.level == Level::Nothing) {
            m_rough.insert(static_cast<qsizetype>(index), roughValueOf(from, unit));
            return;
        }
        const Moment named = mention.moment; // "the 5th of that month"
        mention.moment = moment;
        if (named.day > 0 && moment.month > 0) {
            mention.moment.day = named.day;
            mention.moment.level = Level::Day;
        }
    }

    /// "at that time": when the text has arrived at, as finely as that was told.
    void takeMomentBefore(std::size_t index)
    {
        const std::size_t anchor = anchorOf(index, TimeUnit::Year);
        if (anchor == index)
            return;
        m_mentions[index].moment = m_mentions[anchor].moment;
        m_evidence[index] = {DateEvidence::Inherited, static_cast<qsizetype>(anchor)};
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
        m_evidence[index] = {DateEvidence::Computed, m_isNews ? -1 : static_cast<qsizetype>(anchor)};
    }

    /// The mention that `index` is reckoned from; `index` itself when there is none.
    [[nodiscard]] std::size_t anchorOf(std::size_t index, TimeUnit unit) const
    {
        const auto isDated = [this](std::size_t i) {
            return m_mentions[i].moment.hasYear && m_mentions[i].moment.level >= Level::Decade
                && m_mentions[i].rule->kind != RuleKind::Set;
        };
        const Mention &mention = m_mentions[index];
        if (mention.rule->fromFollowing && index + 1 < m_mentions.size()
            && m_mentions[index + 1].sentence == mention.sentence && isDated(index + 1))
            return index + 1;
        const Level needed = unit == TimeUnit::Day || unit == TimeUnit::Week ? Level::Day
            : unit == TimeUnit::Month                                        ? Level::Month
                                                                             : Level::Year;
        // the last that is fine enough, unless the story has come to another time since: in another
        // paragraph, or to a year or month in which that day does not lie
        constexpr std::size_t farthest = 12;
        std::size_t coarse = index;
        for (std::size_t i = index; i-- > 0 && index - i <= farthest;) {
            if (!isDated(i))
                continue;
            if (m_mentions[i].moment.level >= needed) {
                const bool movedOn = coarse != index
                    && (m_mentions[i].block != mention.block
                        || !lies(m_mentions[i].moment, m_mentions[coarse].moment));
                return movedOn ? coarse : i;
            }
            if (coarse == index)
                coarse = i;
        }
        return coarse;
    }

    /// Whether `fine` is a day or month of `coarse`, as far as that is told.
    static bool lies(const Moment &fine, const Moment &coarse)
    {
        return coarse.level < Level::Year
            || (fine.year == coarse.year && (coarse.month == 0 || fine.month == coarse.month));
    }

    /// TIMEX3 type and value of one mention.
    [[nodiscard]] TimeValue valueAt(std::size_t index) const
    {
        const Mention &mention = m_mentions[index];
        TimeValue time;
        time.mod = mention.mod;
        switch (mention.rule->kind) {
        case RuleKind::Duration:
            time.type = TimexType::Duration;
            time.value = durationValueOf(mention.captures);
            return time;
        case RuleKind::Fixed:
            time.value = mention.rule->fixed;
            return time;
        case RuleKind::Set:
            time.type = TimexType::Set;
            time.value = setValueOf(mention);
            return time;
        default:
            break;
        }
        time.value = m_rough.value(static_cast<qsizetype>(index), valueOf(mention.moment));
        const QString clock = timeOfDay(mention.captures);
        if (!clock.isEmpty()) {
            time.type = TimexType::Time;
            time.value = (time.value.isEmpty() ? QStringLiteral("XXXX-XX-XX") : time.value) + clock;
        }
        return time;
    }

    static QString setValueOf(const Mention &mention)
    {
        const Captures &captures = mention.captures;
        if (captures.month == 0)
            return mention.rule->fixed.isEmpty() ? durationValueOf(captures) : mention.rule->fixed;
        const QString month = QStringLiteral("XXXX-%1").arg(captures.month, 2, 10, QLatin1Char('0'));
        return captures.day > 0 ? month + QStringLiteral("-%1").arg(captures.day, 2, 10, QLatin1Char('0'))
                                : month;
    }

    [[nodiscard]] QList<TimeExpression> expressions() const
    {
        QList<qsizetype> places(static_cast<qsizetype>(m_mentions.size()), -1);
        QList<TimeExpression> found;
        for (std::size_t i = 0; i < m_mentions.size(); ++i) {
            const Mention &mention = m_mentions[i];
            TimeExpression expression;
            expression.time = mention.inHeading ? TimeValue() : valueAt(i);
            if (expression.time.isEmpty())
                continue;
            expression.range = mention.range;
            expression.rule = mention.rule->name;
            expression.evidence =
                expression.time.type == TimexType::Duration ? DateEvidence::None : m_evidence[i].kind;
            expression.anchor = m_evidence[i].anchor;
            places[static_cast<qsizetype>(i)] = found.size();
            found.append(expression);
        }
        for (TimeExpression &expression : found)
            expression.anchor = expression.anchor < 0 ? -1 : places.at(expression.anchor);
        return found;
    }

    std::vector<Mention> m_mentions;
    QDate m_reference;
    bool m_isNews;
    std::vector<Evidence> m_evidence;
    QHash<qsizetype, QString> m_rough; ///< values of mentions whose anchor is not known finely enough
};

} // namespace

QList<TimeExpression> resolveMentions(std::vector<Mention> mentions, const TagOptions &options)
{
    return Resolver(std::move(mentions), options).resolve();
}

} // namespace kalpanji
