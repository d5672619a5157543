// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/wikitext/tree.h"

#include <algorithm>

namespace kalpanji::wikitext {

quint32 Tree::sourceAt(quint32 offset) const
{
    const auto after = std::upper_bound(runs.begin(), runs.end(), offset,
                                        [](quint32 value, const Run &run) { return value < run.text; });
    return after == runs.begin() ? 0 : (after - 1)->source + (offset - (after - 1)->text);
}

quint32 Tree::extensionAt(quint32 offset) const
{
    const auto found =
        std::lower_bound(extensions.begin(), extensions.end(), offset,
                         [](const ExtensionNode &node, quint32 value) { return node.mark < value; });
    return quint32(found - extensions.begin());
}

} // namespace kalpanji::wikitext
