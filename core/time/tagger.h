// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "core/time/languagepack.h"
#include "core/time/timeexpression.h"

#include <QDate>
#include <QList>

namespace kalpanji {

/// Encyclopedia: a year-less date means the year the text has arrived at. News: the day of the report.
enum class Genre { Encyclopedia, News };

struct TagOptions {
    Genre genre = Genre::Encyclopedia;
    /// Spans take in the article before them, as TimeML wants it: "the spring of 1794".
    bool determiners = false;
    QDate referenceDate; ///< "today" for News; invalid: none
};

/// The time expressions of the article's prose, in text order, resolved over the whole article.
QList<TimeExpression> tagTimes(const Article &article, const LanguagePack &pack,
                               const TagOptions &options = {});

} // namespace kalpanji
