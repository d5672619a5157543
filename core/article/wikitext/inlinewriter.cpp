// SPDX-License-Identifier: GPL-3.0-or-later
// What ArticleWriter makes of the nodes inside a block.
#include "core/article/wikinames.h"
#include "core/article/wikitext/articlewriter.h"
#include "core/article/wikitext/entities.h"
#include "core/article/wikitext/pagename.h"

namespace kalpanji::wikitext {

void ArticleWriter::writeInline(quint32 first, quint32 end)
{
    for (quint32 i = first; i < end; i = m_tree.nodes[i].next) {
        const Node &node = m_tree.nodes[i];
        switch (node.kind) {
        case NodeKind::Text:
            ensureBlock();
            if ((node.flags & PageName) != 0)
                m_builder.put(pageName(textOf(node.range)), m_tree.sourceAt(node.range.begin));
            else
                writeText(node.range);
            break;
        case NodeKind::Quotes:
            ensureBlock();
            writeQuotes(node);
            break;
        case NodeKind::Entity:
            ensureBlock();
            writeEscaped(node.range);
            break;
        case NodeKind::Link:
            ensureBlock();
            writeLink(i);
            break;
        case NodeKind::ExternalLink:
        case NodeKind::Url:
            ensureBlock();
            writeUrl(i);
            break;
        case NodeKind::File:
            writeFile(i, false);
            break;
        case NodeKind::Category: {
            const QStringView target = textOf(node.name);
            m_builder.article().categories.append(
                pageName(target.sliced(WikiNames::instance().categoryPrefix(target))));
            break;
        }
        case NodeKind::Interlanguage: {
            const QStringView target = textOf(node.name);
            const qsizetype prefix = WikiNames::instance().languagePrefix(target);
            m_builder.article().interlanguage.append(
                {target.first(prefix - 1).trimmed().toString(), pageName(target.sliced(prefix))});
            break;
        }
        case NodeKind::Tag:
            writeTag(node);
            break;
        case NodeKind::Extension:
            writeExtension(node.name.begin);
            break;
        default: // blocks stand in no block
            break;
        }
    }
}

void ArticleWriter::writeText(Span32 range)
{
    // a line ends what its quotes began
    if (m_quoting.bold >= 0 || m_quoting.italic >= 0 || m_keepsLines) {
        for (qsizetype end; (end = textOf(range).indexOf(u'\n')) >= 0;) {
            copy({range.begin, range.begin + quint32(end)});
            endQuoting();
            if (m_keepsLines)
                m_builder.breakLineBeforeNext();
            range.begin += quint32(end);
            copy({range.begin, range.begin + 1});
            ++range.begin;
        }
    }
    copy(range);
}

/// Copies text with the map back to its source, which may lie in several pieces.
void ArticleWriter::copy(Span32 range)
{
    const std::vector<Run> &runs = m_tree.runs;
    const auto holds = [&](std::size_t run) {
        return run < runs.size() && runs[run].text <= range.begin
            && (run + 1 == runs.size() || range.begin < runs[run + 1].text);
    };
    if (!holds(m_run) && !holds(++m_run)) {
        const auto after = std::upper_bound(runs.begin(), runs.end(), range.begin,
                                            [](quint32 value, const Run &run) { return value < run.text; });
        m_run = std::size_t(after - runs.begin()) - 1;
    }
    while (range.begin < range.end) {
        const quint32 end = m_run + 1 < runs.size() ? std::min(range.end, runs[m_run + 1].text) : range.end;
        m_builder.append(textOf({range.begin, end}), runs[m_run].source + (range.begin - runs[m_run].text));
        range.begin = end;
        if (range.begin < range.end)
            ++m_run;
    }
}

/// Text whose only markup are entities.
void ArticleWriter::writeEscaped(Span32 range)
{
    while (!range.isEmpty()) {
        const QStringView text = textOf(range);
        const qsizetype ampersand = text.indexOf(u'&');
        if (ampersand < 0)
            break;
        const Entity entity = entityAt(text.sliced(ampersand));
        const quint32 at = range.begin + quint32(ampersand);
        if (entity.length == 0) {
            copy({range.begin, at + 1});
            range.begin = at + 1;
            continue;
        }
        copy({range.begin, at});
        m_builder.put(entity.text, m_tree.sourceAt(at));
        range.begin = at + quint32(entity.length);
    }
    copy(range);
}

void ArticleWriter::writeQuotes(const Node &node)
{
    if (!node.name.isEmpty())
        copy(node.name);
    const auto toggle = [this](SpanKind kind, qsizetype &from) {
        if (from < 0) {
            from = m_builder.position();
            return;
        }
        m_builder.span(kind, from);
        from = -1;
    };
    if ((node.flags & TogglesBold) != 0)
        toggle(SpanKind::Bold, m_quoting.bold);
    if ((node.flags & TogglesItalic) != 0)
        toggle(SpanKind::Italic, m_quoting.italic);
}

void ArticleWriter::endQuoting()
{
    if (m_quoting.bold >= 0)
        m_builder.span(SpanKind::Bold, m_quoting.bold);
    if (m_quoting.italic >= 0)
        m_builder.span(SpanKind::Italic, m_quoting.italic);
    m_quoting = {};
}

void ArticleWriter::writeLink(quint32 index)
{
    const Node &node = m_tree.nodes[index];
    const Quoting outside = std::exchange(m_quoting, Quoting {});
    const qsizetype from = m_builder.position();
    writeInline(index + 1, node.next);
    endQuoting();
    m_quoting = outside;
    const QString target = pageName(textOf(node.name));
    if (m_builder.position() > from)
        m_builder.span(SpanKind::Link, from, target);
    else
        m_builder.mark(SpanKind::Link, target);
}

void ArticleWriter::writeUrl(quint32 index)
{
    const Node &node = m_tree.nodes[index];
    const qsizetype from = m_builder.position();
    quint32 labelEnd = index + 1; // a link in a label ends it: no link holds another
    while (labelEnd < node.next && m_tree.nodes[labelEnd].kind != NodeKind::Link)
        labelEnd = m_tree.nodes[labelEnd].next;
    if (node.kind == NodeKind::Url)
        writeEscaped(node.range);
    else
        writeInline(index + 1, labelEnd);
    const QString url = withoutEntities(textOf(node.name));
    if (m_builder.position() > from)
        m_builder.span(SpanKind::ExternalLink, from, url);
    else
        m_builder.mark(SpanKind::ExternalLink, url); // MediaWiki numbers it
    writeInline(labelEnd, node.next);
}

void ArticleWriter::writeTag(const Node &node)
{
    const bool closing = (node.flags & Closing) != 0;
    const auto tag = HtmlTag(node.level);
    const bool isStructure = tag != HtmlTag::Bold && tag != HtmlTag::Italic && tag != HtmlTag::Code
        && tag != HtmlTag::Plain && tag != HtmlTag::LineBreak;
    if (isStructure && isAside()) {
        breakBlock();
        return;
    }
    switch (tag) {
    case HtmlTag::Bold:
    case HtmlTag::Italic:
    case HtmlTag::Code: {
        const SpanKind kind = tag == HtmlTag::Bold ? SpanKind::Bold
            : tag == HtmlTag::Italic               ? SpanKind::Italic
                                                   : SpanKind::Code;
        if (!closing) {
            ensureBlock();
            m_formats.push_back({kind, m_builder.position()});
            break;
        }
        const auto open = std::find_if(m_formats.rbegin(), m_formats.rend(),
                                       [kind](const Format &format) { return format.kind == kind; });
        if (open != m_formats.rend()) {
            m_builder.span(kind, open->from);
            m_formats.erase(std::next(open).base());
        }
        break;
    }
    case HtmlTag::LineBreak:
        if (m_builder.isOpen() && m_kind != BlockKind::Heading)
            m_builder.breakLineBeforeNext();
        else if (m_builder.isOpen())
            m_builder.put(u" ", 0);
        break;
    case HtmlTag::Block:
        breakBlock();
        break;
    case HtmlTag::Rule:
        closeBlock();
        break;
    case HtmlTag::Heading:
        if (closing)
            closeBlock();
        else
            openBlock(BlockKind::Heading, textOf(node.name).back().digitValue());
        break;
    case HtmlTag::List:
        writeListTag(node);
        break;
    case HtmlTag::ListItem:
        if (closing) {
            breakBlock();
        } else {
            const QString marks = m_listMarks.isEmpty() ? QStringLiteral("*") : m_listMarks;
            openBlock(BlockKind::ListItem, int(marks.size()), marks);
        }
        break;
    case HtmlTag::Table:
    case HtmlTag::Row:
    case HtmlTag::Cell:
    case HtmlTag::Caption:
        writeTableTag(tag, node);
        break;
    case HtmlTag::None:
    case HtmlTag::Plain:
        break;
    }
}

void ArticleWriter::writeListTag(const Node &node)
{
    constexpr qsizetype deepest = 256;
    breakBlock();
    if ((node.flags & Closing) != 0)
        m_listMarks.chop(1);
    else if (m_listMarks.size() < deepest)
        m_listMarks.append(textOf(node.name).startsWith(u'o', Qt::CaseInsensitive)       ? u'#'
                               : textOf(node.name).startsWith(u'd', Qt::CaseInsensitive) ? u':'
                                                                                         : u'*');
}

/// Tags act on tables that tags opened, never on one written with "{|".
void ArticleWriter::writeTableTag(HtmlTag tag, const Node &node)
{
    constexpr std::size_t deepest = 256;
    const bool closing = (node.flags & Closing) != 0;
    closeBlock();
    if (tag == HtmlTag::Table && !closing && m_tables.depth() < deepest) {
        m_tables.openTable();
        return;
    }
    if (m_tables.depth() <= m_tableFloor)
        return;
    if (tag == HtmlTag::Table)
        closing ? closeTables(m_tables.depth() - 1) : void();
    else if (closing)
        m_tables.closeCell();
    else if (tag == HtmlTag::Row)
        m_tables.openRow();
    else if (tag == HtmlTag::Caption)
        m_tables.openCaption();
    else
        m_tables.openCell(textOf(node.name).endsWith(u'h', Qt::CaseInsensitive), textOf(node.range));
}

void ArticleWriter::writeExtension(quint32 index)
{
    const ExtensionNode &extension = m_tree.extensions[index];
    switch (extension.tag) {
    case ExtensionTag::Reference:
        if (const qsizetype note = m_footnotes.noteOf(index); note >= 0 && m_builder.isOpen())
            m_builder.mark(SpanKind::ReferenceMark, QString::number(note + 1));
        break;
    case ExtensionTag::Gallery:
        if (!isAside() && m_kind == BlockKind::Paragraph)
            closeBlock();
        for (quint32 i = extension.firstNode; i < extension.endNode; i = m_tree.nodes[i].next)
            writeFile(i, true);
        if (!m_builder.isOpen() && !m_tables.isOpen())
            writeCards();
        break;
    case ExtensionTag::Poem: {
        breakBlock();
        m_keepsLines = true;
        writeInline(extension.firstNode, extension.endNode);
        m_keepsLines = false;
        breakBlock();
        break;
    }
    case ExtensionTag::Nowiki:
        ensureBlock();
        writeEscaped(extension.content);
        break;
    case ExtensionTag::Code:
        if (!textOf(extension.content).trimmed().contains(u'\n')) {
            ensureBlock();
            const qsizetype from = m_builder.position();
            copy(extension.content);
            m_builder.span(SpanKind::Code, from);
            break;
        }
        [[fallthrough]];
    case ExtensionTag::Pre:
        if (isAside()) {
            writeEscaped(extension.content);
            break;
        }
        openBlock(BlockKind::Preformatted);
        writePreformatted(extension.content);
        endBlock();
        break;
    case ExtensionTag::Math: {
        ensureBlock();
        const qsizetype from = m_builder.position();
        copy(extension.content);
        m_builder.span(SpanKind::Math, from);
        break;
    }
    case ExtensionTag::References:
    case ExtensionTag::Hidden:
    case ExtensionTag::IncludeOnly:
    case ExtensionTag::NoInclude:
        break;
    }
}

/// In <pre> the tags <nowiki> … </nowiki> vanish.
void ArticleWriter::writePreformatted(Span32 range)
{
    const QLatin1String open("<nowiki>");
    const QLatin1String close("</nowiki>");
    for (qsizetype begin; (begin = textOf(range).indexOf(open, 0, Qt::CaseInsensitive)) >= 0;) {
        const qsizetype end = textOf(range).indexOf(close, begin, Qt::CaseInsensitive);
        if (end < 0)
            break;
        const quint32 at = range.begin;
        writeEscaped({at, at + quint32(begin)});
        writeEscaped({at + quint32(begin + open.size()), at + quint32(end)});
        range.begin = at + quint32(end + close.size());
    }
    writeEscaped(range);
}

/// What the nodes say, without putting it anywhere.
QString ArticleWriter::plainText(quint32 first, quint32 end) const
{
    QString text;
    for (quint32 i = first; i < end;) {
        const Node &node = m_tree.nodes[i];
        if (node.kind == NodeKind::Text)
            text.append(textOf(node.range));
        else if (node.kind == NodeKind::Quotes)
            text.append(textOf(node.name));
        else if (node.kind == NodeKind::Entity || node.kind == NodeKind::Url)
            text.append(withoutEntities(textOf(node.range)));
        else if (node.kind == NodeKind::Extension
                 && m_tree.extensions[node.name.begin].tag == ExtensionTag::Nowiki)
            text.append(withoutEntities(textOf(m_tree.extensions[node.name.begin].content)));
        // a link's label is among its children, an image's caption is not part of what is around it
        i = node.kind == NodeKind::File ? node.next : i + 1;
    }
    return text;
}

} // namespace kalpanji::wikitext
