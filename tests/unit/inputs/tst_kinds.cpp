// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/reader.h"

#include "tests/support/testmain.h"

using namespace kalpanji;

/// What an input is, told by its content alone.
class tst_Kinds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void markupIsToldByItsFirstTag_data()
    {
        QTest::addColumn<QString>("head");
        QTest::addColumn<InputKind>("kind");
        const auto row = [](const char *head, InputKind kind) {
            QTest::newRow(head) << QString::fromUtf8(head) << kind;
        };
        row("<mediawiki version=\"0.10\">", InputKind::MediaWikiXml);
        row("<?xml version=\"1.0\"?>\n<!-- x > y -->\n<mediawiki>", InputKind::MediaWikiXml);
        row("<!DOCTYPE html><html>", InputKind::Html);
        row(" \n<HTML lang=bn>", InputKind::Html);
        row("<?xml version=\"1.0\"?><!DOCTYPE html PUBLIC \"x\"><html xmlns=\"y\">", InputKind::Html);
        row("<div class=\"mw-parser-output\"><p>A page</p></div>", InputKind::Html);
        row("<div style=\"x\">\n'''Wikitext''' may begin with a [[tag]].</div>", InputKind::Auto);
        row("<!-- a comment -->\n== History ==\n", InputKind::Auto);
        row("'''Foo''' <p>is</p> [[bar]]", InputKind::Auto);
        row("a < b and b > c", InputKind::Auto);
        row("<?xml version=\"1.0\"?><svg>", InputKind::Auto);
    }
    void markupIsToldByItsFirstTag()
    {
        QFETCH(QString, head);
        QFETCH(InputKind, kind);
        QCOMPARE(recogniseMarkup(head), kind);
    }

    void textIsToldByItsSigns_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<InputKind>("kind");
        const auto row = [](const char *text, InputKind kind) {
            QTest::newRow(text) << QString::fromUtf8(text) << kind;
        };
        row("'''Foo''' is.\n\n== History ==\nIn 1990.", InputKind::Wikitext);
        row("Foo is a [[bar]].", InputKind::Wikitext);
        row("ফু দেশ। == ইতিহাস == ১৯৯০ সালে। ==বাণিজ্য== কিছু।", InputKind::FlattenedWikitext);
        row("Foo is.\n\nIn 1990.", InputKind::PlainText);
        row("Foo is.[1]\nHistory[edit]\nIn 1990.", InputKind::RenderedText);
        row("ফু দেশ।\nইতিহাস[সম্পাদনা]\n১৯৯০ সালে।", InputKind::RenderedText);
        row("Historia[editar | editar código]\nEn 1990.", InputKind::RenderedText);
        row("He said [sic] so.\nA line with a note [edited]", InputKind::PlainText);
    }
    void textIsToldByItsSigns()
    {
        QFETCH(QString, text);
        QFETCH(InputKind, kind);
        QCOMPARE(recogniseText(text), kind);
    }

    void otherXmlIsRefused()
    {
        const Result<Article> article = readArticle("<?xml version=\"1.0\"?>\n<svg><text>1990</text></svg>");
        QVERIFY(!article);
        QCOMPARE(article.error().code, ErrorCode::UnsupportedFormat);
    }

    void whatWasAskedForMustBeThere()
    {
        ReadOptions options;
        options.kind = InputKind::MediaWikiXml;
        const Result<Article> article = readArticle("Foo is a [[bar]].", options);
        QVERIFY(!article);
        QCOMPARE(article.error().code, ErrorCode::UnsupportedFormat);
    }

    void textCopiedFromAPageLosesItsMarks()
    {
        const Result<Article> article =
            readArticle("ফু দেশ।[১][12] আরও[ক]\nইতিহাস[সম্পাদনা]\n১৯৯০ সালে [তখন] হয়।[a]\n");
        QVERIFY(article.has_value());
        QCOMPARE(article->text, QStringLiteral("ফু দেশ। আরও[ক]\nইতিহাস\n১৯৯০ সালে [তখন] হয়।"));
        QCOMPARE(article->sections.size(), 1);
        QCOMPARE(article->sections.at(0).title, QStringLiteral("ইতিহাস"));
        QVERIFY(article->confidence < 1);
    }
};

KALPANJI_TEST(tst_Kinds)
#include "tst_kinds.moc"
