// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chronology/supplements.h"

#include "core/text/countries.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kalpanji {

namespace {

Result<Event> eventOf(const QJsonObject &fact, const QString &language, const QString &name)
{
    const auto text = [&fact](QLatin1String key) { return fact.value(key).toString(); };
    const QJsonObject titles = fact.value(QLatin1String("title")).toObject();
    Event event;
    event.origin = EventOrigin::Supplement;
    event.time.value = text(QLatin1String("date"));
    event.title = titles.value(language).toString(titles.value(QLatin1String("en")).toString());
    const QJsonArray countries = fact.value(QLatin1String("countries")).toArray();
    for (const QJsonValue &code : countries)
        event.countries.append(countryName(code.toString(), language));
    event.reference = text(QLatin1String("reference"));
    event.evidence =
        fact.value(QLatin1String("inferred")).toBool() ? DateEvidence::Computed : DateEvidence::Explicit;
    const std::optional<EventType> type = eventTypeOf(text(QLatin1String("type")));
    const std::optional<EventStatus> status =
        eventStatusOf(fact.value(QLatin1String("status")).toString(QStringLiteral("occurred")));
    if (!type || !status || !event.time.hasSpan() || event.title.isEmpty() || event.reference.isEmpty())
        return Error {ErrorCode::MalformedInput, name + u": " + event.time.value + u' ' + event.title};
    event.type = *type;
    event.status = *status;
    return event;
}

} // namespace

Result<QList<Event>> readSupplements(const QByteArray &json, const QString &language, const QString &name)
{
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parse);
    if (parse.error != QJsonParseError::NoError)
        return Error {ErrorCode::MalformedInput, name + u": " + parse.errorString(), parse.offset};
    QList<Event> events;
    const QJsonArray facts = document.object().value(QLatin1String("facts")).toArray();
    for (const QJsonValue &fact : facts) {
        const Result<Event> event = eventOf(fact.toObject(), language, name);
        if (!event)
            return event.error();
        events.append(*event);
    }
    return events;
}

} // namespace kalpanji
