// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace kalpanji::wikitext {

/// Length of the scheme at the start of `text` that MediaWiki makes links of ("https://", "mailto:"), or 0.
qsizetype urlSchemeAt(QStringView text);

/// Length of the scheme that ends with the colon at `colon` of `text`, sign and slashes included and the
/// letters before it, or 0; `start` becomes where it begins. A word character before it makes it none.
qsizetype urlSchemeAround(QStringView text, qsizetype colon, qsizetype &start);

/// Length of the URL at the start of `text`, which begins with a scheme of `scheme` units.
qsizetype urlLength(QStringView text, qsizetype scheme);

/// How much of a bare URL is the URL: punctuation at its end belongs to the sentence.
qsizetype bareUrlLength(QStringView url);

} // namespace kalpanji::wikitext
