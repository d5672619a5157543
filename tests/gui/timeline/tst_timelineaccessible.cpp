// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/datewords.h"

#include <QAccessible>

#include "tests/gui/timeline/sampleevents.h"
#include "tests/gui/timeline/timelinewindow.h"
#include "tests/support/testmain.h"

using namespace kalpanji;
using namespace kalpanji::test;

/// What a screen reader finds.
class tst_TimelineAccessible : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void everyEventIsReachableAndNamed_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("third");
        QTest::newRow("bn") << QStringLiteral("bn")
                            << QStringLiteral("আগস্ট ২০০২, পররাষ্ট্রমন্ত্রী পেরুতে আনুষ্ঠানিক সফর করেন");
        QTest::newRow("en") << QStringLiteral(
            "en") << QStringLiteral("August 2002, পররাষ্ট্রমন্ত্রী পেরুতে আনুষ্ঠানিক সফর করেন, Visits, 3 of 12");
        QTest::newRow("es") << QStringLiteral("es")
                            << QStringLiteral("agosto de 2002, পররাষ্ট্রমন্ত্রী পেরুতে আনুষ্ঠানিক সফর করেন");
        QTest::newRow("hy") << QStringLiteral("hy")
                            << QStringLiteral("2002 թ. օգոստոս, পররাষ্ট্রমন্ত্রী পেরুতে আনুষ্ঠানিক সফর করেন");
    }

    void everyEventIsReachableAndNamed()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, third);
        TimelineWindow timeline(language);
        timeline.state()->setDocument(sampleArticle());
        TimelineCanvas *canvas = timeline.canvas();
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(canvas);
        QVERIFY(list);
        QCOMPARE(list->role(), QAccessible::List);
        QVERIFY(!list->text(QAccessible::Name).isEmpty());
        const Chronology &chronology = timeline.state()->document()->chronology;
        const auto marks =
            std::count_if(chronology.events().begin(), chronology.events().end(), [&](const Event &event) {
                return event.time.hasSpan() && timeline.state()->filter().accepts(event);
            });
        QCOMPARE(list->childCount(), int(marks));
        for (int row = 0; row < list->childCount(); ++row) {
            QAccessibleInterface *mark = list->child(row);
            QVERIFY(mark);
            QCOMPARE(list->indexOfChild(mark), row);
            QCOMPARE(mark->role(), QAccessible::ListItem);
            canvas->selectRow(row);
            const Event *event = chronology.find(timeline.state()->selectedEvent());
            const QString name = mark->text(QAccessible::Name);
            QVERIFY2(name.startsWith(dateInWords(event->time, LocaleFormat(language))), qPrintable(name));
            QVERIFY2(name.contains(event->title), qPrintable(name));
            QVERIFY(mark->state().selected);
            QCOMPARE(mark->text(QAccessible::Description),
                     event->source.of(timeline.state()->document()->article.text).toString());
        }
        QVERIFY2(list->child(2)->text(QAccessible::Name).startsWith(third),
                 qPrintable(list->child(2)->text(QAccessible::Name)));
    }

    void theTreeIsLazyAtAMillionEvents()
    {
        TimelineWindow timeline;
        timeline.state()->setDocument(sampleArticle());
        TimelineCanvas *canvas = timeline.canvas();
        constexpr int count = 1000000;
        canvas->setContent({timeline.state()->events(), {}, {}, QList<EventId>(count, EventId(0))});
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(canvas);
        QCOMPARE(list->childCount(), count);
        QAccessibleInterface *last = list->child(count - 1);
        QVERIFY2(last->text(QAccessible::Name).endsWith(QStringLiteral("1,000,000 of 1,000,000")),
                 qPrintable(last->text(QAccessible::Name)));
        QCOMPARE(list->child(count), nullptr);
        QCOMPARE(list->child(-1), nullptr);
    }
};

KALPANJI_TEST(tst_TimelineAccessible)
#include "tst_timelineaccessible.moc"
