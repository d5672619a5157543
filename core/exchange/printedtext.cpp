// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/printedtext.h"

#include "core/text/utf8.h"

namespace kalpanji {

PrintedText::PrintedText(const Article &article)
{
    // plain text is printed as it is: white space between its blocks is part of the file
    const bool hidden = std::any_of(article.blocks.begin(), article.blocks.end(), [](const Block &block) {
        return block.kind == BlockKind::Image || block.kind == BlockKind::Reference;
    });
    if (!hidden) {
        m_text = article.text;
        constexpr qsizetype stride = 4096; // a look-up counts at most so far
        for (qsizetype at = 0, point = 0; at < m_text.size();) {
            qsizetype end = std::min(at + stride, m_text.size());
            if (end < m_text.size() && m_text.at(end).isLowSurrogate())
                ++end;
            m_pieces.append({{at, end}, point, at});
            point += codePointCount(QStringView(m_text).sliced(at, end - at));
            at = end;
        }
        return;
    }
    qsizetype point = 0;
    for (const Block &block : article.blocks) {
        if (block.kind == BlockKind::Image || block.kind == BlockKind::Reference)
            continue;
        if (!m_text.isEmpty()) {
            m_text.append(u'\n');
            ++point;
        }
        m_pieces.append({block.range, point, m_text.size()});
        const QStringView content = block.range.of(article.text);
        m_text.append(content);
        point += codePointCount(content);
    }
}

qsizetype PrintedText::codePoint(qsizetype offset) const
{
    const auto after =
        std::upper_bound(m_pieces.begin(), m_pieces.end(), offset,
                         [](qsizetype value, const Piece &piece) { return value < piece.range.start; });
    if (after == m_pieces.begin())
        return -1;
    const Piece &piece = *(after - 1);
    if (offset > piece.range.end)
        return -1;
    return piece.codePoint
        + codePointCount(QStringView(m_text).sliced(piece.printed, offset - piece.range.start));
}

} // namespace kalpanji
