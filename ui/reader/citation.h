// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"
#include "core/text/localeformat.h"

#include <QCoreApplication>
#include <QDate>

namespace kalpanji {

/// Words of an article with where they stand: what may be pasted under a quotation.
class Citation
{
    Q_DECLARE_TR_FUNCTIONS(kalpanji::Citation)

public:
    /// `“quotation”`, then title, section, source, licence, address and the day it was read, as far as known.
    static QString plain(const Document &document, TextRange range, const LocaleFormat &format, QDate today);

private:
    static QString sectionAt(const Article &article, qsizetype offset);
};

} // namespace kalpanji
