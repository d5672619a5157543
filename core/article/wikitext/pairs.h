// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringView>

namespace kalpanji {

/// What opens and closes in wikitext.
enum class PairKind : quint8 {
    Template, ///< {{ … }}
    Parameter, ///< {{{ … }}}
    Link, ///< [[ … ]]
    Comment, ///< <!-- … -->
    Tag, ///< an extension tag: <ref …>…</ref>, <nowiki>, <math>, …; `inner` is what stands between
};

struct Pair {
    PairKind kind;
    qsizetype end; ///< after the closing sign
    qsizetype innerStart; ///< after the opening sign
    qsizetype innerEnd; ///< before the closing sign
};

/// Every opener that has its closer, by the offset of the opener. One linear scan with a stack, as
/// MediaWiki's preprocessor does it: an opener that is never closed is plain text and swallows nothing.
QHash<qsizetype, Pair> matchPairs(QStringView text);

/// Name of the tag that opens at `at` ("<Ref name=x>" → "ref"); empty when none does.
QString tagName(QStringView text, qsizetype at);

} // namespace kalpanji
