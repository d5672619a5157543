// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/articlebuilder.h"

#include "core/text/graphemes.h"
#include "core/text/utf8.h"

#include <tuple>

namespace kalpanji {

namespace {

/// The white space that HTML folds; a no-break space and the thin ones stay.
bool isSpace(QChar c) { return c <= u' ' && (c == u' ' || (c >= u'\t' && c <= u'\r')); }

} // namespace

ArticleBuilder::ArticleBuilder(const SourceText &source)
    : m_source(source)
    , m_knownByte(source.byteAt(0))
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
    m_due = Due::Nothing;
    m_expectedUnit = -1;
}

TextRange ArticleBuilder::endBlock()
{
    if (!m_open)
        return {};
    m_open = false;
    while (position() > m_block.range.start && isSpace(m_article.text.back()))
        m_article.text.chop(1);
    for (auto span = m_article.spans.rbegin(); span != m_article.spans.rend() && span->range.end > position();
         ++span)
        span->range = {std::min(span->range.start, position()), position()};
    m_block.range.end = position();
    if (m_block.range.isEmpty()) {
        if (m_article.text.endsWith(u'\n'))
            m_article.text.chop(1);
        return {};
    }
    m_article.blocks.append(m_block);
    return m_block.range;
}

void ArticleBuilder::copy(qsizetype start, qsizetype end)
{
    append(m_source.view().sliced(start, end - start), start);
}

void ArticleBuilder::append(QStringView text, qsizetype start)
{
    const bool verbatim = m_block.kind == BlockKind::Preformatted && m_open;
    for (qsizetype i = 0; i < text.size();) {
        const bool atStart = isBlockEmpty();
        if (isSpace(text.at(i)) && (!verbatim || (atStart && text.at(i) != u' '))) {
            if (!atStart && m_due == Due::Nothing)
                m_due = Due::Space;
            ++i;
            continue;
        }
        // a run that needs no folding at once
        qsizetype end = i + 1;
        while (end < text.size()
               && (!isSpace(text.at(end)) || verbatim
                   || (text.at(end) == u' ' && end + 1 < text.size() && !isSpace(text.at(end + 1)))))
            ++end;
        if (m_due != Due::Nothing) {
            if (i > 0)
                mapTo(start + i - 1);
            putDue();
        }
        mapTo(start + i);
        m_article.text.append(text.sliced(i, end - i));
        m_expectedUnit = start + end;
        i = end;
    }
}

void ArticleBuilder::put(QStringView text, qsizetype start)
{
    for (const QChar c : text) {
        if (isSpace(c) && m_block.kind != BlockKind::Preformatted) {
            if (!isBlockEmpty() && m_due == Due::Nothing)
                m_due = Due::Space;
            continue;
        }
        putDue();
        mapTo(start);
        m_article.text.append(c);
        m_expectedUnit = -1;
    }
}

void ArticleBuilder::putDue()
{
    if (m_due == Due::Nothing)
        return;
    m_article.text.append(m_due == Due::Space ? u' ' : u'\n');
    m_due = Due::Nothing;
    if (m_expectedUnit >= 0)
        ++m_expectedUnit;
}

void ArticleBuilder::mapTo(qsizetype unit)
{
    if (unit == m_expectedUnit)
        return;
    m_article.sourceMap.add(position(), byteAt(unit));
    m_expectedUnit = unit;
}

/// Counted from the last answer where that is near.
qsizetype ArticleBuilder::byteAt(qsizetype unit)
{
    constexpr qsizetype near = 256;
    m_knownByte = unit >= m_knownUnit && unit - m_knownUnit < near && !m_source.isUtf16()
        ? m_knownByte + utf8Size(m_source.view().sliced(m_knownUnit, unit - m_knownUnit))
        : m_source.byteAt(unit);
    m_knownUnit = unit;
    return m_knownByte;
}

void ArticleBuilder::breakLine()
{
    m_article.text.append(u'\n');
    m_due = Due::Nothing;
    m_expectedUnit = -1;
}

void ArticleBuilder::breakLineBeforeNext()
{
    if (m_open && !isBlockEmpty())
        m_due = Due::LineEnd;
}

void ArticleBuilder::span(SpanKind kind, qsizetype start, const QString &target)
{
    // a due space stands between `start` and the first character
    while (start < position() && isSpace(m_article.text.at(start)))
        ++start;
    if (start < position())
        m_article.spans.append({kind, {start, position()}, target});
}

void ArticleBuilder::mark(SpanKind kind, const QString &target)
{
    m_article.spans.append({kind, {position(), position()}, target});
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
    // empty ones before what begins where they stand, and in the order they came
    const auto place = [](const Span &span) {
        return std::tuple(span.range.start, !span.range.isEmpty(), -span.range.end);
    };
    std::stable_sort(article.spans.begin(), article.spans.end(),
                     [&](const Span &a, const Span &b) { return place(a) < place(b); });
    return std::move(article);
}

} // namespace kalpanji
