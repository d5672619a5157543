// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/textrange.h"
#include "ui/shell/theme.h"

#include <QList>
#include <QTextCharFormat>

#include <array>

namespace kalpanji {

/// What marks stretches of the article, from the lowest layer to the topmost.
enum class MarkLayer : quint8 {
    Selection, ///< the sentence of the selected event or figure
    Hover, ///< what the pointer is over
    FindHits,
    CurrentHit,
    Speech, ///< the sentence being read aloud
};
inline constexpr int markLayerCount = 5;

/// The marked ranges of an article by layer. They are painted over the laid-out text and never change a
/// format in it, so that marking does not shape anything anew.
class Marks
{
public:
    /// UTF-16 ranges of the article, cluster-safe.
    void set(MarkLayer layer, const QList<TextRange> &ranges) { at(layer) = ranges; }
    [[nodiscard]] const QList<TextRange> &ranges(MarkLayer layer) const
    {
        return m_ranges.at(static_cast<std::size_t>(layer));
    }
    void clear() { m_ranges = {}; }

    [[nodiscard]] static QTextCharFormat format(MarkLayer layer, const Theme &theme);

private:
    QList<TextRange> &at(MarkLayer layer) { return m_ranges.at(static_cast<std::size_t>(layer)); }

    std::array<QList<TextRange>, markLayerCount> m_ranges;
};

} // namespace kalpanji
