// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chronology/eventextractor.h"

namespace kalpanji {

QList<Event> extractEvents(const Article &, const QList<TimeExpression> &, const LanguagePack &)
{
    return {};
}

} // namespace kalpanji
