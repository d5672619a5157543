// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/articlejson.h"

#include "core/exchange/printedtext.h"

#include <QJsonArray>

namespace kalpanji {

namespace {

QJsonObject rangeOf(const PrintedText &printed, TextRange range)
{
    return {{QStringLiteral("start"), printed.codePoint(range.start)},
            {QStringLiteral("end"), printed.codePoint(range.end)}};
}

/// Spans of one kind; links of footnotes are no links of the text.
QJsonArray spansOf(const Article &article, SpanKind kind)
{
    const auto note = std::find_if(article.blocks.begin(), article.blocks.end(),
                                   [](const Block &block) { return block.kind == BlockKind::Reference; });
    const qsizetype end = note == article.blocks.end() ? article.text.size() + 1 : note->range.start;
    QJsonArray list;
    for (const Span &span : article.spans) {
        if (span.kind != kind || span.range.start >= end)
            continue;
        const QString text = span.range.of(article.text).toString();
        if (kind == SpanKind::Bold || kind == SpanKind::Italic)
            list.append(text);
        else
            list.append(QJsonArray {span.target, text});
    }
    return list;
}

/// Every [[link]] of the page to another, those to its versions in other languages too.
QJsonArray linksOf(const Article &article)
{
    QJsonArray list = spansOf(article, SpanKind::Link);
    for (const Interlanguage &link : article.interlanguage) {
        const QString target = link.language + u':' + link.title;
        list.append(QJsonArray {target, target});
    }
    return list;
}

QJsonArray interlanguageOf(const Article &article)
{
    QJsonArray list;
    for (const Interlanguage &link : article.interlanguage)
        list.append(QJsonArray {link.language, link.title});
    return list;
}

QJsonArray tablesOf(const Article &article)
{
    QJsonArray tables;
    for (const Table &table : article.tables) {
        QJsonArray rows;
        for (const QList<TableCellText> &row : table.rows) {
            QJsonArray cells;
            for (const TableCellText &cell : row)
                cells.append(QJsonArray {cell.tag, cell.text});
            rows.append(cells);
        }
        tables.append(
            QJsonObject {{QStringLiteral("caption"), table.caption}, {QStringLiteral("rows"), rows}});
    }
    return tables;
}

QJsonArray templatesOf(const Article &article)
{
    QJsonArray list;
    for (const TemplateCall &call : article.templates) {
        QJsonArray params;
        for (const auto &[name, value] : call.params)
            params.append(QJsonArray {name, value});
        list.append(QJsonObject {{QStringLiteral("name"), call.name}, {QStringLiteral("params"), params}});
    }
    return list;
}

} // namespace

QJsonObject articleAsJson(const Article &article)
{
    const PrintedText printed(article);
    QJsonArray sections;
    QJsonArray headings;
    for (const Section &section : article.sections) {
        QJsonObject object = rangeOf(printed, section.range);
        object.insert(QStringLiteral("level"), section.level);
        object.insert(QStringLiteral("title"), section.title);
        sections.append(object);
        headings.append(QJsonArray {section.level, section.title});
    }
    QJsonArray items;
    for (const Block &block : article.blocks) {
        const QString text = block.range.of(article.text).toString();
        if (block.kind == BlockKind::ListItem)
            items.append(QJsonArray {block.marks, text});
    }
    QJsonArray images;
    for (const Image &image : article.images)
        images.append(QJsonArray {image.file, image.caption});
    QJsonArray references;
    for (const Reference &reference : article.references)
        references.append(reference.text);
    return {
        {QStringLiteral("title"), article.title},
        {QStringLiteral("language"), article.language},
        {QStringLiteral("text"), printed.text()},
        {QStringLiteral("lead"), rangeOf(printed, article.lead)},
        {QStringLiteral("sections"), sections},
        {QStringLiteral("headings"), headings},
        {QStringLiteral("links"), linksOf(article)},
        {QStringLiteral("interlanguage"), interlanguageOf(article)},
        {QStringLiteral("external"), spansOf(article, SpanKind::ExternalLink)},
        {QStringLiteral("bold"), spansOf(article, SpanKind::Bold)},
        {QStringLiteral("italic"), spansOf(article, SpanKind::Italic)},
        {QStringLiteral("items"), items},
        {QStringLiteral("tables"), tablesOf(article)},
        {QStringLiteral("images"), images},
        {QStringLiteral("references"), references},
        {QStringLiteral("templates"), templatesOf(article)},
        {QStringLiteral("categories"), QJsonArray::fromStringList(article.categories)},
        {QStringLiteral("redirect"), article.redirect},
        {QStringLiteral("confidence"), double(article.confidence)},
    };
}

} // namespace kalpanji
