// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chronology/event.h"

#include <array>

namespace kalpanji {

QString toString(EventType type)
{
    static const std::array<QString, eventTypeCount> names {
        QStringLiteral("relations_established"),
        QStringLiteral("relations_restored"),
        QStringLiteral("relations_broken"),
        QStringLiteral("visit"),
        QStringLiteral("meeting"),
        QStringLiteral("agreement"),
        QStringLiteral("embassy_opened"),
        QStringLiteral("embassy_closed"),
        QStringLiteral("recognition"),
        QStringLiteral("statement"),
        QStringLiteral("protest"),
        QStringLiteral("culture"),
        QStringLiteral("other"),
    };
    return names.at(static_cast<std::size_t>(type));
}

QString toString(EventStatus status)
{
    switch (status) {
    case EventStatus::Occurred:
        return QStringLiteral("occurred");
    case EventStatus::Intended:
        return QStringLiteral("intended");
    case EventStatus::Negated:
        return QStringLiteral("negated");
    }
    return {};
}

QString toString(EventOrigin origin)
{
    switch (origin) {
    case EventOrigin::Article:
        return QStringLiteral("article");
    case EventOrigin::Supplement:
        return QStringLiteral("supplement");
    case EventOrigin::User:
        return QStringLiteral("user");
    }
    return {};
}

std::optional<EventType> eventTypeOf(const QString &name)
{
    for (int i = 0; i < eventTypeCount; ++i) {
        if (toString(static_cast<EventType>(i)) == name)
            return static_cast<EventType>(i);
    }
    return std::nullopt;
}

std::optional<EventStatus> eventStatusOf(const QString &name)
{
    for (const EventStatus status : {EventStatus::Occurred, EventStatus::Intended, EventStatus::Negated}) {
        if (toString(status) == name)
            return status;
    }
    return std::nullopt;
}

} // namespace kalpanji
