// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/articleview.h"
#include "ui/reader/contentsmodel.h"
#include "ui/reader/contentsview.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QRandomGenerator>
#include <QScrollBar>

#include "tests/gui/reader/readerfixture.h"
#include "tests/support/testmain.h"

using namespace kalpanji;
using namespace kalpanji::test;

class tst_Contents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void theModelKeepsTheRulesOfModels()
    {
        ContentsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setDocument(bundledArticle());
        QCOMPARE(model.rowCount(), 6); // the lead and five sections
        model.setDocument(longArticle(3));
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.rowCount(model.index(1, 0)), 1);
        model.setDocument(std::make_shared<const Document>());
        QCOMPARE(model.rowCount(), 0);
    }

    void aSectionShowsItsYearsInTheDigitsOfTheInterface()
    {
        ReaderWindow reader;
        reader.show(bundledArticle());
        auto *view = reader.find<ContentsView>("contents");
        const auto row = [view](int at) {
            const QAbstractItemModel *model = view->model();
            return QString(model->index(at, 0).data().toString() + u' '
                           + model->index(at, 1).data().toString());
        };
        QCOMPARE(row(1), QStringLiteral("ইতিহাস 1991–2015"));
        QCOMPARE(row(2), QStringLiteral("বাণিজ্য 2014"));
        QCOMPARE(row(3), QStringLiteral("কূটনৈতিক মিশন "));
        reader.find<QAction>("language_bn")->trigger();
        QTRY_COMPARE(row(1), QStringLiteral("ইতিহাস ১৯৯১–২০১৫"));
        reader.find<QAction>("language_en")->trigger();
    }

    void saysWhereOneIs()
    {
        ReaderWindow reader;
        reader.show(longArticle(40));
        const Article &article = reader.state()->document()->article;
        ArticleView *view = reader.article();
        auto *contents = reader.find<ContentsView>("contents");
        view->setPosition(article.text.size() - 1); // all of it is written and laid out
        QRandomGenerator random(7);
        for (int i = 0; i < 200; ++i) {
            view->verticalScrollBar()->setValue(random.bounded(view->verticalScrollBar()->maximum()));
            const qsizetype top = view->position();
            QString expected = contents->model()->index(0, 0).data().toString();
            for (const Section &section : article.sections) {
                if (section.range.start <= top)
                    expected = section.title;
            }
            QCOMPARE(contents->currentIndex().data().toString(), expected);
        }
    }

    void enterAndClickGoThere()
    {
        ReaderWindow reader;
        reader.show(longArticle(40));
        const Article &article = reader.state()->document()->article;
        auto *contents = reader.find<ContentsView>("contents");
        const QModelIndex thirty = contents->model()->index(30, 0);
        contents->setCurrentIndex(thirty);
        QTest::keyClick(contents, Qt::Key_Return);
        QCOMPARE(article.sections.at(58).title, QStringLiteral("Chapter 30"));
        QCOMPARE(reader.article()->position(), article.sections.at(58).range.start);
        QCOMPARE(contents->currentIndex(), thirty);
        contents->scrollToTop();
        QTest::mouseClick(contents->viewport(), Qt::LeftButton, {},
                          contents->visualRect(contents->model()->index(0, 0)).center());
        QCOMPARE(reader.article()->position(), 0);
    }
};

KALPANJI_TEST(tst_Contents)
#include "tst_contents.moc"
