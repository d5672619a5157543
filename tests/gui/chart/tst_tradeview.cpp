// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chartcanvas.h"
#include "ui/chart/tradetableview.h"
#include "ui/chart/tradeview.h"
#include "ui/shell/language.h"
#include "ui/shell/viewstate.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QVBoxLayout>

#include "tests/gui/chart/chartfixture.h"
#include "tests/support/testmain.h"

using namespace kalpanji;

class tst_TradeView : public QObject
{
    Q_OBJECT

private:
    struct Shown {
        ViewState state;
        TradeView view {&state};
        explicit Shown(const DocumentPtr &document = test::bundledDocument())
        {
            state.setDocument(document);
            view.resize(900, 600);
            view.show();
        }
        [[nodiscard]] ChartCanvas *chart() const { return view.chart(); }
        [[nodiscard]] qsizetype figureOfCurrent() const
        {
            return chart()->plan().points.at(chart()->current()).figure;
        }
        [[nodiscard]] const TradeFigure &current() const
        {
            return state.document()->trade.figures().at(figureOfCurrent());
        }
    };

private Q_SLOTS:
    void theArticlesFigureAndItsPointAreOneSelection()
    {
        Shown shown;
        const qsizetype ours = shown.state.document()->trade.articleFigure();
        shown.state.selectFigure(ours);
        QVERIFY(shown.chart()->current() >= 0);
        QCOMPARE(shown.figureOfCurrent(), ours);
        QVERIFY(shown.view.findChild<QLabel *>(u"tradeCard"_qs)->text().contains(u"623,000"_qs));
    }

    void clickingThePointSelectsAndEnterLeadsToTheSentence()
    {
        Shown shown;
        const ChartPlan &plan = shown.chart()->plan();
        const PlacedPoint *ours = test::pointAt(plan, 0, 2014); // the article's series comes first
        QVERIFY(ours);
        QSignalSpy asked(&shown.state, &ViewState::sourceRequested);
        QTest::mouseClick(shown.chart(), Qt::LeftButton, {}, ours->at.toPoint());
        QCOMPARE(shown.state.selection().figure, shown.state.document()->trade.articleFigure());
        QTest::keyClick(shown.chart(), Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<Selection>().figure,
                 shown.state.document()->trade.articleFigure());
    }

    void aPointOfAnotherSourceOpensItsCard()
    {
        Shown shown;
        QSignalSpy asked(&shown.state, &ViewState::sourceRequested);
        const PlacedPoint *armstat = test::pointAt(shown.chart()->plan(), 1, 2014);
        QVERIFY(armstat);
        QTest::mouseClick(shown.chart(), Qt::LeftButton, {}, armstat->at.toPoint());
        QTest::keyClick(shown.chart(), Qt::Key_S);
        const QString card = shown.view.findChild<QLabel *>(u"tradeCard"_qs)->text();
        for (const QString &told :
             {u"8,122,238"_qs, u"ArmStat"_qs, u"by country of origin"_qs, u"2025"_qs, u"d1b2914a"_qs})
            QVERIFY2(card.contains(told), qPrintable(card));
        QCOMPARE(asked.size(), 0);
    }

    void theKeyboardWalksEveryPoint()
    {
        Shown shown;
        ChartCanvas *chart = shown.chart();
        chart->setFocus();
        chart->setCurrent(0);
        QTest::keyClick(chart, Qt::Key_Down);
        QTest::keyClick(chart, Qt::Key_Home);
        QCOMPARE(shown.current().period.year, 2007);
        QTest::keyClick(chart, Qt::Key_Right);
        QCOMPARE(shown.current().period.year, 2008);
        QTest::keyClick(chart, Qt::Key_End);
        QCOMPARE(shown.current().period.year, 2024);
        QTest::keyClick(chart, Qt::Key_Right);
        QCOMPARE(shown.current().period.year, 2024);
        QTest::keyClick(chart, Qt::Key_Left);
        QCOMPARE(shown.current().period.year, 2023);
        QTest::keyClick(chart, Qt::Key_Down);
        QVERIFY(shown.current().attribution == Attribution::Consignment);
        QCOMPARE(shown.current().period.year, 2023);
        QCOMPARE(shown.state.selection().figure, shown.figureOfCurrent());
    }

    void tabGoesThroughTheSeriesAndThenOn()
    {
        ViewState state;
        state.setDocument(test::bundledDocument());
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *chart = new ChartCanvas(&state);
        auto *after = new QPushButton;
        column->addWidget(chart);
        column->addWidget(after);
        window.resize(800, 600);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        chart->setFocus(Qt::TabFocusReason);
        QCOMPARE(chart->current(), qsizetype(0));
        const qsizetype count = chart->plan().chart.series.size();
        QVERIFY(count >= 4);
        for (qsizetype series = 1; series < count; ++series) {
            QTest::keyClick(chart, Qt::Key_Tab);
            QCOMPARE(chart->plan().points.at(chart->current()).series, series);
        }
        QTest::keyClick(chart, Qt::Key_Tab);
        QVERIFY(after->hasFocus());
    }

    void lettersToggleTheScaleAndExport()
    {
        Shown shown;
        QSignalSpy exported(&shown.view, &TradeView::exportRequested);
        QVERIFY(shown.chart()->plan().chart.scale.logarithmic);
        QTest::keyClick(shown.chart(), Qt::Key_L);
        QVERIFY(!shown.chart()->plan().chart.scale.logarithmic);
        QTest::keyClick(shown.chart(), Qt::Key_L);
        QVERIFY(shown.chart()->plan().chart.scale.logarithmic);
        QTest::keyClick(shown.chart(), Qt::Key_E);
        QCOMPARE(exported.size(), 1);
    }

    void aBadgeTellsWhy()
    {
        Shown shown;
        const ChartPlan &plan = shown.chart()->plan();
        QVERIFY(!plan.badges.isEmpty());
        QCOMPARE(plan.badges.first().text, u"13×"_qs);
        QTest::mouseClick(shown.chart(), Qt::LeftButton, {}, plan.badges.first().rect.center().toPoint());
        const auto *card = shown.view.findChild<QLabel *>(u"tradeCard"_qs);
        QVERIFY(card->isVisible());
        QVERIFY(card->text().contains(u"623,000"_qs));
        QVERIFY(card->text().contains(u"inferred"_qs));
    }

    void theTableFollowsAndLeads()
    {
        Shown shown;
        auto *table = shown.view.findChild<TradeTableView *>();
        const qsizetype ours = shown.state.document()->trade.articleFigure();
        shown.state.selectFigure(ours);
        QCOMPARE(table->currentIndex().row(),
                 static_cast<int>(ours)); // sorted by period: the table's own order
        table->setCurrentIndex(table->model()->index(static_cast<int>(ours) + 1, 2));
        QCOMPARE(shown.state.selection().figure, ours + 1);
        const QStringList lines = table->asTsv().split(u'\n');
        QCOMPARE(lines.size(), 3); // header, the row, the end of the last line
        QCOMPARE(lines.at(0).count(u'\t'), 5);
        QCOMPARE(lines.at(1).count(u'\t'), 5);
        QVERIFY(lines.at(1).startsWith(u"2014\t"_qs));
    }

    void aScreenReaderHearsValueAndReference()
    {
        Shown shown;
        QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(shown.chart());
        QVERIFY(chart);
        QCOMPARE(chart->role(), QAccessible::Chart);
        QCOMPARE(chart->childCount(), static_cast<int>(shown.chart()->plan().points.size()));
        const PlacedPoint *armstat = test::pointAt(shown.chart()->plan(), 1, 2014);
        const auto index = static_cast<int>(armstat - shown.chart()->plan().points.data());
        const QString name = chart->child(index)->text(QAccessible::Name);
        QVERIFY2(name.contains(u"2014"_qs) && name.contains(u"8,122,238"_qs)
                     && name.contains(u"tvyal_newsletter"_qs),
                 qPrintable(name));
        QVERIFY(shown.chart()
                    ->rect()
                    .translated(shown.chart()->mapToGlobal(QPoint()))
                    .contains(chart->child(index)->rect()));
        shown.chart()->setCurrent(index);
        QCOMPARE(chart->indexOfChild(chart->focusChild()), index);
        QVERIFY(chart->text(QAccessible::Description).contains(u"13×"_qs));
        QVERIFY(!chart->child(chart->childCount()));
    }

    void languagesSwitchWhileRunning()
    {
        Shown shown;
        Language language;
        for (const QString &code : Language::available()) {
            language.use(code);
            QCoreApplication::processEvents();
            for (const PlacedText &text : shown.chart()->plan().texts) {
                QVERIFY2(!text.text.contains(u'?'), qPrintable(text.text));
                for (const QString &grouped : {u"2,014"_qs, u"2.014"_qs, u"2\u00A0014"_qs, u"২,০১৪"_qs})
                    QVERIFY2(!text.text.contains(grouped), qPrintable(text.text));
            }
            // which years are labelled depends on the width the font leaves
            const LocaleFormat format(code);
            int years = 0;
            for (const PlacedText &text : shown.chart()->plan().texts) {
                for (int year = 1990; year <= 2026; ++year)
                    years += text.text == format.year(year) ? 1 : 0;
            }
            QVERIFY2(years >= 3, qPrintable(code));
        }
        language.use(u"en"_qs);
    }

    /// In every language, with letters four points larger, however narrow the panel.
    void theChoicesAreReadWhole_data()
    {
        QTest::addColumn<int>("larger");
        QTest::addColumn<int>("width");
        for (const int larger : {0, 4}) {
            for (const int width : {380, 600})
                QTest::addRow("+%d, %d", larger, width) << larger << width;
        }
    }
    void theChoicesAreReadWhole()
    {
        QFETCH(int, larger);
        QFETCH(int, width);
        Shown shown;
        Language language;
        const auto back = qScopeGuard([&language] { language.use(u"en"_qs); });
        QFont font = shown.view.font();
        font.setPointSizeF(font.pointSizeF() + larger);
        shown.view.setFont(font);
        shown.view.resize(width, 600);
        auto *flow = shown.view.findChild<QComboBox *>(u"tradeFlow"_qs);
        const auto *tabs = shown.view.findChild<QTabBar *>(u"tradeTabs"_qs);
        for (const QString &code : Language::available()) {
            language.use(code);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            shown.view.layout()->activate();
            for (int tab = 0; tab < tabs->count(); ++tab)
                QVERIFY2(tabs->tabRect(tab).width()
                             > tabs->fontMetrics().horizontalAdvance(tabs->tabText(tab)),
                         qPrintable(tabs->tabText(tab)));
            QVERIFY(tabs->tabRect(tabs->count() - 1).right() <= tabs->width());
            for (int choice = 0; choice < flow->count(); ++choice) {
                flow->setCurrentIndex(choice);
                Q_EMIT flow->activated(choice);
                QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
                shown.view.layout()->activate();
                for (const QComboBox *box : shown.view.findChildren<QComboBox *>()) {
                    if (!box->isVisible())
                        continue;
                    QStyleOptionComboBox option;
                    option.initFrom(box);
                    const QRect room = box->style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                                    QStyle::SC_ComboBoxEditField, box);
                    const int words = box->fontMetrics().horizontalAdvance(box->currentText());
                    QVERIFY2(room.width() >= words, qPrintable(code + u": " + box->currentText()));
                }
            }
        }
    }

    void anArticleWithoutFiguresSaysSo()
    {
        Shown shown(std::make_shared<const Document>());
        QVERIFY(shown.chart()->plan().points.isEmpty());
        QTest::keyClick(shown.chart(), Qt::Key_Right);
        QTest::keyClick(shown.chart(), Qt::Key_End);
        QTest::keyClick(shown.chart(), Qt::Key_Return);
        QCOMPARE(shown.chart()->current(), qsizetype(-1));
        QVERIFY(!shown.view.grab().isNull());
    }
};

KALPANJI_TEST(tst_TradeView)
#include "tst_tradeview.moc"
