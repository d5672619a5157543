// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/graphemes.h"
#include "ui/find/findbar.h"
#include "ui/find/hitticks.h"
#include "ui/reader/articleview.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QToolButton>

#include "tests/gui/reader/readerfixture.h"
#include "tests/support/testmain.h"

using namespace kalpanji;
using namespace kalpanji::test;

/// Finding in the real window, by its keys.
class tst_FindBar : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ReaderWindow> m_reader;

    [[nodiscard]] ArticleView *view() const { return m_reader->article(); }
    [[nodiscard]] const QString &text() const { return m_reader->state()->document()->article.text; }
    [[nodiscard]] QLineEdit *query() const { return m_reader->find<QLineEdit>("findQuery"); }
    [[nodiscard]] QString count() const { return m_reader->find<QLabel>("findCount")->text(); }
    [[nodiscard]] const QList<TextRange> &marked(MarkLayer layer) const
    {
        return view()->marks().ranges(layer);
    }
    void open() const { m_reader->find<QAction>("find")->trigger(); }
    void look(const QString &words) const
    {
        open();
        query()->setText(words);
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
        m_reader = std::make_unique<ReaderWindow>();
        m_reader->show(bundledArticle());
    }
    void cleanup() { m_reader.reset(); }

    void countsAndMarksWhileTyping_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("says");
        QTest::addColumn<QString>("hit");
        QTest::newRow("a year in other digits")
            << QStringLiteral("1992") << QStringLiteral("1 of 1") << QStringLiteral("১৯৯২");
        QTest::newRow("a country") << QStringLiteral("মেক্সিকো") << QStringLiteral("1 of 22")
                                   << QStringLiteral("মেক্সিকো");
        QTest::newRow("half a cluster")
            << QStringLiteral("ক্স") << QStringLiteral("1 of 24") << QStringLiteral("ক্সি");
    }
    void countsAndMarksWhileTyping()
    {
        QFETCH(QString, words);
        QFETCH(QString, hit);
        look(words);
        QTRY_VERIFY(!count().isEmpty());
        QTEST(count(), "says");
        QCOMPARE(marked(MarkLayer::CurrentHit).size(), 1);
        const TextRange current = marked(MarkLayer::CurrentHit).constFirst();
        QVERIFY(current.of(text()).startsWith(hit));
        QVERIFY(!marked(MarkLayer::FindHits).isEmpty());
        for (const TextRange &range : marked(MarkLayer::FindHits)) {
            QVERIFY(isClusterBoundary(text(), range.start));
            QVERIFY(isClusterBoundary(text(), range.end));
        }
    }

    void stepsAroundAndSaysWhereOneIs()
    {
        look(QStringLiteral("2014"));
        QTRY_COMPARE(count(), QStringLiteral("1 of 2"));
        const TextRange first = marked(MarkLayer::CurrentHit).constFirst();
        m_reader->find<QAction>("findNext")->trigger();
        QCOMPARE(count(), QStringLiteral("2 of 2"));
        QVERIFY(marked(MarkLayer::CurrentHit).constFirst().start > first.start);
        QTest::keyClick(query(), Qt::Key_Return);
        QCOMPARE(count(), QStringLiteral("1 of 2"));
        QTest::keyClick(query(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(count(), QStringLiteral("2 of 2"));
        m_reader->find<QAction>("findPrevious")->trigger();
        QCOMPARE(marked(MarkLayer::CurrentHit).constFirst(), first);
    }

    void choicesNarrowTheSearch()
    {
        m_reader->show(documentOf("Mexico, México, Mexicos.", QStringLiteral("en")));
        look(QStringLiteral("mexico"));
        QTRY_COMPARE(count(), QStringLiteral("1 of 3"));
        m_reader->find<QToolButton>("findWholeWord")->click();
        QTRY_COMPARE(count(), QStringLiteral("1 of 2"));
        m_reader->find<QToolButton>("findExact")->click();
        QTRY_COMPARE(count(), QStringLiteral("Not in the text"));
    }

    void whatIsNotThereIsSaidAndMarksNothing()
    {
        look(QStringLiteral("মকসক"));
        QTRY_COMPARE(count(), QStringLiteral("Not in the text"));
        QVERIFY(marked(MarkLayer::CurrentHit).isEmpty());
        QVERIFY(marked(MarkLayer::FindHits).isEmpty());
    }

    void aDateFindsEventsInWhateverLanguage_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("bn") << QStringLiteral("জানুয়ারি ১৯৯২");
        QTest::newRow("en") << QStringLiteral("Jan 1992");
        QTest::newRow("es") << QStringLiteral("enero de 1992");
        QTest::newRow("hy") << QStringLiteral("1992 թ. հունվար");
        QTest::newRow("span") << QStringLiteral("1992-01..1992-02");
    }
    void aDateFindsEventsInWhateverLanguage()
    {
        QFETCH(QString, words);
        look(words);
        auto *events = m_reader->find<QToolButton>("findEvents");
        QTRY_COMPARE(events->text(), QStringLiteral("1 event"));
        QVERIFY(events->isVisible());
        events->click();
        const Event *event =
            m_reader->state()->document()->chronology.find(m_reader->state()->selectedEvent());
        QVERIFY(event);
        QVERIFY(event->type == EventType::RelationsEstablished);
        QVERIFY(m_reader->state()->searchHits().contains(event->id));
    }

    void enterStepsThroughTheEventsOfADateThatTheTextDoesNotHold()
    {
        look(QStringLiteral("2002..2014"));
        auto *events = m_reader->find<QToolButton>("findEvents");
        QTRY_VERIFY(events->isVisible());
        QTest::keyClick(query(), Qt::Key_Return);
        const EventId first = m_reader->state()->selectedEvent();
        QVERIFY(first != EventId::None);
        QTest::keyClick(query(), Qt::Key_Return);
        QVERIFY(m_reader->state()->selectedEvent() != first);
        QTest::keyClick(query(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(m_reader->state()->selectedEvent(), first);
    }

    void aWordIsNoDate()
    {
        look(QStringLiteral("মেক্সিকো"));
        QTRY_VERIFY(!count().isEmpty());
        QVERIFY(!m_reader->find<QToolButton>("findEvents")->isVisible());
    }

    void escapeReturnsToWhereOneWas()
    {
        m_reader->show(longArticle(60));
        view()->setPosition(2000);
        const qsizetype start = view()->position();
        look(QStringLiteral("Chapter 55"));
        QTRY_COMPARE(count(), QStringLiteral("1 of 1"));
        QVERIFY(view()->position() > start + 5000);
        QTest::keyClick(query(), Qt::Key_Escape);
        QCOMPARE(view()->position(), start);
        QVERIFY(!m_reader->find<FindBar>("findBar")->isVisible());
        QVERIFY(marked(MarkLayer::FindHits).isEmpty());
        QVERIFY(marked(MarkLayer::CurrentHit).isEmpty());
        QVERIFY(m_reader->state()->searchHits().isEmpty());
    }

    void closingStaysAtTheHit()
    {
        m_reader->show(longArticle(60));
        look(QStringLiteral("Chapter 55"));
        QTRY_COMPARE(count(), QStringLiteral("1 of 1"));
        const qsizetype place = view()->position();
        m_reader->find<QToolButton>("findClose")->click();
        QCOMPARE(view()->position(), place);
        QVERIFY(!m_reader->find<FindBar>("findBar")->isVisible());
    }

    void allHitsHaveTheirTickButOnlyThoseInViewAreMarked()
    {
        m_reader->show(longArticle(200));
        look(QStringLiteral("Mexico"));
        QTRY_COMPARE(count(), QStringLiteral("1 of 600"));
        const QList<double> ticks = m_reader->find<HitTicks>("hitTicks")->ticks();
        QCOMPARE(ticks.size(), 600);
        QVERIFY(std::is_sorted(ticks.begin(), ticks.end()));
        QVERIFY(ticks.constFirst() >= 0 && ticks.constLast() <= 1);
        QVERIFY(marked(MarkLayer::FindHits).size() < 100);
        view()->verticalScrollBar()->setValue(view()->verticalScrollBar()->maximum());
        const TextRange last {view()->position(), text().size()};
        QVERIFY(last.contains(marked(MarkLayer::FindHits).constLast()));
    }

    void anotherArticleIsSearchedInItsTurn()
    {
        look(QStringLiteral("Mexico"));
        QTRY_COMPARE(count(), QStringLiteral("1 of 1"));
        m_reader->show(longArticle(2));
        QTRY_COMPARE(count(), QStringLiteral("1 of 6"));
    }

    void closingTheWindowWhileSearchingIsSafe()
    {
        for (int i = 0; i < 10; ++i) {
            m_reader = std::make_unique<ReaderWindow>();
            m_reader->show(longArticle(100));
            look(QStringLiteral("e"));
            m_reader.reset();
        }
    }
};

KALPANJI_TEST(tst_FindBar)
#include "tst_findbar.moc"
