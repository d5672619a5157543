// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/pagewriter.h"

#include "core/article/infobox.h"
#include "core/article/templateremains.h"
#include "core/time/languagepack.h"
#include "ui/reader/nearbyfiles.h"
#include "ui/reader/readerlinks.h"
#include "ui/reader/tablegrid.h"

#include <QImage>
#include <QJsonArray>
#include <QPainter>
#include <QTextDocument>
#include <QTextTable>

namespace kalpanji {

PageWriter::PageWriter(QTextDocument *target, DocumentPtr document, ReaderStyle style,
                       const QString &articlePath)
    : m_target(target)
    , m_document(std::move(document))
    , m_style(std::move(style))
    , m_articlePath(articlePath)
    , m_format(m_document->article.language)
{
    target->clear();
    target->setUndoRedoEnabled(false); // doubles the memory, and nothing is edited here
    target->setDefaultFont(m_style.body());
    target->setDocumentMargin(m_style.pageMargin());
    m_cursor = QTextCursor(target);
    writeInfobox();
    writeTitle();
}

void PageWriter::writeSome(qsizetype characters) { writeThrough(m_positions.end() + characters); }

void PageWriter::writeThrough(qsizetype offset)
{
    if (isDone() || m_positions.end() > offset)
        return;
    m_cursor.beginEditBlock();
    while (!isDone() && m_positions.end() <= offset)
        writeBlock(m_document->article.blocks.at(m_next));
    m_cursor.endEditBlock();
}

void PageWriter::writeTitle()
{
    if (m_document->article.title.isEmpty())
        return;
    beginBlock(m_style.heading(1), m_style.headingText(1));
    m_cursor.insertText(m_document->article.title, m_style.headingText(1));
}

void PageWriter::writeInfobox()
{
    const Article &article = m_document->article;
    if (article.templates.isEmpty())
        return;
    const Result<LanguagePackPtr> pack = languagePack(article.language);
    const QVariantList words =
        pack ? (*pack)->root.value(u"infobox").toArray().toVariantList() : QVariantList();
    const Infobox box = infoboxOf(article, QVariant(words).toStringList());
    if (box.rows.isEmpty())
        return;
    QTextTable *table = m_cursor.insertTable(static_cast<int>(box.rows.size()), 2, m_style.sideTable());
    for (int row = 0; row < table->rows(); ++row) {
        const Infobox::Row &fact = box.rows.at(row);
        for (int column = 0; column < 2; ++column) {
            m_cursor = table->cellAt(row, column).firstCursorPosition();
            m_isFresh = true;
            const QTextCharFormat text = column == 0 ? m_style.smallFaint() : m_style.small();
            beginBlock(m_style.inCell(), text);
            m_cursor.insertText(column == 0 ? fact.label : fact.text, text);
        }
    }
    leaveTable(table);
}

void PageWriter::writeBlock(const Block &block)
{
    if (block.kind == BlockKind::TableCell && isFirstCell(block)) {
        writeTable(block);
        return;
    }
    ++m_next;
    switch (block.kind) {
    case BlockKind::Heading:
        beginBlock(m_style.heading(std::max(2, block.level)), m_style.headingText(block.level));
        writeText(block.range, m_style.headingText(std::max(2, block.level)));
        break;
    case BlockKind::ListItem:
        writeList(block);
        return;
    case BlockKind::Preformatted:
        beginBlock(m_style.preformatted(), m_style.code());
        writeText(block.range, m_style.code());
        m_cursor.mergeBlockFormat(m_style.preformattedEnd()); // each of its lines is a block to Qt
        break;
    case BlockKind::Image:
        writeCard(block);
        break;
    case BlockKind::Reference:
        writeReference(block);
        break;
    case BlockKind::TableCaption:
        beginBlock(m_style.paragraph(), m_style.small());
        writeText(block.range, m_style.small());
        break;
    case BlockKind::Paragraph:
    case BlockKind::TableCell:
        beginBlock(m_style.paragraph(), m_style.plain());
        writeText(block.range, m_style.plain());
        break;
    }
    m_marks.clear();
}

void PageWriter::writePicture(const Image &image)
{
    QImage picture = nearbyImage(m_articlePath, image.file, m_style.pictureWidth());
    if (picture.isNull())
        return;
    if (m_style.theme().isDark()) { // dimmed, for the eyes; never inverted
        picture.convertTo(QImage::Format_ARGB32_Premultiplied);
        QPainter dimmer(&picture);
        dimmer.setCompositionMode(QPainter::CompositionMode_SourceAtop);
        dimmer.fillRect(picture.rect(), QColor(0, 0, 0, 50));
    }
    const QUrl name(QStringLiteral("picture:%1").arg(m_cursor.position()));
    m_target->addResource(QTextDocument::ImageResource, name, picture);
    QTextImageFormat format;
    format.setName(name.toString());
    beginBlock(m_style.inCell(), m_style.plain());
    m_cursor.insertImage(format);
}

bool PageWriter::isFirstCell(const Block &block) const
{
    const QList<Table> &tables = m_document->article.tables;
    if (block.index < 0 || block.index >= tables.size())
        return false;
    for (const QList<TableCellText> &row : tables.at(block.index).rows) {
        for (const TableCellText &cell : row) {
            if (!cell.range.isEmpty())
                return cell.range == block.range;
        }
    }
    return false;
}

QString PageWriter::listMarker(const QString &marks)
{
    // numbering goes on below the same parent only
    const qsizetype depth = marks.size();
    if (!m_marks.startsWith(marks.left(depth - 1)))
        m_numbers.clear();
    else if (m_marks.size() < depth || m_marks.at(depth - 1) != marks.at(depth - 1))
        m_numbers.resize(std::min(m_numbers.size(), depth - 1));
    m_numbers.resize(depth);
    m_marks = marks;
    const QChar kind = marks.at(depth - 1);
    if (kind == u'#')
        return m_format.integer(++m_numbers.last()) + u'.';
    return kind == u'*' ? QStringLiteral("•") : QString();
}

void PageWriter::writeList(const Block &block)
{
    const QString marks = block.marks.isEmpty() ? QStringLiteral("*") : block.marks;
    QTextCharFormat text = m_style.plain();
    const bool isTerm = marks.endsWith(u';'); // stands out to the left of what explains it
    if (isTerm)
        text.setFontWeight(QFont::Bold);
    beginBlock(m_style.listItem(static_cast<int>(marks.size())), text);
    const QString marker = listMarker(marks);
    if (!isTerm)
        m_cursor.insertText(marker + u'\t', m_style.marker());
    writeText(block.range, text);
}

void PageWriter::writeReference(const Block &block)
{
    const bool isFirst = block.index == 0;
    const bool hasHeading =
        m_next >= 2 && m_document->article.blocks.at(m_next - 2).kind == BlockKind::Heading;
    if (isFirst && !hasHeading) {
        beginBlock(m_style.heading(2), m_style.headingText(2));
        m_cursor.insertText(tr("Notes", "heading above the footnotes"), m_style.headingText(2));
    }
    beginBlock(m_style.listItem(1), m_style.small());
    QTextCharFormat number = m_style.marker();
    number.merge(m_style.small());
    m_cursor.insertText(m_format.integer(block.index + 1) + u".\t", number);
    writeText(block.range, m_style.small());
}

void PageWriter::writeCard(const Block &block)
{
    QTextTable *card = m_cursor.insertTable(1, 1, m_style.card());
    m_cursor = card->cellAt(0, 0).firstCursorPosition();
    m_isFresh = true;
    const qsizetype lineEnd = articleText().indexOf(u'\n', block.range.start);
    const bool hasCaption = lineEnd >= 0 && lineEnd < block.range.end;
    const TextRange file {block.range.start, hasCaption ? lineEnd : block.range.end};
    if (block.index >= 0 && block.index < m_document->article.images.size())
        writePicture(m_document->article.images.at(block.index));
    beginBlock(m_style.inCell(), m_style.smallFaint());
    writeText(file, m_style.smallFaint());
    if (hasCaption) {
        beginBlock(m_style.inCell(), m_style.small());
        writeText({lineEnd + 1, block.range.end}, m_style.small());
    }
    leaveTable(card);
}

void PageWriter::writeTable(const Block &first)
{
    const QList<Block> &blocks = m_document->article.blocks;
    TextRange range = first.range;
    for (; !isDone() && blocks.at(m_next).kind == BlockKind::TableCell
         && blocks.at(m_next).index == first.index;
         ++m_next)
        range.end = blocks.at(m_next).range.end;
    m_marks.clear();
    const Table &source = m_document->article.tables.at(first.index);
    const TableGrid grid = tableGrid(source);
    if (grid.places.isEmpty())
        return;
    QTextTable *table = m_cursor.insertTable(grid.rows, grid.columns, m_style.table());
    for (const TableGrid::Place &place : grid.places) {
        if (place.rowSpan > 1 || place.columnSpan > 1)
            table->mergeCells(place.row, place.column, place.rowSpan, place.columnSpan);
        const TableCellText &cell = source.rows.at(place.cellRow).at(place.cell);
        QTextCharFormat text = m_style.small();
        if (cell.tag == QLatin1String("th"))
            text.setFontWeight(QFont::Bold);
        m_cursor = table->cellAt(place.row, place.column).firstCursorPosition();
        m_isFresh = true;
        beginBlock(m_style.inCell(), text);
        if (range.contains(
                cell.range)) // a table within a cell breaks the run of cells; what follows is prose
            writeText(cell.range, text);
    }
    leaveTable(table);
}

void PageWriter::leaveTable(QTextTable *table)
{
    m_cursor = table->lastCursorPosition();
    m_cursor.movePosition(QTextCursor::NextCharacter);
    m_isFresh = true;
}

void PageWriter::beginBlock(const QTextBlockFormat &format, const QTextCharFormat &text)
{
    if (m_isFresh) {
        m_cursor.setBlockFormat(format);
        m_cursor.setBlockCharFormat(text);
    } else {
        m_cursor.insertBlock(format, text);
    }
    m_isFresh = false;
}

QTextCharFormat PageWriter::formatOf(const Span &span) const
{
    QTextCharFormat format;
    switch (span.kind) {
    case SpanKind::Bold:
        format.setFontWeight(QFont::Bold);
        return format;
    case SpanKind::Italic:
        format.setFontItalic(true);
        return format;
    case SpanKind::Link:
        return m_style.link(ReaderLink {ReaderLink::Kind::Article, span.target}.address());
    case SpanKind::ExternalLink:
        return m_style.link(ReaderLink {ReaderLink::Kind::External, span.target}.address());
    case SpanKind::ReferenceMark:
        return m_style.referenceMark(ReaderLink {ReaderLink::Kind::Reference, span.target}.address());
    case SpanKind::Code:
    case SpanKind::Math:
        return m_style.code();
    }
    return format;
}

/// What is not shown of a stretch of text.
QList<TextRange> PageWriter::remainsIn(TextRange range) const
{
    QList<TextRange> remains;
    if (!m_document->article.templates.isEmpty())
        remains = templateRemains(range.of(articleText()));
    for (TextRange &each : remains)
        each = {each.start + range.start, each.end + range.start};
    return remains;
}

void PageWriter::writeText(TextRange range, const QTextCharFormat &base)
{
    if (range.isEmpty())
        return;
    const Article &article = m_document->article;
    const auto startsBefore = [](const auto &piece, qsizetype offset) { return piece.range.start < offset; };
    auto span = std::lower_bound(article.spans.begin(), article.spans.end(), range.start, startsBefore);
    auto time =
        std::lower_bound(m_document->times.begin(), m_document->times.end(), range.start, startsBefore);
    QList<std::pair<qsizetype, QTextCharFormat>> open; ///< end and format of what covers this place
    QList<TextRange> remains = remainsIn(range);
    qsizetype at = range.start;
    while (at < range.end) {
        open.removeIf([at](const auto &piece) { return piece.first <= at; });
        for (; span != article.spans.end() && span->range.start <= at; ++span) {
            if (span->range.isEmpty())
                writeMark(*span, base);
            else if (span->range.end > at) // not within what is not shown
                open.append({span->range.end, formatOf(*span)});
        }
        for (; time != m_document->times.end() && time->range.start <= at; ++time) {
            if (time->range.end > at)
                open.append({time->range.end, m_style.date()});
        }
        if (!remains.isEmpty() && remains.constFirst().start == at) {
            at = remains.takeFirst().end;
            continue;
        }
        qsizetype to = remains.isEmpty() ? range.end : remains.constFirst().start;
        if (span != article.spans.end())
            to = std::min(to, span->range.start);
        if (time != m_document->times.end())
            to = std::min(to, time->range.start);
        QTextCharFormat format = base;
        for (const auto &[end, over] : std::as_const(open)) {
            to = std::min(to, end);
            format.merge(over);
        }
        m_positions.add(at, m_cursor.position(), to - at);
        m_cursor.insertText(articleText().mid(at, to - at), format);
        at = to;
    }
    for (; span != article.spans.end() && span->range == TextRange {range.end, range.end}; ++span)
        writeMark(*span, base);
}

void PageWriter::writeMark(const Span &span, const QTextCharFormat &base)
{
    const bool isReference = span.kind == SpanKind::ReferenceMark;
    if (!isReference && span.kind != SpanKind::ExternalLink)
        return;
    const qint64 number = isReference ? span.target.toLongLong() : ++m_unnamedLinks;
    QTextCharFormat format = base;
    format.merge(formatOf(span));
    m_cursor.insertText(u'[' + m_format.integer(number) + u']', format);
}

} // namespace kalpanji
