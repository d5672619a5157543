// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/lanes.h"

#include "core/timeline/datemark.h"

#include <array>
#include <limits>

namespace kalpanji {

namespace {

/// Days beyond what a sum of two int32 can hold stand at the end of the calendar.
qint32 indexDay(DayNumber day)
{
    constexpr DayNumber limit = std::numeric_limits<qint32>::max() / 2 - 1;
    return static_cast<qint32>(qBound(-limit, day, limit));
}

TimelineItem itemOf(const Event &event)
{
    const DaySpan span = event.time.span();
    return {indexDay(span.earliest), indexDay(span.latest), event.id, priorityOf(event)};
}

constexpr qsizetype mostGroups = 8;

QString groupName(LaneGrouping grouping, const Event &event, const QList<Section> &sections)
{
    switch (grouping) {
    case LaneGrouping::Type:
        break;
    case LaneGrouping::Participants: {
        QStringList together = event.participants;
        together.sort();
        return together.join(u'+');
    }
    case LaneGrouping::Country:
        return event.participants.value(0);
    case LaneGrouping::Section:
        return event.section < 0 ? QString() : sections.at(event.section).title;
    }
    return {};
}

} // namespace

LaneKind laneOf(EventType type)
{
    switch (type) {
    case EventType::RelationsEstablished:
    case EventType::RelationsRestored:
    case EventType::RelationsBroken:
        return LaneKind::Relations;
    case EventType::Visit:
    case EventType::Meeting:
        return LaneKind::Visits;
    case EventType::Agreement:
        return LaneKind::Agreements;
    case EventType::EmbassyOpened:
    case EventType::EmbassyClosed:
        return LaneKind::Missions;
    case EventType::Recognition:
    case EventType::Statement:
    case EventType::Protest:
        return LaneKind::Statements;
    case EventType::Culture:
        return LaneKind::Culture;
    case EventType::Other:
        break;
    }
    return LaneKind::Other;
}

qsizetype TimelineIndex::size() const
{
    qsizetype total = 0;
    for (const auto &lane : lanes)
        total += lane->index.size();
    return total;
}

qsizetype TimelineIndex::countInView(double from, double to) const
{
    qsizetype total = 0;
    for (const auto &lane : lanes)
        total += lane->index.countInView(from, to);
    return total;
}

TimelineIndex indexByType(const QList<Event> &events, const EventTest &accepts)
{
    std::array<std::vector<TimelineItem>, laneKindCount> items;
    for (const Event &event : events) {
        if (!event.time.hasSpan() || !accepts(event))
            continue;
        items[std::size_t(laneOf(event.type))].push_back(itemOf(event));
    }
    TimelineIndex index;
    for (std::size_t kind = 0; kind < items.size(); ++kind) {
        if (!items[kind].empty())
            index.lanes.append(std::make_shared<const Lane>(Lane {
                static_cast<int>(kind), {}, LaneIndex(std::move(items[kind])), [kind](const Event &event) {
                    return std::size_t(laneOf(event.type)) == kind;
                }}));
    }
    return index;
}

TimelineIndex indexBy(LaneGrouping grouping, const Document &document, const EventTest &accepts)
{
    const QList<Event> &events = document.chronology.events();
    if (grouping == LaneGrouping::Type)
        return indexByType(events, accepts);
    const auto nameOf = [grouping, sections = document.article.sections](const Event &event) {
        return groupName(grouping, event, sections);
    };
    QHash<QString, std::vector<TimelineItem>> items;
    for (const Event &event : events) {
        if (event.time.hasSpan() && accepts(event))
            items[nameOf(event)].push_back(itemOf(event));
    }
    QStringList names = items.keys();
    names.removeAll(QString());
    std::sort(names.begin(), names.end(), [&items](const QString &a, const QString &b) {
        return items[a].size() != items[b].size() ? items[a].size() > items[b].size() : a < b;
    });
    std::vector<TimelineItem> rest = items.take(QString());
    while (names.size() > mostGroups) {
        const std::vector<TimelineItem> rare = items.take(names.takeLast());
        rest.insert(rest.end(), rare.begin(), rare.end());
    }
    TimelineIndex index;
    for (const QString &name : std::as_const(names)) {
        index.lanes.append(std::make_shared<const Lane>(
            Lane {static_cast<int>(LaneKind::Other), name, LaneIndex(std::move(items[name])),
                  [nameOf, name](const Event &event) { return nameOf(event) == name; }}));
    }
    if (!rest.empty())
        index.lanes.append(std::make_shared<const Lane>(
            Lane {static_cast<int>(LaneKind::Other),
                  {},
                  LaneIndex(std::move(rest)),
                  [nameOf, names](const Event &event) { return !names.contains(nameOf(event)); }}));
    return index;
}

} // namespace kalpanji
