// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/timelineframe.h"

#include "tests/support/testmain.h"
#include "tests/unit/timeline/randomlane.h"

using namespace kalpanji;
using namespace kalpanji::test;

namespace {

const LayoutMetrics metrics;

LayoutSource sourceOf(const std::vector<TimelineItem> &items)
{
    LayoutSource source;
    source.labelWidth = [](EventId id) { return 40.0 + 7 * (static_cast<int>(id) % 23); };
    source.dateWidth = [](EventId id) { return static_cast<int>(id) % 3 == 0 ? 60.0 : 0.0; };
    source.mark = [&items](EventId id) {
        const TimelineItem &item = items.at(static_cast<std::size_t>(id));
        DateMark mark;
        mark.form = item.start == item.end ? DateMark::Form::Point : DateMark::Form::Band;
        mark.from = item.start;
        mark.to = item.end + 1;
        mark.glyph = (mark.from + mark.to) / 2;
        return mark;
    };
    return source;
}

TimelineIndex indexOf(const std::vector<TimelineItem> &items, int lanes)
{
    std::vector<std::vector<TimelineItem>> shares(static_cast<std::size_t>(lanes));
    for (std::size_t i = 0; i < items.size(); ++i)
        shares[i % shares.size()].push_back(items[i]);
    TimelineIndex index;
    for (std::vector<TimelineItem> &share : shares)
        index.lanes.append(std::make_shared<const Lane>(Lane {0, {}, LaneIndex(std::move(share)), {}}));
    return index;
}

struct Box {
    double from;
    double to;
};

/// Labels, glyphs and badges of one row of one lane, or of all of them.
QList<Box> boxesOf(const LaneFrame &lane, int row)
{
    QList<Box> boxes;
    for (const PlacedMark &mark : lane.marks) {
        if (mark.row != row)
            continue;
        boxes.append({mark.x - metrics.glyph / 2, mark.x + metrics.glyph / 2});
        if (mark.labelWidth > 0)
            boxes.append({mark.labelX, mark.labelX + mark.labelWidth});
    }
    for (const CountBadge &badge : lane.badges) {
        if (badge.row == row)
            boxes.append({badge.x - badge.width / 2, badge.x + badge.width / 2});
    }
    return boxes;
}

bool overlap(QList<Box> boxes)
{
    std::sort(boxes.begin(), boxes.end(), [](const Box &a, const Box &b) { return a.from < b.from; });
    for (qsizetype i = 1; i < boxes.size(); ++i) {
        if (boxes.at(i).from < boxes.at(i - 1).to - 1e-6)
            return true;
    }
    return false;
}

} // namespace

/// Every event is accounted for, nothing overlaps, nothing jumps: at many zooms, for few events and for many.
class tst_LaneLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEventIsAMarkOrCounted_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("lanes");
        QTest::addColumn<double>("height");
        for (const int count : {1, 14, 150, 2000, 60000}) {
            QTest::addRow("%d events", count) << count << 6 << 480.0;
            QTest::addRow("%d events, low", count) << count << 6 << 120.0;
        }
    }

    void everyEventIsAMarkOrCounted()
    {
        QFETCH(const int, count);
        QFETCH(const int, lanes);
        QFETCH(const double, height);
        const std::vector<TimelineItem> items = randomItems(count, 11);
        const TimelineIndex index = indexOf(items, std::min(lanes, count));
        const LayoutSource source = sourceOf(items);
        constexpr double width = 1400;
        const QList<LaneBox> boxes = planLanes(index, width, height, metrics, source);
        RowMemory memory;
        for (int zoom = 0; zoom < 120; ++zoom) {
            const double days = std::pow(longestWindow, zoom / 119.0);
            const double middle = randomFirstDay + 22000 + zoom * 37.7;
            const TimeScale scale(clamped({middle - days / 2, middle + days / 2}), width);
            const TimelineFrame frame = layoutFrame(index, boxes, scale, metrics, source, memory);
            memory = frame.memory();
            check(index, frame, scale);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void aBadgeListsExactlyWhatItCounts()
    {
        const std::vector<TimelineItem> items = randomItems(900, 21);
        const TimelineIndex index = indexOf(items, 3);
        const LayoutSource source = sourceOf(items);
        const QList<LaneBox> boxes = planLanes(index, 1200, 160, metrics, source);
        int badges = 0;
        for (const double days : {30.0, 300.0, 4000.0, 60000.0}) {
            const double middle = randomFirstDay + 22000;
            const TimeScale scale({middle - days / 2, middle + days / 2}, 1200);
            const TimelineFrame frame = layoutFrame(index, boxes, scale, metrics, source);
            for (const LaneFrame &lane : frame.lanes) {
                for (const CountBadge &badge : lane.badges) {
                    ++badges;
                    const QList<EventId> members = membersOf(index, frame, badge);
                    QCOMPARE(members.size(), badge.count);
                    for (const EventId id : members)
                        QVERIFY(!frame.find(id));
                }
            }
        }
        QVERIFY(badges > 10);
    }

    void oneEventIsAMarkAndNotABadge()
    {
        // two months apart at forty years a screen: the article's visits of 2002
        const std::vector<TimelineItem> items {{2452335, 2452365, EventId(0), 100},
                                               {2452488, 2452518, EventId(1), 100}};
        const TimelineIndex index = indexOf(items, 1);
        const LayoutSource source = sourceOf(items);
        const TimeScale scale({2448600, 2448600 + 9000}, 1400);
        const QList<LaneBox> boxes = planLanes(index, 1400, 24, metrics, source);
        QCOMPARE(boxes.at(0).rows, 1);
        const TimelineFrame frame = layoutFrame(index, boxes, scale, metrics, source);
        QCOMPARE(frame.lanes.at(0).marks.size(), 2);
        QVERIFY(frame.lanes.at(0).badges.isEmpty());
    }

    void aTitleGoesBeforeAnEventDoes()
    {
        // two rows: the title of the first reaches over the others, two of which share a day
        const std::vector<TimelineItem> items {{2448600, 2448600, EventId(0), 100},
                                               {2448650, 2448650, EventId(1), 90},
                                               {2448750, 2448750, EventId(2), 80},
                                               {2448750, 2448750, EventId(3), 70}};
        LayoutSource source = sourceOf(items);
        source.labelWidth = [](EventId id) { return id == EventId(0) ? 300.0 : 80.0; };
        const TimelineIndex index = indexOf(items, 1);
        const QList<LaneBox> boxes = planLanes(index, 1400, 42, metrics, source);
        QCOMPARE(boxes.at(0).rows, 2);
        const TimeScale scale({2448500, 2448500 + 1400}, 1400); // a pixel a day
        const TimelineFrame frame = layoutFrame(index, boxes, scale, metrics, source);
        check(index, frame, scale);
        QVERIFY(frame.lanes.at(0).badges.isEmpty());
        QCOMPARE(frame.find(EventId(0))->labelWidth, 0.0);
        QVERIFY(frame.find(EventId(3)));
    }

    void theSelectedEventIsAMarkInALaneOfOneRow()
    {
        // a hundred in each of three months, and one that lasts for all of them
        std::vector<TimelineItem> items;
        for (int i = 0; i < 300; ++i)
            items.push_back({2452300 + i / 100 * 30, 2452300 + i / 100 * 30, EventId(i), quint8(50 + i % 7)});
        items.push_back({2452280, 2452380, EventId(300), 40});
        const TimelineIndex index = indexOf(items, 1);
        const LayoutSource source = sourceOf(items);
        const QList<LaneBox> boxes = planLanes(index, 1000, 24, metrics, source);
        QCOMPARE(boxes.at(0).rows, 1);
        for (const double days : {50.0, 120.0, 900.0, 30000.0}) {
            const TimeScale scale({2452330 - days / 2, 2452330 + days / 2}, 1000);
            for (int id = 0; id < 301; id += 50) {
                const TimelineFrame frame =
                    layoutFrame(index, boxes, scale, metrics, source, {}, EventId(id));
                check(index, frame, scale);
                const TimelineItem &item = items.at(std::size_t(id));
                if (item.start < scale.window().to && item.end + 1 > scale.window().from)
                    QVERIFY2(frame.find(EventId(id)), qPrintable(QStringLiteral("%1 %2").arg(days).arg(id)));
            }
        }
    }

    void whilePanningNoLabelChangesItsRow()
    {
        const std::vector<TimelineItem> items = randomItems(400, 31);
        const TimelineIndex index = indexOf(items, 4);
        const LayoutSource source = sourceOf(items);
        const QList<LaneBox> boxes = planLanes(index, 1400, 420, metrics, source);
        for (const double days : {90.0, 1500.0, 20000.0}) {
            RowMemory memory;
            DayWindow window {randomFirstDay + 20000.0, randomFirstDay + 20000.0 + days};
            int kept = 0;
            for (int step = 0; step < 150; ++step) {
                const TimelineFrame frame =
                    layoutFrame(index, boxes, TimeScale(window, 1400), metrics, source, memory);
                const RowMemory now = frame.memory();
                for (auto it = now.rows.cbegin(); it != now.rows.cend(); ++it) {
                    if (memory.rows.contains(it.key())) {
                        ++kept;
                        QCOMPARE(it.value(), memory.rows.value(it.key()));
                    }
                }
                memory = now;
                window = {window.from + days / 1400, window.to + days / 1400};
            }
            QVERIFY(kept > 100);
        }
    }

    void lanesFillTheHeight()
    {
        const std::vector<TimelineItem> items = randomItems(20, 41);
        const TimelineIndex index = indexOf(items, 5);
        for (const double height : {40.0, 150.0, 400.0, 1200.0}) {
            const QList<LaneBox> boxes = planLanes(index, 1000, height, metrics, sourceOf(items));
            double top = 0;
            for (const LaneBox &box : boxes) {
                QCOMPARE(box.top, top);
                QVERIFY(box.rows >= 1);
                QVERIFY(box.firstRow >= box.top);
                QVERIFY(box.firstRow + box.rows * box.rowHeight <= box.top + box.height + 1e-6);
                top += box.height;
            }
            QVERIFY(std::abs(top - std::max(height, leastLanesHeight(5, metrics))) < 1e-6);
        }
    }

    void aLowHeightLeavesEveryLaneAReadableRow()
    {
        const std::vector<TimelineItem> items = randomItems(300, 43);
        const TimelineIndex index = indexOf(items, 7);
        for (double height = 1; height < 500; height += 7) {
            const QList<LaneBox> boxes = planLanes(index, 1000, height, metrics, sourceOf(items));
            double above = -metrics.leastRowHeight;
            for (const LaneBox &box : boxes) {
                QVERIFY2(box.rowHeight >= metrics.leastRowHeight, qPrintable(QString::number(height)));
                // their names stand in their first rows and do not touch
                QVERIFY(box.rowCentre(0) - above >= metrics.leastRowHeight);
                above = box.rowCentre(0);
            }
        }
    }

private:
    static void check(const TimelineIndex &index, const TimelineFrame &frame, const TimeScale &scale)
    {
        const DayWindow &window = scale.window();
        qsizetype accounted = 0;
        for (int i = 0; i < frame.lanes.size(); ++i) {
            const LaneFrame &lane = frame.lanes.at(i);
            accounted += lane.marks.size();
            for (const CountBadge &badge : lane.badges) {
                QVERIFY(badge.count > 0);
                accounted += badge.count;
            }
            for (int row = 0; row < frame.boxes.at(i).rows; ++row)
                QVERIFY2(!overlap(boxesOf(lane, row)), qPrintable(QString::number(window.days())));
            for (const PlacedMark &mark : lane.marks) {
                QVERIFY(mark.row >= 0 && mark.row < frame.boxes.at(i).rows);
                QVERIFY(mark.x >= -1e-6 && mark.x <= scale.width() + 1e-6);
                if (mark.labelWidth > 0)
                    QVERIFY(mark.labelX >= 0 && mark.labelX + mark.labelWidth <= scale.width() + 1e-6);
            }
        }
        QCOMPARE(accounted, index.countInView(window.from, window.to));
        QCOMPARE(frame.inView(), accounted);
    }
};

KALPANJI_TEST(tst_LaneLayout)
#include "tst_lanelayout.moc"
