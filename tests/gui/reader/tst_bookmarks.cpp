// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bookmarks/bookmarkmodel.h"
#include "ui/reader/articleview.h"
#include "ui/shell/messagebar.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QListView>
#include <QMenu>
#include <QPushButton>

#include "tests/gui/reader/readerfixture.h"
#include "tests/support/testmain.h"

using namespace kalpanji;
using namespace kalpanji::test;

class tst_Bookmarks : public QObject
{
    Q_OBJECT

private:
    static void forget(const DocumentPtr &document) { QFile::remove(bookmarkFile(document->article)); }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void aSentenceIsFoundAgainAfterAnEdit()
    {
        const DocumentPtr before = documentOf("One came. Two went.\n\nThree stayed.", QStringLiteral("en"));
        const qsizetype offset = before->article.text.indexOf(QStringLiteral("wo went"));
        const Bookmark bookmark = *bookmarkAt(*before, offset);
        QCOMPARE(bookmark.excerpt, QStringLiteral("Two went."));
        const auto found = [&](const QByteArray &text) {
            const DocumentPtr after = documentOf(text, QStringLiteral("en"));
            return sentenceOf(*after, bookmark).of(after->article.text).toString();
        };
        QCOMPARE(found("One came. Two went.\n\nThree stayed."), QStringLiteral("Two went."));
        QCOMPARE(found("A new beginning.\n\nThen more. TWO went.\n\nThree stayed."),
                 QStringLiteral("TWO went."));
        QCOMPARE(found("Two went. One came. Then came Two went. Two went. Done."),
                 QStringLiteral("Two went."));
        QVERIFY(!found("One came. Both went.").isEmpty()); // gone: what stands in its place
        QVERIFY(sentenceOf(Document(), bookmark).isEmpty());
        QVERIFY(!bookmarkAt(Document(), 0));
        QVERIFY(!bookmarkAt(*before, before->article.text.size()));
    }

    void theFileSaysWhatItIsAndGoesWithTheLastBookmark()
    {
        const DocumentPtr document = documentOf("One came.", QStringLiteral("en"));
        forget(document);
        QVERIFY(loadBookmarks(document->article)->isEmpty());
        const QList<Bookmark> one {*bookmarkAt(*document, 0)};
        QVERIFY(saveBookmarks(document->article, one).has_value());
        QVERIFY(*loadBookmarks(document->article) == one);
        QVERIFY(saveBookmarks(document->article, {}).has_value());
        QVERIFY(!QFile::exists(bookmarkFile(document->article)));
    }

    void aDamagedFileIsSaidAndNotWrittenOver_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("half") << QByteArray("{\"bookmarks\": [{\"offset\": 1");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a list") << QByteArray("[1, 2]");
    }
    void aDamagedFileIsSaidAndNotWrittenOver()
    {
        QFETCH(QByteArray, bytes);
        const DocumentPtr document = longArticle(3);
        QVERIFY(saveBookmarks(document->article, {*bookmarkAt(*document, 0)}).has_value());
        QFile file(bookmarkFile(document->article));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        ReaderWindow reader;
        reader.show(document);
        QVERIFY(!reader.find<MessageBar>("messageBar")->message().isEmpty());
        reader.find<QAction>("bookmark")->trigger();
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
        forget(document);
    }

    void entriesThatAreNoBookmarksAreLeftOut()
    {
        QVERIFY(!Bookmark::fromJson({}));
        QVERIFY(!Bookmark::fromJson(
            {{QStringLiteral("offset"), -5}, {QStringLiteral("hash"), QStringLiteral("a")}}));
        QVERIFY(!Bookmark::fromJson({{QStringLiteral("offset"), 5}}));
        const Bookmark far {qsizetype(1) << 40, QStringLiteral("no"), {}};
        const DocumentPtr document = longArticle(1);
        QVERIFY(sentenceOf(*document, *Bookmark::fromJson(far.toJson())).end
                <= document->article.text.size());
    }

    void ctrlDSetsAndTakesAway()
    {
        const DocumentPtr document = longArticle(40);
        forget(document);
        ReaderWindow reader;
        auto *model = reader.window()->findChild<BookmarkModel *>();
        const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        reader.show(document);
        reader.article()->setPosition(4000);
        reader.find<QAction>("bookmark")->trigger();
        QCOMPARE(model->rowCount(), 1);
        const TextRange sentence = model->sentence(0);
        QVERIFY(sentence.end > 4000 - 400 && sentence.start < 4000 + 400);
        reader.article()->setPosition(0);
        reader.find<QAction>("bookmark")->trigger();
        QCOMPARE(model->rowCount(), 2);
        QVERIFY(model->sentence(0).start < model->sentence(1).start);

        reader.show(longArticle(2));
        QCOMPARE(model->rowCount(), 2); // the same title and language: the same article, edited
        reader.show(bundledArticle());
        QCOMPARE(model->rowCount(), 0);
        reader.show(document);
        QCOMPARE(model->rowCount(), 2);
        reader.find<QAction>("bookmark")->trigger();
        QCOMPARE(model->rowCount(), 1);
        QCOMPARE(model->sentence(0), sentence);
        forget(document);
    }

    void theListGoesThereAndRemoves()
    {
        const DocumentPtr document = longArticle(40);
        forget(document);
        ReaderWindow reader;
        reader.show(document);
        reader.article()->setPosition(6000);
        const qsizetype place = reader.article()->position();
        reader.find<QAction>("bookmark")->trigger();
        reader.article()->setPosition(0);
        reader.find<QAction>("bookmarkList")->trigger();
        reader.find<QPushButton>("goToBookmark")->click();
        QVERIFY(std::abs(reader.article()->position() - place) < 1500);
        reader.find<QPushButton>("removeBookmark")->click();
        QVERIFY(!QFile::exists(bookmarkFile(document->article)));
        QVERIFY(!reader.find<QPushButton>("goToBookmark")->isEnabled());
    }
};

KALPANJI_TEST(tst_Bookmarks)
#include "tst_bookmarks.moc"
