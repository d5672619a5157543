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

/// `span`: its days, on the calendar of the axis.
TimelineItem itemOf(const Event &event, EventId id, Presence presence, DaySpan span)
{
    const int priority = priorityOf(event);
    return {indexDay(span.earliest), indexDay(span.latest), id,
            static_cast<quint8>(presence == Presence::Dimmed ? priority / 8 : priority)}; // none is below 40
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
        return event.countries.value(0);
    case LaneGrouping::Section:
        return event.section < 0 ? QString() : sections.at(event.section).title;
    }
    return {};
}

/// The items of one article by the name of their lane.
using NamedItems = QHash<QString, std::vector<TimelineItem>>;

void appendLanesByName(QList<std::shared_ptr<const Lane>> &lanes, NamedItems items, int article,
                       const std::function<QString(const Event &)> &nameOf)
{
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
    const auto append = [&](const QString &name, std::vector<TimelineItem> &&own,
                            std::function<bool(const Event &)> holds) {
        lanes.append(std::make_shared<const Lane>(Lane {
            static_cast<int>(LaneKind::Other), name, LaneIndex(std::move(own)), std::move(holds), article}));
    };
    for (const QString &name : std::as_const(names))
        append(name, std::move(items[name]),
               [nameOf, name](const Event &event) { return nameOf(event) == name; });
    if (!rest.empty())
        append({}, std::move(rest),
               [nameOf, names](const Event &event) { return !names.contains(nameOf(event)); });
}

using ItemsByKind = std::array<std::vector<TimelineItem>, laneKindCount>;

void appendLanesByType(QList<std::shared_ptr<const Lane>> &lanes, ItemsByKind items, int article)
{
    for (std::size_t kind = 0; kind < items.size(); ++kind) {
        if (!items[kind].empty())
            lanes.append(std::make_shared<const Lane>(
                Lane {static_cast<int>(kind),
                      {},
                      LaneIndex(std::move(items[kind])),
                      [kind](const Event &event) { return std::size_t(laneOf(event.type)) == kind; },
                      article}));
    }
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

TimelineIndex indexBy(LaneGrouping grouping, const JoinedEvents &events, const Presences &presences,
                      AxisCalendar calendar)
{
    TimelineIndex index;
    for (int article = 0; article < events.articles(); ++article) {
        const Document &document = *events.document(article);
        const auto nameOf = [grouping, sections = document.article.sections](const Event &event) {
            return groupName(grouping, event, sections);
        };
        ItemsByKind byKind;
        NamedItems byName;
        const QList<EventId> &dated = document.chronology.byDate();
        for (qsizetype i = 0; i < dated.size(); ++i) {
            const Event &event = *document.chronology.find(dated.at(i));
            const EventId id = events.joined({article, event.id});
            const Presence presence = presences[std::size_t(id)];
            if (presence == Presence::Hidden)
                continue;
            const DaySpan span = spanIn(calendar, document.chronology.spansByDate().at(i));
            auto &items = grouping == LaneGrouping::Type ? byKind[std::size_t(laneOf(event.type))]
                                                         : byName[nameOf(event)];
            items.push_back(itemOf(event, id, presence, span));
        }
        if (grouping == LaneGrouping::Type)
            appendLanesByType(index.lanes, std::move(byKind), article);
        else
            appendLanesByName(index.lanes, std::move(byName), article, nameOf);
    }
    return index;
}

} // namespace kalpanji
