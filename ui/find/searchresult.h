// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"
#include "core/text/fold.h"

#include <memory>

namespace kalpanji {

/// What is looked for, and how strictly.
struct SearchQuery {
    QString text;
    Matching matching = Matching::Folded;
    WordBounds bounds = WordBounds::Anywhere;
    bool operator==(const SearchQuery &) const = default;
};

/// All that one query finds in one document.
struct SearchResult {
    SearchQuery query;
    std::shared_ptr<const FoldedText> text; ///< folded once, handed on from search to search
    QList<TextRange> hits; ///< left to right; widen to clusters before drawing one
    bool isDate = false; ///< the query names a time
    QList<EventId> dated; ///< isDate: the events of that time, by date
    QList<EventId> told; ///< the events whose sentence holds a hit, in text order
};

/// Searches `document`; `folded` is its text made ready by an earlier search, or null. From any thread.
SearchResult search(const DocumentPtr &document, const SearchQuery &query,
                    std::shared_ptr<const FoldedText> folded);

} // namespace kalpanji
