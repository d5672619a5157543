// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/yearsearch.h"

#include <QHash>

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace kalpanji {

namespace {

constexpr std::size_t beamWidth = 80;

// Costs found on annotated encyclopedic articles; only their order of size matters.
constexpr double forwardPerMonth = 0.05;
constexpr int forwardCap = 18;
constexpr double backward = 0.3;
constexpr double backwardPerMonth = 0.1;
constexpr int backwardCap = 60;
constexpr double yearChange = 0.3;
constexpr double skipAnchor = 1.5;
constexpr double skipAside = 0.3;
constexpr int medianWindow = 8; // dated points on each side
constexpr int farFromMedian = 10; // years

/// One way to read the text so far; `parent` leads back through the steps.
struct Step {
    int parent = -1;
    int year = 0;
    int month = 0;
    qsizetype anchor = -1; ///< the dated point the state's year came from
    int answer = 0; ///< the year given to a year-less point
    double cost = 0;
};

double moveCost(const Step &from, int year, int month)
{
    if (from.year == 0)
        return 0;
    const int there = year * 12 + (month > 0 ? month : from.year == year ? from.month : 1);
    const int here = from.year * 12 + from.month;
    const int distance = there - here;
    return distance >= 0 ? forwardPerMonth * std::min(distance, forwardCap)
                         : backward + backwardPerMonth * std::min(-distance, backwardCap);
}

/// Whether a dated point's year is far from those around it.
bool isOutlier(const QList<YearPoint> &points, const QList<qsizetype> &dated, qsizetype index)
{
    const auto at = std::lower_bound(dated.begin(), dated.end(), index) - dated.begin();
    std::vector<int> years;
    for (qsizetype i = std::max(qsizetype(0), at - medianWindow);
         i < std::min(dated.size(), at + medianWindow + 1); ++i)
        years.push_back(points.at(dated.at(i)).year);
    const auto middle = years.begin() + static_cast<std::ptrdiff_t>(years.size() / 2);
    std::nth_element(years.begin(), middle, years.end());
    return std::abs(points.at(index).year - *middle) > farFromMedian;
}

} // namespace

QList<YearAnswer> searchYears(const QList<YearPoint> &points)
{
    QList<qsizetype> dated;
    for (qsizetype i = 0; i < points.size(); ++i) {
        if (points.at(i).year > 0)
            dated.append(i);
    }
    QList<YearAnswer> answers(points.size());
    if (dated.isEmpty())
        return answers;

    std::vector<std::vector<Step>> layers;
    layers.push_back({Step {}});
    // a text that opens with a year-less date means the first year it names
    layers.back().front().year = 0;
    for (qsizetype i = 0; i < points.size(); ++i) {
        const YearPoint &point = points.at(i);
        const std::vector<Step> &previous = layers.back();
        std::vector<Step> next;
        for (std::size_t p = 0; p < previous.size(); ++p) {
            const Step &from = previous.at(p);
            const int parent = static_cast<int>(p);
            if (point.year > 0) {
                next.push_back({parent, point.year,
                                point.month > 0 ? point.month : (from.year == point.year ? from.month : 1), i,
                                0, from.cost + moveCost(from, point.year, point.month)});
                if (from.year > 0) {
                    const bool cheap = point.aside || isOutlier(points, dated, i);
                    next.push_back({parent, from.year, from.month, from.anchor, 0,
                                    from.cost + (cheap ? skipAside : skipAnchor)});
                }
                continue;
            }
            const int base = from.year > 0 ? from.year : points.at(dated.constFirst()).year;
            const qsizetype anchor = from.year > 0 ? from.anchor : dated.constFirst();
            for (const int year : {base - 1, base, base + 1}) {
                const double change = year == base ? 0 : yearChange;
                next.push_back({parent, year, point.month, anchor, year,
                                from.cost + change + moveCost(from, year, point.month)});
            }
        }
        // of states that differ in nothing that matters later, the cheapest is enough
        std::stable_sort(next.begin(), next.end(),
                         [](const Step &a, const Step &b) { return a.cost < b.cost; });
        std::vector<Step> beam;
        QHash<qint64, bool> seen;
        for (const Step &step : next) {
            const qint64 key =
                (qint64(step.year) * 13 + step.month) * qint64(points.size() + 2) + step.anchor + 1;
            if (seen.contains(key))
                continue;
            seen.insert(key, true);
            beam.push_back(step);
            if (beam.size() == beamWidth)
                break;
        }
        layers.push_back(std::move(beam));
    }
    int at = 0;
    for (qsizetype i = points.size(); i > 0; --i) {
        const Step &step = layers.at(static_cast<std::size_t>(i)).at(static_cast<std::size_t>(at));
        answers[i - 1] = {step.answer, step.anchor};
        at = step.parent;
    }
    return answers;
}

QList<YearAnswer> yearsNear(const QList<YearPoint> &points, QDate reference)
{
    QList<YearAnswer> answers;
    for (const YearPoint &point : points) {
        int year = reference.year();
        if (point.month > 0) {
            const int distance = point.month - reference.month();
            year += distance > 6 ? -1 : distance < -6 ? 1 : 0;
        }
        answers.append({point.year > 0 ? 0 : year, -1});
    }
    return answers;
}

} // namespace kalpanji
