// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/joinedevents.h"
#include "core/timeline/lanes.h"

#include "tests/support/testmain.h"

using namespace kalpanji;

namespace {

DocumentPtr documentOf(const QList<std::pair<EventType, const char *>> &told)
{
    QList<Event> events;
    for (const auto &[type, value] : told) {
        Event event;
        event.type = type;
        event.time.value = QLatin1String(value);
        events.append(event);
    }
    auto document = std::make_shared<Document>();
    document->chronology = Chronology(events);
    return document;
}

} // namespace

/// Two articles under one numbering, and their lanes.
class tst_JoinedEvents : public QObject
{
    Q_OBJECT

private:
    using enum EventType;
    DocumentPtr m_first = documentOf({{Visit, "2002-03"}, {Agreement, "1991"}, {Visit, ""}});
    DocumentPtr m_second = documentOf({{Visit, "1995-05-06"}, {Culture, "1991"}});

private Q_SLOTS:
    void everyEventHasOnePlace()
    {
        const JoinedEvents events(m_first, m_second);
        QCOMPARE(events.size(), 5);
        for (int id = 0; id < 5; ++id) {
            const JoinedEvents::Place place = events.placeOf(EventId(id));
            QCOMPARE(place, (JoinedEvents::Place {id < 3 ? 0 : 1, EventId(id < 3 ? id : id - 3)}));
            QCOMPARE(events.joined(place), EventId(id));
            QCOMPARE(events.find(EventId(id)), events.document(place.article)->chronology.find(place.id));
        }
        QCOMPARE(events.joined({1, EventId::None}), EventId::None);
        QVERIFY(!events.find(EventId(5)));
        QVERIFY(!events.find(EventId::None));
    }

    void datesOfBothAreInOrder()
    {
        QCOMPARE(JoinedEvents(m_first, m_second).byDate(),
                 (QList<EventId> {EventId(1), EventId(4), EventId(3), EventId(0)}));
        QCOMPARE(JoinedEvents(m_first).byDate(), m_first->chronology.byDate());
    }

    void lanesOfTheSecondFollow()
    {
        const JoinedEvents events(m_first, m_second);
        Presences presences(5, Presence::Shown);
        for (const LaneGrouping grouping : {LaneGrouping::Type, LaneGrouping::Country}) {
            const TimelineIndex index = indexBy(grouping, events, presences);
            QCOMPARE(index.size(), 4); // one has no date
            int article = 0;
            for (const auto &lane : index.lanes) {
                QVERIFY(lane->article >= article);
                article = lane->article;
                for (qsizetype i = 0; i < lane->index.size(); ++i) {
                    const EventId id = lane->index.at(i).id;
                    QCOMPARE(events.placeOf(id).article, lane->article);
                    QVERIFY(lane->holds(*events.find(id)));
                }
            }
            QCOMPARE(article, 1);
        }
    }

    void dimmedEventsStayButComeLast()
    {
        const JoinedEvents events(m_first);
        const TimelineIndex index =
            indexBy(LaneGrouping::Country, events, {Presence::Dimmed, Presence::Shown, Presence::Shown});
        QCOMPARE(index.size(), 2);
        const LaneIndex &lane = index.lanes.at(0)->index;
        QCOMPARE(lane.at(lane.best(0, 2)).id, EventId(1));
        QCOMPARE(indexBy(LaneGrouping::Country, events, {Presence::Hidden, Presence::Shown, Presence::Shown})
                     .size(),
                 1);
    }

    void aJulianAxisReadsOldDatesAsTheyWereWritten()
    {
        const DocumentPtr document = documentOf({{Other, "1492-10-12"}, {Other, "1992-10-12"}});
        const TimelineIndex index =
            indexBy(LaneGrouping::Type, JoinedEvents(document), {Presence::Shown, Presence::Shown},
                    AxisCalendar::JulianBefore1582);
        const LaneIndex &lane = index.lanes.at(0)->index;
        QCOMPARE(civilDate(lane.at(0).start, AxisCalendar::JulianBefore1582), (CivilDate {1492, 10, 12}));
        QCOMPARE(civilDate(lane.at(0).start), (CivilDate {1492, 10, 21})); // nine days later by then
        QCOMPARE(civilDate(lane.at(1).start), (CivilDate {1992, 10, 12}));
    }
};

KALPANJI_TEST(tst_JoinedEvents)
#include "tst_joinedevents.moc"
