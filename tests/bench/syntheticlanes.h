// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"
#include "core/timeline/lanes.h"

#include <QDate>
#include <QRandomGenerator>

#include <cmath>

namespace kalpanji::bench {

inline constexpr int syntheticLanes = 6;
inline constexpr int distinctEvents = 65536;
inline const double syntheticFirst = double(QDate(1800, 1, 1).toJulianDay());
inline constexpr double syntheticDays = 200 * 365.2425;

/// Four fifths days, one fifth spans of a day to twenty years, lognormal; half of them crowded about ten
/// places in 200 years.
inline std::vector<TimelineItem> syntheticItems(int count, quint32 seed)
{
    QRandomGenerator random(seed);
    std::vector<TimelineItem> items(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        double day = random.generateDouble() * syntheticDays;
        if (random.bounded(2) == 0) {
            const double crowd = (0.5 + random.bounded(10)) * syntheticDays / 10;
            day = crowd + (random.generateDouble() + random.generateDouble() - 1) * 900;
        }
        const double days = random.bounded(5) == 0 ? std::exp(random.generateDouble() * std::log(7300.0)) : 0;
        const auto start = static_cast<qint32>(syntheticFirst + day);
        items[std::size_t(i)] = {start, start + qint32(days), static_cast<EventId>(i % distinctEvents),
                                 quint8(random.bounded(256))};
    }
    return items;
}

/// `count` events in six lanes of by type; ids repeat after 65,536, which is as many titles as there are.
inline TimelineIndex syntheticIndex(int count)
{
    TimelineIndex index;
    for (int lane = 0; lane < syntheticLanes; ++lane)
        index.lanes.append(std::make_shared<const Lane>(
            Lane {lane, {}, LaneIndex(syntheticItems(count / syntheticLanes, quint32(lane))), {}}));
    return index;
}

inline DocumentPtr syntheticDocument()
{
    QList<Event> events;
    events.reserve(distinctEvents);
    QRandomGenerator random(1);
    for (int i = 0; i < distinctEvents; ++i) {
        Event event;
        event.type = static_cast<EventType>(random.bounded(eventTypeCount));
        event.time.value = QDate(1800, 1, 1).addDays(random.bounded(73000)).toString(Qt::ISODate);
        event.title =
            i % 2 == 0 ? QStringLiteral("চুক্তি নম্বর %1").arg(i) : QStringLiteral("Agreement no. %1").arg(i);
        events.append(event);
    }
    auto document = std::make_shared<Document>();
    document->chronology = Chronology(std::move(events));
    return document;
}

} // namespace kalpanji::bench
