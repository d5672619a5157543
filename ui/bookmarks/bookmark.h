// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"

#include <QJsonObject>

#include <optional>

namespace kalpanji {

/// A sentence to come back to. Known by its words, so that it is found again after the article was edited;
/// by where it stood, when the article says the same twice.
struct Bookmark {
    qsizetype offset = 0; ///< UTF-16 offset of the sentence in the article
    QString hash; ///< of the sentence's words, case and accents folded
    QString excerpt; ///< its beginning, for lists
    bool operator==(const Bookmark &) const = default;

    [[nodiscard]] QJsonObject toJson() const;
    /// Nothing for an object that is no bookmark.
    static std::optional<Bookmark> fromJson(const QJsonObject &json);
};

/// Of the sentence at `offset`, or of the next one after it; nothing behind the last.
std::optional<Bookmark> bookmarkAt(const Document &document, qsizetype offset);

/// The sentence that `bookmark` means in `document`, which may have been edited since: the nearest one of the
/// same words; where it is gone, the sentence that stands in its place; empty for an empty article.
TextRange sentenceOf(const Document &document, const Bookmark &bookmark);

} // namespace kalpanji
