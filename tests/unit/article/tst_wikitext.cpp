// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/wikitext/wikitext.h"
#include "core/exchange/printedtext.h"
#include "core/text/graphemes.h"

#include "tests/support/testmain.h"

using namespace kalpanji;

namespace {

SourceText sourceOf(const QString &wikitext) { return {wikitext, 0, false}; }

Article read(const QString &wikitext, const QString &language = QStringLiteral("en"))
{
    return readWikitext(sourceOf(wikitext), language);
}

QStringList linksOf(const Article &article, SpanKind kind = SpanKind::Link)
{
    QStringList links;
    for (const Span &span : article.spans) {
        if (span.kind == kind)
            links.append(span.target + u'>' + span.range.of(article.text));
    }
    return links;
}

} // namespace

/// Every construct of wikitext, as MediaWiki reads it.
class tst_Wikitext : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsWhatAPersonReads_data()
    {
        QTest::addColumn<QString>("wikitext");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *wikitext, const char *text) {
            QTest::newRow(name) << QString::fromUtf8(wikitext) << QString::fromUtf8(text);
        };
        row("paragraphs", "One line\nand its second.\n\nAnother one.",
            "One line and its second.\nAnother one.");
        row("quotes", "'''Yerevan''' is ''old'' and '''''proud'''''.", "Yerevan is old and proud.");
        row("a quote too many", "The '''L'Aquila'' treaty", "The 'L'Aquila treaty");
        row("four apostrophes", "''''Peace''''", "'Peace'");
        row("comment in a line", "Signed <!-- when? --> here.", "Signed here.");
        row("comment on a line of its own", "One\n <!-- note --> \nparagraph.", "One paragraph.");
        row("comment that never ends", "Kept <!-- lost", "Kept");
        row("template", "Area: {{convert|29|km2}} in all.", "Area: in all.");
        row("template that never ends", "Told {{by nobody | here", "Told {{by nobody | here");
        row("template without a name", "Odd {{}} braces", "Odd {{}} braces");
        row("bar from a template", "{{{x|a{{!}}b}}}", "a|b");
        row("parameter with a default", "In {{{year|1992}}}.", "In 1992.");
        row("parameter without one", "In {{{year}}}.", "In {{{year}}}.");
        row("nested parameter", "{{{a|x {{{b|y}}} z}}}", "x y z");
        row("number of a function", "{{formatnum:1992}} people", "1992 people");
        row("note", "Founded<ref>Archive, p. 3</ref> in 1992.", "Founded in 1992.");
        row("tag that never ends", "Founded <ref>in 1992.", "Founded <ref>in 1992.");
        row("nowiki", "<nowiki>[[No]] ''link'' &amp; {{x}}</nowiki>", "[[No]] ''link'' & {{x}}");
        row("pre", "<pre>\n a  b\n c</pre>", " a  b\n c");
        row("line that begins with a space", "Text.\n\n two\n lines", "Text.\ntwo\nlines");
        row("math", "Energy <math>E=mc^2</math>.", "Energy E=mc^2.");
        row("entities", "A&nbsp;B &mdash; &#2453;&#x995; &bogus; &#128;", "A\u00a0B — কক &bogus; &#128;");
        row("tags", "<span class=\"x\">in</span> <b>bold</b><br/>next", "in bold\nnext");
        row("unknown tag", "a <blink>b</blink>", "a <blink>b</blink>");
        row("line end inside a tag", "<div class=\"a\"\nid=\"b\">in</div>", "in");
        row("noinclude", "<noinclude>shown</noinclude><includeonly>not</includeonly>", "shown");
        row("magic word", "__NOTOC__Text __TOC__ and __no_word__.", "Text and __no_word__.");
        row("rule", "above\n----\nbelow", "above\nbelow");
        row("brackets that are no link", "[[a|b c]d] [[]] [[x{y]] [ z ]", "[[a|b c]d] [[]] [[x{y]] [ z ]");
        row("link with three brackets", "[[Page|[text]]]", "[text]");
        row("link over two lines", "[[Page|two\nlines]] end", "two lines end");
        row("URL with a label", "[https://a.example/x the site], [https://b.example]", "the site,");
        row("URL as it is", "(see https://a.example/x(1), or mailto:me@a.example.)",
            "(see https://a.example/x(1), or mailto:me@a.example.)");
        row("category", "Text.\n[[Category:Relations]]\n", "Text.");
        row("table", "{| class=x\n|+ Visits\n! Year !! Who\n|-\n| 2002 || ''Oskanian''\n|}",
            "Visits\nYear\nWho\n2002\nOskanian");
        row("text behind a table", "{|\n|a\n|} b", "a\nb");
        row("table that never ends", "{|\n| a\n\nb", "a\nb");
        row("tags of a table", "<table><tr><td>a</td><td>b</td></tr></table>c", "a\nb\nc");
        row("gallery", "a <gallery>\nFile:X.jpg|Seen\n</gallery> b", "a\nb");
        row("Bengali", "'''আর্মেনিয়া''' ও [[মেক্সিকো]]র সম্পর্ক।", "আর্মেনিয়া ও মেক্সিকোর সম্পর্ক।");
    }

    void printsWhatAPersonReads()
    {
        QFETCH(QString, wikitext);
        QFETCH(QString, text);
        const QString language = QStringLiteral(u"%1").arg(
            QString::fromLatin1(QTest::currentDataTag()) == QLatin1String("Bengali") ? u"bn" : u"en");
        QCOMPARE(PrintedText(read(wikitext, language)).text(), text);
    }

    void readsHeadings()
    {
        const Article article = read(QStringLiteral("lead\n== A ==\n=== B = C === <!-- n -->\ntext = \n=D=\n"
                                                    "===E==\n== not one == here\n"));
        QStringList headings;
        for (const Section &section : article.sections)
            headings.append(QString::number(section.level) + u' ' + section.title);
        const QStringList expected {QStringLiteral("2 A"), QStringLiteral("3 B = C"), QStringLiteral("1 D"),
                                    QStringLiteral("2 =E")};
        QCOMPARE(headings, expected);
        QCOMPARE(article.lead.of(article.text).trimmed(), QStringLiteral("lead"));
        QVERIFY(article.sections.at(0).range.contains(article.sections.at(1).range));
    }

    void followsLinks_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("wikitext");
        QTest::addColumn<QStringList>("links");
        const auto row = [](const char *name, const char *language, const char *wikitext, QStringList links) {
            QTest::newRow(name) << QString::fromLatin1(language) << QString::fromUtf8(wikitext) << links;
        };
        row("label", "en", "[[Yerevan|the capital]]", {QStringLiteral("Yerevan>the capital")});
        row("English trail", "en", "[[embassy]]es, [[visit]]-s",
            {QStringLiteral("embassy>embassyes"), QStringLiteral("visit>visit")});
        row("Bengali trail", "bn", "[[মেক্সিকো]]র", {QStringLiteral("মেক্সিকো>মেক্সিকোর")});
        row("Armenian trail", "hy", "[[Մեքսիկա]]յի", {QStringLiteral("Մեքսիկա>Մեքսիկայի")});
        row("Spanish trail", "es", "[[visita]]ción", {QStringLiteral("visita>visitación")});
        row("Chinese has none", "zh", "[[abc]]def", {QStringLiteral("abc>abc")});
        row("underscores and entities", "en", "[[Foreign_relations &amp; law#A_b|x]]",
            {QStringLiteral("Foreign relations & law#A b>x")});
        row("percent signs", "en", "[[Per%C3%BA]]", {QStringLiteral("Perú>Perú")});
        row("colon before a category", "en", "[[:Category:Treaties]]",
            {QStringLiteral("Category:Treaties>Category:Treaties")});
        row("innermost of two", "en", "[[a [[b]] c]]", {QStringLiteral("b>b")});
        row("in bold", "en", "'''[[a|''b'']] c'''", {QStringLiteral("a>b")});
    }

    void followsLinks()
    {
        QFETCH(QString, language);
        QFETCH(QString, wikitext);
        QFETCH(QStringList, links);
        QCOMPARE(linksOf(read(wikitext, language)), links);
    }

    void findsUrls()
    {
        const Article article = read(QStringLiteral("[https://a.example/?q=1&amp;r=2 label], [//b.example], "
                                                    "(https://c.example/d.) x:y ''http://e.example''"));
        const QStringList expected {QStringLiteral("https://a.example/?q=1&r=2>label"),
                                    QStringLiteral("//b.example>"),
                                    QStringLiteral("https://c.example/d>https://c.example/d"),
                                    QStringLiteral("http://e.example>http://e.example")};
        QCOMPARE(linksOf(article, SpanKind::ExternalLink), expected);
    }

    void readsFiles_data()
    {
        QTest::addColumn<QString>("wikitext");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("caption");
        const auto row = [](const char *name, const char *wikitext, const char *file, const char *caption) {
            QTest::newRow(name) << QString::fromUtf8(wikitext) << QString::fromUtf8(file)
                                << QString::fromUtf8(caption);
        };
        row("English", "[[File:Clock_1.jpg|thumb|left|upright=1.2|alt=A clock|200x100px|The clock of 2010.]]",
            "Clock 1.jpg", "The clock of 2010.");
        row("Bengali", "[[চিত্র:Reloj.jpg|থাম্ব|ডানে|২০০px|পার্কে ঘড়ি।]]", "Reloj.jpg", "পার্কে ঘড়ি।");
        row("Armenian", "[[Պատկեր:Placa.jpg|մինի|աջից|Հուշատախտակ]]", "Placa.jpg", "Հուշատախտակ");
        row("Spanish", "[[Archivo:Placa.jpg|miniaturadeimagen|derecha|Una placa]]", "Placa.jpg", "Una placa");
        row("Russian", "[[Файл:Placa.jpg|мини|справа|Плита]]", "Placa.jpg", "Плита");
        row("last caption wins", "[[Image:A.png|first|second]]", "A.png", "second");
        row("links in the caption", "[[File:A.png|thumb|By [[X|a]] and [[Y]]]]", "A.png", "By a and Y");
        row("tags in the caption", "[[File:A.png|thumb|a<h2>b</h2>c<table><td>d]]", "A.png", "a\nb\nc\nd");
        row("no caption", "[[File:A.png|thumb]]", "A.png", "");
        row("options of a moving picture", "[[File:A.ogv|thumb|thumbtime=1:25|start=0:10|end=2:00]]", "A.ogv",
            "");
        row("a place within the file", "[[File:A.png#detail|thumb|x]]", "A.png", "x");
        row("a caption that looks like a size", "[[File:A.png|thumb|A stone of 10px]]", "A.png",
            "A stone of 10px");
    }

    void readsFiles()
    {
        QFETCH(QString, wikitext);
        QFETCH(QString, file);
        QFETCH(QString, caption);
        const Article article = read(wikitext, QStringLiteral("bn"));
        QCOMPARE(article.images.size(), 1);
        QCOMPARE(article.images.constFirst().file, file);
        QCOMPARE(article.images.constFirst().caption, caption);
        QCOMPARE(article.images.constFirst().captionRange.of(article.text), caption);
        QVERIFY(PrintedText(article).text().isEmpty());
    }

    void takesNoOtherLinesOfAGallery()
    {
        const Article article =
            read(QStringLiteral("<gallery>\nFile:A.png|a\n[[x|xx]]]]\n\nB.png\n</gallery>"));
        QCOMPARE(article.images.size(), 2);
        QCOMPARE(article.images.at(0).caption, QStringLiteral("a"));
        QCOMPARE(article.images.at(1).file, QStringLiteral("B.png"));
    }

    void keepsIconsOutOfTheWay()
    {
        const Article article =
            read(QStringLiteral("The flag [[File:F.svg|20px]] flies.\n{|\n|[[File:G.svg]] x\n|}"));
        QCOMPARE(article.images.size(), 2);
        QVERIFY(std::none_of(article.blocks.begin(), article.blocks.end(),
                             [](const Block &block) { return block.kind == BlockKind::Image; }));
    }

    void readsLists()
    {
        const Article article =
            read(QStringLiteral("* a\n** b\n#: c\n; Term : what ''it: is''\n; [[x:y]] http://a.b/ : z"));
        QStringList items;
        for (const Block &block : article.blocks) {
            QCOMPARE(block.kind, BlockKind::ListItem);
            items.append(block.marks + block.range.of(article.text));
        }
        const QStringList expected {
            QStringLiteral("*a"),    QStringLiteral("**b"),          QStringLiteral("#:c"),
            QStringLiteral(";Term"), QStringLiteral(":what it: is"), QStringLiteral(";x:y http://a.b/"),
            QStringLiteral(":z")};
        QCOMPARE(items, expected);
    }

    void readsTables()
    {
        const Article article =
            read(QStringLiteral("{| class=\"wikitable\"\n|+ style=x | Trade\n! rowspan=2 | Year\n"
                                "! colspan=\"2\" | Sum\n|-\n| [[a|b]] || 1\n* c\n|-\n|\n{|\n| in\n|}\n|}"));
        QCOMPARE(article.tables.size(), 2);
        const Table &table = article.tables.constFirst();
        QCOMPARE(table.caption, QStringLiteral("Trade"));
        QCOMPARE(table.captionRange.of(article.text), table.caption);
        QCOMPARE(table.rows.size(), 3);
        QCOMPARE(table.rows.at(0).at(0).tag, QStringLiteral("th"));
        QCOMPARE(table.rows.at(0).at(0).rowSpan, 2);
        QCOMPARE(table.rows.at(0).at(1).columnSpan, 2);
        QCOMPARE(table.rows.at(1).at(0).text, QStringLiteral("b"));
        QCOMPARE(table.rows.at(1).at(1).text, QStringLiteral("1\nc"));
        QCOMPARE(table.rows.at(2).at(0).text, QStringLiteral("in"));
        QCOMPARE(article.tables.at(1).rows.at(0).at(0).text, QStringLiteral("in"));
    }

    void keepsTemplatesAsData()
    {
        const Article article =
            read(QStringLiteral("{{Infobox | map = {{flag|hy}} |first|second=|2= x <!-- n -->}} {{a\nb}}"));
        QCOMPARE(article.templates.size(), 2);
        QCOMPARE(article.templates.at(0).name, QStringLiteral("Infobox"));
        using Params = QList<std::pair<QString, QString>>;
        const Params params {{QStringLiteral("map"), QStringLiteral("{{flag|hy}}")},
                             {QStringLiteral("1"), QStringLiteral("first")},
                             {QStringLiteral("second"), QString()},
                             {QStringLiteral("2"), QStringLiteral("x <!-- n -->")}};
        QCOMPARE(article.templates.at(0).params, params);
        QCOMPARE(article.templates.at(1).name, QStringLiteral("flag"));
    }

    void gathersNotes()
    {
        const Article article =
            read(QStringLiteral("A<ref name=\"m\" /> b<ref group=g>two [[x]]</ref>.<ref follow=m>more</ref>\n"
                                "<references><ref name=m>one</ref></references>"));
        QCOMPARE(article.references.size(), 2);
        QCOMPARE(article.references.at(0).name, QStringLiteral("m"));
        QCOMPARE(article.references.at(0).text, QStringLiteral("more"));
        QCOMPARE(article.references.at(1).group, QStringLiteral("g"));
        QCOMPARE(article.references.at(1).text, QStringLiteral("two x"));
        QStringList marks;
        for (const Span &span : article.spans) {
            if (span.kind == SpanKind::ReferenceMark)
                marks.append(article.text.first(span.range.start) + span.target);
        }
        QCOMPARE(marks, QStringList({QStringLiteral("A1"), QStringLiteral("A b2")}));
    }

    void tellsWhatANoteCites()
    {
        const Article article =
            read(QStringLiteral("ক<ref>{{ওয়েব উদ্ধৃতি |ইউআরএল=https://a.example/ |শিরোনাম=[[ক|খ]] ''গ'' "
                                "|প্রকাশক=ঘ |সংগ্রহের-তারিখ=২০২০}}</ref>"
                                "<ref>{{cite web|last=Name|url=http://b.example}}</ref>"),
                 QStringLiteral("bn"));
        QCOMPARE(article.references.size(), 2);
        QCOMPARE(article.references.at(0).text, QStringLiteral("খ গ, ঘ"));
        QCOMPARE(article.references.at(1).text, QStringLiteral("Name, http://b.example"));
        const QStringList links {QStringLiteral("https://a.example/>খ গ"),
                                 QStringLiteral("http://b.example>http://b.example")};
        QCOMPARE(linksOf(article, SpanKind::ExternalLink), links);
    }

    void tellsWhereThePageBelongs()
    {
        const Article article =
            read(QStringLiteral("#REDIRECT [[Armenia–Mexico_relations|x]]\n[[বিষয়শ্রেণী:সম্পর্ক|*]][[Category:A "
                                "b]]\n[[es:Relaciones]]"));
        QCOMPARE(article.redirect, QStringLiteral("Armenia–Mexico relations"));
        QCOMPARE(article.categories, QStringList({QStringLiteral("সম্পর্ক"), QStringLiteral("A b")}));
        QCOMPARE(article.interlanguage,
                 QList<Interlanguage>({{QStringLiteral("es"), QStringLiteral("Relaciones")}}));
        QVERIFY(!PrintedText(article).text().contains(QStringLiteral("Relaciones")));
    }

    void everyCharacterLeadsBackToItsByte()
    {
        const QString wikitext = QStringLiteral("'''আর্মেনিয়া''' {{x|y}}<!-- n --> [[মেক্সিকো|ম]]র &ndash; "
                                                "{{{a|১৯৯২}}}\n\n== é ==\n* 𝄞 b<ref>শেষ</ref>");
        const QByteArray bytes = wikitext.toUtf8();
        const Article article = read(wikitext, QStringLiteral("bn"));
        int checked = 0;
        for (qsizetype i = 0; i < article.text.size(); ++i) {
            const QChar c = article.text.at(i);
            if (c.isSpace() || c == u'–' || c.isLowSurrogate())
                continue;
            const QString character = article.text.sliced(i, c.isHighSurrogate() ? 2 : 1);
            const qint64 byte = article.sourceMap.byteAt(article.text, i);
            QVERIFY2(byte >= 0 && bytes.sliced(byte).startsWith(character.toUtf8()), qPrintable(character));
            ++checked;
        }
        QVERIFY(checked > 18);
    }

    void noRangeSplitsACluster()
    {
        const Article article =
            read(QStringLiteral("ক''্ষ'' '''ক'''ী [[স|ক]]ো {{{a|ক্}}}''ষ''"), QStringLiteral("bn"));
        QVERIFY(article.spans.size() >= 4);
        for (const Span &span : article.spans) {
            QVERIFY(isClusterBoundary(article.text, span.range.start));
            QVERIFY(isClusterBoundary(article.text, span.range.end));
        }
    }

    void nothingUnclosedSwallowsThePage_data()
    {
        QTest::addColumn<QString>("open");
        for (const char *open : {"{{a|", "[[", "[[File:a.jpg|thumb|", "<ref>", "<gallery>", "<nowiki>",
                                 "{|\n|", "''", "[http://a ", "<div>", "{{{a|", "<table><tr><td>"})
            QTest::newRow(open) << QString::fromLatin1(open);
    }

    void nothingUnclosedSwallowsThePage()
    {
        QFETCH(QString, open);
        const Article article = read(open.repeated(2000) + QStringLiteral("\n\n== After ==\n\nThe end."));
        QCOMPARE(article.sections.size(), 1);
        QCOMPARE(article.sections.constFirst().title, QStringLiteral("After"));
        QVERIFY(article.text.endsWith(QStringLiteral("The end.")));
    }
};

KALPANJI_TEST(tst_Wikitext)
#include "tst_wikitext.moc"
