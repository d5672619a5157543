// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/laneindex.h"

#include "tests/support/testmain.h"
#include "tests/unit/timeline/randomlane.h"

using namespace kalpanji;
using namespace kalpanji::test;

/// What the index answers, against asking every item.
class tst_LaneIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAsIfAllWereAsked_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {0, 1, 2, 15, 16, 17, 63, 64, 300, 5000})
            QTest::addRow("%d", count) << count;
    }

    void answersAsIfAllWereAsked()
    {
        QFETCH(const int, count);
        const std::vector<TimelineItem> items = randomItems(count, quint32(count));
        const LaneIndex index(items);
        QCOMPARE(index.size(), qsizetype(count));
        QRandomGenerator random(77);
        for (int round = 0; round < 200; ++round) {
            const double from = randomFirstDay + random.generateDouble() * randomDays;
            const double to = from + std::exp(random.generateDouble() * 10);
            const auto inView = std::count_if(items.begin(), items.end(), [&](const TimelineItem &item) {
                return item.start < to && item.end + 1 > from;
            });
            QCOMPARE(index.countInView(from, to), qsizetype(inView));
            const auto before = std::count_if(items.begin(), items.end(), [&](const TimelineItem &item) {
                return (item.start + item.end + 1) / 2.0 < from;
            });
            QCOMPARE(index.anchorsBefore(from), qsizetype(before));
            const auto reaching = std::count_if(items.begin(), items.end(), [&](const TimelineItem &item) {
                const double anchor = (item.start + item.end + 1) / 2.0;
                return item.start < to && item.end + 1 > from && (anchor < from || anchor >= to);
            });
            QCOMPARE(index.reachingIn(from, to, count + 1).size(), std::size_t(reaching));
            const qsizetype first = index.anchorsBefore(from);
            const qsizetype last = index.anchorsBefore(to);
            qsizetype best = first < last ? first : -1;
            for (qsizetype i = first; i < last; ++i) {
                if (index.at(i).priority > index.at(best).priority)
                    best = i;
            }
            QCOMPARE(index.best(first, last), best);
        }
    }

    void keepsEveryItem()
    {
        std::vector<TimelineItem> items = randomItems(1000, 3);
        const LaneIndex index(items);
        std::vector<TimelineItem> kept;
        for (qsizetype i = 0; i < index.size(); ++i) {
            QVERIFY(i == 0 || index.anchor(i - 1) <= index.anchor(i));
            kept.push_back(index.at(i));
        }
        const auto byId = [](const TimelineItem &a, const TimelineItem &b) { return a.id < b.id; };
        std::sort(kept.begin(), kept.end(), byId);
        QCOMPARE(kept, items);
    }

    void densityAddsUpToAllEvents()
    {
        const LaneIndex index(randomItems(20000, 9));
        std::vector<float> counts;
        index.cumulative(randomFirstDay - 10, (randomDays + 20) / 1600.0, 1600, counts);
        QCOMPARE(counts.size(), std::size_t(1601));
        QVERIFY(std::is_sorted(counts.begin(), counts.end()));
        QCOMPARE(counts.front(), 0.0F);
        // spans whose middle lies beyond the last column are left out
        QCOMPARE(qsizetype(counts.back()), index.anchorsBefore(randomFirstDay + randomDays + 10));
    }

    void takesAtMost24BytesAnEvent()
    {
        constexpr int count = 100000;
        const LaneIndex index(randomItems(count, 1));
        QVERIFY2(index.bytes() <= 24 * count, qPrintable(QString::number(double(index.bytes()) / count)));
    }
};

KALPANJI_TEST(tst_LaneIndex)
#include "tst_laneindex.moc"
