// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"
#include "core/text/localeformat.h"
#include "ui/reader/readerlinks.h"
#include "ui/reader/textcard.h"

#include <QCoreApplication>

namespace kalpanji {

/// What the cards of the reader say.
class CardTexts
{
    Q_DECLARE_TR_FUNCTIONS(kalpanji::CardTexts)

public:
    /// Of a time expression: the date in words, how exactly it is known, how it is known, the events it
    /// dates.
    static QList<CardLine> date(const Document &document, qsizetype expression, const LocaleFormat &format);
    /// Of a link: the footnote, the title of the article, or the address it leads to.
    static QList<CardLine> link(const Document &document, const ReaderLink &link, const LocaleFormat &format);

private:
    static QString precision(const TimeValue &time);
    static QString evidence(const Document &document, const TimeExpression &expression);
};

/// Index of the time expression at `offset`, the innermost; -1 when there is none.
qsizetype timeExpressionAt(const Document &document, qsizetype offset);

} // namespace kalpanji
