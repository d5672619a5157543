// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/wikitext/blockparser.h"

#include "core/article/wikinames.h"
#include "core/article/wikitext/inlineparser.h"

namespace kalpanji {

namespace {

class BlockParser
{
public:
    BlockParser(const SourceText &source, const QString &language)
        : m_builder(source)
        , m_text(source.view())
        , m_inline(m_builder, language)
    {
        m_builder.article().language = language;
    }

    Article read()
    {
        qsizetype at = readRedirect();
        while (at < m_text.size()) {
            const qsizetype end = lineEnd(at, m_text.size());
            readLine(at, end);
            at = end + 1;
        }
        flush();
        m_inline.writeReferences();
        return m_builder.take();
    }

private:
    /// The end of the line that begins at `at`; a line end inside a template, link or tag is none.
    [[nodiscard]] qsizetype lineEnd(qsizetype at, qsizetype end) const
    {
        while (at < end && m_text.at(at) != u'\n')
            at = std::max(at + 1, m_inline.skip(at));
        return std::min(at, end);
    }

    qsizetype readRedirect()
    {
        const qsizetype word =
            WikiNames::instance().redirectWord(m_text.first(std::min(m_text.size(), qsizetype(60))));
        if (word == 0)
            return 0;
        qsizetype at = word;
        while (at < m_text.size() && (m_text.at(at).isSpace() || m_text.at(at) == u':'))
            ++at;
        const Pair *link = m_inline.pairAt(at);
        if (!link || link->kind != PairKind::Link)
            return 0;
        const QStringView target = m_text.sliced(link->innerStart, link->innerEnd - link->innerStart);
        m_builder.article().redirect = target.left(target.indexOf(u'|')).trimmed().toString();
        return link->end;
    }

    void readLine(qsizetype start, qsizetype end)
    {
        start = skipLeading(start, end);
        const QStringView line = m_text.sliced(start, end - start);
        if (line.trimmed().isEmpty()) {
            flush();
            return;
        }
        if (line.startsWith(u'=') && readHeading(start, end))
            return;
        if (m_tableDepth > 0 || line.startsWith(u"{|") || (line.trimmed().startsWith(u"{|"))) {
            flush();
            readTableLine(start, end);
            return;
        }
        if (QStringView(u"*#:;").contains(line.front())) {
            readItem(start, end);
            return;
        }
        if (line.startsWith(u"----")) {
            flush();
            return;
        }
        readText(start, end);
    }

    /// Comments, templates, images and categories that stand before anything else on a line.
    qsizetype skipLeading(qsizetype at, qsizetype end)
    {
        while (at < end) {
            const Pair *pair = m_inline.pairAt(at);
            if (!pair || pair->end > end)
                break;
            if (pair->kind == PairKind::Comment) {
                at = pair->end;
            } else if (pair->kind == PairKind::Template) {
                m_inline.readTemplate(*pair);
                at = pair->end;
            } else if (pair->kind == PairKind::Link && !m_paragraphOpen && readCard(*pair)) {
                at = pair->end;
            } else {
                break;
            }
        }
        return at;
    }

    bool readHeading(qsizetype start, qsizetype end)
    {
        QStringView line = m_text.sliced(start, end - start);
        const qsizetype comment = line.indexOf(u"<!--");
        if (comment >= 0 && m_inline.skip(start + comment) >= end)
            line = line.first(comment);
        qsizetype stop = line.size();
        while (stop > 0 && line.at(stop - 1).isSpace())
            --stop;
        qsizetype level = 0;
        while (level < 6 && level < stop / 2 && line.at(level) == u'=' && line.at(stop - 1 - level) == u'=')
            ++level;
        if (level == 0 || (stop == 2 * level && stop < 3))
            return false;
        flush();
        m_builder.beginBlock(BlockKind::Heading, int(level));
        m_inline.read(start + level, start + stop - level);
        const TextRange title = m_builder.endBlock();
        if (!title.isEmpty())
            m_builder.section(int(level), title);
        return true;
    }

    void readItem(qsizetype start, qsizetype end)
    {
        flush();
        qsizetype marks = start;
        while (marks < end && QStringView(u"*#:;").contains(m_text.at(marks)))
            ++marks;
        const QString path = m_text.sliced(start, marks - start).toString();
        qsizetype split = end;
        if (path.endsWith(u';')) { // "; term : definition" on one line
            for (qsizetype i = marks; i < end; i = std::max(i + 1, m_inline.skip(i))) {
                if (m_text.at(i) == u':') {
                    split = i;
                    break;
                }
            }
        }
        writeItem(path, marks, split);
        if (split < end)
            writeItem(path.chopped(1) + u':', split + 1, end);
    }

    void writeItem(const QString &path, qsizetype start, qsizetype end)
    {
        m_builder.beginBlock(BlockKind::ListItem, int(path.size()), path);
        m_inline.read(start, end);
        m_builder.endBlock();
    }

    void readText(qsizetype start, qsizetype end)
    {
        if (!m_paragraphOpen) {
            m_builder.beginBlock(BlockKind::Paragraph);
            m_paragraphOpen = true;
        } else {
            m_builder.put(u"\n", start - 1);
        }
        // an image in the middle of a paragraph becomes a card after it
        for (qsizetype i = start; i < end; i = std::max(i + 1, m_inline.skip(i))) {
            if (const Pair *pair = m_inline.pairAt(i); pair && pair->kind == PairKind::Link && isFile(*pair))
                m_cards.append(*pair);
        }
        m_inline.read(start, end);
    }

    [[nodiscard]] bool isFile(const Pair &pair) const
    {
        return WikiNames::instance().filePrefix(
                   m_text.sliced(pair.innerStart, pair.innerEnd - pair.innerStart))
            > 0;
    }

    /// A file link on its own becomes a card, a category is kept. False for any other link.
    bool readCard(const Pair &pair)
    {
        if (isFile(pair)) {
            writeCard(pair);
            return true;
        }
        return m_inline.readBlockLink(pair);
    }

    void writeCard(const Pair &pair)
    {
        const QList<TextRange> parts = m_inline.arguments(pair.innerStart, pair.innerEnd);
        const TextRange name = parts.constFirst();
        const qsizetype prefix = WikiNames::instance().filePrefix(name.of(m_text));
        TextRange caption;
        for (qsizetype i = 1; i < parts.size(); ++i) {
            if (!WikiNames::instance().isImageOption(parts.at(i).of(m_text)))
                caption = parts.at(i);
        }
        Image image;
        image.file = m_text.sliced(name.start + prefix, name.length() - prefix).trimmed().toString();
        m_builder.beginBlock(BlockKind::Image, 0, {}, m_builder.article().images.size());
        m_builder.copy(name.start + prefix, name.end);
        if (!caption.of(m_text).trimmed().isEmpty()) {
            m_builder.breakLine();
            image.captionRange.start = m_builder.position();
            m_inline.read(caption.start, caption.end);
            image.captionRange.end = m_builder.position();
            image.caption = image.captionRange.of(m_builder.article().text).toString();
        }
        m_builder.endBlock();
        m_builder.article().images.append(image);
    }

    void flush()
    {
        if (m_paragraphOpen)
            m_builder.endBlock();
        m_paragraphOpen = false;
        const QList<Pair> cards = std::exchange(m_cards, {});
        for (const Pair &card : cards)
            writeCard(card);
    }

    // --- tables: {| … |- … | cell || cell … |} ------------------------------------------------------

    void readTableLine(qsizetype start, qsizetype end)
    {
        while (start < end && m_text.at(start).isSpace())
            ++start;
        const QStringView line = m_text.sliced(start, end - start);
        if (line.startsWith(u"{|")) {
            if (++m_tableDepth == 1)
                m_table = {};
        } else if (line.startsWith(u"|}")) {
            if (--m_tableDepth == 0)
                m_builder.article().tables.append(m_table);
        } else if (line.startsWith(u"|-")) {
            m_table.rows.append(QList<TableCellText>());
        } else if (line.startsWith(u"|+")) {
            m_table.caption = m_inline.plain(start + 2, end);
        } else if (line.startsWith(u'|') || line.startsWith(u'!')) {
            readCells(start, end);
        } else if (!line.trimmed().isEmpty()) {
            writeCell(QStringLiteral("td"), start, end);
        }
    }

    void readCells(qsizetype start, qsizetype end)
    {
        const bool header = m_text.at(start) == u'!';
        const QString tag = header ? QStringLiteral("th") : QStringLiteral("td");
        qsizetype from = start + 1;
        for (qsizetype i = from; i <= end;) {
            const bool bars = i + 1 < end && m_text.at(i) == m_text.at(i + 1)
                && (m_text.at(i) == u'|' || (header && m_text.at(i) == u'!'));
            if (i == end || bars) {
                writeCell(tag, from, i);
                from = i + 2;
                i = from;
                if (i > end)
                    break;
                continue;
            }
            i = std::max(i + 1, std::min(m_inline.skip(i), end));
        }
    }

    void writeCell(const QString &tag, qsizetype start, qsizetype end)
    {
        // "| style=… | text": attributes stand before a single bar
        for (qsizetype i = start; i < end; i = std::max(i + 1, m_inline.skip(i))) {
            if (m_text.at(i) == u'|') {
                start = i + 1;
                break;
            }
        }
        if (m_table.rows.isEmpty())
            m_table.rows.append(QList<TableCellText>());
        m_builder.beginBlock(BlockKind::TableCell, 0, {}, m_builder.article().tables.size());
        m_inline.read(start, end);
        const TextRange range = m_builder.endBlock();
        TableCellText cell;
        cell.tag = tag;
        cell.text = range.of(m_builder.article().text).toString();
        cell.range = range;
        m_table.rows.last().append(cell);
    }

    ArticleBuilder m_builder;
    QStringView m_text;
    InlineParser m_inline;
    QList<Pair> m_cards; ///< images met in the paragraph that is open
    Table m_table;
    int m_tableDepth = 0;
    bool m_paragraphOpen = false;
};

} // namespace

Article readWikitext(const SourceText &source, const QString &language)
{
    return BlockParser(source, language).read();
}

} // namespace kalpanji
