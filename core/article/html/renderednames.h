// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStringView>

namespace kalpanji {

/// What a page that MediaWiki rendered carries beside the article. From resources/wikitext/rendered.json.
struct RenderedNames {
    QSet<QString> editLinks; ///< case-folded: "edit", "সম্পাদনা"
    QSet<QString> droppedClasses;
    QSet<QString> droppedIds;
    QSet<QString> droppedRoles;

    static const RenderedNames &instance();

    /// The start of a "[edit]", or of several side by side, at the end of `line`; -1 when there is none.
    [[nodiscard]] qsizetype editLinkIn(QStringView line) const;
};

/// Length of a footnote mark "[1]", "[১২]", "[a]" at the start of `text`; 0 when there is none.
qsizetype footnoteMark(QStringView text);

} // namespace kalpanji
