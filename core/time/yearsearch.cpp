// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/yearsearch.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <span>
#include <vector>

namespace kalpanji {

namespace {

using Kind = YearPoint::Kind;

constexpr std::size_t beamWidth = 12;
constexpr float hopeless = 8; // behind the cheapest by so much, a reading never catches up

// Costs found on annotated encyclopedic articles; only their order of size matters.
constexpr float forwardPerMonth = 0.06F;
constexpr int forwardCap = 11;
constexpr float backward = 0.25F;
constexpr float backwardPerMonth = 0.09F;
constexpr int backwardCap = 24;
constexpr float yearChange = 0.36F;
constexpr float openingWeight = 2.5F; // of a year-less date's move at the beginning of a paragraph
constexpr float staleAnchor = 1.2F; // "that year" is hardly ever an earlier one than the last named
constexpr float staleInSentence = 3.5F; // nor one other than its own sentence names
constexpr float pastNeighbour = 1; // a year-less date hardly skips the year named in its own sentence
constexpr float notMoving = 0.2F; // "the following year" told in passing
constexpr float passingMove = 3; // "next year" said in a quotation, taken for the story's
constexpr std::array<float, 3> skipAnchor {0.7F, 1.8F, 1.75F}; // a year, a month, a day told in passing
constexpr float skipOpening = 1.5F; // times as much, for the month or day that a paragraph begins with
constexpr float skipAside = 0.56F;
constexpr float skipHeading = 3;
constexpr qsizetype medianWindow = 8; // dated points on each side
constexpr int farFromMedian = 10; // years

/// One way to read the text so far; `parent` leads back through the steps.
struct Step {
    int parent = -1; ///< within the layer before
    int year = 0;
    int answer = 0; ///< the year given to the point
    int anchor = -1; ///< the dated point the state's year came from; -1: the text has not arrived anywhere
    float cost = 0;
    qint8 month = 0;
};

class YearSearch
{
public:
    explicit YearSearch(const QList<YearPoint> &points)
        : m_points(points)
    {
        for (qsizetype i = 0; i < points.size(); ++i) {
            if (points.at(i).kind == Kind::Dated)
                m_dated.push_back(i);
        }
    }

    QList<YearAnswer> run()
    {
        QList<YearAnswer> answers(m_points.size());
        if (m_dated.empty())
            return answers;
        m_steps.push_back(Step {});
        m_layers.push_back(0);
        for (qsizetype i = 0; i < m_points.size(); ++i)
            advance(i);
        int at = 0;
        for (qsizetype i = m_points.size(); i > 0; --i) {
            const Step &step = layer(i)[static_cast<std::size_t>(at)];
            const qsizetype from = layer(i - 1)[static_cast<std::size_t>(step.parent)].anchor;
            answers[i - 1] = {step.answer, from >= 0 ? from : m_dated.front()};
            at = step.parent;
        }
        return answers;
    }

private:
    [[nodiscard]] std::span<const Step> layer(qsizetype index) const
    {
        const auto i = static_cast<std::size_t>(index);
        const std::size_t end = i + 1 < m_layers.size() ? m_layers[i + 1] : m_steps.size();
        return {m_steps.data() + m_layers[i], end - m_layers[i]};
    }

    void advance(qsizetype index)
    {
        const YearPoint &point = m_points.at(index);
        m_next.clear();
        const std::span<const Step> previous = layer(index);
        const bool opens = point.opensParagraph && point.fineness > 0;
        const bool aside = point.aside || (point.kind == Kind::Dated && !opens && isOutlier(index));
        for (std::size_t p = 0; p < previous.size(); ++p) {
            Step from = previous[p];
            from.parent = static_cast<int>(p);
            if (from.anchor < 0
                && point.kind != Kind::Dated) { // a text that opens so means the first year it names
                from.anchor = static_cast<int>(m_dated.front());
                from.year = m_points.at(m_dated.front()).year;
            }
            switch (point.kind) {
            case Kind::Dated:
                if (from.anchor >= 0)
                    add(from, from.year, from.month, point.year,
                        point.heading ? skipHeading
                            : aside   ? skipAside
                                      : skipAnchor.at(static_cast<std::size_t>(point.fineness))
                                * (opens ? skipOpening : 1));
                from.cost += moveCost(from, point.year, point.month);
                from.anchor = static_cast<int>(index);
                add(from, point.year, monthAt(from, point.year, point.month), point.year, 0);
                break;
            case Kind::Open:
                if (point.sameSentence && m_points.at(index - 1).kind == Kind::Dated
                    && !m_points.at(index - 1).aside && from.anchor != index - 1)
                    from.cost += pastNeighbour;
                if (point.sameSentence && m_points.at(index - 1).kind == Kind::Moved
                    && from.year != from.answer)
                    from.cost += pastNeighbour; // "the following year, after the coup of 3 October"
                for (const int change : {-1, 0, 1}) {
                    const int year = from.year + change;
                    add(from, year, point.month, year,
                        (change == 0 ? 0 : yearChange)
                            + moveCost(from, year, point.month) * (point.opensParagraph ? openingWeight : 1));
                }
                break;
            case Kind::Moved: {
                const int year = from.year + point.offset;
                const bool named = point.sameSentence && m_points.at(index - 1).kind == Kind::Dated;
                const float stale = from.anchor >= lastDatedBefore(index) ? 0
                    : named                                               ? staleInSentence
                                                                          : staleAnchor;
                add(from, year, monthAt(from, year, point.month), year,
                    stale + (point.passing ? passingMove : 0));
                if (point.offset != 0)
                    add(from, from.year, from.month, year, stale + (point.passing ? 0 : notMoving));
                break;
            }
            case Kind::Next: {
                const bool later = point.offset < 0 ? point.month >= from.month : point.month <= from.month;
                const int year = from.year + (from.month > 0 && later ? point.offset : 0);
                add(from, year, point.month, year, from.anchor < lastDatedBefore(index) ? staleAnchor : 0);
                break;
            }
            }
        }
        keepCheapest();
    }

    /// The last dated point before `index`; -1 when there is none.
    [[nodiscard]] int lastDatedBefore(qsizetype index) const
    {
        const auto at = std::lower_bound(m_dated.begin(), m_dated.end(), index);
        return at == m_dated.begin() ? -1 : static_cast<int>(*(at - 1));
    }

    static int monthAt(const Step &from, int year, int month)
    {
        return month > 0 ? month : from.anchor >= 0 && from.year == year ? from.month : 1;
    }

    static float moveCost(const Step &from, int year, int month)
    {
        if (from.anchor < 0)
            return 0;
        const int distance = (year - from.year) * 12 + monthAt(from, year, month) - from.month;
        return distance >= 0
            ? forwardPerMonth * static_cast<float>(std::min(distance, forwardCap))
            : backward + backwardPerMonth * static_cast<float>(std::min(-distance, backwardCap));
    }

    void add(const Step &from, int year, int month, int answer, float cost)
    {
        m_next.push_back(
            {from.parent, year, answer, from.anchor, from.cost + cost, static_cast<qint8>(month)});
    }

    /// Of readings that have arrived at the same month the cheapest is enough.
    void keepCheapest()
    {
        std::sort(m_next.begin(), m_next.end(), [](const Step &a, const Step &b) {
            return a.cost != b.cost ? a.cost < b.cost : a.parent < b.parent;
        });
        m_layers.push_back(m_steps.size());
        const float limit = m_next.front().cost + hopeless;
        for (const Step &step : m_next) {
            const std::size_t kept = m_steps.size() - m_layers.back();
            if (step.cost > limit || kept == beamWidth)
                break;
            const auto sameMonth = [&step](const Step &other) {
                return other.year == step.year && other.month == step.month;
            };
            if (std::none_of(m_steps.begin() + static_cast<std::ptrdiff_t>(m_layers.back()), m_steps.end(),
                             sameMonth))
                m_steps.push_back(step);
        }
    }

    /// Whether a dated point's year is far from those around it and stands alone: where the date named before
    /// or behind it is of that time too, the text tells of it.
    [[nodiscard]] bool isOutlier(qsizetype index) const
    {
        const auto at = std::lower_bound(m_dated.begin(), m_dated.end(), index) - m_dated.begin();
        const auto count = static_cast<qsizetype>(m_dated.size());
        const auto isFar = [&](int year) { return std::abs(m_points.at(index).year - year) > farFromMedian; };
        std::array<int, 2 * medianWindow + 1> years {};
        std::size_t size = 0;
        for (qsizetype i = std::max(qsizetype(0), at - medianWindow);
             i < std::min(count, at + medianWindow + 1); ++i) {
            const int year = m_points.at(m_dated[static_cast<std::size_t>(i)]).year;
            if (std::abs(i - at) == 1 && !isFar(year))
                return false;
            years[size++] = year;
        }
        const auto middle = years.begin() + static_cast<std::ptrdiff_t>(size / 2);
        std::nth_element(years.begin(), middle, years.begin() + static_cast<std::ptrdiff_t>(size));
        return isFar(*middle);
    }

    const QList<YearPoint> &m_points;
    std::vector<qsizetype> m_dated;
    std::vector<Step> m_steps; ///< all layers, one after the other
    std::vector<std::size_t> m_layers; ///< where each begins
    std::vector<Step> m_next;
};

} // namespace

QList<YearAnswer> searchYears(const QList<YearPoint> &points) { return YearSearch(points).run(); }

QList<YearAnswer> yearsNear(const QList<YearPoint> &points, QDate reference)
{
    QList<YearAnswer> answers;
    constexpr int halfYear = 6;
    int year = reference.year();
    for (const YearPoint &point : points) {
        switch (point.kind) {
        case Kind::Dated:
            year = point.year;
            answers.append({point.year, -1});
            break;
        case Kind::Open: {
            const int distance = point.month > 0 ? point.month - reference.month() : 0;
            answers.append({reference.year()
                                + (distance > halfYear        ? -1
                                       : distance < -halfYear ? 1
                                                              : 0),
                            -1});
            break;
        }
        case Kind::Moved:
        case Kind::Next:
            answers.append({year + point.offset, -1});
            break;
        }
    }
    return answers;
}

} // namespace kalpanji
