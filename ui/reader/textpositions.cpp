// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/textpositions.h"

namespace kalpanji {

void TextPositions::add(qsizetype article, int document, qsizetype length)
{
    Q_ASSERT(m_runs.isEmpty() || article >= end());
    if (length <= 0)
        return;
    if (!m_runs.isEmpty()) {
        Run &last = m_runs.last();
        if (last.article + last.length == article && last.document + last.length == document) {
            last.length += length;
            return;
        }
    }
    m_runs.append({article, document, length});
}

int TextPositions::toDocument(qsizetype offset) const
{
    const auto after = std::upper_bound(m_runs.begin(), m_runs.end(), offset,
                                        [](qsizetype value, const Run &run) { return value < run.article; });
    if (after != m_runs.begin()) {
        const Run &run = *(after - 1);
        const qsizetype within = offset - run.article;
        // the end of a run is a place of its own: a range ends there
        if (within <= run.length || after == m_runs.end())
            return run.document + static_cast<int>(std::min(within, run.length));
    }
    return after == m_runs.end() ? 0 : after->document;
}

int TextPositions::endToDocument(qsizetype end) const { return end > 0 ? toDocument(end - 1) + 1 : 0; }

const TextPositions::Run *TextPositions::lastAt(int position) const
{
    const auto after = std::upper_bound(m_runs.begin(), m_runs.end(), position,
                                        [](int value, const Run &run) { return value < run.document; });
    return after == m_runs.begin() ? nullptr : &*(after - 1);
}

qsizetype TextPositions::toArticle(int position) const
{
    const Run *run = lastAt(position);
    return run ? run->article + std::min<qsizetype>(position - run->document, run->length) : -1;
}

qsizetype TextPositions::articleTextAt(int position) const
{
    const Run *run = lastAt(position);
    return run && position - run->document < run->length ? run->article + position - run->document : -1;
}

qsizetype TextPositions::end() const
{
    return m_runs.isEmpty() ? 0 : m_runs.constLast().article + m_runs.constLast().length;
}

} // namespace kalpanji
