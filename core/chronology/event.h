// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/timeexpression.h"

#include <QStringList>

#include <optional>

namespace kalpanji {

/// After CAMEO: 054, 050, 161, 042/043, 040/046, 057, … Names in output are the enumerators in snake_case.
enum class EventType : quint8 {
    RelationsEstablished,
    RelationsRestored,
    RelationsBroken,
    Visit,
    Meeting,
    Agreement,
    EmbassyOpened,
    EmbassyClosed,
    Recognition,
    Statement,
    Protest,
    Culture,
    Other,
};
inline constexpr int eventTypeCount = 13;

enum class EventStatus : quint8 { Occurred, Intended, Negated };

/// Who says so: the article; a sourced fact that the article lacks; the person at the screen.
enum class EventOrigin : quint8 { Article, Supplement, User };

/// Place in Chronology::events; stable as long as the Document is.
enum class EventId : qint32 { None = -1 };

struct Event {
    EventId id = EventId::None;
    EventType type = EventType::Other;
    EventStatus status = EventStatus::Occurred;
    TimeValue time; ///< empty when the article dates it in no way
    QString title; ///< at most 60 clusters, in the article's language
    QStringList participants;
    QStringList countries; ///< those of the participants that are countries
    QStringList places;
    TextRange source; ///< the sentence
    TextRange trigger; ///< the words within it that tell the event
    DateEvidence evidence = DateEvidence::None;
    qsizetype expression = -1; ///< index of the time expression the date came from
    qsizetype section = -1; ///< index into Article::sections; -1: the lead
    EventOrigin origin = EventOrigin::Article;
    QString reference; ///< Supplement: where it is said (a URL)

    /// Stands on the timeline by default: it happened and the calendar has a place for it.
    [[nodiscard]] bool isMark() const { return status == EventStatus::Occurred && time.hasSpan(); }
    bool operator==(const Event &) const = default;
};

/// "relations_established", "occurred", "article": as written in files.
QString toString(EventType type);
QString toString(EventStatus status);
QString toString(EventOrigin origin);

/// What such a name stands for; nothing for any other word.
std::optional<EventType> eventTypeOf(const QString &name);
std::optional<EventStatus> eventStatusOf(const QString &name);

} // namespace kalpanji
