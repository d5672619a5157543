// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

namespace kalpanji {

/// A run of apostrophes in a line and what MediaWiki makes of it (Parser::doQuotes, five cases).
struct QuoteRun {
    qsizetype start; ///< within the line
    int literal; ///< apostrophes that stay text
    bool bold; ///< toggles bold
    bool italic; ///< toggles italic
    int length; ///< all of them
};

/// The runs of two or more apostrophes in one line, balanced as MediaWiki balances them: where both bold
/// and italic are odd in number, one bold gives an apostrophe back and becomes italic.
QList<QuoteRun> resolveQuotes(QStringView line);

} // namespace kalpanji
