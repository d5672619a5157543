// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/marks.h"

namespace kalpanji {

QTextCharFormat Marks::format(MarkLayer layer, const Theme &theme)
{
    QTextCharFormat format;
    switch (layer) {
    case MarkLayer::Selection:
        format.setBackground(theme.accentWash);
        break;
    case MarkLayer::Hover:
        format.setBackground(theme.panel);
        break;
    case MarkLayer::FindHits:
        format.setBackground(theme.category(5).lighter(theme.isDark() ? 60 : 165));
        break;
    case MarkLayer::CurrentHit:
        format.setBackground(theme.accent);
        format.setForeground(theme.paper);
        break;
    case MarkLayer::Speech:
        format.setBackground(theme.accentWash);
        break;
    }
    return format;
}

} // namespace kalpanji
