// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/annotated.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace kalpanji::test {

namespace {

const QString folder = QStringLiteral(TEST_DATA_DIR "/annotated/");
const QRegularExpression openTag(QStringLiteral(R"(<t((?: \w+="[^"]*")+)>)"));
const QRegularExpression attribute(QStringLiteral(R"re((\w+)="([^"]*)")re"));
// The wikitext that these articles use beside headings and list marks, each with what is left of it.
const QRegularExpression
    markup(QStringLiteral(R"re(<ref[^>]*/>|<ref.*?</ref>|<!--.*?-->|\{\{.*?\}\}|)re"
                          R"re(\[\[(?:Category|বিষয়শ্রেণী|Categoría|Կատեգորիա):[^\]]*\]\]|)re"
                          R"re(\[\[(?:[^\]|]*\|)?|\]\]|'{2,5})re"),
           QRegularExpression::DotMatchesEverythingOption);

QStringList fields(const QString &line)
{
    QStringList parts = line.split(u'|');
    for (QString &part : parts)
        part = part.trimmed();
    return parts;
}

AnnotatedTime timeOf(const QString &attributes, QStringList &problems)
{
    AnnotatedTime time;
    for (auto it = attribute.globalMatch(attributes); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString key = match.captured(1);
        QString *field = key == u"v" ? &time.value
            : key == u"type"         ? &time.type
            : key == u"mod"          ? &time.mod
            : key == u"ev"           ? &time.evidence
                                     : nullptr;
        if (field)
            *field = match.captured(2);
        else
            problems << QStringLiteral("unknown attribute: ") + match.captured(0);
    }
    return time;
}

/// Walks the tagged wikitext once: tags become entries of `times`, other markup leaves the plain text.
void readArticle(const QString &tagged, AnnotatedArticle &article)
{
    static const QString closeTag = QStringLiteral("</t>");
    QString wikitext;
    bool open = false;
    const auto takeProse = [&](qsizetype from, qsizetype to) {
        const QString piece = tagged.mid(from, to - from);
        wikitext += piece;
        article.plain += piece;
    };
    qsizetype at = 0;
    while (at < tagged.size()) {
        const qsizetype less = tagged.indexOf(QRegularExpression(QStringLiteral(R"([<\[\]{'])")), at);
        takeProse(at, less < 0 ? tagged.size() : less);
        if (less < 0)
            break;
        at = less;
        const auto anchored = QRegularExpression::AnchorAtOffsetMatchOption;
        if (const auto tag = openTag.match(tagged, at, QRegularExpression::NormalMatch, anchored);
            tag.hasMatch()) {
            if (open)
                article.problems << QStringLiteral("tag within a tag: ") + tagged.mid(at, 60);
            open = true;
            AnnotatedTime time = timeOf(tag.captured(1), article.problems);
            time.start = article.plain.size();
            article.times.push_back(time);
            at += tag.capturedLength();
        } else if (tagged.mid(at, closeTag.size()) == closeTag) {
            if (open)
                article.times.back().text = article.plain.mid(article.times.back().start);
            else
                article.problems << QStringLiteral("closing tag alone: ") + tagged.mid(at, 60);
            open = false;
            at += closeTag.size();
        } else if (const auto skip = markup.match(tagged, at, QRegularExpression::NormalMatch, anchored);
                   skip.hasMatch() && skip.capturedLength() > 0) {
            if (open)
                article.problems << QStringLiteral("markup within a tag: ") + tagged.mid(at, 60);
            wikitext += skip.captured();
            at += skip.capturedLength();
        } else {
            takeProse(at, at + 1);
            ++at;
        }
    }
    if (open)
        article.problems << QStringLiteral("last tag not closed");
    article.wikitext = wikitext.toUtf8();
    for (AnnotatedTime &time : article.times)
        time.occurrence = QStringView(article.plain).left(time.start).count(time.text);
}

void readEvent(const QString &line, AnnotatedArticle &article)
{
    const QStringList part = fields(line);
    if (part.size() == 6)
        article.events.push_back({part[0], part[1], part[2], part[3], part[4], part[5]});
    else
        article.problems << QStringLiteral("not an event: ") + line;
}

void readTrade(const QString &line, AnnotatedArticle &article)
{
    const QStringList part = fields(line);
    bool number = false;
    if (part.size() == 6 && part[0] == u"figure") {
        article.figures.push_back({part[1], part[2], part[3].toDouble(&number), part[4], part[5]});
        if (!number)
            article.problems << QStringLiteral("not an amount: ") + line;
    } else if (part.size() == 3 && part[0] == u"products") {
        QStringList items = part[2].split(u';');
        for (QString &item : items)
            item = item.trimmed();
        article.products.push_back({part[1], items});
    } else {
        article.problems << QStringLiteral("neither figure nor products: ") + line;
    }
}

} // namespace

AnnotatedArticle readAnnotated(const QString &name, const QByteArray &bytes)
{
    AnnotatedArticle article;
    article.name = name;
    article.language = name.section(u'/', 0, 0);
    const QString text = QString::fromUtf8(bytes);
    const qsizetype events = text.indexOf(QStringLiteral("\n--- events\n"));
    const qsizetype trade = text.indexOf(QStringLiteral("\n--- trade\n"), qMax(events, qsizetype(0)));
    if (events < 0 || trade < 0) {
        article.problems << QStringLiteral("no part \"--- events\" or \"--- trade\"");
        return article;
    }
    readArticle(text.left(events + 1), article);
    for (const QString &line : text.mid(events, trade - events).split(u'\n', Qt::SkipEmptyParts).mid(1))
        readEvent(line, article);
    for (const QString &line : text.mid(trade).split(u'\n', Qt::SkipEmptyParts).mid(1))
        readTrade(line, article);
    return article;
}

std::vector<AnnotatedArticle> annotatedArticles(const QString &language)
{
    std::vector<AnnotatedArticle> articles;
    const QStringList languages = language.isEmpty()
        ? QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)
        : QStringList(language);
    for (const QString &code : languages) {
        for (const QString &file :
             QDir(folder + code).entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name)) {
            QFile source(folder + code + u'/' + file);
            if (!source.open(QIODevice::ReadOnly))
                qFatal("cannot read %s", qPrintable(source.fileName()));
            articles.push_back(readAnnotated(code + u'/' + file.chopped(4), source.readAll()));
        }
    }
    return articles;
}

} // namespace kalpanji::test
