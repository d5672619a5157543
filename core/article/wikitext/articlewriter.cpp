// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/wikitext/articlewriter.h"

#include "core/article/wikinames.h"
#include "core/article/wikitext/citation.h"
#include "core/article/wikitext/entities.h"
#include "core/article/wikitext/pagename.h"

namespace kalpanji::wikitext {

ArticleWriter::ArticleWriter(Tree tree, const SourceText &source, const QString &language)
    : m_tree(std::move(tree))
    , m_builder(source)
    , m_tables(m_builder)
    , m_footnotes(m_tree)
{
    m_builder.article().language = language;
}

Article ArticleWriter::write()
{
    Article &article = m_builder.article();
    article.redirect = pageName(textOf(m_tree.redirect));
    article.skipped = m_tree.unclosed;
    writeBlocks(0, m_tree.pageNodes);
    closeBlock();
    closeTables(0);
    writeReferences();
    // a long page's tree is as large as its article: what was written goes before more is made
    m_tree.text = QString();
    m_tree.nodes = std::vector<Node>();
    m_tree.runs = std::vector<Run>();
    writeTemplates();
    return m_builder.take();
}

// --- blocks -----------------------------------------------------------------------------------------

void ArticleWriter::writeBlocks(quint32 first, quint32 end)
{
    for (quint32 i = first; i < end; i = m_tree.nodes[i].next)
        writeBlock(i);
}

void ArticleWriter::writeBlock(quint32 index)
{
    const Node &node = m_tree.nodes[index];
    switch (node.kind) {
    case NodeKind::Table:
        writeTable(index);
        return;
    case NodeKind::Rule:
        closeBlock();
        return;
    case NodeKind::Heading:
        openBlock(BlockKind::Heading, node.level);
        break;
    case NodeKind::ListItem: {
        QString marks = textOf(node.name).toString();
        if ((node.flags & Definition) != 0)
            marks.back() = u':';
        openBlock(BlockKind::ListItem, int(marks.size()), marks);
        break;
    }
    case NodeKind::Preformatted:
        openBlock(BlockKind::Preformatted);
        break;
    default:
        openBlock(BlockKind::Paragraph);
    }
    writeInline(index + 1, node.next);
    endBlock();
}

void ArticleWriter::writeTable(quint32 index)
{
    closeBlock();
    const std::size_t floor = std::exchange(m_tableFloor, m_tables.depth() + 1);
    m_tables.openTable();
    const quint32 end = m_tree.nodes[index].next;
    for (quint32 i = index + 1; i < end; i = m_tree.nodes[i].next) {
        if (m_tree.nodes[i].kind == NodeKind::Row) {
            m_tables.openRow();
            for (quint32 cell = i + 1; cell < m_tree.nodes[i].next; cell = m_tree.nodes[cell].next)
                writeCell(cell);
        } else if (m_tree.nodes[i].kind == NodeKind::Caption) {
            writeCell(i);
        } else {
            writeBlock(i);
        }
    }
    closeBlock();
    closeTables(m_tableFloor - 1);
    m_tableFloor = floor;
}

void ArticleWriter::writeCell(quint32 index)
{
    const Node &node = m_tree.nodes[index];
    closeBlock();
    closeTables(m_tableFloor);
    if (node.kind == NodeKind::Caption)
        m_tables.openCaption();
    else
        m_tables.openCell((node.flags & HeaderCell) != 0, textOf(node.name));
    writeBlocks(index + 1, node.next);
    closeBlock();
    closeTables(m_tableFloor);
    m_tables.closeCell();
}

void ArticleWriter::closeTables(std::size_t depth)
{
    while (m_tables.depth() > depth)
        m_tables.closeTable();
    if (!m_tables.isOpen())
        writeCards();
}

/// Inside a table's cell every block but a heading is a line of the cell.
void ArticleWriter::openBlock(BlockKind kind, int level, const QString &marks)
{
    if (m_tables.hasCell() && kind != BlockKind::Heading && kind != BlockKind::Image) {
        if (m_builder.isOpen() && m_kind == BlockKind::TableCell) {
            m_builder.breakLineBeforeNext();
            return;
        }
        closeBlock();
        m_tables.beginBlock();
        m_kind = BlockKind::TableCell;
        return;
    }
    closeBlock();
    m_builder.beginBlock(kind, level, marks);
    m_kind = kind;
    m_level = level;
}

/// A cell's block stays open for the next line of the cell.
void ArticleWriter::endBlock()
{
    endFormats();
    if (m_kind != BlockKind::TableCell)
        closeBlock();
}

void ArticleWriter::closeBlock()
{
    if (m_builder.isOpen()) {
        endFormats();
        const TextRange range = m_builder.endBlock();
        if (m_tables.hasCell())
            m_tables.addBlock(range);
        if (m_kind == BlockKind::Heading) // an empty one divides the article all the same
            m_builder.section(
                m_level, range.isEmpty() ? TextRange {m_builder.position(), m_builder.position()} : range);
    }
    if (!m_tables.isOpen())
        writeCards();
}

void ArticleWriter::ensureBlock()
{
    if (!m_builder.isOpen())
        openBlock(BlockKind::Paragraph);
}

/// Captions and notes are one block each, whatever tags stand in them.
bool ArticleWriter::isAside() const
{
    return m_builder.isOpen() && (m_kind == BlockKind::Image || m_kind == BlockKind::Reference);
}

/// Where a <div> begins or ends.
void ArticleWriter::breakBlock()
{
    if (!m_builder.isOpen())
        return;
    if (m_kind == BlockKind::Paragraph)
        closeBlock();
    else if (m_kind == BlockKind::Heading)
        m_builder.put(u" ", 0);
    else
        m_builder.breakLineBeforeNext();
}

void ArticleWriter::endFormats()
{
    endQuoting();
    for (const Format &format : m_formats)
        m_builder.span(format.kind, format.from);
    m_formats.clear();
}

// --- images -----------------------------------------------------------------------------------------

void ArticleWriter::writeFile(quint32 index, bool inGallery)
{
    const Node &node = m_tree.nodes[index];
    const QStringView target = textOf(node.name);
    Image image;
    image.file = pageName(target.sliced(WikiNames::instance().filePrefix(target))).section(u'#', 0, 0);
    const qsizetype at = m_builder.article().images.size();
    const bool hasCaption = index + 1 < node.next;
    if (hasCaption)
        image.caption = plainText(index + 1, node.next).simplified();
    m_builder.article().images.append(image);
    // an icon in a table or in the middle of a sentence is no picture to look at
    const bool beside = m_builder.isOpen() && !m_builder.isBlockEmpty();
    const bool isCard = inGallery || (!m_tables.isOpen() && (!image.caption.isEmpty() || !beside));
    if (isCard)
        m_cards.push_back({index, at, inGallery});
    if (m_builder.isOpen() && m_kind == BlockKind::Paragraph && !beside)
        closeBlock(); // a card before the paragraph it opens
}

void ArticleWriter::writeCards()
{
    while (!m_cards.empty()) { // writing one may add others: images in its caption
        const std::vector<Card> cards = std::exchange(m_cards, {});
        for (const Card &card : cards)
            writeCard(card);
    }
}

void ArticleWriter::writeCard(Card card)
{
    const Node &node = m_tree.nodes[card.node];
    m_builder.beginBlock(BlockKind::Image, 0, {}, card.image);
    m_kind = BlockKind::Image;
    m_builder.put(m_builder.article().images.at(card.image).file, m_tree.sourceAt(node.name.begin));
    if (const quint32 first = card.node + 1; first < node.next) {
        m_builder.breakLineBeforeNext();
        qsizetype start = m_builder.position();
        if (card.inGallery || (node.flags & Framed) != 0)
            writeInline(first, node.next);
        else // the words that stand for the picture, no more than text
            m_builder.put(m_builder.article().images.at(card.image).caption,
                          m_tree.sourceAt(node.range.begin));
        endFormats();
        if (m_builder.position() > start)
            ++start; // behind the line end
        Image &image = m_builder.article().images[card.image];
        image.captionRange = {start, m_builder.position()};
        image.caption = image.captionRange.of(m_builder.article().text).toString();
    }
    m_builder.endBlock();
}

// --- notes, templates -------------------------------------------------------------------------------

void ArticleWriter::writeReferences()
{
    for (std::size_t i = 0; i < m_footnotes.notes().size(); ++i) {
        const Footnotes::Note &note = m_footnotes.notes()[i];
        m_builder.beginBlock(BlockKind::Reference, 0, {}, qsizetype(i));
        m_kind = BlockKind::Reference;
        for (const quint32 part : note.parts) {
            const qsizetype before = m_builder.position();
            writeInline(m_tree.extensions[part].firstNode, m_tree.extensions[part].endNode);
            if (m_builder.position() == before)
                writeCitation(m_tree, m_tree.extensions[part].source, m_builder);
            m_builder.put(u" ", 0);
        }
        endFormats();
        const TextRange range = m_builder.isOpen() ? m_builder.endBlock() : TextRange {};
        m_builder.article().references.append(
            {note.name, note.group, range.of(m_builder.article().text).toString(), range});
    }
    writeCards();
}

void ArticleWriter::writeTemplates()
{
    QList<TemplateCall> &calls = m_builder.article().templates;
    calls.reserve(qsizetype(m_tree.templates.size()));
    // the same few names come again and again: each is kept once
    QHash<QStringView, QString> names;
    const auto named = [&names](QStringView name) {
        const auto known = names.constFind(name);
        return known != names.constEnd() ? *known : *names.insert(name, name.toString());
    };
    for (const TemplateNode &node : m_tree.templates) {
        TemplateCall call;
        call.name = named(Span32 {node.range.begin + 2, node.nameEnd}.of(m_tree.source).trimmed());
        call.params.reserve(node.count);
        int position = 0;
        for (quint32 i = node.first; i < node.first + node.count; ++i) {
            const Argument &argument = m_tree.arguments[i];
            const bool hasName = argument.equals < argument.end;
            const quint32 valueBegin = hasName ? argument.equals + 1 : argument.begin;
            const QStringView name = Span32 {argument.begin, argument.equals}.of(m_tree.source).trimmed();
            call.params.emplaceBack(hasName ? named(name) : QString::number(++position),
                                    Span32 {valueBegin, argument.end}.of(m_tree.source).trimmed().toString());
        }
        calls.append(std::move(call));
    }
}

} // namespace kalpanji::wikitext
