// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/templateremains.h"

namespace kalpanji {

namespace {

bool isSeparator(QChar c) { return c == u';' || c == u','; }
bool isBetween(QChar c) { return isSeparator(c) || c == u' ' || c == QChar::Nbsp; }

} // namespace

QList<TextRange> templateRemains(QStringView text)
{
    QList<TextRange> remains;
    for (qsizetype open = text.indexOf(u'('); open >= 0; open = text.indexOf(u'(', open + 1)) {
        qsizetype end = open + 1;
        bool separated = false;
        for (; end < text.size() && isBetween(text.at(end)); ++end)
            separated = separated || isSeparator(text.at(end));
        if (end == text.size() || text.at(end).isMark())
            continue;
        const bool apart = open == 0 || text.at(open - 1) == u' '; // "main()" is a name
        if (text.at(end) == u')' && apart)
            remains.append({std::max(qsizetype(0), open - 1), end + 1});
        else if (separated && text.at(end) != u')')
            remains.append({open + 1, end});
    }
    return remains;
}

} // namespace kalpanji
