// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/mentionyears.h"

#include "core/time/yearsearch.h"

namespace kalpanji {

namespace {

using Level = Moment::Level;

/// What the search is told of a mention; false when it has nothing to do with it.
bool describe(const Mention &mention, bool isNews, YearPoint &point)
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
        if (mention.rule->deictic && isNews)
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
            && !(mention.rule->deictic && isNews) && mention.captures.number >= 0;
    default:
        return false;
    }
}

/// The points of the search and the mentions they are of.
struct Points {
    QList<YearPoint> points;
    std::vector<std::size_t> indices;
};

Points pointsOf(const std::vector<Mention> &mentions, bool isNews)
{
    Points found;
    QList<YearPoint> &points = found.points;
    std::vector<std::size_t> &indices = found.indices;
    for (std::size_t i = 0; i < mentions.size(); ++i) {
        YearPoint point;
        if (!describe(mentions[i], isNews, point))
            continue;
        point.aside = mentions[i].inBrackets;
        point.opensParagraph = indices.empty() || mentions[indices.back()].block != mentions[i].block;
        point.sameSentence = !indices.empty() && mentions[indices.back()].sentence == mentions[i].sentence;
        point.passing = mentions[i].rule->deictic;
        point.fineness = mentions[i].moment.day > 0 ? 2 : point.month > 0 ? 1 : 0;
        point.heading = mentions[i].inHeading;
        points.append(point);
        indices.push_back(i);
    }
    return found;
}

} // namespace

void findYears(std::vector<Mention> &mentions, const TagOptions &options)
{
    const bool isNews = options.genre == Genre::News && options.referenceDate.isValid();
    const auto [points, indices] = pointsOf(mentions, isNews);
    const QList<YearAnswer> answers = isNews ? yearsNear(points, options.referenceDate) : searchYears(points);
    for (std::size_t i = 0; i < indices.size(); ++i) {
        const YearAnswer &answer = answers.at(static_cast<qsizetype>(i));
        const YearPoint::Kind kind = points.at(static_cast<qsizetype>(i)).kind;
        if (kind == YearPoint::Kind::Dated || (answer.anchor < 0 && !isNews))
            continue;
        Mention &mention = mentions[indices[i]];
        mention.moment.hasYear = true;
        mention.moment.year = answer.year;
        if (mention.moment.level == Level::Nothing)
            mention.moment.level = Level::Year;
        const bool same =
            kind == YearPoint::Kind::Open || (kind == YearPoint::Kind::Moved && offsetOf(mention) == 0);
        mention.evidence =
            same && mention.rule->kind != RuleKind::Shift ? DateEvidence::Inherited : DateEvidence::Computed;
        mention.anchor =
            answer.anchor < 0 ? -1 : static_cast<qsizetype>(indices[static_cast<std::size_t>(answer.anchor)]);
    }
}

} // namespace kalpanji
