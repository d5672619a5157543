// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chronology/eventmodel.h"
#include "ui/reader/articleview.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QToolButton>

#include "tests/gui/reader/readerfixture.h"
#include "tests/support/testmain.h"

using namespace kalpanji;
using namespace kalpanji::test;

class tst_EventList : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ReaderWindow> m_reader;
    QListView *m_list = nullptr;

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
        m_reader = std::make_unique<ReaderWindow>();
        m_reader->show(bundledArticle());
        m_list = m_reader->find<QListView>("eventList");
    }
    void cleanup() { m_reader.reset(); }

    void theModelKeepsTheRulesOfModels()
    {
        EventModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        EventFilter all;
        all.showIntended = all.showNegated = true;
        const DocumentPtr document = bundledArticle();
        model.setDocument(document, all);
        QCOMPARE(model.rowCount(), document->chronology.events().size());
        model.setDocument(document, {});
        model.retranslate();
        model.setDocument(std::make_shared<const Document>(), {});
        QCOMPARE(model.rowCount(), 0);
    }

    void relationsAreTheFirstThingToTellOfAnArticleAboutThem()
    {
        const auto lines = [this] {
            QStringList texts;
            for (const auto *line : m_reader->find<QFrame>("glance")->findChildren<QToolButton *>())
                texts.append(line->text());
            return texts;
        };
        QCOMPARE(lines().constFirst(), QStringLiteral("Relations since 14 January 1992"));
        // money as everywhere else: no code where the chart says its name
        QVERIFY2(lines().contains(QStringLiteral("Trade 2014: 623,000 US dollars")),
                 qPrintable(lines().join(u'|')));
        const QByteArray told = " established diplomatic relations on 5 May 1990.";
        m_reader->show(documentOf("'''A–B relations''': A and B" + told, QStringLiteral("en")));
        QCOMPARE(lines().constFirst(), QStringLiteral("Relations since 5 May 1990"));
        m_reader->show(documentOf("'''Cities of A''': A and B" + told, QStringLiteral("en")));
        QVERIFY2(lines().filter(QStringLiteral("Relations")).isEmpty(), qPrintable(lines().join(u'|')));
    }

    void eventsStandByDateAndThoseWithoutOneLast()
    {
        EventFilter all;
        all.showIntended = all.showNegated = true;
        m_reader->state()->setFilter(all);
        std::optional<DayNumber> last;
        bool undated = false;
        int intended = 0;
        const Chronology &chronology = m_reader->state()->document()->chronology;
        EventModel model;
        model.setDocument(m_reader->state()->document(), all);
        QCOMPARE(m_list->model()->rowCount(), model.rowCount());
        for (int row = 0; row < model.rowCount(); ++row) {
            const Event *event = chronology.find(model.eventAt(row));
            QCOMPARE(m_list->model()->index(row, 0).data().toString(), event->title);
            intended += event->status == EventStatus::Intended;
            if (!event->time.hasSpan()) {
                undated = true;
                continue;
            }
            QVERIFY(!undated);
            QVERIFY(!last || *last <= event->time.span().earliest);
            last = event->time.span().earliest;
        }
        QVERIFY(intended > 0);
    }

    void aRowSaysAloudWhatItShows()
    {
        const QString name = m_list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(name.contains(QStringLiteral("14 January 1992")), qPrintable(name));
        QVERIFY(name.contains(m_list->model()->index(0, 0).data().toString()));
        QVERIFY(!m_list->accessibleName().isEmpty());
    }

    void theListAndTheOtherViewsShareOneSelection()
    {
        const EventModel *model = qobject_cast<EventModel *>(m_list->model());
        m_reader->state()->selectEvent(model->eventAt(3));
        QCOMPARE(m_list->currentIndex().row(), 3);
        QTest::keyClick(m_list, Qt::Key_Down);
        QCOMPARE(m_reader->state()->selectedEvent(), model->eventAt(4));
        QTest::keyClick(m_list, Qt::Key_Return);
        QTRY_VERIFY(m_reader->article()->hasFocus());
        m_reader->state()->clearSelection();
        QVERIFY(!m_list->currentIndex().isValid());
    }

    void theFilterTakesWordsAndDatesInAnyDigits_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("rows");
        // what the article tells of 2002: a visit in March, a visit and two agreements in August
        QTest::newRow("year") << QStringLiteral("2002") << 4;
        QTest::newRow("year in Bengali digits") << QStringLiteral("২০০২") << 4;
        QTest::newRow("month as the interface says it") << QStringLiteral("august 2002") << 3;
        QTest::newRow("nothing of the kind") << QStringLiteral("zzz") << 0;
    }
    void theFilterTakesWordsAndDatesInAnyDigits()
    {
        QFETCH(QString, typed);
        QFETCH(int, rows);
        auto *line = m_reader->find<QLineEdit>("eventFilter");
        const int before = m_list->model()->rowCount();
        line->setText(typed);
        QCOMPARE(m_list->model()->rowCount(), rows);
        line->clear();
        QCOMPARE(m_list->model()->rowCount(), before);
    }
};

KALPANJI_TEST(tst_EventList)
#include "tst_eventlist.moc"
