// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/export/exportpages.h"
#include "core/article/reader.h"

#include <QStringEncoder>

#include "tests/support/testmain.h"
#include "tests/unit/inputs/packed.h"

using namespace kalpanji;

namespace {

QByteArray revision(const char *timestamp, const char *text)
{
    return QByteArray("<revision><id>1</id><timestamp>") + timestamp
        + "</timestamp><contributor><username>A</username><id>7</id></contributor><comment>c</comment>" + text
        + "</revision>";
}

QByteArray page(const char *title, const QByteArray &inner)
{
    return QByteArray("<page><title>") + title + "</title>" + inner + "</page>";
}

QByteArray exported(const char *version, const QByteArray &pages)
{
    return QByteArray("<mediawiki xmlns=\"http://www.mediawiki.org/xml/export-") + version + "/\" version=\""
        + version
        + "\" xml:lang=\"es\"><siteinfo><sitename>Wikipedia</sitename>"
          "<base>https://es.wikipedia.org/wiki/Portada</base>"
          "<namespaces><namespace key=\"0\"/><namespace "
          "key=\"10\">Plantilla</namespace></namespaces></siteinfo>"
        + pages + "</mediawiki>";
}

const QByteArray twoTexts =
    page("Río Foo", "<ns>0</ns>" + revision("2012-05-21T11:11:11Z", "<text>viejo</text>"))
    + page("Bar", "<ns>0</ns>" + revision("2012-05-21T11:11:11Z", "<text>otro</text>"));

Result<Article> read(const QByteArray &bytes, const QString &page = {})
{
    ReadOptions options;
    options.fileName = QStringLiteral("dump.xml");
    options.page = page;
    return readArticle(bytes, options);
}

} // namespace

/// MediaWiki's XML: which page, which revision, which encoding, and what is wrong.
class tst_Export : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySchemaReads_data()
    {
        QTest::addColumn<QByteArray>("version");
        for (const char *version : {"0.3", "0.4", "0.5", "0.6", "0.7", "0.8", "0.9", "0.10", "0.11"})
            QTest::newRow(version) << QByteArray(version);
    }
    void everySchemaReads()
    {
        QFETCH(QByteArray, version);
        const auto text =
            revision("2012-05-21T11:11:11Z",
                     "<text xml:space=\"preserve\">'''Foo''' &amp; [[Bar]].\n== Uno ==\ny</text>");
        const Result<Article> article = read(exported(version.constData(), page("Foo y bar", text)));
        QVERIFY(article.has_value());
        QCOMPARE(article->title, QStringLiteral("Foo y bar"));
        QVERIFY2(article->text.startsWith(QLatin1String("Foo & Bar.")), qPrintable(article->text));
        QCOMPARE(article->sections.size(), 1);
        QCOMPARE(article->provenance.source, QStringLiteral("Wikipedia"));
        QCOMPARE(article->provenance.url, QStringLiteral("https://es.wikipedia.org/wiki/Foo_y_bar"));
        QCOMPARE(article->language, QStringLiteral("es")); // too short to be recognised: as the site says
    }

    void theNewestRevisionWins()
    {
        const Result<Article> article =
            read(exported("0.10",
                          page("Foo",
                               revision("2011-01-01T00:00:00Z", "<text>first</text>")
                                   + revision("2013-01-01T00:00:00Z", "<text>third</text>")
                                   + revision("2012-01-01T00:00:00Z", "<text>second</text>"))));
        QVERIFY(article.has_value());
        QCOMPARE(article->text, QStringLiteral("third"));
    }

    void aPageWithoutItsTextIsCalledEmpty()
    {
        const Result<Article> article = read(exported(
            "0.11", page("Foo", revision("2026-01-01T00:00:00Z", "<text bytes=\"9\" sha1=\"x\"/>"))));
        QVERIFY(!article);
        QCOMPARE(article.error(), (Error {ErrorCode::EmptyInput, QStringLiteral("Foo")}));
    }

    void aPageIsInTheLanguageOfItsWiki()
    {
        const char *const text = "<text>In 1999 they met in Berlin and in Vienna.</text>";
        const Result<Article> article =
            read(exported("0.11", page("Foo", revision("2026-01-01T00:00:00Z", text))));
        QVERIFY(article);
        QCOMPARE(article->language, QStringLiteral("es")); // what it looks like is no better a witness
    }

    void severalArticlesAreCounted()
    {
        const Result<Article> article = read(exported("0.10", twoTexts));
        QVERIFY(!article);
        QCOMPARE(article.error(), (Error {ErrorCode::SeveralPages, QStringLiteral("dump.xml"), 2}));
    }

    void aPageIsFoundByItsTitle_data()
    {
        QTest::addColumn<QString>("title");
        QTest::newRow("exact") << QStringLiteral("Río Foo");
        QTest::newRow("as in an address") << QStringLiteral("Río_Foo");
        QTest::newRow("first letter small") << QStringLiteral("río Foo");
    }
    void aPageIsFoundByItsTitle()
    {
        QFETCH(QString, title);
        const Result<Article> article = read(exported("0.10", twoTexts), title);
        QVERIFY(article.has_value());
        QCOMPARE(article->text, QStringLiteral("viejo"));
    }

    void aTitleThatIsNotThereIsNamed()
    {
        const Result<Article> article = read(exported("0.10", twoTexts), QStringLiteral("Baz"));
        QVERIFY(!article);
        QCOMPARE(article.error(), (Error {ErrorCode::NoSuchPage, QStringLiteral("Baz")}));
    }

    void templatesAndRedirectsDoNotHideTheOnlyArticle()
    {
        const QByteArray others =
            page("Plantilla:Ficha", revision("2012-01-01T00:00:00Z", "<text>no ns element</text>"))
            + page("Fu",
                   "<ns>0</ns><redirect title=\"Foo\"/>" + revision("2012-01-01T00:00:00Z", "<text>x</text>"))
            + page("Fuu", revision("2012-01-01T00:00:00Z", "<text>#REDIRECCIÓN [[Foo]]</text>"));
        const QByteArray foo = page("Foo", revision("2012-01-01T00:00:00Z", "<text>the article</text>"));
        const Result<Article> article = read(exported("0.3", others + foo));
        QVERIFY(article.has_value());
        QCOMPARE(article->title, QStringLiteral("Foo"));

        Input input = Input::ofBytes(exported("0.3", others + foo), QStringLiteral("dump.xml"));
        const PageList list = listPages(input);
        QVERIFY(!list.problem);
        QCOMPARE(list.pages,
                 (QList<PageEntry> {{QStringLiteral("Plantilla:Ficha"), 10, false, 13},
                                    {QStringLiteral("Fu"), 0, true, 1},
                                    {QStringLiteral("Fuu"), 0, true, 20},
                                    {QStringLiteral("Foo"), 0, false, 11}}));
    }

    void aRedirectAloneOpensAndTellsItsTarget()
    {
        const Result<Article> article = read(exported(
            "0.10",
            page("Fu", "<redirect/>" + revision("2012-01-01T00:00:00Z", "<text>#REDIRECT [[Foo]]</text>"))));
        QVERIFY(article.has_value());
        QCOMPARE(article->redirect, QStringLiteral("Foo"));
    }

    void utf16ReadsTheSame_data()
    {
        QTest::addColumn<QStringConverter::Encoding>("encoding");
        QTest::addColumn<bool>("mark");
        QTest::newRow("little endian") << QStringConverter::Utf16LE << false;
        QTest::newRow("big endian") << QStringConverter::Utf16BE << false;
        QTest::newRow("little endian with mark") << QStringConverter::Utf16LE << true;
        QTest::newRow("big endian with mark") << QStringConverter::Utf16BE << true;
    }
    void utf16ReadsTheSame()
    {
        QFETCH(QStringConverter::Encoding, encoding);
        QFETCH(bool, mark);
        const QString xml = QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-16\"?>\n")
            + QString::fromUtf8(exported("0.3", twoTexts));
        QStringEncoder encoder(encoding,
                               mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
        const Result<Article> article = read(encoder(xml), QStringLiteral("Bar"));
        QVERIFY(article.has_value());
        QCOMPARE(article->text, QStringLiteral("otro"));
    }

    void aPackedExportReads()
    {
        const QByteArray xml = "<!-- a comment -->\n" + exported("0.10", twoTexts);
        QCOMPARE(read(test::bzipped(xml), QStringLiteral("Bar"))->text, QStringLiteral("otro"));
        QCOMPARE(read(test::gzipped(xml), QStringLiteral("Bar"))->text, QStringLiteral("otro"));
    }

    void anExportCutOffSaysWhereAndKeepsWhatIsWhole()
    {
        const QByteArray xml = exported("0.10", twoTexts);
        const QByteArray cut = xml.first(xml.indexOf("otro") + 2);
        const Result<Article> article = read(cut);
        QVERIFY(!article);
        QCOMPARE(article.error().code, ErrorCode::TruncatedInput);
        QCOMPARE(read(cut, QStringLiteral("Río Foo"))->text, QStringLiteral("viejo"));
        Input input = Input::ofBytes(cut, QStringLiteral("dump.xml"));
        const PageList list = listPages(input);
        QCOMPARE(list.pages.size(), 1);
        QCOMPARE(list.problem->code, ErrorCode::TruncatedInput);
    }

    void badXmlIsCalledDamaged()
    {
        const Result<Article> article = read("<mediawiki version=\"0.10\"><page><title>A</page></mediawiki>");
        QVERIFY(!article);
        QCOMPARE(article.error().code, ErrorCode::MalformedInput);
    }

    /// Ten entities of ten entities each, eight times over: a billion letters if they were expanded.
    void aBillionLaughsAreNotExpanded()
    {
        QByteArray xml = "<!DOCTYPE mediawiki [<!ENTITY l0 \"ha\">";
        for (int i = 1; i <= 8; ++i) {
            const QByteArray inner = QByteArray("&l" + QByteArray::number(i - 1) + ';').repeated(10);
            xml += "<!ENTITY l" + QByteArray::number(i) + " \"" + inner + "\">";
        }
        xml += "]>" + exported("0.10", page("A", revision("2012-01-01T00:00:00Z", "<text>&l8;</text>")));
        ReadOptions options;
        options.kind = InputKind::MediaWikiXml;
        const Result<Article> article = readArticle(xml, options);
        QVERIFY(!article);
    }
};

KALPANJI_TEST(tst_Export)
#include "tst_export.moc"
