// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "core/chronology/clauses.h"
#include "core/places/placewords.h"

namespace kalpanji {

/// Who takes part, and where, as far as tokens [first, end) name it: people and offices as they are written,
/// countries and cities by the name that the language has for them.
struct Participants {
    QStringList who;
    QStringList countries; ///< those of `who` that are countries
    QStringList where;
};

Participants participantsIn(const SentenceReading &sentence, qsizetype first, qsizetype end,
                            const QList<PlaceMention> &places, const QList<Span> &links);

/// Of what no article tells, by its title alone. None when the pack's event words cannot be read.
Participants participantsOfTitle(const QString &title, const LanguagePack &pack);

} // namespace kalpanji
