// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/wikitext/tablewriter.h"

#include "core/article/wikitext/extensiontags.h"

namespace kalpanji::wikitext {

namespace {

/// Value of colspan or rowspan: what MediaWiki and browsers make of nonsense is one.
int spanOf(QStringView attributes, QStringView name)
{
    constexpr int widest = 1000;
    const int value = attributeValue(attributes, name).toInt();
    return std::clamp(value, 1, widest);
}

} // namespace

void TableWriter::openTable()
{
    m_open.push_back({m_builder.article().tables.size(), Part::None, false, {}, false});
    m_builder.article().tables.append(Table {});
}

void TableWriter::closeTable()
{
    closeCell();
    const TextRange range = table().range;
    m_open.pop_back();
    if (hasCell())
        addBlock(range);
}

void TableWriter::openRow()
{
    closeCell();
    m_open.back().row = false; // made by its first cell
}

void TableWriter::openCaption()
{
    closeCell();
    m_open.back().part = Part::Caption;
}

void TableWriter::openCell(bool header, QStringView attributes)
{
    closeCell();
    Open &open = m_open.back();
    Table &into = table();
    if (!open.row)
        into.rows.append(QList<TableCellText>());
    open.row = true;
    open.part = Part::Cell;
    TableCellText cell;
    cell.tag = header ? QStringLiteral("th") : QStringLiteral("td");
    if (!attributes.isEmpty()) {
        cell.columnSpan = spanOf(attributes, u"colspan");
        cell.rowSpan = spanOf(attributes, u"rowspan");
    }
    into.rows.last().append(cell);
}

void TableWriter::closeCell()
{
    Open &open = m_open.back();
    if (open.written) {
        const QString text = open.range.of(m_builder.article().text).toString();
        if (open.part == Part::Caption && table().caption.isEmpty()) {
            table().caption = text;
            table().captionRange = open.range;
        } else if (open.part == Part::Cell) {
            TableCellText &cell = table().rows.last().last();
            cell.text = text;
            cell.range = open.range;
        }
    }
    open.part = Part::None;
    open.written = false;
    open.range = {};
}

void TableWriter::beginBlock()
{
    const Open &open = m_open.back();
    m_builder.beginBlock(open.part == Part::Caption ? BlockKind::TableCaption : BlockKind::TableCell, 0, {},
                         open.table);
}

void TableWriter::addBlock(TextRange range)
{
    if (range.isEmpty())
        return;
    Open &open = m_open.back();
    if (!open.written)
        open.range = range;
    open.range.end = range.end;
    open.written = true;
    TextRange &whole = table().range;
    whole = {whole.isEmpty() ? range.start : whole.start, range.end};
}

} // namespace kalpanji::wikitext
