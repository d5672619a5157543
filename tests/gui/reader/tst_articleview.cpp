// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/arrivalbar.h"
#include "ui/reader/articleview.h"

#include <QAction>
#include <QProgressBar>
#include <QScrollBar>
#include <QSignalSpy>

#include "tests/gui/reader/readerfixture.h"
#include "tests/support/testmain.h"

using namespace kalpanji;
using namespace kalpanji::test;

/// The reader in the real window.
class tst_ArticleView : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ReaderWindow> m_reader;

    [[nodiscard]] ArticleView *view() const { return m_reader->article(); }
    [[nodiscard]] ViewState *state() const { return m_reader->state(); }
    [[nodiscard]] const Document &document() const { return *state()->document(); }

    /// Where the character at `offset` of the article stands in the viewport.
    [[nodiscard]] QPoint placeOf(qsizetype offset) const
    {
        QTextCursor cursor(view()->document());
        cursor.setPosition(view()->documentPosition(offset));
        const QRect before = view()->cursorRect(cursor);
        cursor.setPosition(view()->documentPosition(offset) + 1);
        const QRect after = view()->cursorRect(cursor);
        return after.top() == before.top() ? QPoint((before.x() + after.x()) / 2, before.center().y())
                                           : before.center() + QPoint(2, 0);
    }

    [[nodiscard]] QString markedText() const
    {
        const auto selections = view()->extraSelections();
        return selections.isEmpty() ? QString() : selections.constFirst().cursor.selectedText();
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
        m_reader = std::make_unique<ReaderWindow>();
        m_reader->show(bundledArticle());
    }
    void cleanup() { m_reader.reset(); }

    void aMarkLeadsToItsSentenceAndTheSentenceBack()
    {
        const QList<Event> events = document().chronology.events();
        int told = 0;
        for (const Event &event : events) {
            if (event.source.isEmpty())
                continue;
            ++told;
            state()->selectEvent(event.id);
            Q_EMIT state()->sourceRequested(state()->selection());
            QCOMPARE(markedText(), event.source.of(document().article.text));
            QTRY_VERIFY(view()->hasFocus());
            const QPoint place = placeOf(event.trigger.start);
            QVERIFY2(view()->viewport()->rect().contains(place), qPrintable(event.title));
            state()->clearSelection();
            QVERIFY(view()->extraSelections().isEmpty());
            const EventId expected = document().chronology.at(event.trigger.start);
            QCOMPARE(view()->articleOffsetAt(place), event.trigger.start);
            QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, place);
            QCOMPARE(state()->selectedEvent(), expected);
        }
        QVERIFY(told >= 12);
    }

    void theAmountInTheTextAndThePointOfTheChartAreOneSelection()
    {
        const QList<TradeFigure> &figures = document().trade.figures();
        const auto own = std::find_if(figures.begin(), figures.end(),
                                      [](const TradeFigure &figure) { return figure.isFromArticle(); });
        QVERIFY(own != figures.end());
        state()->selectFigure(own - figures.begin());
        QVERIFY(markedText().contains(own->range.of(document().article.text)));
        QVERIFY(markedText().endsWith(u'।'));
        const QPoint place = placeOf(own->range.start);
        QVERIFY(view()->viewport()->rect().contains(place));
        state()->clearSelection();
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(state()->selection().kind, Selection::Kind::Figure);
        QCOMPARE(state()->selection().figure, own - figures.begin());
    }

    void theKeysGoFromEventToEvent()
    {
        QList<EventId> expected;
        for (const Event &event : document().chronology.events()) {
            if (!event.source.isEmpty() && event.status == EventStatus::Occurred)
                expected.append(event.id);
        }
        auto *next = m_reader->find<QAction>("nextEvent");
        auto *previous = m_reader->find<QAction>("previousEvent");
        QList<EventId> seen;
        for (qsizetype i = 0; i < expected.size(); ++i) {
            next->trigger();
            seen.append(state()->selectedEvent());
        }
        QCOMPARE(seen, expected);
        next->trigger(); // there is none after the last
        QCOMPARE(state()->selectedEvent(), expected.constLast());
        previous->trigger();
        QCOMPARE(state()->selectedEvent(), expected.at(expected.size() - 2));
    }

    void draggingSelectsTextAndNoEvent()
    {
        const Event &event = document().chronology.events().constFirst();
        view()->reveal(event.source);
        const QPoint from = placeOf(event.source.start);
        QTest::mousePress(view()->viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(view()->viewport(), from + QPoint(120, 0));
        QTest::mouseRelease(view()->viewport(), Qt::LeftButton, {}, from + QPoint(120, 0));
        QVERIFY(view()->textCursor().hasSelection());
        QCOMPARE(state()->selectedEvent(), EventId::None);
    }

    void thePlaceInALongArticleComesBack()
    {
        m_reader->show(longArticle(60));
        const qsizetype place = document().article.text.indexOf(QLatin1String("Chapter 40"));
        view()->setPosition(place);
        QCOMPARE(view()->position(), place);
        QVERIFY(view()->verticalScrollBar()->value() > 0);
        view()->setPosition(0);
        QCOMPARE(view()->verticalScrollBar()->value(), 0);
        Typography large = view()->typography();
        large.zoom = 5;
        view()->setPosition(place);
        view()->setTypography(large);
        QCOMPARE(view()->position(), place);
    }

    void aPlaceFarBelowIsGoneToWhileTheWindowAnswers()
    {
        m_reader->show(longArticle(400));
        const QString &text = document().article.text;
        const auto *bar = m_reader->find<QWidget>("arrival");
        const qsizetype place = text.indexOf(QLatin1String("Chapter 390"));
        view()->goTo(place);
        QVERIFY(view()->isOnTheWay());
        QVERIFY(bar->isVisible());
        QVERIFY(view()->document()->characterCount() < place / 2);
        QCOMPARE(view()->position(), place); // also what is kept when the window closes now
        QTRY_VERIFY(!view()->isOnTheWay());
        QVERIFY(!bar->isVisible());
        QCOMPARE(view()->position(), place);
        QVERIFY(view()->viewport()->rect().contains(placeOf(place)));
        view()->backward();
        QCOMPARE(view()->position(), 0);

        m_reader->show(longArticle(401));
        const Event &last = document().chronology.events().constLast();
        state()->selectEvent(last.id);
        QVERIFY(view()->isOnTheWay());
        QVERIFY(markedText().isEmpty());
        QTRY_VERIFY(!view()->isOnTheWay());
        QCOMPARE(markedText(), last.source.of(document().article.text));
        QVERIFY(view()->viewport()->rect().contains(placeOf(last.source.start)));
    }

    void scrollingCallsOffTheWay()
    {
        m_reader->show(longArticle(400));
        const qsizetype length = document().article.text.size();
        view()->goTo(length - 1);
        QVERIFY(view()->isOnTheWay());
        view()->verticalScrollBar()->triggerAction(QScrollBar::SliderPageStepAdd);
        QVERIFY(!view()->isOnTheWay());
        QVERIFY(!m_reader->find<QWidget>("arrival")->isVisible());
        const qsizetype place = view()->position();
        QVERIFY(place > 0 && place < 5000);
        QTRY_VERIFY(view()->document()->characterCount() > length); // all is written
        QCOMPARE(view()->position(), place);
    }

    void aPressOfTheMouseCallsOffTheWay()
    {
        m_reader->show(longArticle(400));
        const qsizetype length = document().article.text.size();
        view()->goTo(length - 1);
        QVERIFY(view()->isOnTheWay());
        const QPoint from = placeOf(document().chronology.events().constFirst().source.start);
        QTest::mousePress(view()->viewport(), Qt::LeftButton, {}, from);
        QVERIFY(!view()->isOnTheWay());
        QTest::mouseMove(view()->viewport(), from + QPoint(120, 0));
        QTest::mouseRelease(view()->viewport(), Qt::LeftButton, {}, from + QPoint(120, 0));
        QVERIFY(view()->textCursor().hasSelection());
        QTRY_VERIFY(view()->document()->characterCount() > length); // all is written
        QCOMPARE(view()->position(), 0);
    }

    void theMouseGoesBackFromAPlaceThatIsStillToCome()
    {
        m_reader->show(longArticle(400));
        const qsizetype place = document().article.text.indexOf(QLatin1String("Chapter 390"));
        view()->goTo(place);
        QTest::mouseClick(view()->viewport(), Qt::BackButton);
        QVERIFY(!view()->isOnTheWay());
        QCOMPARE(view()->position(), 0);
        QTest::mouseClick(view()->viewport(), Qt::ForwardButton);
        QVERIFY(view()->isOnTheWay());
        QCOMPARE(view()->position(), place);
    }

    void theBarIsBroughtUpOnceThoughTheWindowIsNotInView()
    {
        QWidget minimised; // nothing of a window that is not in view is visible
        ArrivalBar bar(&minimised);
        bar.showShare(1, 10);
        QVERIFY(!bar.isHidden());
        bar.move(-7, -7);
        bar.showShare(2, 10);
        QCOMPARE(bar.pos(), QPoint(-7, -7)); // not placed, and told of, anew
    }

    void theBarOfTheWayHasANameOfItsOwn()
    {
        const auto *arrival = m_reader->find<QWidget>("arrival");
        QVERIFY(!arrival->accessibleName().isEmpty());
        QCOMPARE(arrival->findChild<QProgressBar *>()->accessibleName(), arrival->accessibleName());
    }

    void readsNoFileAndFollowsNoAddressByItself()
    {
        const QUrl secret =
            QUrl::fromLocalFile(QStringLiteral(TEST_DATA_DIR "/article/armenia-mexico.bn.wikitext"));
        const QString before = view()->toPlainText();
        view()->setSource(secret);
        QCOMPARE(view()->toPlainText(), before);
        QVERIFY(view()->document()->resource(QTextDocument::ImageResource, secret).toByteArray().isEmpty());
        QVERIFY(!view()->openLinks() && !view()->openExternalLinks());
    }

    void anInnerLinkNamesItsArticle()
    {
        m_reader->show(documentOf("Relations with [[C# (নোট) 100%|a country]].", QStringLiteral("en")));
        QSignalSpy followed(view(), &ArticleView::linkActivated);
        const qsizetype link = document().article.text.indexOf(QLatin1String("country"));
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, placeOf(link));
        QCOMPARE(followed.size(), 1);
        QCOMPARE(followed.at(0).at(0).toString(), QStringLiteral("C# (নোট) 100%"));
    }
};

KALPANJI_TEST(tst_ArticleView)
#include "tst_articleview.moc"
