// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/articlebuilder.h"

#include "core/text/graphemes.h"

namespace kalpanji {

ArticleBuilder::ArticleBuilder(const SourceText &source)
    : m_source(source)
{
    m_article.text.reserve(source.view().size());
}

void ArticleBuilder::beginBlock(BlockKind kind, int level, const QString &marks, qsizetype index)
{
    if (m_open)
        endBlock();
    if (!m_article.text.isEmpty())
        m_article.text.append(u'\n');
    m_block = {kind, {position(), position()}, level, index, marks};
    m_open = true;
    m_space = false;
    m_expectedByte = -1;
}

TextRange ArticleBuilder::endBlock()
{
    if (!m_open)
        return {};
    m_open = false;
    m_block.range.end = position();
    if (m_block.range.isEmpty()) {
        if (m_article.text.endsWith(u'\n'))
            m_article.text.chop(1);
        return {};
    }
    m_article.blocks.append(m_block);
    return m_block.range;
}

void ArticleBuilder::append(QChar c, qsizetype sourceOffset)
{
    const qsizetype byte = m_source.byteAt(sourceOffset);
    if (byte != m_expectedByte)
        m_article.sourceMap.add(position(), byte);
    m_article.text.append(c);
    m_expectedByte = m_source.byteAt(sourceOffset + 1);
}

void ArticleBuilder::copy(qsizetype start, qsizetype end)
{
    const QStringView text = m_source.view();
    const bool verbatim = m_block.kind == BlockKind::Preformatted;
    for (qsizetype i = start; i < end;) {
        const QChar c = text.at(i);
        if (!verbatim && c.isSpace() && c != QChar::Nbsp) {
            m_space = m_space || position() > m_block.range.start;
            ++i;
            continue;
        }
        if (m_space) {
            append(u' ', i - 1);
            m_space = false;
        }
        // a run of plain characters at once: byteAt() is asked only at its ends
        qsizetype runEnd = i + 1;
        while (runEnd < end && (verbatim || !text.at(runEnd).isSpace() || text.at(runEnd) == QChar::Nbsp))
            ++runEnd;
        const qsizetype byte = m_source.byteAt(i);
        if (byte != m_expectedByte)
            m_article.sourceMap.add(position(), byte);
        m_article.text.append(text.sliced(i, runEnd - i));
        m_expectedByte = m_source.byteAt(runEnd);
        i = runEnd;
    }
}

void ArticleBuilder::put(QStringView text, qsizetype start)
{
    for (const QChar c : text) {
        if (c.isSpace() && c != QChar::Nbsp && m_block.kind != BlockKind::Preformatted) {
            m_space = m_space || position() > m_block.range.start;
            continue;
        }
        if (m_space)
            append(u' ', start);
        m_space = false;
        append(c, start);
        m_expectedByte = -1;
    }
}

void ArticleBuilder::breakLine()
{
    m_article.text.append(u'\n');
    m_space = false;
    m_expectedByte = -1;
}

void ArticleBuilder::span(SpanKind kind, qsizetype start, const QString &target)
{
    // a due space stands between `start` and the first character
    while (start < position() && m_article.text.at(start).isSpace())
        ++start;
    if (start < position())
        m_article.spans.append({kind, {start, position()}, target});
}

void ArticleBuilder::section(int level, TextRange heading, float confidence)
{
    m_article.sections.append(
        {level, heading.of(m_article.text).toString(), heading, {heading.start, heading.end}, confidence});
}

Article ArticleBuilder::take()
{
    endBlock();
    Article &article = m_article;
    // footnotes stand after the last section and belong to none
    qsizetype end = article.text.size();
    for (const Block &block : std::as_const(article.blocks)) {
        if (block.kind == BlockKind::Reference) {
            end = std::max(qsizetype(0), block.range.start - 1);
            break;
        }
    }
    for (qsizetype i = 0; i < article.sections.size(); ++i) {
        Section &section = article.sections[i];
        section.range.end = end;
        for (qsizetype next = i + 1; next < article.sections.size(); ++next) {
            if (article.sections.at(next).level <= section.level) {
                section.range.end = article.sections.at(next).range.start;
                break;
            }
        }
    }
    article.lead = {0, article.sections.isEmpty() ? end : article.sections.constFirst().range.start};
    for (Span &span : article.spans)
        span.range = snappedToClusters(article.text, span.range);
    std::stable_sort(article.spans.begin(), article.spans.end(),
                     [](const Span &a, const Span &b) { return a.range.start < b.range.start; });
    return std::move(article);
}

} // namespace kalpanji
