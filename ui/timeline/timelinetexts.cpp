// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinetexts.h"

#include "core/time/datewords.h"

#include <QDate>
#include <QRegularExpression>

namespace kalpanji {

QString TimelineTexts::laneName(const Lane &lane, const LocaleFormat &format)
{
    static const QRegularExpression codes(QStringLiteral("^[A-Z]{3}(\\+[A-Z]{3})*$"));
    if (lane.name.isEmpty())
        return laneName(static_cast<LaneKind>(lane.key));
    if (!codes.match(lane.name).hasMatch())
        return lane.name;
    QStringList names = lane.name.split(u'+');
    for (QString &name : names)
        name = format.country(name);
    return names.join(QStringLiteral(" · "));
}

QString TimelineTexts::laneName(LaneKind kind)
{
    switch (kind) {
    case LaneKind::Relations:
        return tr("Relations", "lane of the timeline");
    case LaneKind::Visits:
        return tr("Visits", "lane of the timeline");
    case LaneKind::Agreements:
        return tr("Agreements", "lane of the timeline");
    case LaneKind::Missions:
        return tr("Missions", "lane of the timeline: embassies and consulates");
    case LaneKind::Statements:
        return tr("Statements", "lane of the timeline");
    case LaneKind::Culture:
        return tr("Culture", "lane of the timeline");
    case LaneKind::Other:
        break;
    }
    return tr("Other", "lane of the timeline");
}

QString TimelineTexts::laneOfArticle(const QString &lane, const QString &article)
{
    return tr("%1 (%2)", "read aloud: lane of the timeline (title of the article)").arg(lane, article);
}

QString TimelineTexts::julian() { return tr("Julian until 1582", "beside the axis: its calendar"); }

QString TimelineTexts::date(const TimeValue &time, const LocaleFormat &format)
{
    if (!time.hasSpan())
        return tr("undated", "of an event");
    return dateInWords(time, format);
}

QString TimelineTexts::standing(const Event &event)
{
    if (event.status == EventStatus::Intended)
        return tr("Intended, not known to have happened");
    if (event.status == EventStatus::Negated)
        return tr("Said not to have happened");
    if (event.origin == EventOrigin::Supplement)
        return tr("Not in the article; from another source");
    if (event.origin == EventOrigin::User)
        return tr("Added by you");
    return {};
}

QString TimelineTexts::evidence(const Event &event)
{
    switch (event.evidence) {
    case DateEvidence::None:
        return {};
    case DateEvidence::Explicit:
        return tr("The sentence gives the date.");
    case DateEvidence::Inherited:
        return tr("The date is that of the event it is told with.");
    case DateEvidence::Computed:
        return tr("The date is reckoned from another one.");
    }
    return {};
}

QString TimelineTexts::accessibleName(const Event &event, const QString &lane, qsizetype number,
                                      qsizetype count, const LocaleFormat &format)
{
    const QString place =
        tr("%1 of %2", "place in a list: 3 of 27").arg(format.integer(number), format.integer(count));
    const QString standing = TimelineTexts::standing(event);
    const QString date = TimelineTexts::date(event.time, format);
    if (standing.isEmpty())
        //: read aloud: date, title, lane, place in the list
        return tr("%1, %2, %3, %4").arg(date, event.title, lane, place);
    //: read aloud: date, title, lane, standing (such as "Intended"), place in the list
    return tr("%1, %2, %3, %4, %5").arg(date, event.title, lane, standing, place);
}

QString TimelineTexts::era(const Era &era, const LocaleFormat &format)
{
    const auto day = [&format](DayNumber number) {
        TimeValue value;
        value.value = QDate::fromJulianDay(number).toString(Qt::ISODate);
        return dateInWords(value, format);
    };
    const QString name = era.names.in(format.language());
    if (era.isEndless())
        return tr("%1, since %2", "an era: its name, its first day").arg(name, day(era.span.earliest));
    return tr("%1, %2 – %3", "an era: its name, its first and its last day")
        .arg(name, day(era.span.earliest), day(era.span.latest));
}

QString TimelineTexts::today() { return tr("Today", "beside a line on the timeline"); }

QString TimelineTexts::emptyNotice(const Document &document)
{
    if (document.article.text.isEmpty())
        return tr("Open an article to see its events here.");
    if (document.chronology.isEmpty())
        return tr("This article has no dated event that could be placed; its text can be read as usual.");
    return tr(
        "None of this article’s events can be placed with the filters in force; the list shows all of them.");
}

} // namespace kalpanji
