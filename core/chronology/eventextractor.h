// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "core/chronology/event.h"
#include "core/time/languagepack.h"

namespace kalpanji {

/// The events told in the article's prose, in text order: by the pack's trigger words, with the status,
/// the date of their own clause or the one inherited from the event within which they are told.
QList<Event> extractEvents(const Article &article, const QList<TimeExpression> &times,
                           const LanguagePack &pack);

} // namespace kalpanji
