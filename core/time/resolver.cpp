// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/resolver.h"

#include "core/time/yearsearch.h"

namespace kalpanji {

namespace {

bool isCalendarDate(const Mention &mention)
{
    return mention.rule->kind == RuleKind::Date || mention.rule->kind == RuleKind::Season;
}

bool lacksYear(const Mention &mention) { return isCalendarDate(mention) && mention.captures.year == 0; }

/// Resolution in three passes over the mentions, in text order.
class Resolver
{
public:
    Resolver(QList<Mention> mentions, bool anchorFollows, const TagOptions &options)
        : m_mentions(std::move(mentions))
        , m_anchorFollows(anchorFollows)
        , m_options(options)
    {
        m_found.resize(m_mentions.size());
        for (qsizetype i = 0; i < m_mentions.size(); ++i) {
            TimeExpression &expression = m_found[i];
            expression.range = m_mentions.at(i).range;
            expression.rule = m_mentions.at(i).rule->name;
            expression.time.mod = m_mentions.at(i).mod;
        }
    }

    QList<TimeExpression> resolve()
    {
        shareAmongPartners();
        findYears();
        for (qsizetype i = 0; i < m_mentions.size(); ++i)
            setValue(i);
        for (qsizetype i = 0; i < m_mentions.size(); ++i)
            reckon(i);
        return withValues();
    }

private:
    /// "জানুয়ারি ও অক্টোবরে ১৯৭৪", "3 y 4 de junio de 1998": what one partner lacks it takes from the next,
    /// or else from the one before.
    void shareAmongPartners()
    {
        for (qsizetype i = m_mentions.size() - 2; i >= 0; --i) {
            if (m_mentions.at(i + 1).joined)
                take(i, i + 1);
        }
        for (qsizetype i = 1; i < m_mentions.size(); ++i) {
            if (m_mentions.at(i).joined)
                take(i, i - 1);
        }
    }

    void take(qsizetype to, qsizetype from)
    {
        Mention &mention = m_mentions[to];
        const Mention &partner = m_mentions.at(from);
        if (!lacksYear(mention) || !isCalendarDate(partner))
            return;
        Captures &captures = mention.captures;
        if (captures.day > 0 && captures.month == 0)
            captures.month = partner.captures.month;
        captures.year = partner.captures.year;
        if (captures.year > 0)
            inherit(to, from);
    }

    void inherit(qsizetype index, qsizetype from)
    {
        m_found[index].evidence = DateEvidence::Inherited;
        m_found[index].anchor = from;
    }

    void findYears()
    {
        QList<YearPoint> points;
        QList<qsizetype> indices;
        for (qsizetype i = 0; i < m_mentions.size(); ++i) {
            const Mention &mention = m_mentions.at(i);
            const bool dated = isCalendarDate(mention) && !mention.rule->bce
                && (mention.captures.year > 0 || mention.captures.month > 0 || mention.captures.season >= 0);
            if (!dated)
                continue;
            const int month = mention.captures.month > 0 ? mention.captures.month
                : mention.captures.season >= 0           ? mention.captures.season * 3 + 4
                                                         : 0;
            points.append({mention.captures.year, month, mention.inBrackets});
            indices.append(i);
        }
        const bool news = m_options.genre == Genre::News && m_options.referenceDate.isValid();
        const QList<YearAnswer> answers =
            news ? yearsNear(points, m_options.referenceDate) : searchYears(points);
        for (qsizetype i = 0; i < indices.size(); ++i) {
            Mention &mention = m_mentions[indices.at(i)];
            if (mention.captures.year > 0 || answers.at(i).year == 0)
                continue;
            mention.captures.year = answers.at(i).year;
            const qsizetype anchor = answers.at(i).anchor;
            inherit(indices.at(i), anchor < 0 ? -1 : indices.at(anchor));
        }
    }

    void setValue(qsizetype index)
    {
        const Mention &mention = m_mentions.at(index);
        TimeValue &time = m_found[index].time;
        time.value = valueOf(*mention.rule, mention.captures);
        if (mention.rule->kind == RuleKind::Duration)
            time.type = TimexType::Duration;
        if (time.type == TimexType::Duration || mention.rule->kind == RuleKind::Fixed)
            m_found[index].evidence =
                mention.rule->kind == RuleKind::Fixed ? DateEvidence::Explicit : DateEvidence::None;
    }

    /// "a month after …", "the following year": from the date the sentence names, or the last one before.
    void reckon(qsizetype index)
    {
        const Mention &mention = m_mentions.at(index);
        const RuleKind kind = mention.rule->kind;
        if (kind != RuleKind::Shift && kind != RuleKind::YearOffset && kind != RuleKind::MonthOffset)
            return;
        const qsizetype anchor = anchorOf(index, kind == RuleKind::MonthOffset);
        if (anchor < 0)
            return;
        const QString from = m_found.at(anchor).time.value;
        QString value;
        if (kind == RuleKind::Shift)
            value = shifted(from, mention.captures);
        else if (kind == RuleKind::YearOffset)
            value = yearOffset(from, mention);
        else
            value = shifted(from.left(7), {0, 0, 0, mention.rule->offset, 2, 1, -1, true});
        if (value.isEmpty())
            return;
        m_found[index].time.value = value;
        m_found[index].evidence = kind != RuleKind::Shift && mention.rule->offset == 0
            ? DateEvidence::Inherited
            : DateEvidence::Computed;
        m_found[index].anchor = anchor;
    }

    [[nodiscard]] qsizetype anchorOf(qsizetype index, bool needsMonth) const
    {
        const auto fits = [&](qsizetype i) {
            const TimeExpression &found = m_found.at(i);
            return found.time.hasSpan() && found.time.precision() != Precision::Range
                && (!needsMonth || found.time.value.size() >= 7)
                && !found.time.value.startsWith(QLatin1String("BC"));
        };
        const qsizetype sentence = m_mentions.at(index).sentence;
        const bool shift = m_mentions.at(index).rule->kind == RuleKind::Shift;
        if (shift && m_anchorFollows) {
            const qsizetype next = index + 1;
            if (next < m_mentions.size() && m_mentions.at(next).sentence == sentence && fits(next))
                return next;
        }
        for (qsizetype i = index - 1; i >= 0; --i) {
            if (fits(i))
                return i;
        }
        return -1;
    }

    /// `from` moved by number × unit × direction, as fine as the unit allows.
    static QString shifted(const QString &from, const Captures &c)
    {
        const int amount = (c.hasNumber ? c.number : 1) * (c.direction == 0 ? 1 : c.direction);
        const int year = from.left(4).toInt();
        const int month = from.mid(5, 2).toInt();
        switch (c.unit) {
        case 0:
        case 1: {
            const QDate day = QDate::fromString(from, Qt::ISODate);
            return day.isValid() ? day.addDays(qint64(amount) * (c.unit == 1 ? 7 : 1)).toString(Qt::ISODate)
                                 : QString();
        }
        case 2:
            if (month == 0)
                return {};
            return QDate(year, month, 1).addMonths(amount).toString(QStringLiteral("yyyy-MM"));
        case 3:
            return from.size() >= 4 ? QString::number(year + amount).rightJustified(4, u'0') : QString();
        case 4:
            return QString::number(year / 10 + amount).rightJustified(3, u'0');
        default:
            return {};
        }
    }

    static QString yearOffset(const QString &from, const Mention &mention)
    {
        Captures captures = mention.captures;
        captures.year = from.left(4).toInt() + mention.rule->offset;
        if (from.size() < 4)
            return {};
        Rule rule;
        rule.kind = RuleKind::Date;
        return valueOf(rule, captures);
    }

    QList<TimeExpression> withValues()
    {
        QList<qsizetype> moved(m_found.size(), -1);
        QList<TimeExpression> kept;
        for (qsizetype i = 0; i < m_found.size(); ++i) {
            if (m_found.at(i).time.value.isEmpty())
                continue;
            moved[i] = kept.size();
            kept.append(m_found.at(i));
        }
        for (TimeExpression &expression : kept)
            expression.anchor = expression.anchor < 0 ? -1 : moved.at(expression.anchor);
        return kept;
    }

    QList<Mention> m_mentions;
    QList<TimeExpression> m_found;
    bool m_anchorFollows;
    TagOptions m_options;
};

} // namespace

QList<TimeExpression> resolveMentions(QList<Mention> mentions, bool anchorFollows, const TagOptions &options)
{
    return Resolver(std::move(mentions), anchorFollows, options).resolve();
}

} // namespace kalpanji
