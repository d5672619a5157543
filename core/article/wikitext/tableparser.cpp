// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/wikitext/tableparser.h"

#include "core/article/wikitext/htmltags.h"

namespace kalpanji::wikitext {

namespace {

/// Tables inside tables beyond this stay text.
constexpr std::size_t deepest = 256;

bool isBlank(QChar c) { return c == u' ' || (c >= u'\t' && c <= u'\r'); }

} // namespace

void TableParser::read(Span32 where)
{
    m_flow = where.begin;
    m_insideLine = false;
    const QStringView text = QStringView(m_tree.text).first(where.end);
    for (quint32 begin = where.begin; begin < where.end;) {
        const qsizetype found = text.indexOf(u'\n', begin);
        const quint32 end = found < 0 ? where.end : quint32(found);
        Span32 line {begin, end};
        while (line.begin < line.end && isBlank(text.at(line.begin)))
            ++line.begin;
        if (!line.isEmpty())
            readLine(line, {begin, end});
        begin = end + 1;
    }
    readFlow(where.end);
    while (!m_open.empty())
        closeTable();
}

/// `line` is `full` without the space before it.
void TableParser::readLine(Span32 line, Span32 full)
{
    const QStringView text = line.of(m_tree.text);
    const QChar first = text.front();
    if (first == u'{' || first == u':') { // ":{|" is an indented table
        qsizetype at = 0;
        while (at < text.size() && text.at(at) == u':')
            ++at;
        while (at < text.size() && isBlank(text.at(at)))
            ++at;
        if (!text.sliced(at).startsWith(u"{|") || m_open.size() >= deepest)
            return;
        readFlow(full.begin);
        openTable({line.begin + quint32(at) + 2, line.end});
        m_flow = std::min(line.end + 1, quint32(m_tree.text.size()));
        return;
    }
    if (m_open.empty() || (first != u'|' && first != u'!'))
        return;
    readFlow(full.begin);
    m_flow = line.end + 1;
    if (text.startsWith(u"|}")) {
        closeTable();
        m_flow = line.begin + 2;
        m_insideLine = true;
    } else if (text.startsWith(u"|-")) {
        closeCell();
        closeRow();
    } else if (text.startsWith(u"|+")) {
        readCells({line.begin + 2, line.end}, u'+');
    } else {
        readCells({line.begin + 1, line.end}, first);
    }
    m_flow = std::min(m_flow, quint32(m_tree.text.size()));
}

void TableParser::openTable(Span32 attributes)
{
    Open table;
    table.table = open(NodeKind::Table, attributes);
    m_open.push_back(table);
}

/// Cells of one line stand apart by "||", in a line of headers by "!!" too; attributes before a single bar.
void TableParser::readCells(Span32 line, QChar sign)
{
    const QStringView text = QStringView(m_tree.text).first(line.end);
    for (quint32 begin = line.begin;;) {
        quint32 end = begin;
        qsizetype bar = -1; // the first single one
        while (end + 1 < line.end) {
            const QChar c = text.at(end);
            if (c == u'<') { // signs in a tag's attributes divide nothing
                end = std::max(end + 1, htmlTagAt(text, end, line.end).end);
                continue;
            }
            if (c == text.at(end + 1) && (c == u'|' || (sign == u'!' && c == u'!')))
                break;
            if (c == u'|' && bar < 0)
                bar = end;
            ++end;
        }
        const bool last = end + 1 >= line.end;
        if (last) {
            if (bar < 0 && end + 1 == line.end && text.at(end) == u'|')
                bar = end;
            end = line.end;
        }
        Span32 content {begin, end};
        Span32 attributes {begin, begin};
        if (bar >= 0 && !text.sliced(begin, bar - begin).contains(u"[[")) {
            attributes.end = quint32(bar);
            content.begin = attributes.end + 1;
        }
        openCell(sign == u'+' ? NodeKind::Caption : NodeKind::Cell, sign == u'!', attributes);
        m_flow = content.begin;
        m_insideLine = true;
        if (last)
            return;
        readFlow(end);
        begin = end + 2;
    }
}

void TableParser::openCell(NodeKind kind, bool header, Span32 attributes)
{
    closeCell();
    Open &table = m_open.back();
    if (kind == NodeKind::Cell && !table.hasRow) {
        table.row = open(NodeKind::Row, {attributes.begin, attributes.begin});
        table.hasRow = true;
    }
    table.cell = open(kind, attributes);
    table.hasCell = true;
    if (header)
        m_tree.nodes[table.cell].flags |= HeaderCell;
}

void TableParser::closeCell()
{
    Open &table = m_open.back();
    if (table.hasCell)
        close(table.cell);
    table.hasCell = false;
}

void TableParser::closeRow()
{
    Open &table = m_open.back();
    if (table.hasRow)
        close(table.row);
    table.hasRow = false;
}

void TableParser::closeTable()
{
    closeCell();
    closeRow();
    close(m_open.back().table);
    m_open.pop_back();
}

void TableParser::readFlow(quint32 end)
{
    if (m_flow < end)
        m_blocks.read({m_flow, end}, m_insideLine);
    m_flow = end;
    m_insideLine = false;
}

quint32 TableParser::open(NodeKind kind, Span32 name)
{
    Node node;
    node.kind = kind;
    node.range = name;
    node.name = name;
    m_tree.nodes.push_back(node);
    return quint32(m_tree.nodes.size()) - 1;
}

} // namespace kalpanji::wikitext
