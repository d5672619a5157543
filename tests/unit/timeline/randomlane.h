// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/laneindex.h"

#include <QRandomGenerator>

#include <cmath>

namespace kalpanji::test {

inline constexpr qint32 randomFirstDay = 2415021; // 1 January 1900
inline constexpr qint32 randomDays = 45000;

/// Mostly days, a fifth spans of a day to twenty years, half of all crowded into a tenth of the time.
inline std::vector<TimelineItem> randomItems(int count, quint32 seed)
{
    QRandomGenerator random(seed);
    std::vector<TimelineItem> items;
    for (int i = 0; i < count; ++i) {
        const bool crowded = random.bounded(2) == 0;
        const qint32 start =
            randomFirstDay + (crowded ? 20000 + random.bounded(randomDays / 10) : random.bounded(randomDays));
        const qint32 days = random.bounded(5) == 0 ? qint32(std::exp(random.generateDouble() * 8.9)) : 0;
        items.push_back({start, start + days, static_cast<EventId>(i), quint8(random.bounded(256))});
    }
    return items;
}

} // namespace kalpanji::test
