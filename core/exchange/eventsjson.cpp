// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/eventsjson.h"

#include "core/exchange/printedtext.h"

#include <QJsonArray>

namespace kalpanji {

namespace {

QString sectionOf(const Document &document, const Event &event)
{
    return event.section < 0 ? QString() : document.article.sections.at(event.section).title;
}

QString earliest(const TimeValue &time) { return time.hasSpan() ? isoDay(time.span().earliest) : QString(); }

QString latest(const TimeValue &time) { return time.hasSpan() ? isoDay(time.span().latest) : QString(); }

QString quoted(QString field)
{
    // a cell that a spreadsheet would take for a formula is text here
    if (!field.isEmpty() && QStringView(u"=+-@").contains(field.front()))
        field.prepend(u'\'');
    if (field.contains(u'"') || field.contains(u',') || field.contains(u'\n'))
        return u'"' + field.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return field;
}

} // namespace

QJsonObject eventsAsJson(const Document &document)
{
    const Article &article = document.article;
    const PrintedText printed(article);
    QJsonArray events;
    for (const Event &event : document.chronology.events()) {
        QJsonObject object {
            {QStringLiteral("id"), int(event.id)},
            {QStringLiteral("type"), toString(event.type)},
            {QStringLiteral("status"), toString(event.status)},
            {QStringLiteral("value"), event.time.value},
            {QStringLiteral("mod"), toString(event.time.mod)},
            {QStringLiteral("earliest"), earliest(event.time)},
            {QStringLiteral("latest"), latest(event.time)},
            {QStringLiteral("precision"), toString(event.time.precision())},
            {QStringLiteral("title"), event.title},
            {QStringLiteral("participants"), QJsonArray::fromStringList(event.participants)},
            {QStringLiteral("places"), QJsonArray::fromStringList(event.places)},
            {QStringLiteral("section"), sectionOf(document, event)},
            {QStringLiteral("origin"), toString(event.origin)},
            {QStringLiteral("date_evidence"), toString(event.evidence)},
        };
        if (event.source.isEmpty()) {
            object.insert(QStringLiteral("reference"), event.reference);
        } else {
            object.insert(QStringLiteral("source"),
                          QJsonObject {{QStringLiteral("start"), printed.codePoint(event.source.start)},
                                       {QStringLiteral("end"), printed.codePoint(event.source.end)},
                                       {QStringLiteral("text"), event.source.of(article.text).toString()}});
        }
        events.append(object);
    }
    const QJsonObject about {{QStringLiteral("title"), article.title},
                             {QStringLiteral("language"), article.language},
                             {QStringLiteral("source"), article.provenance.source}};
    return {{QStringLiteral("article"), about}, {QStringLiteral("events"), events}};
}

QByteArray eventsAsCsv(const Document &document)
{
    QByteArray csv =
        "date,mod,precision,earliest,latest,type,status,title,participants,places,section,origin,"
        "evidence,sentence\r\n";
    for (const Event &event : document.chronology.events()) {
        const QStringList fields {
            event.time.value,
            toString(event.time.mod),
            toString(event.time.precision()),
            earliest(event.time),
            latest(event.time),
            toString(event.type),
            toString(event.status),
            event.title,
            event.participants.join(u"; "),
            event.places.join(u"; "),
            sectionOf(document, event),
            toString(event.origin),
            toString(event.evidence),
            event.source.isEmpty() ? event.reference : event.source.of(document.article.text).toString(),
        };
        QStringList cells;
        for (const QString &field : fields)
            cells.append(quoted(field));
        csv += cells.join(u',').toUtf8() + "\r\n";
    }
    return csv;
}

} // namespace kalpanji
