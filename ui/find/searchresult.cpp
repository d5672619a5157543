// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/searchresult.h"

#include "core/time/datequery.h"

#include <algorithm>

namespace kalpanji {

namespace {

bool holdsAny(TextRange sentence, const QList<TextRange> &hits)
{
    const auto first =
        std::lower_bound(hits.begin(), hits.end(), sentence.start,
                         [](const TextRange &hit, qsizetype offset) { return hit.end <= offset; });
    return first != hits.end() && first->start < sentence.end;
}

} // namespace

SearchResult search(const DocumentPtr &document, const SearchQuery &query,
                    std::shared_ptr<const FoldedText> folded)
{
    SearchResult result;
    result.query = query;
    result.text = folded ? std::move(folded) : std::make_shared<const FoldedText>(document->article.text);
    result.hits = result.text->findAll(query.text, query.matching, query.bounds);
    const Chronology &chronology = document->chronology;
    for (const Event &event : chronology.events()) {
        if (holdsAny(event.source, result.hits))
            result.told.append(event.id);
    }
    if (const std::optional<DaySpan> span = dateQuery(query.text)) {
        result.isDate = true;
        result.dated = chronology.within(*span);
    }
    return result;
}

} // namespace kalpanji
