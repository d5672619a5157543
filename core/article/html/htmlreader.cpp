// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/html/htmlreader.h"

#include "core/article/articlebuilder.h"
#include "core/article/html/htmlelements.h"
#include "core/article/html/htmlinfobox.h"
#include "core/article/html/htmlpage.h"
#include "core/article/html/htmlpicture.h"
#include "core/article/html/utf16positions.h"
#include "core/article/languageguess.h"

namespace kalpanji {

namespace {

class HtmlReader
{
public:
    HtmlReader(const SourceText &source, const QByteArray &html)
        : m_tree(html)
        , m_page(pageOf(m_tree))
        , m_positions(html)
        , m_html(html)
        , m_builder(source)
    {
    }

    Article read(const QString &language)
    {
        Article &article = m_builder.article();
        article.title = m_page.title;
        article.provenance = m_page.provenance;
        article.categories = m_page.categories;
        collectReferences();
        walkInto(*m_page.content);
        writeReferences();
        article.language = language.isEmpty() ? m_page.language : language;
        if (article.language.isEmpty())
            article.language = guessLanguage(article.text);
        return m_builder.take();
    }

private:
    struct OpenSpan {
        SpanKind kind;
        QString target;
        const GumboNode *node;
        qsizetype start;
    };

    void walkInto(const GumboNode &node)
    {
        walk(
            node, [this](const GumboNode &each) { return enter(each); },
            [this](const GumboNode &each) { leave(each); });
    }

    bool enter(const GumboNode &node)
    {
        if (node.type == GUMBO_NODE_DOCUMENT)
            return true;
        if (node.type != GUMBO_NODE_ELEMENT) {
            writeText(node);
            return false;
        }
        if (&node != m_page.content && isDropped(node))
            return false;
        const GumboTag tag = node.v.element.tag;
        if (tag == GUMBO_TAG_SUP && hasClass(node, "reference"))
            return markReference(node);
        if (hasClass(node, "mwe-math-element") || tag == GUMBO_TAG_MATH)
            return writeFormula(node);
        if (m_inline > 0)
            return enterInline(node);
        return enterBlock(node);
    }

    /// Inside a cell, a caption, a heading or a footnote, what would be a block of its own is a space.
    bool enterInline(const GumboNode &node)
    {
        if (isBlock(node.v.element.tag) && !isAtLineStart())
            m_builder.put(u" ", 0);
        openSpan(node);
        return node.v.element.tag != GUMBO_TAG_FIGURE;
    }

    bool enterBlock(const GumboNode &node)
    {
        const GumboTag tag = node.v.element.tag;
        if (const int level = headingLevel(tag); level > 0)
            return beginHeading(node, level);
        if (tag == GUMBO_TAG_OL && hasClass(node, "references"))
            return false; // they stand after all else
        if (isFigure(node)) {
            writePicture(node);
            return false;
        }
        if (tag == GUMBO_TAG_TABLE && hasClass(node, "infobox"))
            return readInfobox(node);
        if (tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH)
            return beginCell(node);
        if (tag == GUMBO_TAG_BR && m_builder.isOpen()) {
            m_builder.put(u" ", 0);
            return false;
        }
        if (isBlock(tag))
            endBlock();
        if (tag == GUMBO_TAG_TABLE)
            m_table = {};
        else if (tag == GUMBO_TAG_TR)
            m_table.rows.append(QList<TableCellText>());
        else if (tag == GUMBO_TAG_CAPTION)
            m_table.caption = textOf(node);
        else if (tag == GUMBO_TAG_PRE)
            beginBlock(BlockKind::Preformatted);
        if (const QChar mark = listMark(tag); !mark.isNull())
            m_marks.append(mark);
        openSpan(node);
        return tag != GUMBO_TAG_CAPTION;
    }

    void leave(const GumboNode &node)
    {
        if (node.type != GUMBO_NODE_ELEMENT)
            return;
        const GumboTag tag = node.v.element.tag;
        closeSpan(node);
        const bool cell = tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH;
        if (m_container == &node) {
            m_container = nullptr;
            m_inline = 0;
            cell ? endCell(node) : endHeading(headingLevel(tag));
            return;
        }
        if (m_inline > 0) {
            if (isBlock(tag))
                m_builder.put(u" ", 0);
            return;
        }
        if (isBlock(tag))
            endBlock();
        if (!listMark(tag).isNull())
            m_marks.chop(1);
        if (tag == GUMBO_TAG_TABLE)
            endTable();
    }

    // --- text and spans ------------------------------------------------------------------------------

    void writeText(const GumboNode &node)
    {
        if (node.type != GUMBO_NODE_TEXT && node.type != GUMBO_NODE_WHITESPACE
            && node.type != GUMBO_NODE_CDATA)
            return;
        const QByteArrayView text(node.v.text.text);
        if (node.type == GUMBO_NODE_WHITESPACE && (!m_builder.isOpen() || isAtLineStart()))
            return;
        if (!m_builder.isOpen())
            beginText();
        const GumboStringPiece &original = node.v.text.original_text;
        const qsizetype byte = original.data ? original.data - m_html.constData() : 0;
        const qsizetype start = m_positions.at(byte);
        const bool verbatim =
            original.data && text == QByteArrayView(original.data, qsizetype(original.length));
        if (verbatim)
            m_builder.copy(start, m_positions.at(byte + qsizetype(original.length)));
        else // a character reference stands in it
            m_builder.put(QString::fromUtf8(text), start);
    }

    /// Whether a caption is about to begin, which a space must not open.
    [[nodiscard]] bool isAtLineStart() { return m_builder.article().text.endsWith(u'\n'); }

    /// Text that stands in no block opens one: an item within a list, else a paragraph.
    void beginText()
    {
        if (m_marks.isEmpty())
            beginBlock(BlockKind::Paragraph);
        else
            beginBlock(BlockKind::ListItem, int(m_marks.size()), m_marks);
    }

    void beginBlock(BlockKind kind, int level = 0, const QString &marks = {}, qsizetype index = -1)
    {
        endBlock();
        m_builder.beginBlock(kind, level, marks, index);
        for (OpenSpan &span : m_spans)
            span.start = m_builder.position();
    }

    TextRange endBlock()
    {
        if (!m_builder.isOpen())
            return {};
        for (const OpenSpan &span : std::as_const(m_spans))
            m_builder.span(span.kind, span.start, span.target);
        return m_builder.endBlock();
    }

    void openSpan(const GumboNode &node)
    {
        QString target;
        const std::optional<SpanKind> kind = spanKindOf(node, &target);
        if (kind)
            m_spans.append({*kind, target, &node, m_builder.position()});
    }

    void closeSpan(const GumboNode &node)
    {
        if (m_spans.isEmpty() || m_spans.constLast().node != &node)
            return;
        const OpenSpan span = m_spans.takeLast();
        if (m_builder.isOpen())
            m_builder.span(span.kind, span.start, span.target);
    }

    bool writeFormula(const GumboNode &node)
    {
        const GumboNode *math =
            findElement(node, [](const GumboNode &each) { return !attributeOf(each, "alttext").isEmpty(); });
        if (!m_builder.isOpen())
            beginText();
        const qsizetype start = m_builder.position();
        m_builder.put(math ? attributeOf(*math, "alttext") : textOf(node), m_positions.at(offsetOf(node)));
        m_builder.span(SpanKind::Math, start);
        return false;
    }

    // --- headings, cells, pictures, footnotes: blocks that hold no others ----------------------------------

    bool beginHeading(const GumboNode &node, int level)
    {
        endBlock();
        if (level == 1 && textOf(node) == m_page.title)
            return false;
        beginBlock(BlockKind::Heading, level);
        m_container = &node;
        m_inline = 1;
        return true;
    }

    void endHeading(int level)
    {
        if (const TextRange range = endBlock(); !range.isEmpty())
            m_builder.section(level, range);
    }

    bool beginCell(const GumboNode &node)
    {
        beginBlock(BlockKind::TableCell, 0, {}, m_builder.article().tables.size());
        m_container = &node;
        m_inline = 1;
        return true;
    }

    void endCell(const GumboNode &node)
    {
        const TextRange range = endBlock();
        TableCellText cell;
        cell.tag = isElement(node, GUMBO_TAG_TH) ? QStringLiteral("th") : QStringLiteral("td");
        cell.text = range.of(m_builder.article().text).toString();
        cell.columnSpan = spanOf(node, "colspan");
        cell.rowSpan = spanOf(node, "rowspan");
        cell.range = range;
        if (m_table.rows.isEmpty())
            m_table.rows.append(QList<TableCellText>());
        m_table.rows.last().append(cell);
        if (!range.isEmpty())
            m_table.range = {m_table.range.isEmpty() ? range.start : m_table.range.start, range.end};
    }

    static int spanOf(const GumboNode &node, const char *name)
    {
        constexpr int widest = 1000; // the limit of the HTML standard
        return std::clamp(attributeOf(node, name).toInt(), 1, widest);
    }

    void endTable()
    {
        if (!m_table.range.isEmpty())
            m_builder.article().tables.append(std::exchange(m_table, {}));
    }

    void writePicture(const GumboNode &node)
    {
        const Picture picture = pictureOf(node);
        if (picture.file.isEmpty())
            return;
        Image image;
        image.file = picture.file;
        beginBlock(BlockKind::Image, 0, {}, m_builder.article().images.size());
        m_builder.put(image.file, m_positions.at(offsetOf(node)));
        if (picture.caption && !textOf(*picture.caption).isEmpty()) {
            m_builder.breakLine();
            image.captionRange.start = m_builder.position();
            writeInline(*picture.caption);
            image.captionRange.end = m_builder.position();
            const QStringView caption = image.captionRange.of(m_builder.article().text);
            image.captionRange.start += caption.size() - caption.trimmed().size(); // its end has no space
            image.caption = image.captionRange.of(m_builder.article().text).toString();
        }
        endBlock();
        m_builder.article().images.append(image);
    }

    void writeInline(const GumboNode &node)
    {
        ++m_inline;
        walkInto(node);
        --m_inline;
    }

    /// The items of all lists of references, in the order of the page, and how they are linked to.
    void collectReferences()
    {
        const auto enter = [this](const GumboNode &node) {
            if (!isElement(node, GUMBO_TAG_LI) || !hasClass(*node.parent, "references"))
                return true;
            m_references.append(&node);
            m_referenceNumbers.insert(attributeOf(node, "id"), m_references.size());
            return false;
        };
        walk(*m_page.content, enter, [](const GumboNode &) {});
    }

    bool markReference(const GumboNode &node)
    {
        const GumboNode *link =
            findElement(node, [](const GumboNode &each) { return isElement(each, GUMBO_TAG_A); });
        const QString id = link ? attributeOf(*link, "href").section(u'#', 1) : QString();
        if (const qsizetype number = m_referenceNumbers.value(id); number > 0 && m_builder.isOpen())
            m_builder.mark(SpanKind::ReferenceMark, QString::number(number));
        return false;
    }

    void writeReferences()
    {
        endBlock();
        for (qsizetype i = 0; i < m_references.size(); ++i) {
            const GumboNode *item = m_references.at(i);
            const GumboNode *text =
                findElement(*item, [](const GumboNode &node) { return hasClass(node, "reference-text"); });
            beginBlock(BlockKind::Reference, 0, {}, i);
            writeInline(text ? *text : *item);
            const TextRange range = endBlock();
            m_builder.article().references.append(
                {{}, {}, range.of(m_builder.article().text).toString(), range});
        }
    }

    bool readInfobox(const GumboNode &table)
    {
        endBlock();
        if (TemplateCall box = infoboxIn(table); !box.params.isEmpty())
            m_builder.article().templates.append(std::move(box));
        return false;
    }

    static qsizetype offsetOf(const GumboNode &node) { return qsizetype(node.v.element.start_pos.offset); }

    HtmlTree m_tree;
    HtmlPage m_page;
    Utf16Positions m_positions;
    const QByteArray &m_html;
    ArticleBuilder m_builder;
    QString m_marks; ///< of the lists that are open, "*#"
    QList<OpenSpan> m_spans;
    Table m_table;
    QList<const GumboNode *> m_references;
    QHash<QString, qsizetype> m_referenceNumbers; ///< from 1, by the id of the item
    const GumboNode *m_container = nullptr; ///< the heading or cell that is open
    int m_inline = 0; ///< above 0: no block may begin
};

} // namespace

Result<Article> readHtml(const SourceText &source, const QString &language, const QString &fileName)
{
    const QByteArray html = source.text().toUtf8();
    if (const qsizetype place = firstTooDeepTag(html); place >= 0)
        return Error {ErrorCode::MalformedInput, fileName, place};
    Article article = HtmlReader(source, html).read(language);
    return article.text.isEmpty() ? Result<Article>(Error {ErrorCode::EmptyInput, fileName})
                                  : Result<Article>(std::move(article));
}

} // namespace kalpanji
