// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/wikitext/tree.h"

namespace kalpanji::wikitext {

/// An internal link: [[target|label]], as offsets of Tree::text.
struct LinkMatch {
    NodeKind kind = NodeKind::Link; ///< Link, File, Category or Interlanguage
    Span32 range; ///< brackets included
    Span32 target; ///< without a leading colon
    Span32 label; ///< empty when there is none
};

/// Finds the links of one stretch of text in order. A link is the innermost pair of brackets around a valid
/// target, as MediaWiki finds it; only a file's caption may hold other links, and those are found by asking
/// for its label.
class LinkFinder
{
public:
    LinkFinder(QStringView text, Span32 where);

    /// The first link that begins at or after the end of the one before; nothing when there is no more.
    bool next(LinkMatch &match);

private:
    [[nodiscard]] quint32 findOpener(quint32 from) const;
    [[nodiscard]] quint32 findCloser(quint32 from, quint32 end) const;
    bool match(quint32 opener, quint32 nextOpener, LinkMatch &match);
    bool closeFile(quint32 nextOpener, LinkMatch &match) const;

    QStringView m_text;
    quint32 m_end;
    quint32 m_opener; ///< the next "[[", or m_end
};

} // namespace kalpanji::wikitext
