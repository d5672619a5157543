// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/article.h"

namespace kalpanji {

void SourceMap::add(qsizetype text, qsizetype byte) { m_runs.append({text, byte}); }

qint64 SourceMap::byteAt(QStringView text, qsizetype offset) const
{
    const auto after = std::upper_bound(m_runs.begin(), m_runs.end(), offset,
                                        [](qsizetype value, const Run &run) { return value < run.text; });
    if (after == m_runs.begin())
        return -1;
    const Run &run = *(after - 1);
    return run.byte + text.mid(run.text, offset - run.text).toUtf8().size();
}

} // namespace kalpanji
